import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { scene, until } from './support/scene.js'

test('a push that was taken, but whose answer was lost, is a deployment: the Hub’s head says so', async () => {
  const { hub, checkout, run } = await scene()
  hub.fault({ path: /\/git-receive-pack$/, reset: 'after' })
  const commit = await checkout.git('rev-parse', 'HEAD')
  await expectDeployed(await run(), { commit })
  expect(await hub.head(hub.space)).toBe(commit)
})

exhaustively('a push that the Hub reports as taken is not asked for again', async () => {
  const { hub, run } = await scene()
  await expectDeployed(await run({ wait: 'false' }))
  expect(hub.requests.filter(({ path }) => path.endsWith('/info/refs'))).toHaveLength(1)
})

test('a push whose answer was lost before it was taken is sent again', async () => {
  const { hub, checkout, run } = await scene()
  hub.fault({ path: /\/git-receive-pack$/, reset: 'before' })
  await expectDeployed(await run(), { commit: await checkout.git('rev-parse', 'HEAD') })
  expect(hub.requests.filter(({ path }) => path.endsWith('/git-receive-pack'))).toHaveLength(2)
})

exhaustively(
  'a push whose answer was lost, and after which the Hub has another head, is no deployment',
  async () => {
    const { hub, run } = await scene()
    const before = await hub.head(hub.space)
    hub.fault({ path: /\/git-receive-pack$/, reset: 'after' })
    // Somebody else pushes before this run looks again.
    hub.fault({ path: /info\/refs\?service=git-receive-pack/, after: 1, latencyMs: 2000, times: Infinity })
    const running = run()
    await until(() => hub.requests.filter(({ path }) => path.endsWith('/info/refs')).length === 2)
    expect(await hub.head(hub.space)).not.toBe(before)
    const late = await hub.commit(hub.space, { files: { 'late.md': 'x\n' }, message: 'Came right after' })
    const failed = await running
    await expectExplained(failed, 'non-fast-forward')
    expect(failed.outputs['commit']).toBe(late)
  }
)
