import { gitVersion, openGit } from './adapters/git.js'
import { withCredential } from './adapters/git-credential.js'
import { openHttp } from './adapters/http.js'
import { openHub } from './adapters/hub.js'
import { neighboursOn } from './adapters/neighbours.js'
import { diagnose } from './diagnose/index.js'
import { readEvent } from './event.js'
import { Failure } from './failure.js'
import { readInputs, readLanguage } from './inputs.js'
import type { Clock, Runner } from './ports.js'
import { authenticate, type LoadEvent } from './stages/authenticate.js'
import { exchangeIdToken } from './stages/keyless.js'
import { locate } from './stages/locate.js'
import { prepare } from './stages/prepare.js'
import { push, setRemote } from './stages/push.js'
import { type Narrator, narratorFor, report } from './stages/report.js'
import { validate } from './stages/validate.js'
import type { Known, Outcome } from './values.js'
import { type Watch, watchSteps } from './watch-steps.js'

/** What the run is given; it reaches for nothing else. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly places: { readonly cwd: string; readonly home: string; readonly temp: string }
  readonly runner: Runner
  readonly clock: Clock
  readonly loadEvent: LoadEvent
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** One run of the action, from the inputs to the report. Never throws: a failure is reported like any other end. */
export async function main(world: World): Promise<void> {
  const steps = watchSteps(world.clock)
  const known: Mutable<Known> = { timings: steps.timings }
  const narrator = narratorFor(world.runner, readLanguage(world.env))
  const outcome = await run(world, known, steps, narrator).catch((error: unknown): Outcome => {
    const evidence =
      error instanceof Failure
        ? error.evidence
        : { step: steps.current(), text: (error as Error).stack ?? String(error) }
    return { ...known, status: 'failed', evidence, diagnosed: diagnose(evidence) }
  })
  await report(outcome, { ...world, event: readEvent(world.env), narrator })
}

async function run(world: World, known: Mutable<Known>, steps: Watch, tell: Narrator): Promise<Outcome> {
  const { env, runner, clock } = world
  const inputs = (known.inputs = readInputs(env, world.places))
  tell.starting(inputs)

  const http = openHttp(clock)
  const exchange = () => exchangeIdToken(inputs, { http, runner, clock })
  const credential = await steps.time('credential', authenticate(inputs, { ...world, exchange }))
  if ('skipped' in credential) return { ...known, status: 'skipped', reason: credential.skipped }
  known.credential = credential

  const { directory } = inputs.environment
  const git = openGit({ directory, env, step: 'plan' })
  const hub = openHub({ ...inputs, http, token: credential.token })
  const findNeighbours = neighboursOn({ ...inputs, token: () => credential.token.reveal() })
  const seen = (facts: Pick<Known, 'identity' | 'head'>) => void Object.assign(known, facts)
  const [target, [source, version]] = await inOrder(
    steps.time('access', validate(inputs, credential, { hub, findNeighbours, seen })),
    steps.time('plan', inOrder(locate(git, { ref: inputs.ref, directory }), gitVersion(git)))
  )
  const access = withCredential(target.url, credential.token, version)
  tell.checked((known.target = target))
  known.source = source

  const plan = (known.plan = await steps.time('plan', prepare(git, { inputs, access, target, source }, hub)))
  tell.planned(target, source, plan)
  if (inputs['dry-run']) return { ...known, status: 'dry-run' }
  if (plan.update === 'unchanged') {
    await setRemote(git, target.url)
    return { ...known, status: 'unchanged' }
  }

  tell.pushing(target)
  const [pushed] = await inOrder(
    steps.time('push', push(git, { access, target, plan }, { hub, clock })),
    setRemote(git, target.url)
  )
  tell.pushed(pushed)
  const { commit, stage } = pushed
  return { ...known, status: 'deployed', commit, ...(stage && { stage }) }
}

/** Waits for both; when both failed, the first one's failure is the one to explain. */
async function inOrder<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled([first, second])
  if (a.status === 'rejected') throw a.reason
  if (b.status === 'rejected') throw b.reason
  return [a.value, b.value]
}
