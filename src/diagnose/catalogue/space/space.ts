import type { Finding } from '../../../model/failure.js'
import { t, type Text } from '../../../words/text.js'
import { remedyEn, remedyZh } from '../credential/remedy.js'
import { gitUrl, links, scalar, word } from '../../say/phrases.js'
import { diagnosis, type Block, type RunContext } from '../../engine/entry.js'
import { repositoryNotFound as signs } from './signs.js'
import { isPushed } from '../../engine/pushed.js'

type SpaceFinding = Extract<Finding, { readonly kind: 'space-missing' | 'invalid-space' | 'space-stage' }>

interface Facts {
  readonly finding?: SpaceFinding
  /** It was there when the run pushed to it. */
  readonly pushed: boolean
}

function inputLines(space: string): Block {
  return { language: 'yaml', lines: ['with:', `  space: ${space}`] }
}

/** A Space that is missing is made on the way. */
const createLines: Block = { language: 'yaml', lines: ['with:', '  create: true'] }

const titles = {
  en: {
    'invalid-space': 'Repository not found: the input space does not name a Space',
    'space-stage': 'Repository not found: the Space is being deleted',
    'space-missing': 'Repository not found: there is no such Space'
  },
  'zh-TW': {
    'invalid-space': 'Repository not found：輸入 space 的格式不對',
    'space-stage': 'Repository not found：這個 Space 正在被刪除',
    'space-missing': 'Repository not found：找不到這個 Space'
  }
} as const

/** The guide's own way of looking, for those who push by hand. */
function remoteLines(run: RunContext): Block {
  return { language: 'sh', lines: ['git remote -v', `git remote set-url huggingface ${word(gitUrl(run))}`] }
}

/** The Space as the finding names it, else as the run does. */
function named(finding: SpaceFinding | undefined, run: RunContext): string {
  if (finding?.kind === 'space-missing') return finding.didYouMean ?? finding.space
  return run.space ?? 'owner/name'
}

function whatEn({ finding, pushed }: Facts, run: RunContext): Text {
  if (finding?.kind === 'invalid-space') return t`The run stopped before it did anything. Nothing was pushed.`
  if (finding?.kind === 'space-stage')
    return t`The files were pushed, but Hugging Face is deleting the Space that they were pushed to.`
  const space = finding?.space ?? run.space
  if (pushed)
    return t`The files were pushed, but the Space${space === undefined ? [] : t` ${space}`} is no longer there, or this run cannot see it.`
  return t`Hugging Face has no Space ${space ?? t`of that name`} that this run can see, so nothing was pushed.`
}

function whatZh({ finding, pushed }: Facts, run: RunContext): Text {
  if (finding?.kind === 'invalid-space') return t`這次執行在開始之前就停止了，所以什麼都沒有推送。`
  if (finding?.kind === 'space-stage') return t`檔案已經推送，但 Hugging Face 正在刪除這個 Space。`
  const space = finding?.space ?? run.space
  if (pushed)
    return t`檔案已經推送，但 Space${space === undefined ? [] : t`「${space}」`}已經不在了，或這次執行看不到它。`
  return t`在 Hugging Face 上找不到${space === undefined ? t`這個 Space` : t` Space「${space}」`}，所以什麼都沒有推送。`
}

function whyEn({ finding }: Facts): Text {
  if (finding?.kind === 'invalid-space')
    return t`The input \`space\` is ${finding.value}. It must be \`owner/name\`, as in the Space’s address \`https://huggingface.co/spaces/owner/name\`, or that address itself.`
  if (finding?.kind === 'space-stage')
    return t`Somebody who owns the Space deleted it, by hand or with a program. What was deleted does not come back.`
  const general = t`The name before the slash or after it may be misspelt (capital letters count), the Space may have been renamed or deleted, or it is private and this token cannot see it.`
  if (finding?.didYouMean !== undefined)
    return t`There is a Space ${finding.didYouMean}, which is almost the same name.`
  if (finding?.otherType !== undefined)
    return t`There is a ${[finding.otherType]} of that name, but a ${[finding.otherType]} is not a Space: it has another address and runs nothing.`
  return general
}

