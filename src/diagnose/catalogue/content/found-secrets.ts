import { type Kind, kindById } from '../../../content/secrets/kinds.js'
import type { ContentFinding, SecretPlace } from '../../../model/failure.js'
import { series } from '../../../words/phrases.js'
import { type FoundSecret, kindText, secretItem } from '../../../words/secrets.js'
import { say, sentences, t, type Said } from '../../../words/text.js'
import type { Advice, RemedyStep, RunContext } from '../../engine/entry.js'
import { endingSteps } from '../../say/endings.js'
import { oneOf } from '../../say/options.js'
import { word } from '../../say/phrases.js'
import { remedy } from '../credential/remedy.js'
import { besides, inGroup } from './groups.js'
import { copyFirst, remove, snapshot } from './remedy.js'

/** So many services, and lines to paste, are read. */
const MOST_KINDS = 6
const MOST_LINES = 20

type InFile = Extract<SecretPlace, { readonly in: 'file' }>

const placesOf = (found: readonly FoundSecret[]): readonly InFile[] =>
  found.flatMap(({ place }) => (place.in === 'file' ? [place] : []))

const pathsOf = (places: readonly InFile[]): readonly string[] => [
  ...new Set(places.flatMap(({ paths }) => paths))
]

/** A token of the Hub, however it was found. */
const isOfTheHub = ({ secret: { kind } }: FoundSecret) => kindById(kind).belongs === 'hub'

/** The steps of the guide for a token that leaked: delete it, make a new one at once, update what uses it, look. */
function hubSteps(found: readonly FoundSecret[], run: RunContext): readonly RemedyStep[] {
  if (!found.some(isOfTheHub)) return []
  return [
    say({
      en: 'The Hugging Face token counts as leaked. Find it at [Settings → Access Tokens](https://huggingface.co/settings/tokens) and choose “Delete”.',
      'zh-TW':
        '這個 Hugging Face token 要當作已經外洩。到 [Settings → Access Tokens](https://huggingface.co/settings/tokens) 找到它，按「Delete」刪除。'
    }),
    remedy.make(run),
    remedy.store(run),
    say({
      en: 'Check the latest activity of your account and your Spaces. If anybody else could see the token, also change your password. If something looks wrong, write to [Hugging Face Support](https://huggingface.co/contact).',
      'zh-TW':
        '檢查帳號和 Space 最近的活動。如果別人看得到這個 token，也請更改密碼。有可疑的地方，請聯絡 [Hugging Face Support](https://huggingface.co/contact)。'
    })
  ]
}

/** Where each of the app's keys is made useless. */
function revokeSteps(found: readonly FoundSecret[]): readonly RemedyStep[] {
  const kinds = new Map<Kind, FoundSecret>()
  for (const one of found) if (!isOfTheHub(one)) kinds.set(kindById(one.secret.kind), one)
  if (kinds.size === 0) return []
  const shown = [...kinds].slice(0, MOST_KINDS).map(([{ revoke }, one]) => {
    const text = kindText(one)
    return revoke === null ? text : t`${text} → [${[revoke.replace('https://', '')]}](${[revoke]})`
  })
  return [
    say({
      en: t`First, make each of these useless where it was made, and make a new one: ${series(shown)}.`,
      'zh-TW': t`先到當初建立的地方讓它們失效，再建立新的：${series(shown)}。`
    })
  ]
}

/** The name by which the app asks for it, and under which it is handed over. */
function nameOf({ secret: { kind, secretName = '' } }: FoundSecret): string {
  return /^[A-Za-z]\w*$/.test(secretName) ? secretName : kindById(kind).env || 'API_KEY'
}

/** How an app gets its keys: from the environment, by the Space's secrets, which this action sets. */
function handOver(found: readonly FoundSecret[]): readonly RemedyStep[] {
  const names = [...new Set(found.filter(one => one.secret.kind !== 'token-in-use').map(nameOf))]
  if (names.length === 0) return []
  const shown = names.slice(0, MOST_LINES)
  return [
    {
      text: say({
        en: t`In the code, read the value from the environment, for example with ${`os.environ["${shown[0] ?? ''}"]`}. Save the new value as a secret of the GitHub repository (Settings → Secrets and variables → Actions), and hand it over to the Space with these lines of the workflow file:`,
        'zh-TW': t`程式改成從環境變數讀取，例如 ${`os.environ["${shown[0] ?? ''}"]`}。把新的值存成 GitHub 儲存庫的 secret（Settings → Secrets and variables → Actions），再用工作流程檔案裡的這幾行交給 Space：`
      }),
      block: {
        language: 'yaml',
        lines: [
          'with:',
          '  secrets: |',
          ...shown.map(name => `    ${name}`),
          'env:',
          ...shown.map(name => `  ${name}: \${{ secrets.${name} }}`)
        ]
      }
    }
  ]
}

