import { expect, test } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { restartsOf, secondVersion } from './support/life.js'

const BUILDS = [{ stage: 'BUILDING', ms: 200 }, { stage: 'APP_STARTING', ms: 100 }, { stage: 'RUNNING' }]

test.each(
  some([
    ['true', []],
    ['factory', ['factory']]
  ])
)('restart: %s with a push restarts only what a push does not', async (restart, calls) => {
  const { hub, run, second } = await secondVersion()
  hub.script(hub.space, { stages: BUILDS })
  await expectDeployed(await run({ restart }), { commit: second, stage: 'RUNNING' })
  expect(restartsOf(hub)).toEqual(calls)
  expect((await hub.runtime(hub.space)).sha).toBe(second)
})

exhaustively('a restart that the quota forbids is explained, and the push stands', async () => {
  const { hub, run, second } = await secondVersion()
  hub.setRuntime(hub.space, { stage: 'PAUSED' })
  const message =
    'You’ve reached your cpu-basic quota limit, please upgrade your account, or pause your previous Spaces to restart this one'
  hub.fault({ path: /\/restart/, status: 403, message, times: Infinity })
  const failed = await run({ restart: 'true', rollback: 'true' })
  const page = await expectExplained(failed, 'payment-required')
  expect(page.text).toContain('quota')
  expect(failed.outputs).toMatchObject({ commit: second, 'failed-commit': second })
  expect(await hub.head(hub.space)).toBe(second)
})

exhaustively('a token that may push and not restart: paused it stays, and it is said', async () => {
  const { hub, run, second } = await secondVersion()
  hub.setRuntime(hub.space, { stage: 'PAUSED' })
  hub.fault({ path: /\/restart/, status: 403, message: 'Forbidden', times: Infinity })
  const failed = await run({ restart: 'true' })
  await expectExplained(failed, 'permission-denied')
  expect(failed.outputs).toMatchObject({ commit: second, 'failed-commit': second })
})
