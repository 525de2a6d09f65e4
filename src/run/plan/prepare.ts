import type { ListedCommit } from '../../model/hub-responses.js'
import { type Because, followsSnapshots, historyByInputs } from '../../decide/history.js'
import type { Card } from '../look/card.js'
import type { Plan } from '../../model/values.js'
import { mayBeHubsOwn, planFull } from './full.js'
import { readNewest } from './history.js'
import { isMadeInJob } from './origin.js'
import type { Preparation } from './preparation.js'
import { surveyRange } from './range.js'
import { unchanged } from './unchanged.js'
import { planSnapshot } from './snapshot/snapshot.js'

/**
 * Decides what is pushed, the branch's own commits or a snapshot of its files, and makes ready all that goes. Nothing
 * is sent yet.
 * @throws Failure when the Hub would refuse it, or when commits of the Space would be lost unasked
 */
export async function prepare(given: Omit<Preparation, 'because' | 'recent'>): Promise<Plan> {
  const { inputs, target, source, git, spaceGit } = given
  const recent = askOnce(given)
  const byInputs = historyByInputs(inputs, written(given.card))
  const because = given.trigger.previewOf === undefined ? byInputs?.because : 'preview'
  const run = { ...given, recent, because: because ?? 'possible' } as const
  if (byInputs?.history === 'snapshot') return planSnapshot(run)
  if (target.head === source.commit) return unchanged(run)

  const instead = (because: Because) => {
    spaceGit.discard()
    return planSnapshot({ ...run, because })
  }
  if (await isLikely(given)) spaceGit.begin(git, target, { from: target.head, to: source.commit })
  const [range, isOfJob] = await Promise.all([
    surveyRange({ git, search: run.search, to: source.commit, from: target.head, entries: run.files }),
    !byInputs && !inputs.force && isMadeInJob(given, source.commit)
  ])
  if (isOfJob) return instead('made-in-job')
  if (!byInputs && range.behind !== 0 && followsSnapshots(await recent())) return instead('continued')
  const plan = await planFull(run, range)
  if (!('instead' in plan)) return plan
  if (byInputs) throw plan.failure
  const snapshot = await instead(plan.instead)
  return { ...snapshot, ...(plan.below && { below: plan.below }) }
}

/** Whether the branch's own commits will probably go as they are: git packs them while they are looked at. */
async function isLikely({ git, source, target }: Pick<Preparation, 'git' | 'source' | 'target'>) {
  const { head } = target
  if (source.shallow) return false
  return head === null || mayBeHubsOwn(target) || (await git.objects.find(head)) !== null
}

/** Why another README is pushed than the repository has. */
function written({ kept, merged }: Card) {
  if (kept) return 'kept-settings'
  return merged ? 'settings' : undefined
}

function askOnce(given: Omit<Preparation, 'because' | 'recent'>): () => Promise<readonly ListedCommit[]> {
  const { commits, target } = given
  const { head } = target
  let asked: Promise<readonly ListedCommit[]> | undefined
  const ask = async () => {
    if (head === null) return []
    // Without them a Space of snapshots would be taken for one with commits of its own: git tells what the API does not.
    return (await commits) ?? readNewest({ ...given, from: head })
  }
  return () => (asked ??= ask())
}
