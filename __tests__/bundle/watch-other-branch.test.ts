import { expect } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectDeployed } from './support/explained.js'
import { lookedAt, logsRead, restartsOf, secondVersion } from './support/life.js'

exhaustively('another branch than main is not built, so nobody waits for it', async () => {
  const { hub, run, first, second } = await secondVersion()
  hub.script(hub.space, { stages: [{ stage: 'BUILD_ERROR' }] })
  await expectDeployed(await run({ 'space-branch': 'next' }), { commit: second, 'previous-commit': '' })
  expect(await hub.head(hub.space, 'next')).toBe(second)
  expect(await hub.head(hub.space)).toBe(first)
  expect([lookedAt(hub), logsRead(hub, 'build'), restartsOf(hub)]).toEqual([[], [], []])
})