/** Files that should be in no repository are forgotten; what is secret in others is deleted from them. */
function takeOut(found: readonly FoundSecret[]): readonly RemedyStep[] {
  const now = pathsOf(placesOf(found).filter(({ at }) => at === 'tip'))
  const whole = now.filter(path => /(?:^|\/)(?:\.env[\w.-]*|secrets\.toml)$/.test(path)).slice(0, MOST_LINES)
  const others = now.filter(path => !whole.includes(path))
  const names = series(others.map(path => t`${path}`))
  return [
    ...(others.length === 0
      ? []
      : [say({ en: t`Take the secret out of ${names}.`, 'zh-TW': t`把機密資料從 ${names} 裡移除。` })]),
    ...(whole.length === 0
      ? []
      : [
          {
            text: say({
              en: 'Keep such files on your own computer only: remove them from git and name them in `.gitignore`.',
              'zh-TW': '這種檔案只留在自己的電腦上：從 git 移除，並寫進 `.gitignore`。'
            }),
            block: {
              language: 'sh',
              lines: whole.flatMap(path => [
                `git rm --cached ${word(path)}`,
                `echo ${word(path)} >> .gitignore`
              ])
            } as const
          }
        ])
  ]
}

/** With the whole history, earlier commits go as well: what is deleted now is still in them. */
function earlier(found: readonly FoundSecret[], run: RunContext): readonly RemedyStep[] {
  const inHistory = placesOf(found).filter(({ history }) => history === 'full')
  const inMessage = found.some(({ place }) => place.in === 'message')
  if (inHistory.length === 0 && !inMessage) return []
  const none: RemedyStep = {
    text: say({
      en: 'Leave the earlier commits out of the push: with `history: snapshot`, none of them is sent. If the GitHub repository is public, everybody can still see the secret there, so it must be made useless all the same:',
      'zh-TW':
        '推送時不送出較早的 commit：使用 `history: snapshot` 就完全不會送出。但如果 GitHub 儲存庫是公開的，任何人在那裡還是看得到，所以一定要讓它失效：'
    }),
    block: snapshot
  }
  if (inHistory.length === 0) return [none]
  const rewrite: RemedyStep = {
    text: sentences(
      copyFirst,
      say({
        en: 'Then remove these files from every commit. Keep a copy of those that you need, take the secret out of it, and add it again afterwards:',
        'zh-TW': '接著把這些檔案從每一個 commit 裡移除。還需要的檔案先另存一份，拿掉機密資料，之後再加回去：'
      })
    ),
    block: remove(pathsOf(inHistory), run)
  }
  return [oneOf(none, rewrite)]
}

/** Two ways that gitleaks knows as well. */
function allow(found: readonly FoundSecret[]): readonly RemedyStep[] {
  const lines = placesOf(found).flatMap(({ fingerprints }) => fingerprints)
  const pasted = [...new Set(lines)].filter(line => !/[\p{Cc}\uFFFD]/u.test(line)).slice(0, MOST_LINES)
  if (pasted.length === 0) return []
  return [
    {
      text: say({
        en: 'Only if one of these is no secret: write `gitleaks:allow` in a comment on its line, or put its line from below into the file `.gitleaksignore` at the root of the repository:',
        'zh-TW':
          '如果其中有的不是機密資料，才這樣做：在那一行加上註解 `gitleaks:allow`，或把下面對應的那一行放進儲存庫根目錄的 `.gitleaksignore`：'
      }),
      block: { language: 'text', lines: pasted }
    }
  ]
}

function what(found: readonly FoundSecret[]): Said {
  const now = found.filter(({ place }) => place.in !== 'file' || place.at === 'tip')
  const before = found.filter(({ place }) => place.in === 'file' && place.at === 'history')
  return sentences(
    say({
      en: `${found.length === 1 ? 'A secret was' : `${found.length} secrets were`} found in the push, so nothing was sent.`,
      'zh-TW': `推送的內容裡有 ${found.length} 個機密資料，所以沒有送出任何內容。`
    }),
    now.length === 0
      ? []
      : say({
          en: t`Found: ${series(now.map(secretItem))}.`,
          'zh-TW': t`發現的是：${series(now.map(secretItem))}。`
        }),
    before.length === 0
      ? []
      : say({
          en: t`In earlier commits only: ${series(before.map(secretItem))}.`,
          'zh-TW': t`只在較早的 commit 裡：${series(before.map(secretItem))}。`
        })
  )
}

const why = say({
  en: 'Everyone who can open the Space could read them. A token or key in a file or in an earlier commit is as good as published, so it needs a new one.',
  'zh-TW':
    '打得開這個 Space 的人都讀得到它們。檔案或較早的 commit 裡有 token 或金鑰，就等於已經公開，所以需要換新的。'
})

/** What our own look at the push found, before anything was sent. */
export function foundSecrets(
  findings: readonly ContentFinding[],
  run: RunContext
): Pick<Advice, 'what' | 'why' | 'steps'> {
  const found = inGroup('secrets', findings).filter(({ blocks }) => blocks)
  const [first = remedy.again, ...rest] = [
    ...hubSteps(found, run),
    ...revokeSteps(found),
    ...takeOut(found),
    ...handOver(found),
    ...earlier(found, run),
    ...allow(found),
    ...besides('secrets', findings),
    ...endingSteps('push')
  ]
  return { what: what(found), why, steps: [first, ...rest] }
}
