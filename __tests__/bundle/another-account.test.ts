import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'

test('a token of another account is named as such: whose it is, and whose the Space is', async () => {
  const { hub, run, state } = await scene()
  hub.addUser({ name: 'grace' })
  const before = await state()
  const failed = await run({ token: hub.addToken({ role: 'write', user: 'grace', displayName: 'mine' }) })
  const page = await expectExplained(failed, 'permission-denied')
  for (const said of ['grace', 'ada/demo']) expect(page.text).toContain(said)
  expect(await state()).toBe(before)
})

exhaustively('a private Space of somebody else is not told from a missing one', async () => {
  const { hub, run } = await scene()
  await hub.addSpace({ id: 'ada/secret', private: true })
  hub.addUser({ name: 'grace' })
  const token = hub.addToken({ role: 'write', user: 'grace' })
  const failed = await run({ space: 'ada/secret', token })
  const page = await expectExplained(failed, 'repository-not-found')
  expect(page.text).toContain('grace')
})
