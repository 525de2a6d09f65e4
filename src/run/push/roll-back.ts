import type { Git, GitCall } from '../../adapters/git/git.js'
import type { Hub } from '../../adapters/hub/hub.js'
import type { ScratchRepository } from '../../adapters/git/scratch-repository.js'
import { Failure } from '../../model/failure.js'
import type { Clock } from '../../model/ports.js'
import type { Plan, Rollback, Target } from '../../model/values.js'
import { holdsHubsFilesOnly } from '../plan/full.js'
import { push } from './push.js'

interface Parts {
  readonly spaceCall: GitCall
  readonly target: Target
  readonly plan: Plan
  readonly scratch: ScratchRepository
}

/**
 * Has at hand what a rollback would push. Mostly the new commit builds on it; where it overwrites it, it is fetched
 * while the Space still has it.
 */
export async function keepPrevious({ spaceCall, target, plan, scratch }: Parts): Promise<void> {
  if (plan.update !== 'overwrite') return
  const args = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    target.url,
    `refs/heads/${target.branch}`
  ]
  const { code, text } = await scratch.git(args, spaceCall)
  if (code !== 0) throw new Failure({ step: 'plan', exitCode: code, text })
}

/** What the Space had before this run, if it is worth going back to: a commit of somebody's that could run. */
function earlier({ target, plan }: Parts): string | null {
  const ran = !/ERROR$|^NO_APP_FILE$/.test(target.runtime.stage ?? '')
  return ran && !holdsHubsFilesOnly(target) ? plan.from : null
}

/**
 * Makes the commit that the Space ran before its head again, under a lease on the one that failed. That one is in the
 * outputs, and in the repository that it came from.
 * @param from the git that pushed the failed commit
 */
export async function rollBack(
  from: Git,
  parts: Parts,
  deps: { hub: Hub; clock: Clock }
): Promise<{ rollback: Rollback; text: string }> {
  const { plan, scratch } = parts
  const to = earlier(parts)
  if (to === null) return { rollback: { not: 'no-earlier' }, text: '' }
  const back: Plan = { ...plan, from: plan.to, to, lfs: [] }
  const git = plan.update === 'overwrite' ? scratch.git : from
  try {
    const { text } = await push(git, { ...parts, plan: back, scratch: scratch.git }, deps)
    return { rollback: { to }, text }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const { text, http, head } = error.evidence
    const rollback = { not: 'refused', ...(head !== undefined && { head }) } as const
    return { rollback, text: text ?? http?.message ?? '' }
  }
}
