import { expect, test } from '@jest/globals'
import { png } from './support/content.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { scene, until } from './support/scene.js'

test('a commit that lands while the pack is sent is not overwritten, not even with force', async () => {
  const { hub, checkout, run } = await scene()
  await expectDeployed(await run())
  await hub.commit(hub.space, {
    files: { 'app.py': 'print("web")\n' },
    message: 'Seen, and given up by force'
  })
  await checkout.commit({ 'app.py': 'print(2)\n' })
  hub.requests.length = 0
  hub.fault({ path: /\/git-receive-pack$/, latencyMs: 300, times: Infinity })

  const running = run({ force: 'true' })
  await until(() => hub.requests.some(({ path }) => path.endsWith('/git-receive-pack')))
  const late = await hub.commit(hub.space, { files: { 'late.md': 'x\n' }, message: 'Came late' })
  hub.clearFaults()

  const failed = await running
  await expectExplained(failed, 'non-fast-forward')
  expect(await hub.head(hub.space)).toBe(late)
  expect(failed.outputs['commit']).toBe(late)
})

test('a commit that lands while LFS objects are uploaded is seen before the push', async () => {
  const { hub, checkout, run } = await scene()
  await checkout.commit({ 'logo.png': png(1) })
  hub.fault({ path: /^\/_storage\//, latencyMs: 300, times: Infinity })

  const running = run()
  await until(() => hub.requests.some(({ path }) => path.startsWith('/_storage/')))
  const late = await hub.commit(hub.space, { files: { 'late.md': 'x\n' }, message: 'Came late' })

  const failed = await running
  await expectExplained(failed, 'non-fast-forward')
  expect(await hub.head(hub.space)).toBe(late)
  expect(failed.outputs['commit']).toBe(late)
  expect(hub.requests.some(({ path }) => path.endsWith('/git-receive-pack'))).toBe(false)
})
