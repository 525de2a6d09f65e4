import type { SpaceApi } from '../../adapters/hub/space-api.js'
import type { Inputs } from '../../inputs/table.js'
import type { Reply } from '../../model/hub-responses.js'

type Named = Reply<ReadonlyMap<string, string>>

/** The settings that the Space has, as the Hub tells them; what is not asked for is not looked up. */
export interface SeenSettings {
  readonly secrets: Named
  readonly variables: Named
}

const NONE: Named = { ok: new Map() }

/** Of a Space that is not there yet. */
export const NO_SETTINGS: SeenSettings = { secrets: NONE, variables: NONE }

/** Asks what the Space has, together with all other questions. */
export async function lookAtSettings(inputs: Inputs, spaceApi: SpaceApi): Promise<SeenSettings> {
  const [secrets, variables] = await Promise.all([
    inputs.secrets.length > 0 ? spaceApi.secrets() : NONE,
    inputs.variables.length > 0 ? spaceApi.variables() : NONE
  ])
  return { secrets, variables }
}
