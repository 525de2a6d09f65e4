import type { Setting } from '../model/failure.js'
import type { Outcome } from '../model/outcome.js'
import type { Change, Rollback } from '../model/values.js'
import { nameOfChange } from './settings.js'

/** What became of the Space's branch. */
export type BranchAfter =
  /** Nothing was sent to it, or what was sent was not taken. */
  | { readonly is: 'as-before' }
  /** An update was sent, and nobody said whether it was taken. */
  | { readonly is: 'unknown' }
  /** It is at the pushed commit. */
  | { readonly is: 'pushed' }
  /** It is at a commit that this run neither saw before nor pushed; null when the branch is gone. */
  | { readonly is: 'elsewhere'; readonly head: string | null }
  /** The pushed commit failed, and the one before is the head again. */
  | { readonly is: 'rolled-back'; readonly to: string }
  /** The pushed commit failed and is still there: there was nothing to go back to, or going back was refused. */
  | { readonly is: 'not-rolled-back'; readonly because: 'no-earlier' | 'refused' }

/** What a run that ended did to the Space, and to what belongs to it. */
export interface SpaceAfter {
  readonly created: boolean
  readonly settings: readonly { readonly setting: Setting; readonly name: string }[]
  /** LFS objects that were uploaded and that no commit of the Space uses. */
  readonly unusedObjects: number
  readonly branch: BranchAfter
  readonly restarted: boolean
  /** GitHub shows a Deployment of this run. */
  readonly announced: boolean
  /** Nothing of all this happened. */
  readonly untouched: boolean
}

/**
 * What a failed run did to the Space, from what it learned on its way: no step and no diagnosis claims it. What could
 * not be learned is unknown, not guessed.
 */
export function spaceAfter(outcome: Outcome): SpaceAfter {
  const { created, changes = [], uploaded = 0, restarted, announced } = outcome
  const branch = branchAfter(outcome)
  const isUsed = !['as-before', 'elsewhere'].includes(branch.is)
  const done = {
    created: created !== undefined,
    settings: changes.map(settingOf),
    unusedObjects: isUsed ? 0 : uploaded,
    branch,
    restarted: restarted !== undefined,
    announced: announced === true
  }
  const untouched =
    !done.created &&
    done.settings.length === 0 &&
    done.unusedObjects === 0 &&
    branch.is === 'as-before' &&
    !done.restarted
  return { ...done, untouched }
}

function settingOf(change: Change): SpaceAfter['settings'][number] {
  return { setting: change.setting, name: nameOfChange(change) }
}

function branchAfter(outcome: Outcome): BranchAfter {
  const { rollback, pushed, head, plan, sent } = outcome
  if (rollback !== undefined && pushed !== undefined) return afterRollback(rollback, pushed)
  if (pushed !== undefined) return { is: 'pushed' }
  if (!sent) return { is: 'as-before' }
  const seen = outcome.status === 'failed' ? outcome.evidence.head : undefined
  if (seen === undefined) return { is: 'unknown' }
  if (seen === plan?.to) return { is: 'pushed' }
  return seen === (head ?? null) ? { is: 'as-before' } : { is: 'elsewhere', head: seen }
}

function afterRollback(rollback: Rollback, pushed: string): BranchAfter {
  if ('to' in rollback) return { is: 'rolled-back', to: rollback.to }
  const { not, head } = rollback
  if (not === 'no-earlier' || head === pushed) return { is: 'not-rolled-back', because: not }
  return head === undefined ? { is: 'unknown' } : { is: 'elsewhere', head }
}
