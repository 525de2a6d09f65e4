import type { ScratchRepository } from '../../adapters/git/scratch-repository.js'
import type { Http } from '../../adapters/http.js'
import type { Door } from '../../adapters/http/door.js'
import { openLogs } from '../../adapters/hub/logs.js'
import { openSpaceApi } from '../../adapters/hub/space-api.js'
import { openStream } from '../../adapters/stream.js'
import { restarts } from '../../decide/settings.js'
import type { Goal } from '../../decide/space-state.js'
import type { Inputs } from '../../inputs/table.js'
import type { Learn } from '../../model/outcome.js'
import type { Clock } from '../../model/ports.js'
import type { Credential, Live } from '../../model/values.js'
import type { Deployment } from '../plan/deployment.js'
import type { Configured } from '../space/configure.js'
import type { Stopwatch } from '../tell/stopwatch.js'
import { learnFiles } from './files.js'
import { type AnswerNarrator, awaitAnswer } from './health-check.js'
import { restart } from './restart.js'
import { watch, type WatchNarrator } from './watch.js'

interface ToLive extends Pick<Deployment, 'target' | 'source' | 'plan'> {
  readonly inputs: Inputs
  readonly credential: Credential
  readonly settings: Configured
}

interface GoLiveDeps {
  readonly scratch: ScratchRepository
  readonly door: Door
  readonly http: Http
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly steps: Stopwatch
  readonly tell: WatchNarrator & AnswerNarrator
  readonly learn: Learn
}

/**
 * Sees to it that the Space runs what is its head now, which it may have had before this run: restarts it where that is
 * needed, waits until it runs, and asks the app to answer. Another branch than `main` is neither built nor shown, so
 * there is nothing to wait for.
 * @throws Failure when the commit does not come to run, or does not answer
 */
export async function goLive(run: ToLive, deps: GoLiveDeps): Promise<Live> {
  const live = await broughtToLife(run, deps).catch(async (error: unknown) => {
    await learnFiles(run, deps).catch(() => undefined)
    throw error
  })
  deps.learn({ live })
  return live
}

async function broughtToLife(run: ToLive, given: GoLiveDeps): Promise<Live> {
  const { inputs, target, plan, credential, settings } = run
  const { door, http, clock, signal, steps, learn } = given
  if (target.branch !== 'main') return { how: 'unwatched' }
  const at = { endpoint: inputs.endpoint, http, token: credential.token, stream: openStream(door, signal) }
  const deps = { ...given, spaceApi: openSpaceApi(at, target.space), openLog: openLogs(at, target.space) }
  const pushed = plan.update !== 'unchanged'
  const until = clock.now() + inputs['wait-timeout']
  const { restarted, refused } = await restart({ ...run, pushed, until }, deps)
  if (restarted) learn({ restarted })
  if (refused) learn({ refusedSettings: [...settings.refused, refused] })
  const { stage } = target.runtime
  if (!inputs.wait) return { how: 'unwatched', ...(stage && !pushed && { stage }) }

  const goal: Goal = {
    commit: plan.to,
    isStatic: target.sdk === 'static',
    begun: pushed ? 'push' : restarted || settings.made.some(restarts) ? 'restart' : undefined,
    restarted: restarted !== undefined,
    before: target.runtime
  }
  const live = await watch(goal, until, deps)
  learn({ live })
  const path = inputs['health-check']
  // An app may answer though the Hub does not tell what it does.
  const mayAnswer = live.how === 'running' || live.how === 'asleep' || live.because !== undefined
  if (path !== undefined && mayAnswer) await steps.time('answer', awaitAnswer({ ...run, path, until }, deps))
  return live
}
