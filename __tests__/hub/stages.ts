import { setTimeout as sleep } from 'node:timers/promises'
import type { LocalHub, Runtime } from '../../local-hub/index.js'
import { ask } from './ask.js'

/** What `GET …/runtime` answers, to whoever asks. */
export const runtimeAt = async (hub: LocalHub, id: string, token = hub.tokens.read): Promise<Runtime> =>
  (await ask(hub, `/api/spaces/${id}/runtime`, { token })).json as Runtime

/** All the stages that are seen, with their sha, until one of a kind is there. */
export async function stagesUntil(
  hub: LocalHub,
  id: string,
  isLast: (runtime: Runtime) => boolean
): Promise<[stage: string, sha: string | undefined][]> {
  const seen: [string, string | undefined][] = []
  for (;;) {
    const runtime = await runtimeAt(hub, id)
    const { stage, sha } = runtime
    if (seen.at(-1)?.[0] !== stage || seen.at(-1)?.[1] !== sha) seen.push([stage, sha])
    if (isLast(runtime)) return seen
    await sleep(15)
  }
}

/** Long enough not to be missed between two looks, on a machine that is busy with other tests. */
export const LONG = 400
