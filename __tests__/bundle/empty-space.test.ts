import { expect, test } from '@jest/globals'
import { expectDeployed } from './support/explained.js'
import { scene } from './support/scene.js'

test('a Space without any commit gets its first', async () => {
  const { hub, checkout, run } = await scene()
  await hub.addSpace({ id: 'ada/blank', empty: true })
  const commit = await checkout.git('rev-parse', 'HEAD')
  await expectDeployed(await run({ space: 'ada/blank' }), { commit, 'previous-commit': '' })
  expect(await hub.head('ada/blank')).toBe(commit)
})
