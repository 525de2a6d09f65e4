import { changesOf } from '../../decide/settings.js'
import { onFreeHardware, withoutMachine } from '../../inputs/conflicts.js'
import type { Inputs } from '../../inputs/table.js'
import { Failure } from '../../model/failure.js'
import type { Change, Target } from '../../model/values.js'
import type { SeenSettings } from '../look/settings.js'
import { describeSecret, isSecretOf } from './secret-digest.js'

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
