import type { Git } from '../../adapters/git/git.js'
import type { ScratchRepository } from '../../adapters/git/scratch-repository.js'
import type { SpaceApi } from '../../adapters/hub/space-api.js'
import type { Inputs } from '../../inputs/table.js'
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
}

/** By what it is looked. */
export interface LookDeps extends ValidateDeps {
  readonly git: Git
  readonly scratch: ScratchRepository
  readonly spaceApi: SpaceApi
  readonly clock: Clock
  readonly runner: Pick<Runner, 'mask'>
  readonly tell: Pick<Narrator, 'checked'>
}

/** As long as a connection takes to be made, whose first bytes would else wait for what is loaded. */
const CONNECTED_MS = 5

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
  const { git, spaceApi, clock, steps, tell, learn } = deps
  const { inputs } = run
  const asked = validate({ ...run, mayBeMissing: inputs.create }, deps)
  const askedSettings = lookAtSettings(inputs, spaceApi)
  // The questions to the Hub are on their way before this process is busy with loading what reads the checkout.
  const looked = clock.sleep(CONNECTED_MS).then(() => {
    // While that is loaded, the git that reads the checkout starts.
    git.objects.find('HEAD').catch(() => undefined)
    return steps.time('plan', inside())
  })
  const [target, checkout, settings] = await allOrFirstFailure(asked, looked, askedSettings)
  tell.checked(target)
  learn({ source: checkout.source })
  return { target, settings, ...checkout }
}
