import type { SpaceApi } from '../../adapters/hub/space-api.js'
import { Failure, type HttpEvidence, type Setting } from '../../model/failure.js'
import type { Reply } from '../../model/hub-responses.js'
import type { Learn } from '../../model/outcome.js'
import type { Change, Credential } from '../../model/values.js'
import type { Narrator } from '../tell/narrate.js'
import type { Stopwatch } from '../tell/stopwatch.js'

/** What became of the settings that were to be changed. */
export interface Configured {
  readonly made: readonly Change[]
  /** This kind of token may not change them, so they are left as they are. */
  readonly refused: readonly Setting[]
}

/**
 * Changes the Space's settings, one after the other.
 * @throws Failure when the Hub refuses one
 */
export async function configure(
  { changes, credential }: { changes: readonly Change[]; credential: Credential },
  deps: { spaceApi: SpaceApi; steps: Stopwatch; tell: Pick<Narrator, 'setting'>; learn: Learn }
): Promise<Configured> {
  if (changes.length === 0) return { made: [], refused: [] }
  const { spaceApi, steps, tell, learn } = deps
  tell.setting(changes)
  const made: Change[] = []
  const refused = new Set<Setting>()
  learn({ changes: made })
  const change = async (one: Change) => {
    const reply = await apply(spaceApi, one)
    if ('ok' in reply) made.push(one)
    else if (isOfTheTokensKind(reply.refused, credential)) refused.add(one.setting)
    else throw refusalOf(one, reply.refused)
  }
  const all = async () => {
    for (const one of changes) if (!refused.has(one.setting)) await change(one)
  }
  await steps.time('settings', all())
  learn({ refusedSettings: [...refused] })
  return { made, refused: [...refused] }
}

function apply(spaceApi: SpaceApi, change: Change): Promise<Reply<true>> {
  switch (change.setting) {
    case 'secrets':
      return spaceApi.setSecret({ ...change, value: change.value.reveal() })
    case 'variables':
      return spaceApi.setVariable(change)
    case 'hardware':
      return spaceApi.setHardware(change.value, change.sleepTime)
    case 'sleep-time':
      return spaceApi.setSleepTime(change.value)
    case 'visibility':
      return spaceApi.setVisibility(change.value)
  }
}

/**
 * What a token that is no access token may do besides pushing is not published, and not always the same
 * (huggingface_hub #4972): it is tried, and the deployment goes on without.
 */
export function isOfTheTokensKind({ status }: HttpEvidence, { kind }: Credential): boolean {
  return (status === 401 || status === 403) && (kind === 'oidc' || kind === 'oauth' || kind === 'app')
}

/** A value that the Hub does not take is a bad input, whatever it is; the Hub says what is wrong with it. */
function refusalOf(change: Change, http: HttpEvidence): Failure {
  if (http.status !== 400) return new Failure({ step: 'settings', http })
  const value = 'key' in change ? change.key : String(change.value)
  const told = http.message
  const problem = {
    input: change.setting,
    value,
    expected: 'accepted',
    ...(told && { told })
  } as const
  return new Failure({ step: 'settings', finding: { kind: 'invalid-inputs', problems: [problem] }, http })
}
