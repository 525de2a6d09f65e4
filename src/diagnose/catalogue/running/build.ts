import { t, type Language, type Text } from '../../../words/text.js'
import type { Evidence } from '../../../model/failure.js'
import { endingSteps, excerptOf } from '../../say/endings.js'
import { links } from '../../say/phrases.js'
import { diagnosis, type Advice, type RemedyStep, type RunContext } from '../../engine/entry.js'
import { buildFailed as signs } from './signs.js'
import { shortened, tellingLines } from '../../logs/excerpt.js'
import { spaceLines } from '../../logs/lines.js'
import { buildPassages, failureAt } from '../../logs/passage.js'
import { buildCauses } from '../../causes/build/index.js'
import { findCause, type Cause } from '../../causes/cause.js'

interface Facts {
  readonly cause?: Cause
  /** What the log names. */
  readonly values: readonly string[]
  /** The command of the Dockerfile that failed, when nothing says more. */
  readonly command?: string
  readonly excerpt: readonly string[]
}

const failing =
  /process "([^"]{1,300})|command '([^']{1,300})' returned a non-zero|executor failed running \[([^\]]{1,300})/i

/** The step that failed, told beside the reason when there is room for it, in the order of the log. */
function withReport(shown: readonly string[], lines: readonly string[]): readonly string[] {
  const report = lines[failureAt(lines)]
  const ordered = shown.toSorted((one, other) => lines.indexOf(one) - lines.indexOf(other))
  return report === undefined || shown.length > 3 || shown.includes(report) ? ordered : [...ordered, report]
}

function facts({ finding, text = '' }: Evidence): Facts {
  const lines = spaceLines(text)
  const told = finding?.kind === 'space-stage' ? spaceLines(finding.message ?? '') : []
  const found = findCause([...buildPassages(lines), told], buildCauses)
  if (found !== null) {
    const { cause, values, shown } = found
    return { cause, values, excerpt: shortened(withReport(shown, lines)) }
  }
  const [, quoted, legacy, listed] = failing.exec(lines[failureAt(lines)] ?? '') ?? []
  const command = quoted ?? legacy ?? listed
  const excerpt = tellingLines(lines.length > 0 ? lines : told, 'build')
  return { values: [], excerpt, ...(command !== undefined && { command }) }
}

function whyEn({ command }: Facts): Text {
  if (command !== undefined)
    return t`The command ${command} failed while the image was being built. The lines above it in the build log say why.`
  return t`One of the steps that install packages or copy files failed. The reason is in the build log, near its end, above the first line that says \`ERROR\`. A line that says \`cache miss\` is not the reason.`
}

function whyZh({ command }: Facts): Text {
  if (command !== undefined)
    return t`建置映像檔時，指令 ${command} 執行失敗。原因寫在建置記錄裡這個指令的上方。`
  return t`安裝套件或複製檔案的其中一個步驟失敗了。原因在建置記錄接近結尾的地方，第一個 \`ERROR\` 的上方。寫著 \`cache miss\` 的那行不是原因。`
}

const generalEn: readonly [RemedyStep, ...RemedyStep[]] = [
  {
    text: t`Open the Space’s page and choose “Logs”, then “Build”. Read upwards from the end to the first error.`
  },
  {
    text: t`Correct what it names: mostly a package in \`requirements.txt\` or \`packages.txt\`, a line of the \`Dockerfile\`, or a file that the \`Dockerfile\` copies but that is not in the repository.`
  },
  {
    text: t`See that the version of Python fits the packages: \`python_version\` at the top of \`README.md\`, or the first line of the \`Dockerfile\`.`
  },
  {
    text: t`Commit and push to GitHub. If the files are right, choose Settings → “Factory rebuild” in the Space to build once more from nothing, or run this action with its input \`restart: factory\`.`
  }
]

const generalZh: readonly [RemedyStep, ...RemedyStep[]] = [
  { text: t`打開 Space 的頁面，按「Logs」再選「Build」，從結尾往上找第一個錯誤。` },
  {
    text: t`改正它指出的地方：通常是 \`requirements.txt\` 或 \`packages.txt\` 裡的套件、\`Dockerfile\` 裡的某一行，或 \`Dockerfile\` 要複製但儲存庫裡沒有的檔案。`
  },
  {
    text: t`確認 Python 版本和套件相容：看 \`README.md\` 開頭的 \`python_version\`，或 \`Dockerfile\` 的第一行。`
  },
  {
    text: t`commit 之後推送到 GitHub。如果檔案都沒有問題，可以在 Space 的 Settings 按「Factory rebuild」，或執行這個 action 並設定輸入 \`restart: factory\`，從頭再建置一次。`
  }
]

const usual = {
  en: {
    title: 'The Space could not be built',
    what: t`The files are on the Space, but Hugging Face could not build the app from them. If an older version was running, it may go on running.`,
    why: whyEn,
    steps: generalEn
  },
  'zh-TW': {
    title: 'Space 建置失敗',
    what: t`檔案已經送到 Space，但 Hugging Face 無法用它們建置出 app。如果之前有舊版本在執行，它可能還會繼續執行。`,
    why: whyZh,
    steps: generalZh
  }
} as const

function advise(found: Facts, language: Language, run: RunContext): Advice {
  const { title, what, why, steps } = usual[language]
  const said = found.cause?.say[language]({ values: found.values }, run)
  const [first, ...rest] = said?.fix ?? steps
  return {
    title,
    what,
    why: said?.why ?? why(found),
    ...excerptOf(found.excerpt),
    steps: [first, ...rest, ...(found.cause === undefined ? [] : endingSteps(found.cause.ending, language))],
    links: links(run, language, 'space', 'configDocs', 'dockerDocs', 'forum')
  }
}

export const buildFailed = diagnosis<'build-failed', Facts>({
  id: 'build-failed',
  signs,
  when: ({ id, evidence }) => (id === 'build-failed' ? facts(evidence) : null),
  say: {
    en: (found, run) => advise(found, 'en', run),
    'zh-TW': (found, run) => advise(found, 'zh-TW', run)
  }
})
