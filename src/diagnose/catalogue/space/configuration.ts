import type { ContentFinding, Evidence } from '../../../model/failure.js'
import { findingTexts } from '../../../words/findings.js'
import { t, type Text } from '../../../words/text.js'
import type { Log } from '../../engine/log.js'
import { excerptOf } from '../../say/endings.js'
import { links } from '../../say/phrases.js'
import { besides, findingsIn, inGroup } from '../content/groups.js'
import { diagnosis, type Block, type RemedyStep } from '../../engine/entry.js'
import { spaceMisconfigured as signs } from './signs.js'
import { shortened } from '../../logs/excerpt.js'
import { spaceLines } from '../../logs/lines.js'

const noApp = /app(?:lication)? file|NO_APP_FILE/i
const telling = /configuration|app(?:lication)? file|README|sdk|app_port|python_version|front ?matter/i

interface Facts {
  /** The README is fine, but what it names is not there. */
  readonly noAppFile: boolean
  /** What our own check found, the settings of the Space and all else. */
  readonly findings: readonly ContentFinding[]
  /** What the Hub said of it. */
  readonly excerpt: readonly string[]
}

/** The Hub's sentence, or the line of a pasted page; a bare name of a stage shows nothing. */
function sentences({ finding, text = '' }: Evidence): readonly string[] {
  const lines = finding?.kind === 'space-stage' ? spaceLines(finding.message ?? '') : spaceLines(text)
  return shortened(lines.filter(line => telling.test(line)).slice(0, 2))
}

function facts(log: Log, evidence: Evidence): Facts {
  const { finding } = evidence
  const findings = findingsIn(finding)
  const stage = finding?.kind === 'space-stage' ? `${finding.stage} ${finding.message ?? ''}` : log.folded
  const [first] = inGroup('app', findings)
  return {
    noAppFile: first === undefined ? noApp.test(stage) : first.problem.kind === 'no-app-file',
    findings,
    excerpt: sentences(evidence)
  }
}

const frontMatter: Block = {
  language: 'yaml',
  lines: ['---', 'title: My app', 'sdk: gradio', 'app_file: app.py', '---']
}

const settings: Block = { language: 'yaml', lines: ['python_version: "3.12"', 'app_port: 7860'] }

/** The README has its settings, and one of them cannot work. */
function isSetting({ findings }: Facts): boolean {
  const kind = inGroup('app', findings)[0]?.problem.kind
  return kind !== undefined && !['no-app-file', 'no-front-matter', 'no-sdk'].includes(kind)
}

function titleEn(found: Facts): string {
  if (isSetting(found)) return 'A setting of the Space cannot work'
  return found.noAppFile ? 'The Space has no app file' : 'The Space has no configuration'
}

function titleZh(found: Facts): string {
  if (isSetting(found)) return 'Space 的設定無法使用'
  return found.noAppFile ? 'Space 缺少 app 檔案' : 'Space 缺少設定'
}

function whyEn({ noAppFile, findings }: Facts): Text {
  const ours = inGroup('app', findings)
  if (ours.length > 0) return findingTexts(ours, 'en')
  return noAppFile
    ? t`The file to start is not where it is looked for: \`app.py\` for Gradio, \`Dockerfile\` for Docker, \`index.html\` for a static Space, each at the top of the repository, or what \`app_file\` in \`README.md\` names.`
    : t`A Space is set up by a block between two \`---\` lines at the very top of \`README.md\`. The block is missing, is not at the top, or lacks \`sdk\`.`
}

function whyZh({ noAppFile, findings }: Facts): Text {
  const ours = inGroup('app', findings)
  if (ours.length > 0) return findingTexts(ours, 'zh-TW')
  return noAppFile
    ? t`找不到要啟動的檔案。它要放在儲存庫的最上層：Gradio 是 \`app.py\`，Docker 是 \`Dockerfile\`，static 是 \`index.html\`；或是 \`README.md\` 裡 \`app_file\` 指定的檔案。`
    : t`Space 的設定寫在 \`README.md\` 最開頭、兩行 \`---\` 之間。現在沒有這一段、它不在最開頭，或裡面少了 \`sdk\`。`
}

