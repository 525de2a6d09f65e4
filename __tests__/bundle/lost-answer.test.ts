import { expect, test } from '@jest/globals'
import { expectDeployed, expectExplained } from './support/explained.js'
import { pushesTo, scene, until } from './support/scene.js'

test('a push that was taken, but whose answer was lost, is a deployment: the Hub’s head says so', async () => {
  const { hub, checkout, run } = await scene()
  hub.fault({ path: /\/git-receive-pack$/, reset: 'after' })
  const commit = await checkout.git('rev-parse', 'HEAD')
  await expectDeployed(await run(), { commit })
  expect(await hub.head(hub.space)).toBe(commit)
})

test('a push after which the Hub has another head is no deployment, whatever git says', async () => {
  const { hub, run } = await scene()
  // A Hub that accepts the push and puts something else there, before this run looks again.
  hub.fault({ path: /info\/refs\?service=git-receive-pack/, after: 2, latencyMs: 1000, times: Infinity })
  const running = run()
  await until(() => pushesTo(hub)[0]?.status === 200)
  const late = await hub.commit(hub.space, { files: { 'late.md': 'x\n' }, message: 'Came right after' })
  const failed = await running
  await expectExplained(failed, 'non-fast-forward')
  expect(failed.outputs['commit']).toBe(late)
})
