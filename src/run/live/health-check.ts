import type { Http } from '../../adapters/http.js'
import type { OpenLog } from '../../adapters/hub/logs.js'
import { pauseAfter } from '../../decide/space-state.js'
import { Failure, type HttpEvidence } from '../../model/failure.js'
import type { Inputs } from '../../inputs/table.js'
import type { Clock } from '../../model/ports.js'
import type { Credential, Target } from '../../model/values.js'
import { readLog } from './read-log.js'

/** An app that came to run at the last moment gets a fair question. */
const SHORTEST_QUESTION_MS = 5000

export interface AnswerNarrator {
  readonly asking: (path: string) => void
  readonly answered: (status: number) => void
}

/**
 * Asks a path of the app until it answers 2xx.
 * @throws Failure when it has not by then, with the app's log, which may tell where it listens
 */
export async function awaitAnswer(
  run: { path: string; until: number; inputs: Inputs; target: Target; credential: Credential },
  deps: { http: Http; openLog: OpenLog; clock: Clock; tell: AnswerNarrator }
): Promise<void> {
  const { http, openLog, clock, tell } = deps
  const { path, until, target } = run
  tell.asking(path)
  const url = target.appUrl + path
  const headers = mayKnow(run) ? { Authorization: `Bearer ${run.credential.token.reveal()}` } : {}
  for (let questions = 1; ; questions++) {
    const within = Math.max(until - clock.now(), SHORTEST_QUESTION_MS)
    const asked = await http({ step: 'answer', route: 'app', url, headers, within }).catch(
      (error: unknown) => {
        if (error instanceof Failure) return error
        throw error
      }
    )
    const answer = asked instanceof Failure ? undefined : asked
    if (answer && answer.status >= 200 && answer.status < 300) return tell.answered(answer.status)
    const left = until - clock.now()
    if (left <= 0) {
      const text = await readLog(openLog, 'run', clock)
      throw unanswered({ path, text }, answer?.evidence, asked instanceof Failure ? asked : undefined)
    }
    await clock.sleep(Math.min(left, pauseAfter(questions, 0)))
  }
}

function unanswered(
  { path, text }: { path: string; text: string },
  http?: HttpEvidence,
  cause?: Failure
): Failure {
  const finding = { kind: 'no-answer', path, ...(http && { status: http.status }) } as const
  const network = cause?.evidence.network
  return new Failure(
    { step: 'answer', finding, ...(http && { http }), ...(network && { network }), ...(text && { text }) },
    { cause }
  )
}

/**
 * The app of a private Space is shown to those who may see the Space. The token goes to where the Hub serves apps and
 * nowhere else, whatever address the Hub gave.
 */
function mayKnow({ inputs, target }: { inputs: Inputs; target: Target }): boolean {
  const [app, hub] = [new URL(target.appUrl), new URL(inputs.endpoint)]
  const isHubs = app.protocol === 'https:' && app.hostname.endsWith('.hf.space')
  const isPrivate = inputs.visibility === undefined ? target.private : inputs.visibility !== 'public'
  return isPrivate && (isHubs || app.hostname === hub.hostname)
}
