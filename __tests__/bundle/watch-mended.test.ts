import { expect } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { expectDeployed } from './support/explained.js'
import { secondVersion } from './support/life.js'

exhaustively.each(some(['BUILD_ERROR', 'RUNTIME_ERROR', 'CONFIG_ERROR', 'NO_APP_FILE']))(
  'a push mends a Space in %s, though the Hub shows that for a while',
  async stage => {
    const { hub, run, second } = await secondVersion()
    hub.setRuntime(hub.space, { stage, errorMessage: 'from before' })
    hub.script(hub.space, {
      lagMs: 500,
      stages: [{ stage: 'BUILDING', ms: 300 }, { stage: 'RUNNING' }]
    })
    await expectDeployed(await run(), { commit: second, stage: 'RUNNING' })
  }
)

exhaustively('the failure of an older build, shown right after the push, is not ours', async () => {
  const { hub, run, second } = await secondVersion()
  // An older build was under way when the push came; its log is what the Hub has until ours begins.
  hub.setRuntime(hub.space, { stage: 'BUILDING' })
  hub.script(hub.space, { lagMs: 1500, stages: [{ stage: 'BUILDING', ms: 300 }, { stage: 'RUNNING' }] })
  const body = JSON.stringify({ stage: 'BUILD_ERROR', hardware: { current: null, requested: 'cpu-basic' } })
  hub.fault({ path: /\/runtime$/, status: 200, body })
  const deployed = await run()
  await expectDeployed(deployed, { commit: second, stage: 'RUNNING' })
  expect(deployed.log).toContain('(BUILD_ERROR)')
})
