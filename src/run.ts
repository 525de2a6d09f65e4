import { openGit } from './adapters/git/git.js'
import { withScratchRepository } from './adapters/git/scratch-repository.js'
import { type Http, openHttp } from './adapters/http.js'
import { type Door, openDoor } from './adapters/http/door.js'
import { openHub } from './adapters/hub/hub.js'
import { neighboursOn } from './adapters/hub/neighbours.js'
import type { SpaceGit } from './adapters/hub/space-git.js'
import { openSpaceApi, type SpaceApi } from './adapters/hub/space-api.js'
import { readInputs } from './inputs/read.js'
import type { Inputs } from './inputs/table.js'
import { readTrigger, type Trigger } from './inputs/trigger.js'
import type { Ending, Learn } from './model/outcome.js'
import type { Clock, Runner } from './model/ports.js'
import type { Credential, Preview } from './model/values.js'
import { allOrFirstFailure } from './run/all-or-first-failure.js'
import { hideSecrets, hideTokens, withoutSecrets } from './run/hide.js'
import { authenticate, type LoadTrigger } from './run/login/authenticate.js'
import { look, type LookDeps, type Seen } from './run/look/look.js'
import { requireOwn, settle } from './run/preview/task.js'
import { requireSecrets } from './run/space/secrets.js'
import type { Comment } from './run/tell/comment.js'
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
  readonly comment: Comment
  /** What tells how the run ended. It is loaded while something else is waited for. */
  readonly loadReport: () => Promise<unknown>
}

/**
 * The whole story, from the inputs to a Space that runs the commit. Each step takes what the ones before it gave, and
 * gives its own; what is to be reported of it is learnt on the way.
 * @throws Failure when a step cannot do its work
 */
export async function run(
  world: World,
  { steps, tell, learn, comment, loadReport }: Telling
): Promise<Ending> {
  const { env, runner, clock, signal } = world
  hideTokens(env, runner)
  const asked = readInputs(env, world.places)
  learn({ inputs: asked })
  hideSecrets(asked, runner)
  const { inputs, trigger, preview, ends } = await settle(asked, readTrigger(env), world.loadTrigger)
  learn({ inputs, ...(preview && { preview }) })
  if (!ends) tell.starting(inputs)
  const door = openDoor()
  const http = openHttp(door, clock, signal)
  const isPreview = preview !== undefined || ends !== undefined
  const credential = await steps.time('credential', authenticate(inputs, { ...world, http, isPreview }))
  if ('skipped' in credential) return { status: 'skipped', reason: credential.skipped }
  learn({ credential })
  const at = { endpoint: inputs.endpoint, http, token: credential.token }
  const hub = openHub(at)
  const apiOf = (space: string) => openSpaceApi(at, space)
  if (ends) {
    const { endPreviews } = await import('./run/preview/end.js')
    return endPreviews({ task: ends, inputs, trigger }, { hub, apiOf, signal, steps, tell, learn })
  }
  requireSecrets(inputs)

  const { directory, tempDirectory } = inputs.environment
  const kept = withoutSecrets(env, inputs, [credential.token.reveal(), inputs['github-token']])
  const place = { directory, tempDirectory, env: kept, step: 'plan', signal } as const
  const git = openGit(place)
  return withScratchRepository(git, place, scratch => {
    const api = { hub, apiOf, findNeighbours: neighboursOn(at) }
    const doors = {
      steps,
      tell,
      learn,
      comment,
      loadReport,
      clock,
      signal,
      git,
      scratch,
      door,
      http,
      world,
      runner,
      ...api
    }
    const job = { inputs, credential, trigger, preview }
    return deploy(job, doors).catch(async (error: unknown) => {
      if (!preview) throw error
      const { unlessClosed } = await import('./run/preview/closed.js')
      return unlessClosed(error, { ...job, preview }, doors)
    })
  })
}

/** What a deployment is made of, and by what. */
interface Job {
  readonly inputs: Inputs
  readonly credential: Credential
  readonly trigger: Trigger
  readonly preview: Preview | undefined
}

interface Doors extends Telling, Omit<LookDeps, 'spaceApi' | 'tell'> {
  readonly door: Door
  readonly http: Http
  readonly signal: AbortSignal
  readonly world: World
  readonly apiOf: (space: string) => SpaceApi
}

/** From what is there to a Space that runs the commit. */
async function deploy(given: Job, doors: Doors): Promise<Ending> {
  const { inputs, credential } = given
  const { learn, git, apiOf } = doors
  const work = () => import('./run/work.js')
  const inside = async () => (await work()).lookInside(given, doors)
  const seen = await look(given, { ...doors, spaceApi: apiOf(inputs.space) }, inside)
  const { openSpaceGit, requireTrusted } = await work()
  await requireTrusted({ ...given, ...seen }, doors.world, git)
  if (given.preview) await requireOwn(given.preview, seen.target, doors.hub)
  doors.comment.begin({ ...given, ...seen })
  let behind: Promise<void> | undefined
  const lookBehind = () =>
    (behind ??= seen.lookBehind().then(
      leftBehind => learn({ source: { ...seen.source, leftBehind } }),
      () => undefined
    ))
  const all = {
    ...doors,
    // Under its present name: what is written to the Space is not redirected.
    spaceApi: apiOf(seen.target.space),
    spaceGit: openSpaceGit({ ...doors, ...credential, ...seen }),
    lookBehind
  }
  return carryOut({ ...given, ...seen }, all).finally(() => {
    // A push that was made and not sent.
    all.spaceGit.discard()
    return lookBehind()
  })
}

interface AtTheSpace extends Doors {
  readonly spaceApi: SpaceApi
  readonly spaceGit: SpaceGit
  readonly lookBehind: () => Promise<void>
}

/** Plans the deployment, and does it. */
async function carryOut(run: Job & Seen, all: AtTheSpace): Promise<Ending> {
  const { inputs, credential } = run
  const { tell, learn, git, lookBehind } = all
  const { announce, configure, goBack, keepPrevious, planFor, planLines, send, setRemote } =
    await import('./run/work.js')
  const planned = await planFor(run, all)
  const { target, plan, changes } = planned
  tell.planned(target, plan, planLines(planned, tell.language))
  if (inputs['dry-run']) {
    learn({ changes })
    return { status: 'dry-run' }
  }
  const settings = await configure({ credential, changes }, all)
  const goLive = async () => (await loadEnd(all)).goLive({ ...run, ...planned, settings }, all)
  if (plan.update === 'unchanged') {
    await setRemote(git, target.url)
    await goLive()
    return { status: 'unchanged' }
  }
  await keepPrevious({ ...run, ...planned }, all)
  const announced = announce({ ...run, ...planned }, all)
  // What nothing waits for is done while the Hub is at work.
  const meanwhile = () => Promise.all([loadEnd(all), lookBehind()])
  try {
    const commit = await send(planned, { ...all, meanwhile })
    const live = await goLive()
    await announced.conclude(live)
    return { status: 'deployed', commit, live }
  } catch (error) {
    await allOrFirstFailure(announced.conclude('failed'), goBack(error, { ...run, ...planned }, all))
    throw error
  }
}

/** What is needed after the push. */
async function loadEnd({ loadReport }: Pick<Doors, 'loadReport'>) {
  const [live] = await Promise.all([import('./run/live/go-live.js'), loadReport()])
  return live
}
