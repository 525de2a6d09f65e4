import type { ContentFinding, Evidence } from '../../../model/failure.js'
import { findingTexts } from '../../../words/findings.js'
import { say, sentences, type Said } from '../../../words/text.js'
import type { Log } from '../../engine/log.js'
import { endingSteps, excerptOf } from '../../say/endings.js'
import { oneOf } from '../../say/options.js'
import { links } from '../../say/phrases.js'
import { besides, findingsIn, inGroup } from '../content/groups.js'
import { diagnosis, type RemedyStep, type RunContext } from '../../engine/entry.js'
import { spaceMisconfigured as signs } from './signs.js'
import { shortened } from '../../logs/excerpt.js'
import { spaceLines } from '../../logs/lines.js'

const noApp = /app(?:lication)? file|NO_APP_FILE/i
const telling = /configuration|app(?:lication)? file|README|sdk|app_port|python_version|front ?matter/i

interface Facts {
  /** The Hub calls it a fault of the settings, and does not say that there are none. */
  readonly isOfSettings: boolean
  /** The README is fine, but what it names is not there. */
  readonly noAppFile: boolean
  /** What our own check found, the settings of the Space and all else. */
  readonly findings: readonly ContentFinding[]
  /** What the Hub said of it. */
  readonly excerpt: readonly string[]
}

/** The Hub's sentence, or the line of a pasted page; a bare name of a stage shows nothing. */
function told({ finding, text = '' }: Evidence): readonly string[] {
  if (finding?.kind === 'space-stage') return shortened(spaceLines(finding.message ?? '').slice(0, 2))
  const lines = spaceLines(text)
  return shortened(lines.filter(line => telling.test(line)).slice(0, 2))
}

function facts(log: Log, evidence: Evidence): Facts {
  const { finding } = evidence
  const findings = findingsIn(finding)
  const stage = finding?.kind === 'space-stage' ? `${finding.stage} ${finding.message ?? ''}` : log.folded
  const [first] = inGroup('app', findings)
  return {
    isOfSettings:
      finding?.kind === 'space-stage' &&
      finding.stage === 'CONFIG_ERROR' &&
      !/^$|missing configuration/i.test(finding.message ?? ''),
    noAppFile: first === undefined ? noApp.test(stage) : first.problem.kind === 'no-app-file',
    findings,
    excerpt: told(evidence)
  }
}

/** What the run found in the README that it pushed says more than the Hub's stage. */
function withCard(found: Facts, { card = [] }: RunContext): Facts {
  const [first] = inGroup('app', card)
  if (found.findings.length > 0 || first === undefined) return found
  return { ...found, findings: card, noAppFile: first.problem.kind === 'no-app-file' }
}

/** The settings are there, and the Hub still does not run them. */
function areThere({ noAppFile, findings, isOfSettings }: Facts, { card }: RunContext): boolean {
  return !noAppFile && findings.length === 0 && (isOfSettings || card?.length === 0)
}

/** The README has its settings, and one of them cannot work. */
function isSetting({ findings }: Facts): boolean {
  const kind = inGroup('app', findings)[0]?.problem.kind
  return kind !== undefined && !['no-app-file', 'no-front-matter', 'no-sdk'].includes(kind)
}

function title(found: Facts, run: RunContext): Said {
  if (isSetting(found) || areThere(found, run))
    return say({ en: 'A setting of the Space cannot work', 'zh-TW': 'Space 的設定無法使用' })
  return found.noAppFile
    ? say({ en: 'The Space has no app file', 'zh-TW': 'Space 缺少 app 檔案' })
    : say({ en: 'The Space has no configuration', 'zh-TW': 'Space 缺少設定' })
}

function why(found: Facts, run: RunContext): Said {
  const { noAppFile, findings } = found
  if (areThere(found, run)) return refusedSettings
  const ours = inGroup('app', findings)
  if (ours.length > 0) return findingTexts(ours)
  return noAppFile
    ? say({
        en: 'Hugging Face did not find the file to start. It is the one that `app_file` in `README.md` names, or a file at the top of the repository: `app.py` for Gradio, `Dockerfile` for Docker, `index.html` for a static Space.',
        'zh-TW':
          '找不到要啟動的檔案。它是 `README.md` 裡 `app_file` 指定的檔案，或在儲存庫的最上層：Gradio 是 `app.py`，Docker 是 `Dockerfile`，static 是 `index.html`。'
      })
    : say({
        en: 'The settings of a Space are at the very top of `README.md`, between two `---` lines. They are missing, are not at the very top, or do not have `sdk`.',
        'zh-TW':
          'Space 的設定寫在 `README.md` 最上面、兩行 `---` 之間。現在沒有這些設定、它們不在最上面，或裡面少了 `sdk`。'
      })
}

