import type { GitCall } from './adapters/git/git.js'
import { withCredential } from './adapters/git/credential.js'
import type { Hub } from './adapters/hub/hub.js'
import type { SpaceApi } from './adapters/hub/space-api.js'
import { neighboursOn } from './adapters/hub/neighbours.js'
import type { Run } from './deploy.js'
import type { Trigger } from './inputs/trigger.js'
import { allOrFirstFailure } from './run/all-or-first-failure.js'
import { lookAtSettings, planSettings } from './run/space/configure.js'
import { create, requireSnapshot, settleSdk } from './run/space/create.js'
import { inspect } from './run/look/inspect.js'
import { prepare } from './run/plan/prepare.js'
import { validate } from './run/look/validate.js'
import type { Change, Known, Plan, Source, Target } from './model/values.js'

/** Everything that is decided before the Space changes. */
export interface Deployment {
  readonly target: Target
  readonly source: Source
  /** How git reaches the Space. */
  readonly spaceCall: GitCall
  readonly plan: Plan
  /** Settings that are still to be changed. */
  readonly changes: readonly Change[]
}

/**
 * Looks at the Space and the checkout, and decides what goes from one to the other. A Space that is missing is made
 * when that is asked for, once it is known that what is to go there can go.
 * @throws Failure when something stands in the way
 */
export async function planDeployment(
  run: Run,
  clients: { hub: Hub; spaceApi: SpaceApi; trigger: Trigger }
): Promise<Deployment> {
  const { clock, steps, tell, known, inputs, credential, git, scratch } = run
  const { hub, spaceApi } = clients
  const findNeighbours = neighboursOn({ ...inputs, token: () => credential.token.reveal() })
  const seen = (facts: Pick<Known, 'identity' | 'head'>) => void Object.assign(known, facts)
  const look = async (mayBeMissing: boolean) => {
    const deps = { hub, findNeighbours, seen, mayBeMissing }
    return (known.target = await steps.time('access', validate(inputs, credential, deps)))
  }
  const asked = look(true)
  const settings = lookAtSettings(inputs, spaceApi)
  // The questions to the Hub are on their way before this process is busy with starting git.
  const looked = clock.sleep(0).then(() => steps.time('plan', inspect(git, hub, inputs)))
  const [found, { source, card, version }, seenSettings] = await allOrFirstFailure(asked, looked, settings)
  tell.checked(found)
  known.source = source

  const planFor = async (target: Target, settingsSeen: typeof seenSettings): Promise<Deployment> => {
    const spaceCall = withCredential(target.url, credential.token, version)
    const changes = await planSettings(inputs, target, settingsSeen)
    const parts = { git, scratch, hub, inputs, spaceCall, target, source, card, trigger: clients.trigger }
    const plan = (known.plan = await steps.time('plan', prepare(parts)))
    return { target, source, spaceCall, plan, changes }
  }
  if (card.sdk?.from === 'input') requireSnapshot(card.sdk, inputs)
  if (found.exists) return planFor(found, seenSettings)

  const sdk = settleSdk(card.sdk)
  requireSnapshot(sdk, inputs)
  const first = await planFor({ ...found, sdk: sdk.sdk }, { secrets: NOTHING, variables: NOTHING })
  if (inputs['dry-run']) {
    known.created = sdk
    return first
  }
  tell.creating(found, sdk)
  const isOurs = await steps.time('create', create(spaceApi, sdk, { inputs, changes: first.changes }))
  if (isOurs) known.created = sdk
  const made = await look(false)
  const again = await planFor(made, isOurs ? seenSettings : await lookAtSettings(inputs, spaceApi))
  if (!isOurs) return again
  // They went with it.
  known.changes = first.changes
  if (first.changes.length > 0) tell.setting(first.changes)
  return { ...again, changes: [] }
}

const NOTHING = { ok: new Map<string, string>() }
