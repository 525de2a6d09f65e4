import { expect } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'

const README = '---\ntitle: Page\nsdk: static\n---\n'

exhaustively('a static Space, of which the Hub tells neither commit nor hardware', async () => {
  const { hub, checkout, run } = await scene()
  await hub.addSpace({ id: 'ada/page', sdk: 'static' })
  const commit = await checkout.commit({ 'README.md': README, 'index.html': '<h1>1</h1>\n' })
  const space = { space: 'ada/page' }
  await expectDeployed(await run(space), { commit, stage: 'RUNNING' })
  expect(hub.requests.filter(({ path }) => path.includes('/logs/'))).toEqual([])

  // With a command that builds it.
  hub.script('ada/page', { stages: [{ stage: 'BUILDING', ms: 400 }, { stage: 'RUNNING' }] })
  const built = await checkout.commit({ 'index.html': '<h1>2</h1>\n' })
  const deployed = await run(space)
  await expectDeployed(deployed, { commit: built, stage: 'RUNNING' })
  expect(deployed.log).toContain('(RUNNING_BUILDING)')

  hub.script('ada/page', { stages: [{ stage: 'NO_APP_FILE' }] })
  await checkout.commit({ 'index.html': null, 'other.html': 'x\n' })
  const failed = await run(space)
  await expectExplained(failed, 'space-misconfigured')
  expect(failed.outputs['stage']).toBe('NO_APP_FILE')
})
