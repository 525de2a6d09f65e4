import { openGit } from './adapters/git/git.js'
import { withScratchRepository } from './adapters/git/scratch-repository.js'
import { openHttp } from './adapters/http.js'
import { openDoor } from './adapters/http/door.js'
import { openHub } from './adapters/hub/hub.js'
import { neighboursOn } from './adapters/hub/neighbours.js'
import { openSpaceGit } from './adapters/hub/space-git.js'
import { openSpaceApi } from './adapters/hub/space-api.js'
import { readInputs } from './inputs/read.js'
import { readTrigger } from './inputs/trigger.js'
import type { Ending, Learn } from './model/outcome.js'
import type { Clock, Runner } from './model/ports.js'
import { allOrFirstFailure } from './run/all-or-first-failure.js'
import { hideSecrets, hideTokens, withoutSecrets } from './run/hide.js'
import { authenticate, type LoadTrigger } from './run/login/authenticate.js'
import { look } from './run/look/look.js'
import { configure } from './run/space/configure.js'
import { requireSecrets } from './run/space/secrets.js'
import { announce } from './run/tell/announce.js'
import type { Narrator } from './run/tell/narrate.js'
import type { Stopwatch } from './run/tell/stopwatch.js'

/** What the run is given; it reaches for nothing else. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly places: { readonly cwd: string; readonly home: string; readonly temp: string }
  readonly runner: Runner
  readonly clock: Clock
  /** Aborted when the run is cancelled; every door knows it. */
  readonly signal: AbortSignal
  readonly loadTrigger: LoadTrigger
  /** Rejects when something threw where nobody caught it, or when nothing is left that the run could wait for. */
  readonly crashed: Promise<never>
}

/** How the run tells of itself. */
interface Telling {
  readonly steps: Stopwatch
  readonly tell: Narrator
  readonly learn: Learn
}

/**
 * The whole story, from the inputs to a Space that runs the commit. Each step takes what the ones before it gave, and
 * gives its own; what is to be reported of it is learnt on the way.
 * @throws Failure when a step cannot do its work
 */
export async function run(world: World, { steps, tell, learn }: Telling): Promise<Ending> {
  const { env, runner, clock, signal } = world
  hideTokens(env, runner)
  const inputs = readInputs(env, world.places)
  learn({ inputs })
  hideSecrets(inputs, runner)
  tell.starting(inputs)
  const door = openDoor()
  const http = openHttp(door, clock, signal)
  const credential = await steps.time('credential', authenticate(inputs, { ...world, http }))
  if ('skipped' in credential) return { status: 'skipped', reason: credential.skipped }
  learn({ credential })
  requireSecrets(inputs)

  const at = { endpoint: inputs.endpoint, http, token: credential.token }
  const { directory, tempDirectory } = inputs.environment
  const kept = withoutSecrets(env, inputs, [credential.token.reveal(), inputs['github-token']])
  const place = { directory, tempDirectory, env: kept, step: 'plan', signal } as const
  const git = openGit(place)
  return withScratchRepository(git, place, async scratch => {
    const findNeighbours = neighboursOn(at)
    const api = { hub: openHub(at), spaceApi: openSpaceApi(at, inputs.space), findNeighbours }
    const checking = { steps, tell, learn, clock, signal, git, scratch, door, http, ...api }
    const given = { inputs, credential, trigger: readTrigger(env) }

    const looking = look(given, { ...checking, runner })
    // What plans and pushes is loaded while the Hub is asked.
    const work = Promise.all([
      import('./run/plan/plan.js'),
      import('./run/push/send.js'),
      import('./run/push/roll-back.js')
    ])
    const seen = await looking
    const [{ planFor }, { send, setRemote }, { goBack, keepPrevious }] = await work
    const doors = {
      ...checking,
      // Under its present name: what is written to the Space is not redirected.
      spaceApi: openSpaceApi(at, seen.target.space),
      spaceGit: openSpaceGit({ ...checking, ...credential, ...seen })
    }
    const planned = await planFor({ ...given, ...seen }, doors)
    const { target, source, plan, changes } = planned
    tell.planned(target, source, plan)
    if (inputs['dry-run']) {
      learn({ changes })
      return { status: 'dry-run' }
    }
    const settings = await configure({ credential, changes }, doors)
    // What is needed after the push is loaded while git is at work.
    const live = import('./run/live/go-live.js')
    const goLive = async () => (await live).goLive({ ...given, ...planned, settings }, doors)
    if (plan.update === 'unchanged') {
      await setRemote(git, target.url)
      await goLive()
      return { status: 'unchanged' }
    }
    await keepPrevious({ ...given, ...planned }, doors)
    const announced = announce({ ...given, ...planned }, doors)
    try {
      const commit = await send(planned, doors)
      const live = await goLive()
      await announced.conclude(live)
      return { status: 'deployed', commit, live }
    } catch (error) {
      await allOrFirstFailure(announced.conclude('failed'), goBack(error, { ...given, ...planned }, doors))
      throw error
    }
  })
}