function whyZh({ finding }: Facts): Text {
  if (finding?.kind === 'invalid-space')
    return t`輸入 \`space\` 的值是 ${finding.value}。它要寫成 \`owner/name\`，就像 Space 網址 \`https://huggingface.co/spaces/owner/name\` 的最後兩段；也可以直接填整個網址。`
  if (finding?.kind === 'space-stage')
    return t`擁有這個 Space 的人刪除了它，可能是手動，也可能是程式做的。刪除之後無法復原。`
  if (finding?.didYouMean !== undefined) return t`有一個名稱很接近的 Space：${finding.didYouMean}。`
  if (finding?.otherType !== undefined)
    return t`有一個同名的 ${[finding.otherType]}，但 ${[finding.otherType]} 不是 Space：它的網址不同，也不會執行程式。`
  return t`可能是斜線前後的名稱打錯了（大小寫要一致），Space 改名或刪除了，或它是私人的而這個 token 看不到。`
}

function isSpaceFinding(finding: Finding | undefined): finding is SpaceFinding {
  return finding !== undefined && finding.kind in titles.en
}

export const repositoryNotFound = diagnosis<'repository-not-found', Facts>({
  id: 'repository-not-found',
  signs,
  when: ({ id, evidence: { finding, step } }) => {
    if (id !== 'repository-not-found') return null
    const pushed = isPushed(step)
    return isSpaceFinding(finding) ? { finding, pushed } : { pushed }
  },
  say: {
    en: (facts, run) => ({
      title: titles.en[facts.finding?.kind ?? 'space-missing'],
      what: whatEn(facts, run),
      why: whyEn(facts),
      steps: [
        {
          text: t`Open the Space in the browser and compare its address with the input \`space\`. Correct the input if they differ:`,
          block: inputLines(scalar(named(facts.finding, run)))
        },
        {
          text: t`If there is no such Space yet, let this action create it, with its input \`create\` (\`sdk\`, \`visibility\` and \`hardware\` say how), or create it once by hand at [huggingface.co/new-space](https://huggingface.co/new-space):`,
          block: createLines
        },
        {
          text: t`If the Space is private, use a token of the account that owns it, or of a member of its organization.`
        },
        ...(run.token === undefined
          ? [
              {
                text: t`If you push from your own computer, see that the remote shows the Space’s address twice, for fetch and for push, and correct it if not:`,
                block: remoteLines(run)
              }
            ]
          : []),
        remedyEn.again
      ],
      links: links(run, 'en', 'space', 'newSpace', 'spacesDocs')
    }),
    'zh-TW': (facts, run) => ({
      title: titles['zh-TW'][facts.finding?.kind ?? 'space-missing'],
      what: whatZh(facts, run),
      why: whyZh(facts),
      steps: [
        {
          text: t`用瀏覽器打開你的 Space，把網址和輸入 \`space\` 對照一下。不一樣的話，請改正：`,
          block: inputLines(scalar(named(facts.finding, run)))
        },
        {
          text: t`如果還沒有這個 Space，最簡單的方法是用這個 action 的輸入 \`create\` 建立（\`sdk\`、\`visibility\`、\`hardware\` 決定怎麼建立）；也可以到 [huggingface.co/new-space](https://huggingface.co/new-space) 手動建立一次：`,
          block: createLines
        },
        { text: t`如果 Space 是私人的，請使用擁有它的帳號（或所屬組織成員）的 token。` },
        ...(run.token === undefined
          ? [
              {
                text: t`如果你是在自己的電腦上推送：確認 remote 的 fetch 和 push 兩行都是 Space 的網址，不是的話就改正：`,
                block: remoteLines(run)
              }
            ]
          : []),
        remedyZh.again
      ],
      links: links(run, 'zh-TW', 'space', 'newSpace', 'spacesDocs')
    })
  }
})
