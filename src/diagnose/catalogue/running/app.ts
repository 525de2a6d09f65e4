import { say, sentences, t, type Said } from '../../../words/text.js'
import type { Evidence } from '../../../model/failure.js'
import { endingSteps, excerptOf } from '../../say/endings.js'
import { requirementSpots, spotOf } from '../../say/spots.js'
import { links } from '../../say/phrases.js'
import { diagnosis, type Advice, type RunContext } from '../../engine/entry.js'
import { appFailed as signs } from './signs.js'
import { addressLines, addressIn, lastLines, shortened, tellingLines } from '../../logs/excerpt.js'
import { ownFrameAt, placeOf, type Place } from '../../logs/frames.js'
import { lastStart, spaceLines, withBuild } from '../../logs/lines.js'
import { runPassages } from '../../logs/passage.js'
import { appCauses } from '../../causes/app/index.js'
import { allowedHosts } from '../../causes/app/services/hosts.js'
import { toldCauses } from '../../causes/app/system/platform.js'
import { besideWords, ranked, type Beside } from '../../causes/beside.js'
import { buildCauses } from '../../causes/build/index.js'
import { noAnswer, timeout } from '../../causes/app/servers/start.js'
import { cause, findCause, type Found, type Cause } from '../../causes/cause.js'

interface Facts {
  readonly cause?: Cause
  /** What the log names. */
  readonly values: readonly string[]
  /** Another cause that the log shows. */
  readonly beside?: Beside
  /** The user's own line in which it happened. */
  readonly place?: Place
  readonly excerpt: readonly string[]
  /** The Hub's name for a state that has no words here. */
  readonly stage?: string
}

/** The machine could not start the container: what it says of the reason is not in the app's log. */
const machine = /containerd task|shim task|OCI runtime/i

/** Stages that say no more than that the app does not run. */
const plainStages = new Set(['RUNTIME_ERROR', 'PAUSED', 'STOPPED', 'SLEEPING'])

/** The Hub's own sentence, or what takes its place in a pasted log. */
function told(finding: Evidence['finding'], lines: readonly string[]): readonly string[] {
  if (finding?.kind !== 'space-stage') return lines
  return [finding.stage, ...spaceLines(finding.message ?? '')]
}

/** It runs and does not answer: where it listens tells why. */
function unanswered(path: string, status: number | undefined, lines: readonly string[]): Facts {
  const values = status === undefined ? [path] : [path, String(status)]
  const listening = addressLines(lines)
  const excerpt = shortened(listening.length > 0 ? listening : lastLines(lines))
  return { cause: noAnswer, values, excerpt }
}

/** What the Hub says of the app, with the lines of the log that belong to it. */
function byHub(cause: Cause, found: Found, lines: readonly string[]): Facts {
  const shown = found.shown.filter(line => !plainStages.has(line))
  if (cause !== timeout) return { cause, values: found.values, excerpt: shortened(shown) }
  const listening = addressLines(lines)
  const address = addressIn(listening.at(-1))
  return {
    cause,
    values: address === undefined ? [] : [address],
    excerpt: shortened([...shown, ...(listening.length > 0 ? listening : lastLines(lines))])
  }
}

/** What the app's own log says, and where in the user's code. */
function byLog(lines: readonly string[], all = lines): Facts {
  const passages = runPassages(lines)
  const found = findCause(passages, appCauses, lines)
  const { lead, beside } = found === null ? {} : ranked(found, all, [...appCauses, ...buildCauses])
  const crashed = passages.at(-1) ?? []
  // What was printed after an exception was caught has no place in that exception.
  const passage = found !== null && found.passage === passages[0] ? found.passage : crashed
  const place = placeOf(passage[ownFrameAt(passage)])
  const shown = shortened(lead?.shown ?? [])
  // Below an exception that was caught, the lines that decided stand for themselves.
  const telling = passage === crashed ? tellingLines(lines, 'run') : []
  const excerpt = shown.every(line => telling.includes(line))
    ? telling
    : shortened([...new Set([...shown, ...telling])])
  return {
    ...(lead !== undefined && { cause: lead.cause }),
    ...(beside !== undefined && { beside }),
    values: lead?.values ?? [],
    ...(place !== undefined && { place }),
    excerpt
  }
}

