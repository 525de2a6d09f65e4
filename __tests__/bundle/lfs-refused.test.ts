import { expect, test } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { png } from './support/content.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { pushesTo, scene } from './support/scene.js'

exhaustively('a full storage is named, and the Space stays as it was', async () => {
  const { hub, checkout, run, state } = await scene()
  await checkout.commit({ 'logo.png': png(1) })
  hub.setQuota(hub.space, 10)
  const before = await state()

  await expectExplained(await run(), 'storage-limit')
  // A dry run would be of no use if it did not say so, too.
  await expectExplained(await run({ 'dry-run': 'true' }), 'storage-limit')

  expect(await state()).toBe(before)
  expect(pushesTo(hub)).toEqual([])
  expect(await hub.lfs(hub.space)).toEqual([])
  hub.setQuota(hub.space, null)
  await expectDeployed(await run())
})

const refusals: [what: string, status: number, path: RegExp, method: string, after: number, id: string][] = [
  ['the question what is lacking', 403, /objects\/batch$/, 'POST', 0, 'permission-denied'],
  ['the question where to upload', 403, /objects\/batch$/, 'POST', 1, 'permission-denied'],
  ['the upload', 403, /^\/_storage\//, 'PUT', 0, 'permission-denied'],
  ['the upload', 500, /^\/_storage\//, 'PUT', 0, 'hub-unavailable']
]

test.each(some(refusals))(
  '%s is answered with %i: no pointer is pushed',
  async (_, status, path, method, after, id) => {
    const { hub, checkout, run, state } = await scene()
    await checkout.commit({ 'logo.png': png(1) })
    const before = await state()
    hub.fault({ path, method, after, status, times: Infinity })

    const refused = await run()

    await expectExplained(refused, id)
    expect(await state()).toBe(before)
    expect(pushesTo(hub)).toEqual([])
    // Whoever has such a link may upload.
    expect(refused.log + refused.summary).not.toMatch(/signature=[0-9a-f]/)
  }
)