const refusedSettings = say({
  en: '`README.md` has settings, but Hugging Face cannot run the Space with them. It may be a Docker Space without a `Dockerfile` at the top of the repository, an `app_file` that is not there, an `sdk_version` or `python_version` that is not offered, or a value that Hugging Face does not know.',
  'zh-TW':
    '`README.md` 裡有設定，但 Hugging Face 無法用它們執行 Space。可能是 Docker Space 在儲存庫最上層沒有 `Dockerfile`、`app_file` 指定的檔案不存在、`sdk_version` 或 `python_version` 是沒有提供的版本，或某個值 Hugging Face 不認得。'
})

const offered: RemedyStep = {
  text: say({
    en: 'Compare each setting with the list of what a Space can have. If `sdk_version` is there, set it to a version that exists, or remove the line:',
    'zh-TW': '把每項設定和 Space 可用的設定對照。如果有 `sdk_version`，請改成存在的版本，或刪掉這一行：'
  }),
  block: { language: 'yaml', lines: ['sdk: gradio', 'sdk_version: "6.28.0"', 'app_file: app.py'] }
}

const correct: RemedyStep = {
  text: say({
    en: 'Correct the setting at the top of `README.md`, or write the line in the input `card` of this action. Put a version in quotes, but not a port:',
    'zh-TW':
      '在 `README.md` 最上面改正這項設定，或把這一行寫在這個 action 的參數 `card`。版本要加引號，連接埠（port）不加：'
  }),
  block: { language: 'yaml', lines: ['python_version: "3.12"', 'app_port: 7860'] }
}

const settings = ['title: My app', 'sdk: gradio', 'app_file: app.py']
const ownValues = say({
  en: 'Use your own values. `sdk` is `gradio`, `docker` or `static`; Docker and static do not need `app_file`:',
  'zh-TW':
    '請換成你自己的值。`sdk` 可以是 `gradio`、`docker` 或 `static`；Docker 和 static 不用寫 `app_file`：'
})

const frontMatter = oneOf(
  {
    text: sentences(
      say({ en: 'Put this at the very top of `README.md`.', 'zh-TW': '在 `README.md` 最上面加上這一段。' }),
      ownValues
    ),
    block: { language: 'yaml', lines: ['---', ...settings, '---'] }
  },
  {
    text: sentences(
      say({
        en: 'Leave `README.md` as it is, and write the settings in the input `card` of this action.',
        'zh-TW': '不改動 `README.md`，把設定寫在這個 action 的參數 `card`。'
      }),
      ownValues
    ),
    block: { language: 'yaml', lines: ['with:', '  card: |', ...settings.map(line => `    ${line}`)] }
  }
)

const appFile: RemedyStep = {
  text: say({
    en: 'Check that the file that `app_file` names (or `Dockerfile`, or `index.html`) is committed, in exactly that place and with the same capital letters. If the whole app is in a folder of the repository, write that folder in the input `path` of this action.',
    'zh-TW':
      '確認 `app_file` 指定的檔案（或 `Dockerfile`、`index.html`）已經 commit，而且位置和大小寫都一樣。如果整個 app 都在儲存庫的某個資料夾裡，就在這個 action 的參數 `path` 填上那個資料夾。'
  })
}

function waysOut(found: Facts, run: RunContext): readonly [RemedyStep, ...RemedyStep[]] {
  if (areThere(found, run)) return [appFile, offered]
  return isSetting(found) ? [correct] : [frontMatter, appFile]
}

export const spaceMisconfigured = diagnosis<'space-misconfigured', Facts>({
  id: 'space-misconfigured',
  signs,
  when: ({ id, log, evidence }) => (id === 'space-misconfigured' ? facts(log, evidence) : null),
  say: (seen, run) => {
    const found = withCard(seen, run)
    return {
      title: title(found, run),
      what:
        seen.findings.length === 0
          ? say({
              en: 'Hugging Face does not know what to run, or cannot.',
              'zh-TW': 'Hugging Face 不知道要執行什麼，或無法執行。'
            })
          : say({
              en: 'Hugging Face would accept the files, but the Space could not run.',
              'zh-TW': 'Hugging Face 會接受這些檔案，但 Space 無法執行。'
            }),
      why: why(found, run),
      ...excerptOf(found.excerpt),
      steps: [...waysOut(found, run), ...besides('app', found.findings), ...endingSteps('push')],
      links: links(run, 'space', 'configDocs')
    }
  }
})
