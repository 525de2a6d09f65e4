import { expect, test } from '@jest/globals'
import { expectDeployed } from './support/explained.js'
import { scene } from './support/scene.js'

test('a private Space is deployed to like a public one', async () => {
  const { hub, checkout, run } = await scene()
  await hub.addSpace({ id: 'ada/secret', private: true })
  await expectDeployed(await run({ space: 'ada/secret' }))
  const commit = await checkout.commit({ 'app.py': 'print(2)\n' })
  await expectDeployed(await run({ space: 'ada/secret' }), { commit })
  expect(await hub.head('ada/secret')).toBe(commit)
})
