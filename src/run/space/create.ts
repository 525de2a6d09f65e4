import type { SpaceApi } from '../../adapters/hub/space-api.js'
import type { FoundSdk } from '../../content/sdk.js'
import { Failure } from '../../model/failure.js'
import type { Inputs } from '../../inputs/table.js'
import type { Change } from '../../model/values.js'

/**
 * What a new Space is to run on.
 * @throws Failure when neither the inputs nor the repository say it
 */
export function settleSdk(found: FoundSdk | undefined): FoundSdk {
  if (found !== undefined) return found
  const problems = [{ input: 'sdk', value: '', expected: 'sdk-of-new-space' }] as const
  throw new Failure({ step: 'create', finding: { kind: 'invalid-inputs', problems } })
}

/**
 * What is not in the README has to be written there, which the branch's own commits do not allow: a Space whose README
 * does not say what it runs on does not start.
 * @throws Failure when `history` asks for them
 */
export function requireSnapshot({ from }: FoundSdk, { history }: Inputs): void {
  if (history !== 'full' || from === 'readme') return
  const problems = [{ input: 'history', value: 'full', expected: 'history-with-sdk' }] as const
  throw new Failure({ step: 'plan', finding: { kind: 'invalid-inputs', problems } })
}

/**
 * Makes the Space, with its secrets and variables, so that its first build has them.
 * @returns false when somebody else made it meanwhile, which is as good; its settings are theirs then
 * @throws Failure when the Hub refuses
 */
export async function create(
  spaceApi: SpaceApi,
  { sdk }: FoundSdk,
  { inputs, changes }: { inputs: Inputs; changes: readonly Change[] }
): Promise<boolean> {
  const reply = await spaceApi.create({
    sdk,
    visibility: inputs.visibility,
    hardware: inputs.hardware,
    sleepTimeSeconds: inputs['sleep-time'],
    secrets: changes.flatMap(change =>
      change.setting === 'secrets'
        ? [{ key: change.key, value: change.value.reveal(), description: change.description }]
        : []
    ),
    variables: changes.flatMap(change =>
      change.setting === 'variables' ? [{ key: change.key, value: change.value }] : []
    )
  })
  if ('ok' in reply) return reply.ok === 'created'
  const { refused: http } = reply
  if (http.status !== 400) throw new Failure({ step: 'create', http })
  // Whatever it is that the Hub does not take, it says so itself.
  const told = http.message
  const problem = {
    input: 'create',
    value: 'true',
    expected: 'accepted',
    ...(told && { told })
  } as const
  throw new Failure({ step: 'create', finding: { kind: 'invalid-inputs', problems: [problem] }, http })
}
