import type { Git } from './adapters/git.js'
import { withCredential } from './adapters/git-credential.js'
import type { Http } from './adapters/http.js'
import { openHub } from './adapters/hub.js'
import { neighboursOn } from './adapters/neighbours.js'
import type { Workshop } from './adapters/workshop.js'
import { readEvent } from './event.js'
import { inOrder } from './in-order.js'
import type { Inputs } from './inputs.js'
import type { World } from './main.js'
import { inspect } from './stages/inspect.js'
import { prepare } from './stages/prepare.js'
import { push, setRemote } from './stages/push.js'
import type { Narrator } from './stages/narrate.js'
import { validate } from './stages/validate.js'
import type { Credential, Known, Outcome } from './values.js'
import type { Stopwatch } from './stopwatch.js'

export type Mutable<T> = { -readonly [K in keyof T]: T[K] }

interface Run extends World {
  readonly steps: Stopwatch
  readonly tell: Narrator
  /** What a failure is reported with: filled in as the run learns it. */
  readonly known: Mutable<Known>
  readonly inputs: Inputs
  readonly credential: Credential
  readonly http: Http
  readonly git: Git
  readonly workshop: Workshop
}

/** From a token to a pushed commit: look, plan, push. */
export async function deploy(run: Run): Promise<Outcome> {
  const { clock, env, steps, tell, known, inputs, credential, http, git, workshop } = run
  const hub = openHub({ ...inputs, http, token: credential.token })
  const findNeighbours = neighboursOn({ ...inputs, token: () => credential.token.reveal() })
  const seen = (facts: Pick<Known, 'identity' | 'head'>) => void Object.assign(known, facts)
  const asked = steps.time('access', validate(inputs, credential, { hub, findNeighbours, seen }))
  // The questions to the Hub are on their way before this process is busy with starting git.
  const looked = clock.sleep(0).then(() => steps.time('plan', inspect(git, hub, inputs)))
  const [target, { source, card, version }] = await inOrder(asked, looked)
  tell.checked((known.target = target))
  known.source = source

  const access = withCredential(target.url, credential.token, version)
  const event = readEvent(env)
  const parts = { git, workshop, hub, inputs, access, target, source, card, event }
  const plan = (known.plan = await steps.time('plan', prepare(parts)))
  tell.planned(target, source, plan)
  if (inputs['dry-run']) return { ...known, status: 'dry-run' }
  if (plan.update === 'unchanged') {
    await setRemote(git, target.url)
    return { ...known, status: 'unchanged' }
  }

  tell.pushing(target, plan)
  const from = plan.history === 'snapshot' ? workshop.git : git
  const [pushed] = await inOrder(
    steps.time('push', push(from, { access, target, plan, workshop: workshop.git }, { hub, clock })),
    setRemote(git, target.url)
  )
  tell.pushed(pushed)
  const { commit, stage } = pushed
  return { ...known, status: 'deployed', commit, ...(stage && { stage }) }
}
