import type { SpaceApi } from '../../adapters/hub/space-api.js'
import type { FoundSdk } from '../../content/sdk.js'
import { PREVIEW_VARIABLE } from '../../decide/preview.js'
import { Failure } from '../../model/failure.js'
import type { Change } from '../../model/values.js'
import { saidBy } from '../look/card.js'
import { askCommits } from '../look/look.js'
import { lookAtSettings, NO_SETTINGS } from '../look/settings.js'
import { validate, type ValidateDeps } from '../look/validate.js'
import {
  type Deployment,
  type PlanDeps,
  planDeployment,
  requireSnapshot,
  type ToPlan
} from '../plan/deployment.js'
import type { Narrator } from '../tell/narrate.js'

/**
 * The same for a Space that is to be created: it is, once it is known that what is to go there can go.
 * @returns the plan for the Space that is there now; in a dry run, for the one that would be
 * @throws Failure when something stands in the way, or the Hub refuses
 */
export async function planNewSpace(
  run: ToPlan,
  deps: PlanDeps & ValidateDeps & { spaceApi: SpaceApi; tell: Pick<Narrator, 'creating' | 'setting'> }
): Promise<Deployment> {
  const { inputs, target } = run
  const { spaceApi, steps, tell, learn } = deps
  const sdk = settleSdk(run.card.sdk)
  requireSnapshot(sdk, inputs)
  const first = await planDeployment(
    { ...run, target: { ...target, sdk: sdk.sdk }, settings: NO_SETTINGS },
    deps
  )
  if (inputs['dry-run']) {
    learn({ created: sdk })
    return first
  }
  tell.creating(target, sdk)
  const { changes } = first
  const isOurs = await steps.time('create', create(spaceApi, sdk, { ...run, changes }))
  // Its settings went with it.
  if (isOurs) learn({ created: sdk, changes })
  if (isOurs && changes.length > 0) tell.setting(changes)
  const commits = askCommits(inputs, deps.hub)
  const made = await validate({ ...run, mayBeMissing: false }, deps)
  const settings = isOurs ? run.settings : await lookAtSettings(inputs, spaceApi)
  // What it was made for is the Space's setting; the README that it was made with has no other that anybody chose.
  const card = isOurs ? { ...run.card, said: saidBy(run.card.readme) } : run.card
  const again = await planDeployment({ ...run, card, target: made, settings, commits }, deps)
  return isOurs ? { ...again, changes: [] } : again
}

/**
 * What a new Space is to run on.
 * @throws Failure when neither the inputs nor the repository say it
 */
function settleSdk(found: FoundSdk | undefined): FoundSdk {
  if (found !== undefined) return found
  const problems = [{ input: 'sdk', value: '', expected: 'sdk-of-new-space' }] as const
  throw new Failure({ step: 'create', finding: { kind: 'invalid-inputs', problems } })
}

/**
 * Makes the Space, with its secrets and variables, so that its first build has them.
 * @returns false when somebody else made it meanwhile, which is as good; its settings are theirs then
 * @throws Failure when the Hub refuses
 */
async function create(
  spaceApi: SpaceApi,
  { sdk }: FoundSdk,
  { inputs, trigger, changes }: Pick<ToPlan, 'inputs' | 'trigger'> & { changes: readonly Change[] }
): Promise<boolean> {
  const asked = changes.flatMap(change =>
    change.setting === 'variables' ? [{ key: change.key, value: change.value }] : []
  )
  const { previewOf } = trigger
  const isMarked = previewOf !== undefined && !asked.some(({ key }) => key === PREVIEW_VARIABLE)
  const reply = await spaceApi.create({
    sdk,
    visibility: inputs.visibility,
    hardware: inputs.hardware,
    sleepTimeSeconds: inputs['sleep-time'],
    secrets: changes.flatMap(change =>
      change.setting === 'secrets'
        ? [{ key: change.key, value: change.value.reveal(), description: change.description }]
        : []
    ),
    variables: isMarked ? [...asked, { key: PREVIEW_VARIABLE, value: previewOf }] : asked
  })
  if ('ok' in reply) return reply.ok === 'created'
  const { refused: http } = reply
  if (http.status !== 400) throw new Failure({ step: 'create', http })
  // Whatever it is that the Hub does not take, it says so itself.
  const told = http.message
  const problem = {
    input: 'create',
    value: 'true',
    expected: sdk === 'streamlit' ? 'sdk-offered' : 'accepted',
    ...(told && { told })
  } as const
  throw new Failure({ step: 'create', finding: { kind: 'invalid-inputs', problems: [problem] }, http })
}
