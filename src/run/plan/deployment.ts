import type { Git } from '../../adapters/git/git.js'
import type { ScratchRepository } from '../../adapters/git/scratch-repository.js'
import type { Hub } from '../../adapters/hub/hub.js'
import type { SpaceGit } from '../../adapters/hub/space-git.js'
import type { FoundSdk } from '../../content/sdk.js'
import type { Inputs } from '../../inputs/table.js'
import type { Trigger } from '../../inputs/trigger.js'
import { Failure } from '../../model/failure.js'
import type { Learn } from '../../model/outcome.js'
import type { Change, Credential, Plan, Source, Target } from '../../model/values.js'
import type { Seen } from '../look/look.js'
import { planSettings } from '../space/plan-settings.js'
import type { Stopwatch } from '../tell/stopwatch.js'
import { keepSettings } from './kept-settings.js'
import { prepare } from './prepare.js'

/** Everything that is decided before the Space changes. */
export interface Deployment {
  readonly target: Target
  readonly source: Source
  readonly plan: Plan
  /** Settings that are still to be changed. */
  readonly changes: readonly Change[]
}

export interface ToPlan extends Seen {
  readonly inputs: Inputs
  readonly credential: Credential
  readonly trigger: Trigger
}

export interface PlanDeps {
  readonly git: Git
  readonly scratch: ScratchRepository
  readonly hub: Hub
  readonly spaceGit: SpaceGit
  readonly steps: Stopwatch
  readonly learn: Learn
}

/**
 * Decides what goes from the checkout to the Space, and makes it ready.
 * @throws Failure when something stands in the way
 */
export async function planDeployment(run: ToPlan, deps: PlanDeps): Promise<Deployment> {
  const { inputs, target, source, settings, card } = run
  const { steps, learn } = deps
  if (card.sdk?.from === 'input') requireSnapshot(card.sdk, inputs)
  const changes = await planSettings(inputs, target, settings)
  const plan = await steps.time('plan', plannedWithSettings(run, deps))
  learn({ plan })
  return { target, source, plan, changes }
}

async function plannedWithSettings(run: ToPlan, deps: PlanDeps): Promise<Plan> {
  const given = { ...run, ...deps }
  const { card, settings } = await keepSettings(given)
  const plan = await prepare({ ...given, card })
  return settings && plan.update !== 'unchanged' ? { ...plan, settings } : plan
}

/**
 * What is not in the README has to be written there, which the branch's own commits do not allow: a Space whose README
 * does not say what it runs on does not start.
 * @throws Failure when `history` asks for them
 */
export function requireSnapshot({ from }: FoundSdk, { history }: Inputs): void {
  if (history !== 'full' || from === 'readme') return
  const problems = [{ input: 'history', value: 'full', expected: 'history-with-sdk' }] as const
  throw new Failure({ step: 'plan', finding: { kind: 'invalid-inputs', problems } })
}
