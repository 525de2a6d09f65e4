import { expect, test } from '@jest/globals'
import { expectDeployed } from './support/explained.js'
import { scene } from './support/scene.js'

test('the next deployment adds the new commits', async () => {
  const { hub, checkout, run } = await scene()
  await expectDeployed(await run())
  const before = await checkout.git('rev-parse', 'HEAD')
  await checkout.commit({ 'app.py': 'print(2)\n' }, 'Second version')
  const commit = await checkout.commit({ 'app.py': 'print(3)\n' }, 'Third version')

  const page = await expectDeployed(await run(), { commit, 'previous-commit': before, history: 'full' })

  expect(await hub.git(hub.space, 'log', '--format=%s', 'main')).toBe(
    'Third version\nSecond version\nFirst version\n'
  )
  expect(page.text).toContain('Third version')
})
