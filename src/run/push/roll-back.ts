import type { ScratchRepository } from '../../adapters/git/scratch-repository.js'
import type { Hub } from '../../adapters/hub/hub.js'
import type { Inputs } from '../../inputs/table.js'
import type { SpaceGit } from '../../adapters/hub/space-git.js'
import { holdsHubsFilesOnly } from '../../decide/hubs-files.js'
import { Failure } from '../../model/failure.js'
import type { Learn } from '../../model/outcome.js'
import type { Clock } from '../../model/ports.js'
import type { Plan, Rollback } from '../../model/values.js'
import type { Deployment } from '../plan/deployment.js'
import type { Narrator } from '../tell/narrate.js'
import type { Stopwatch } from '../tell/stopwatch.js'
import { advertiseAnew, push } from './push.js'
import { type Repositories, senderOf } from './send.js'

type Parts = Pick<Deployment, 'target' | 'plan'>
type Wanted = Parts & { readonly inputs: Inputs }

/**
 * Has at hand what a rollback would push. Mostly the new commit builds on it; where it overwrites it, it is fetched
 * while the Space still has it.
 */
export async function keepPrevious(
  { inputs, target, plan }: Wanted,
  { scratch, spaceGit, steps }: { scratch: ScratchRepository; spaceGit: SpaceGit; steps: Stopwatch }
): Promise<void> {
  const { update, from, to } = plan
  if (!inputs.rollback || update !== 'overwrite' || from === null) return
  await steps.time('plan', spaceGit.fetch(scratch, target, { oid: from, haves: [to] }))
}

/** What the Space had before this run, if it is worth going back to: a commit of somebody's that could run. */
function earlier({ target, plan }: Parts): string | null {
  const ran = !/ERROR$|^NO_APP_FILE$/.test(target.runtime.stage ?? '')
  return ran && !holdsHubsFilesOnly(target) ? plan.from : null
}

/**
 * After a failure: makes the commit that the Space ran before its head again, where that is wanted and of help, under
 * a lease on the one that failed. That one is in the outputs, and in the repository that it came from.
 */
export async function goBack(
  error: unknown,
  { inputs, ...parts }: Wanted,
  deps: Repositories & {
    hub: Hub
    spaceGit: SpaceGit
    clock: Clock
    signal: AbortSignal
    steps: Stopwatch
    tell: Pick<Narrator, 'rolledBack'>
    learn: Learn
  }
): Promise<void> {
  if (!inputs.rollback || !isOfTheCommit(error)) return
  const { rollback, text } = await deps.steps.time('rollback', rollBack(parts, deps))
  deps.learn({ rollback })
  deps.tell.rolledBack(text)
}

/** Whether it is the commit that failed: not the Hub, and not a Space that its owner has paused. */
function isOfTheCommit(error: unknown): boolean {
  const finding = error instanceof Failure ? error.evidence.finding : undefined
  if (finding?.kind === 'no-answer') return true
  return finding?.kind === 'space-stage' && finding.stage !== 'PAUSED' && finding.stage !== 'DELETING'
}

/** What was done before stays what is told of the push. */
const NOTHING: Learn = () => undefined

async function rollBack(
  parts: Parts,
  deps: Repositories & { hub: Hub; spaceGit: SpaceGit; clock: Clock; signal: AbortSignal }
): Promise<{ rollback: Rollback; text: string }> {
  const { plan } = parts
  const { scratch, hub } = deps
  const to = earlier(parts)
  if (to === null) return { rollback: { not: 'no-earlier' }, text: '' }
  const back: Plan = { ...plan, from: plan.to, to, lfs: [] }
  const git = plan.update === 'overwrite' ? scratch.git : senderOf(plan, deps)
  try {
    const target = await advertiseAnew(hub, { ...parts.target, head: plan.to })
    const { text } = await push(git, { target, plan: back }, { ...deps, learn: NOTHING })
    return { rollback: { to }, text }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const { text, http, head } = error.evidence
    const rollback = { not: 'refused', ...(head !== undefined && { head }) } as const
    return { rollback, text: text ?? http?.message ?? '' }
  }
}