interface StepWords {
  readonly correct: Text
  readonly frontMatter: Text
  readonly appFile: Text
  readonly again: Text
}

const stepsEn: StepWords = {
  correct: t`Correct it at the top of \`README.md\`, or give the line to this action as its input \`card\`. A version stands in quotes; a port is a number without them:`,
  frontMatter: t`Put this at the very top of \`README.md\`, with your own values, or, to leave \`README.md\` as it is, give the lines between to this action as its input \`card\` (\`sdk\` is \`gradio\`, \`docker\` or \`static\`; for Docker and static leave \`app_file\` out):`,
  appFile: t`See that the file which \`app_file\` names (or \`Dockerfile\`, or \`index.html\`) is committed, at exactly that place and with the same capital letters. If the whole app is in a folder of the repository, name the folder in this action’s input \`path\`.`,
  again: t`Commit and push to GitHub. The workflow starts again by itself.`
}
const stepsZh: StepWords = {
  correct: t`在 \`README.md\` 的開頭改正，或把這一行交給這個 action 的輸入 \`card\`。版本要加引號，port 是不加引號的數字：`,
  frontMatter: t`在 \`README.md\` 的最開頭加上這一段，並換成你自己的值；不想改動 \`README.md\` 的話，把中間這幾行交給這個 action 的輸入 \`card\`（\`sdk\` 可以是 \`gradio\`、\`docker\` 或 \`static\`；Docker 和 static 不用寫 \`app_file\`）：`,
  appFile: t`確認 \`app_file\` 指定的檔案（或 \`Dockerfile\`、\`index.html\`）已經 commit，而且位置和大小寫都一樣。如果整個 app 都在儲存庫的某個資料夾裡，就在這個 action 的輸入 \`path\` 填上那個資料夾。`,
  again: t`commit 之後推送到 GitHub，工作流程就會重新開始。`
}

function steps(
  words: StepWords,
  found: Facts,
  others: readonly RemedyStep[]
): readonly [RemedyStep, ...RemedyStep[]] {
  const rest = [...others, { text: words.again }]
  if (isSetting(found)) return [{ text: words.correct, block: settings }, ...rest]
  return [{ text: words.frontMatter, block: frontMatter }, { text: words.appFile }, ...rest]
}

export const spaceMisconfigured = diagnosis<'space-misconfigured', Facts>({
  id: 'space-misconfigured',
  signs,
  when: ({ id, log, evidence }) => (id === 'space-misconfigured' ? facts(log, evidence) : null),
  say: {
    en: (found, run) => ({
      title: titleEn(found),
      what:
        found.findings.length === 0
          ? t`The files are on the Space, but Hugging Face does not know what to run.`
          : t`Hugging Face would take the files, and the Space could not run. So nothing was pushed, and the Space has not changed.`,
      why: whyEn(found),
      ...excerptOf(found.excerpt),
      steps: steps(stepsEn, found, besides('app', found.findings, 'en')),
      links: links(run, 'en', 'space', 'configDocs')
    }),
    'zh-TW': (found, run) => ({
      title: titleZh(found),
      what:
        found.findings.length === 0
          ? t`檔案已經送到 Space，但 Hugging Face 不知道要執行什麼。`
          : t`Hugging Face 會接受這些檔案，但 Space 無法執行。所以什麼都沒有推送，Space 沒有任何變動。`,
      why: whyZh(found),
      ...excerptOf(found.excerpt),
      steps: steps(stepsZh, found, besides('app', found.findings, 'zh-TW')),
      links: links(run, 'zh-TW', 'space', 'configDocs')
    })
  }
})
