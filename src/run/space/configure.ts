import type { SpaceApi } from '../../adapters/hub/space-api.js'
import type { Reply } from '../../model/hub-responses.js'
import { onFreeHardware, withoutMachine } from '../../inputs/conflicts.js'
import { changesOf } from '../../decide/settings.js'
import { Failure, type HttpEvidence, type Setting } from '../../model/failure.js'
import type { Inputs } from '../../inputs/table.js'
import type { Change, Credential, Target } from '../../model/values.js'
import { describeSecret, isSecretOf } from './secret-digest.js'

type Named = Reply<ReadonlyMap<string, string>>

/** The settings that the Space has, as the Hub tells them; what is not asked for is not looked up. */
export interface SeenSettings {
  readonly secrets: Named
  readonly variables: Named
}

/** Asks what the Space has, together with all other questions. A Space that is not there yet has nothing. */
export async function lookAtSettings(inputs: Inputs, spaceApi: SpaceApi): Promise<SeenSettings> {
  const none: Named = { ok: new Map() }
  const [secrets, variables] = await Promise.all([
    inputs.secrets.length > 0 ? spaceApi.secrets() : none,
    inputs.variables.length > 0 ? spaceApi.variables() : none
  ])
  return { secrets, variables }
}

/**
 * Says which settings have to change.
 * @throws Failure when one is asked for that this Space cannot have
 */
export async function planSettings(
  inputs: Inputs,
  target: Target,
  { secrets, variables }: SeenSettings
): Promise<readonly Change[]> {
  const problems = target.sdk === 'static' ? withoutMachine(inputs) : onFreeHardware(inputs, target)
  if (problems.length > 0)
    throw new Failure({ step: 'settings', finding: { kind: 'invalid-inputs', problems } })
  const described = 'ok' in secrets ? secrets.ok : new Map<string, string>()
  const sameSecrets = new Set<string>()
  const descriptions = new Map<string, string>()
  await Promise.all(
    inputs.secrets.map(async ({ key, value }) => {
      const before = described.get(key) ?? ''
      if (await isSecretOf(value.reveal(), before)) sameSecrets.add(key)
      else descriptions.set(key, await describeSecret(value.reveal(), before))
    })
  )
  return changesOf(inputs, { target, sameSecrets, variables }, key => descriptions.get(key) ?? '')
}

/**
 * Changes the Space's settings, one after the other.
 * @param made told of each that was changed
 * @returns those that this kind of token may not change, and that are left as they are
 * @throws Failure when the Hub refuses one
 */
export async function configure(
  spaceApi: SpaceApi,
  { changes, credential }: { changes: readonly Change[]; credential: Credential },
  made: (change: Change) => void
): Promise<readonly Setting[]> {
  const refused = new Set<Setting>()
  for (const change of changes) {
    if (refused.has(change.setting)) continue
    const reply = await apply(spaceApi, change)
    if ('ok' in reply) {
      made(change)
      continue
    }
    if (!isOfTheTokensKind(reply.refused, credential)) throw refusalOf(change, reply.refused)
    refused.add(change.setting)
  }
  return [...refused]
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
