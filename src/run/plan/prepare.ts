import type { Hub } from '../../adapters/hub/hub.js'
import type { ListedCommit } from '../../model/hub-responses.js'
import { followsSnapshots, historyByInputs } from '../../decide/history.js'
import { Failure } from '../../model/failure.js'
import type { Plan, Target } from '../../model/values.js'
import { planFull } from './full.js'
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
  const { inputs, target, source, git } = given
  const recent = askOnce(given)
  const byInputs = historyByInputs(inputs, given.card.merged)
  const run = { ...given, recent, because: byInputs?.because ?? 'possible' } as const
  if (byInputs?.history === 'snapshot') return planSnapshot(run)
  if (target.head === source.commit) return unchanged(run)

  const range = await surveyRange(git, source.commit, target.head)
  if (!byInputs && range.behind !== 0 && followsSnapshots(await recent()))
    return planSnapshot({ ...run, because: 'continued' })
  const plan = await planFull(run, range)
  if (!('instead' in plan)) return plan
  if (byInputs) throw plan.failure
  return planSnapshot({ ...run, because: plan.instead })
}

function askOnce({ hub, target }: { hub: Hub; target: Target }): () => Promise<readonly ListedCommit[]> {
  let asked: Promise<readonly ListedCommit[]> | undefined
  const ask = async () => {
    if (target.head === null) return []
    const commits = await hub.commits(target.space, target.branch)
    if ('ok' in commits) return commits.ok
    // Without them a Space of snapshots would be taken for one with commits of its own.
    if (commits.refused.status >= 500) throw new Failure({ step: 'plan', http: commits.refused })
    return []
  }
  return () => (asked ??= ask())
}
