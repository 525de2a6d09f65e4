import { expect } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectDeployed } from './support/explained.js'
import { lookedAt, secondVersion } from './support/life.js'

exhaustively('the version from before, which the Hub shows for a while, is no success', async () => {
  const { hub, run, first, second } = await secondVersion()
  hub.script(hub.space, {
    lagMs: 1500,
    stages: [{ stage: 'BUILDING', ms: 900 }, { stage: 'RUNNING' }]
  })
  const deployed = await run()
  await expectDeployed(deployed, { commit: second, 'previous-commit': first, stage: 'RUNNING' })
  expect((await hub.runtime(hub.space)).sha).toBe(second)
  expect(lookedAt(hub).length).toBeGreaterThan(1)
})
