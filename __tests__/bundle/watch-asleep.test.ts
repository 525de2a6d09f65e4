import { expect } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { expectDeployed } from './support/explained.js'
import { secondVersion } from './support/life.js'

const BUILDS = [{ stage: 'BUILDING', ms: 200 }, { stage: 'APP_STARTING', ms: 100 }, { stage: 'RUNNING' }]

exhaustively.each(some(['SLEEPING', 'STOPPED']))('a push wakes a Space that was %s', async stage => {
  const { hub, run, second } = await secondVersion()
  hub.setRuntime(hub.space, { stage })
  hub.script(hub.space, { lagMs: 300, stages: BUILDS })
  await expectDeployed(await run(), { commit: second, stage: 'RUNNING' })
  expect((await hub.runtime(hub.space)).sha).toBe(second)
})

exhaustively('a Space that went to sleep with the pushed commit will run it', async () => {
  const { hub, run, second } = await secondVersion()
  hub.script(hub.space, {
    stages: [{ stage: 'BUILDING', ms: 200 }, { stage: 'RUNNING', ms: 0 }, { stage: 'SLEEPING' }]
  })
  const deployed = await run()
  const page = await expectDeployed(deployed, { commit: second, stage: 'SLEEPING' })
  expect(page.text).toContain('SLEEPING')
})
