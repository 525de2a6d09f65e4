import { expect, test } from '@jest/globals'
import { expectDeployed } from './support/explained.js'
import { scene } from './support/scene.js'

test('a detached head is deployed, as a pull request or a tag leaves it', async () => {
  const { hub, checkout, run } = await scene()
  const commit = await checkout.commit({ 'app.py': 'print(2)\n' })
  await checkout.git('checkout', '--quiet', '--detach')
  await checkout.git('branch', '--quiet', '--delete', '--force', 'main')
  const page = await expectDeployed(await run(), { commit })
  expect(await hub.head(hub.space)).toBe(commit)
  expect(page.text).toContain(commit.slice(0, 7))
})
