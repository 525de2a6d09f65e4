import { say, sentences, t, type Said } from '../../../words/text.js'
import type { Evidence } from '../../../model/failure.js'
import { endingSteps, excerptOf } from '../../say/endings.js'
import { oneOf } from '../../say/options.js'
import { failedStep, namedRequirements, requirementSpots } from '../../say/spots.js'
import { links } from '../../say/phrases.js'
import { diagnosis, type Advice, type RunContext } from '../../engine/entry.js'
import { buildFailed as signs } from './signs.js'
import type { Spot } from '../../../words/advice.js'
import { shortened, tellingLines } from '../../logs/excerpt.js'
import { spaceLines } from '../../logs/lines.js'
import { buildPassages, failureAt } from '../../logs/passage.js'
import { buildCauses } from '../../causes/build/index.js'
import { besideWords, ranked, type Beside } from '../../causes/beside.js'
import { findCause, type Cause } from '../../causes/cause.js'
import { buildAgain } from '../../causes/steps.js'

interface Facts {
  readonly cause?: Cause
  /** What the log names. */
  readonly values: readonly string[]
  /** Another cause that the log shows. */
  readonly beside?: Beside
  /** The command of the Dockerfile that failed, when nothing says more. */
  readonly command?: string
  readonly excerpt: readonly string[]
  /** The places that the lines around the failure name. */
  readonly spots: readonly Spot[]
}

const failing =
  /process "(.{1,300}?)(?:" did ?n[o't]{1,2} complete|$)|command '([^']{1,300})' returned a non-zero|executor failed running \[([^\]]{1,300})/i

/** The step that failed, told beside the reason when there is room for it, in the order of the log. */
function withReport(shown: readonly string[], lines: readonly string[]): readonly string[] {
  const report = lines[failureAt(lines)]
  const ordered = shown.toSorted((one, other) => lines.indexOf(one) - lines.indexOf(other))
  return report === undefined || shown.length > 3 || shown.includes(report) ? ordered : [...ordered, report]
}

function facts({ finding, text = '' }: Evidence): Facts {
  const lines = spaceLines(text)
  const told = finding?.kind === 'space-stage' ? spaceLines(finding.message ?? '') : []
  const found = findCause([...buildPassages(lines), told], buildCauses, lines)
  if (found !== null) {
    const { lead, beside } = ranked(found, lines, buildCauses)
    const { cause, values, shown } = lead
    const spots = [...namedRequirements(shown), ...failedStep(shown)]
    return { cause, values, ...(beside && { beside }), spots, excerpt: shortened(withReport(shown, lines)) }
  }
  const [, quoted, legacy, listed] = failing.exec(lines[failureAt(lines)] ?? '') ?? []
  const command = quoted ?? legacy ?? listed
  const excerpt = tellingLines(lines.length > 0 ? lines : told, 'build')
  const spots = [...namedRequirements(excerpt), ...failedStep(lines)]
  return { values: [], spots, excerpt, ...(command !== undefined && { command }) }
}

function why(command: string | undefined): Said {
  if (command !== undefined)
    return say({
      en: t`The command ${command} failed during the build. The lines above it in the build log tell you why.`,
      'zh-TW': t`建置映像檔時，指令 ${command} 執行失敗。原因寫在建置紀錄裡這個指令的上方。`
    })
  return say({
    en: 'A step that installs packages or copies files failed. The reason is near the end of the build log, above the first line that says `ERROR`. A line that says `cache miss` is not the reason.',
    'zh-TW':
      '安裝套件或複製檔案的其中一個步驟失敗了。原因在建置紀錄接近結尾的地方，第一個 `ERROR` 的上方。寫著 `cache miss` 的那行不是原因。'
  })
}

const general: Advice['steps'] = [
  say({
    en: 'Open the Space’s page and choose “Logs”, then “Build”. Read upward from the end to the first error.',
    'zh-TW': '打開 Space 的頁面，按「Logs」再選「Build」，從結尾往上找第一個錯誤。'
  }),
  say({
    en: 'Fix what it names: usually a package in `requirements.txt` or `packages.txt`, a line of the `Dockerfile`, or a file that the `Dockerfile` copies but that is not in the repository.',
    'zh-TW':
      '修正它指出的地方：通常是 `requirements.txt` 或 `packages.txt` 裡的套件、`Dockerfile` 裡的某一行，或 `Dockerfile` 要複製但儲存庫裡沒有的檔案。'
  }),
  say({
    en: 'Check that the version of Python fits the packages: it is set by `python_version` at the top of `README.md`, or by the first line of the `Dockerfile`.',
    'zh-TW':
      '確認 Python 版本和套件相容：看 `README.md` 最上面的 `python_version`，或 `Dockerfile` 的第一行。'
  }),
  oneOf(
    say({
      en: 'If you changed a file: commit it and push it to GitHub.',
      'zh-TW': '如果改了檔案：commit 之後推送到 GitHub。'
    }),
    sentences(
      say({
        en: 'If the files are right: build again from scratch.',
        'zh-TW': '如果檔案都沒有問題：從頭再建置一次。'
      }),
      buildAgain
    )
  )
]

function advise({ cause, values, beside, command, excerpt, spots }: Facts, run: RunContext): Advice {
  const told = cause?.say({ values }, run)
  return {
    title: say({ en: 'The Space could not be built', 'zh-TW': 'Space 建置失敗' }),
    what: say({
      en: 'Hugging Face could not build the app from the files.',
      'zh-TW': 'Hugging Face 無法用這些檔案建置出 app。'
    }),
    why: sentences(told?.why ?? why(command), beside ? besideWords(beside, run) : []),
    ...excerptOf(excerpt),
    steps: [...(told?.fix ?? general), ...endingSteps(cause?.ending ?? 'none')],
    at: [...requirementSpots(told?.fix ?? []), ...spots],
    links: links(run, 'space', 'configDocs', 'dockerDocs', 'forum')
  }
}

export const buildFailed = diagnosis<'build-failed', Facts>({
  id: 'build-failed',
  signs,
  when: ({ id, evidence }) => (id === 'build-failed' ? facts(evidence) : null),
  say: advise
})