function facts({ finding, http, text = '' }: Evidence): Facts {
  const all = spaceLines(text)
  const lines = lastStart(all)
  if (finding?.kind === 'no-answer') return unanswered(finding.path, finding.status, lines)
  if (http?.route === 'app') return unanswered(pathOf(http.url), http.status, lines)
  const said = told(finding, all)
  const hub = findCause([said], toldCauses) ?? findCause([said.filter(line => machine.test(line))], appCauses)
  // A server that refuses every visitor refuses Hugging Face's look at it, too.
  if (hub?.cause === timeout && allowedHosts.find(lines, all) !== null) return byLog(lines)
  if (hub !== null) return byHub(hub.cause, hub, lines)
  if (finding?.kind !== 'space-stage') return byLog(lines, withBuild(all))
  const log = lines.length > 0 ? byLog(lines, withBuild(all)) : byLog(spaceLines(finding.message ?? ''))
  const inMessage = log.cause === undefined ? findCause([told(finding, [])], appCauses) : null
  return {
    ...log,
    ...(inMessage !== null && { cause: inMessage.cause, values: inMessage.values }),
    ...(!plainStages.has(finding.stage) && { stage: finding.stage })
  }
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '/'
}

const crash = cause(
  'crash',
  () => null,
  () => ({
    why: say({
      en: 'The app started and then stopped. The last lines of its log tell you why.',
      'zh-TW': 'app 啟動後就停止了，原因在紀錄（log）最後幾行。'
    }),
    fix: [
      say({
        en: 'Open the Space’s page and choose “Logs”, then “Container”. Read the last lines.',
        'zh-TW': '打開 Space 的頁面，按「Logs」再選「Container」，看最後幾行。'
      }),
      say({
        en: 'Fix what the last error names. If a key or a setting is missing, set it with this action’s inputs `secrets` and `variables`, or in the Space under Settings → Variables and secrets.',
        'zh-TW':
          '修正最後一個錯誤指出的地方。如果缺少金鑰或設定，請用這個 action 的參數 `secrets` 和 `variables` 設定，或到 Space 的 Settings → Variables and secrets 加上。'
      }),
      say({
        en: 'Start the app on your own computer in a fresh copy of the repository (`git clone`): what is missing there is missing on the Space too. If nothing needs to change, choose Settings → “Restart this Space” in the Space.',
        'zh-TW':
          '在自己的電腦上，用重新下載的儲存庫（`git clone`）啟動 app：那裡缺少的，Space 上也會缺少。如果不需要修改，就在 Space 的 Settings 按「Restart this Space」。'
      })
    ]
  })
)

function happenedAt({ file, line }: Place): Said {
  return say({
    en: t`It happened in ${file}, line ${line}.`,
    'zh-TW': t`發生的位置是 ${file} 的第 ${line} 行。`
  })
}

function calledByHub(stage: string): Said {
  return say({
    en: t`Hugging Face calls the state of the Space ${stage}.`,
    'zh-TW': t`Hugging Face 把 Space 目前的狀態稱為 ${stage}。`
  })
}

function advise({ cause = crash, values, beside, place, excerpt, stage }: Facts, run: RunContext): Advice {
  const { fix, why, ...own } = cause.say({ values }, run)
  return {
    title: say({
      en: 'The Space was built, but the app does not run',
      'zh-TW': 'Space 建置成功，但 app 無法執行'
    }),
    what: say({
      en: 'The build succeeded, but the app did not start or stopped again.',
      'zh-TW': '建置成功了，但 app 沒有啟動，或啟動後又停止。'
    }),
    ...own,
    why: sentences(
      why,
      place ? happenedAt(place) : [],
      beside ? besideWords(beside, run) : [],
      stage ? calledByHub(stage) : []
    ),
    ...excerptOf(excerpt),
    steps: [...fix, ...endingSteps(cause.ending)],
    at: [...requirementSpots(fix), ...spotOf(place)],
    links: links(run, 'space', 'configDocs', 'status', 'forum')
  }
}

export const appFailed = diagnosis<'app-failed', Facts>({
  id: 'app-failed',
  signs,
  when: ({ id, evidence }) => (id === 'app-failed' ? facts(evidence) : null),
  say: advise
})
