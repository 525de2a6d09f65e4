import { expect } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectDeployed } from './support/explained.js'
import { secondVersion } from './support/life.js'

exhaustively('stages that nobody knows are waited through', async () => {
  const { hub, run, second } = await secondVersion()
  hub.script(hub.space, {
    stages: [
      { stage: 'QUEUED_FOR_SOMETHING', ms: 400 },
      { stage: 'BUILDING', ms: 800 },
      { stage: 'RUNNING_CONTAINER_STARTING', ms: 1500 },
      { stage: 'RUNNING' }
    ]
  })
  const deployed = await run()
  await expectDeployed(deployed, { commit: second, stage: 'RUNNING' })
  expect(deployed.log).toContain('RUNNING_CONTAINER_STARTING')
})
