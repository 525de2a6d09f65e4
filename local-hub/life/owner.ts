import type { LocalHub } from '../face.js'
import type { World } from '../world.js'
import { appOf } from './app.js'
import { runtimeOf } from './runtime.js'

/** What a test does to the life of a Space, and sees of it, without asking over the network. */
export const ownersView = (
  world: World
): Pick<
  LocalHub,
  'script' | 'setRuntime' | 'runtime' | 'secrets' | 'variables' | 'serveApp' | 'appRequests'
> => ({
  script: (id, life) => {
    world.scripts.set(id, life)
    world.spaceIfAny(id)?.life.script(life)
  },
  setRuntime: (id, state) => {
    const { life, settings } = world.space(id)
    life.put(Date.now(), { ...state, hardware: settings.hardware })
  },
  runtime: id => runtimeOf(world.space(id)),
  secrets: id => world.space(id).settings.secrets,
  variables: id => world.space(id).settings.variables,
  serveApp: async (id, answers) => {
    const space = world.space(id)
    space.host = await world.apps.open(space, appOf(world, space, answers))
    return space.host
  },
  appRequests: world.apps.requests
})
