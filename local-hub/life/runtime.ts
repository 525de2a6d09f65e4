import type { Space } from '../world.js'
import { noticeHead } from './notice.js'
import type { Runtime } from './script.js'
import { sleepTimeOf } from './settings.js'
import { serves, toldSha, type State } from './state.js'

/** What the Hub says of a Space now. */
export async function runtimeOf(space: Space): Promise<Runtime> {
  await noticeHead(space)
  return describe(space, space.life.at(Date.now()))
}

/** A state in the Hub's words, keys in its order. Of a static Space it says little: there is no container. */
export function describe({ sdk, settings, subdomain }: Space, state: State): Runtime {
  const { stage, errorMessage } = state
  const told = errorMessage === undefined ? {} : { errorMessage }
  if (sdk === 'static') {
    const hardware = { current: null, requested: null }
    return { stage, hardware, storage: null, ...told, replicas: { requested: 1, current: 1 } }
  }
  const gcTimeout = sleepTimeOf(settings)
  const sha = toldSha(state)
  return {
    stage,
    hardware: { current: state.hardware, requested: settings.hardware },
    storage: null,
    ...(gcTimeout === null ? {} : { gcTimeout }),
    ...told,
    replicas: { ...(serves(state) ? { current: 1 } : {}), requested: 1 },
    devMode: false,
    domains: [{ domain: `${subdomain}.hf.space`, stage: 'READY' }],
    ...(sha === null ? {} : { sha })
  }
}
