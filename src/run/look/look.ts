import type { Git } from '../../adapters/git/git.js'
import type { Door } from '../../adapters/http/door.js'
import type { Hub } from '../../adapters/hub/hub.js'
import type { ScratchRepository } from '../../adapters/git/scratch-repository.js'
import type { SpaceApi } from '../../adapters/hub/space-api.js'
import { mayGoAsItIs } from '../../decide/history.js'
import type { Inputs } from '../../inputs/table.js'
import type { ListedCommit } from '../../model/hub-responses.js'
import type { Clock, Runner } from '../../model/ports.js'
import type { Credential, Target } from '../../model/values.js'
import { allOrFirstFailure } from '../all-or-first-failure.js'
import type { Narrator } from '../tell/narrate.js'
import type { Inside } from './inspect.js'
import { lookAtSettings, type SeenSettings } from './settings.js'
import { validate, type ValidateDeps } from './validate.js'

/** The Space and the checkout, as this run finds them. */
export interface Seen extends Inside {
  readonly target: Target
  readonly settings: SeenSettings
  /** The Space's newest commits, where ours may go onto them; null when the Hub does not say. */
  readonly commits: Promise<readonly ListedCommit[] | null>
}

/** By what it is looked. */
export interface LookDeps extends ValidateDeps {
  readonly git: Git
  readonly scratch: ScratchRepository
  readonly spaceApi: SpaceApi
  readonly door: Pick<Door, 'allSent'>
  readonly clock: Clock
  readonly runner: Pick<Runner, 'mask'>
  readonly tell: Pick<Narrator, 'checked'>
}

/** A connection that takes longer is made while this process is busy, and waits for it. */
const MOST_TO_CONNECT_MS = 50

/**
 * Looks at the Space and the checkout, all at once.
 * @param inside looks at the checkout
 * @throws Failure when the token may not write to the Space, or there is nothing to deploy
 */
export async function look(
  run: { inputs: Inputs; credential: Credential },
  deps: LookDeps,
  inside: () => Promise<Inside>
): Promise<Seen> {
  const { git, spaceApi, door, clock, steps, tell, learn } = deps
  const { inputs } = run
  const asked = validate({ ...run, mayBeMissing: inputs.create }, deps)
  const commits = askCommits(inputs, deps.hub)
  const askedSettings = lookAtSettings(inputs, spaceApi)
  // The questions to the Hub are on their way before this process is busy with loading what reads the checkout.
  const onTheirWay = Promise.race([door.allSent(), clock.sleep(MOST_TO_CONNECT_MS)])
  const looked = onTheirWay.then(() => {
    // While that is loaded, the git that reads the checkout starts.
    git.objects.find('HEAD').catch(() => undefined)
    return steps.time('plan', inside())
  })
  const [target, checkout, settings] = await allOrFirstFailure(asked, looked, askedSettings)
  tell.checked(target)
  learn({ source: checkout.source })
  return { target, settings, commits, ...checkout }
}

/**
 * The Space's newest commits; null when the Hub does not say, or a snapshot goes onto whatever they are. They tell what
 * to do where the Space's head is not in the branch, which is not known yet: to ask then would cost a round trip.
 */
export async function askCommits(inputs: Inputs, hub: Hub): Promise<readonly ListedCommit[] | null> {
  if (!mayGoAsItIs(inputs)) return null
  const asked = await hub.commits(inputs.space, inputs['space-branch']).catch(() => null)
  return asked !== null && 'ok' in asked ? asked.ok : null
}
