import type { Git } from './adapters/git/git.js'
import type { Http } from './adapters/http.js'
import { type Hub, openHub } from './adapters/hub/hub.js'
import { openSpaceApi } from './adapters/hub/space-api.js'
import type { ScratchRepository } from './adapters/git/scratch-repository.js'
import { readTrigger } from './inputs/trigger.js'
import { Failure } from './model/failure.js'
import { allOrFirstFailure } from './run/all-or-first-failure.js'
import type { Inputs } from './inputs/table.js'
import type { World } from './main.js'
import { type Deployment, planDeployment } from './plan-deployment.js'
import { announce } from './run/tell/announce.js'
import { configure } from './run/space/configure.js'
import type { Narrator } from './run/tell/narrate.js'
import { push, setRemote } from './run/push/push.js'
import { keepPrevious, rollBack } from './run/push/roll-back.js'
import type { Stopwatch } from './run/tell/stopwatch.js'
import type { Change, Credential, Known, Live, Outcome, Plan } from './model/values.js'

export type Mutable<T> = { -readonly [K in keyof T]: T[K] }

export interface Run extends World {
  readonly steps: Stopwatch
  readonly tell: Narrator
  /** What a failure is reported with: filled in as the run learns it. */
  readonly known: Mutable<Known>
  readonly inputs: Inputs
  readonly credential: Credential
  readonly http: Http
  readonly git: Git
  readonly scratch: ScratchRepository
}

/** What a Deployment on GitHub comes to; of one that was not waited for, the update of the branch is what is known. */
const CONCLUSIONS = {
  running: 'success',
  asleep: 'success',
  unwatched: 'success',
  overtaken: 'inactive',
  'timed-out': 'in_progress'
} as const satisfies Record<Live['how'], string>

/** From a token to a Space that runs the commit: plan, set, push, watch. */
export async function deploy(run: Run): Promise<Outcome> {
  const { env, steps, tell, known, inputs, credential, http, git } = run
  const at = { ...inputs, http, token: credential.token }
  const clients = { hub: openHub(at), spaceApi: openSpaceApi(at, inputs.space), trigger: readTrigger(env) }
  const deployment = await planDeployment(run, clients)
  const { target, source, plan, changes } = deployment
  tell.planned(target, source, plan)
  if (inputs['dry-run']) return { ...known, changes, status: 'dry-run' }

  const made: Change[] = []
  if (changes.length > 0) {
    known.changes = made
    tell.setting(changes)
    const change = configure(clients.spaceApi, { changes, credential }, one => void made.push(one))
    known.refusedSettings = await steps.time('settings', change)
  }
  const done = { ...deployment, changes: made }
  // What is needed after the push is loaded while git is at work.
  const life = import('./bring-to-life.js')
  if (plan.update === 'unchanged') {
    await setRemote(git, target.url)
    return { ...known, status: 'unchanged', live: await (await life).bringToLife(run, done) }
  }

  if (inputs.rollback) await steps.time('plan', keepPrevious({ ...run, ...deployment }))
  const announcement = { ...clients, target, commit: source.commit, tellNot: tell.noDeployment }
  const announced = announce({ ...announcement, token: inputs['github-token'] })
  try {
    const commit = (known.pushed = await send(run, deployment, clients))
    const live = await (await life).bringToLife(run, done)
    await announced.conclude(CONCLUSIONS[live.how])
    return { ...known, status: 'deployed', commit, live }
  } catch (error) {
    await allOrFirstFailure(announced.conclude('failure'), goBack(run, deployment, { ...clients, error }))
    throw error
  }
}

/** @returns the commit that is the Space's head now */
async function send(run: Run, deployment: Deployment, { hub }: { hub: Hub }): Promise<string> {
  const { clock, steps, tell, git, scratch } = run
  const { target, plan } = deployment
  tell.pushing(target, plan)
  const [pushed] = await allOrFirstFailure(
    steps.time('push', push(sender(run, plan), { ...deployment, scratch: scratch.git }, { hub, clock })),
    setRemote(git, target.url)
  )
  tell.pushed(pushed.text)
  return pushed.commit
}

/** Which git has the commit that goes. */
function sender({ git, scratch }: Run, plan: Plan): Git {
  return plan.history === 'snapshot' ? scratch.git : git
}

/** After a failure: what the Space ran before is put back, where that is wanted and of help. */
async function goBack(run: Run, deployment: Deployment, at: { hub: Hub; error: unknown }): Promise<void> {
  const { clock, steps, tell, known, inputs, scratch } = run
  if (!inputs.rollback || known.pushed === undefined || !isOfTheCommit(at.error)) return
  const parts = { ...deployment, scratch }
  const undone = rollBack(sender(run, deployment.plan), parts, { hub: at.hub, clock })
  const { rollback, text } = await steps.time('rollback', undone)
  known.rollback = rollback
  tell.rolledBack(text)
}

/** Whether it is the commit that failed: not the Hub, and not a Space that its owner has paused. */
function isOfTheCommit(error: unknown): boolean {
  const finding = error instanceof Failure ? error.evidence.finding : undefined
  if (finding?.kind === 'no-answer') return true
  return finding?.kind === 'space-stage' && finding.stage !== 'PAUSED' && finding.stage !== 'DELETING'
}
