import type { Http } from '../../adapters/http.js'
import type { OpenLog } from '../../adapters/hub/logs.js'
import type { SpaceApi } from '../../adapters/hub/space-api.js'
import type { Goal } from '../../decide/space-state.js'
import type { Setting } from '../../model/failure.js'
import type { Inputs } from '../../inputs/table.js'
import type { Clock } from '../../model/ports.js'
import type { Stopwatch } from '../tell/stopwatch.js'
import type { Credential, Live, Target } from '../../model/values.js'
import { type AnswerNarrator, awaitAnswer } from './health-check.js'
import { restart, type Restarted } from './restart.js'
import { watch, type WatchNarrator } from './watch.js'

interface GoLive {
  readonly inputs: Inputs
  readonly target: Target
  readonly credential: Credential
  /** The commit that is to run. */
  readonly commit: string
  /** It was pushed by this run; else the Space had it already. */
  readonly pushed: boolean
  /** Settings were changed, each of which restarts the Space. */
  readonly configured: boolean
}

export interface GoLiveDeps {
  readonly spaceApi: SpaceApi
  readonly openLog: OpenLog
  readonly http: Http
  readonly clock: Clock
  readonly steps: Stopwatch
  readonly tell: WatchNarrator & AnswerNarrator
  /** Told what is known as soon as it is, for a failure that follows. */
  readonly seen: (facts: { live?: Live; restarted?: Restarted; refused?: Setting }) => void
}

/**
 * Has the Space run the commit: restarts it where that is needed, waits until it runs, and asks the app to answer.
 * Another branch than `main` is neither built nor shown, so there is nothing to wait for.
 * @throws Failure when the commit does not come to run, or does not answer
 */
export async function goLive(run: GoLive, deps: GoLiveDeps): Promise<Live> {
  const { inputs, target, pushed, configured, commit } = run
  const { clock, steps } = deps
  if (target.branch !== 'main') return { how: 'unwatched' }
  const until = clock.now() + inputs['wait-timeout']
  const { restarted, refused } = await restart({ ...run, until }, deps)
  deps.seen({ ...(restarted && { restarted }), ...(refused && { refused }) })
  const { stage } = target.runtime
  if (!inputs.wait) return { how: 'unwatched', ...(stage && !pushed && { stage }) }

  const goal: Goal = {
    commit,
    isStatic: target.sdk === 'static',
    begun: pushed ? 'push' : restarted || configured ? 'restart' : undefined,
    before: target.runtime
  }
  const live = await watch(goal, until, deps)
  deps.seen({ live })
  const path = inputs['health-check']
  // An app may answer though the Hub does not tell what it does.
  const mayAnswer = live.how === 'running' || live.how === 'asleep' || live.because !== undefined
  if (path !== undefined && mayAnswer) await steps.time('answer', awaitAnswer({ ...run, path, until }, deps))
  return live
}
