import { expect, test } from '@jest/globals'
import type { LocalHub } from '../../local-hub/index.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { scene, until } from './support/scene.js'

const moments: [
  when: string,
  fault: string | RegExp,
  is: (request: LocalHub['requests'][number]) => boolean
][] = [
  [
    'after this run has looked, before git has',
    /info\/refs\?service=git-receive-pack/,
    ({ path, headers }) => path.endsWith('/info/refs') && String(headers['user-agent']).startsWith('git/')
  ],
  ['while git sends the pack', /\/git-receive-pack$/, ({ path }) => path.endsWith('/git-receive-pack')]
]

test.each(moments)('a commit that lands %s is not overwritten, not even with force', async (_, path, is) => {
  const { hub, checkout, run } = await scene()
  await expectDeployed(await run())
  await hub.commit(hub.space, {
    files: { 'app.py': 'print("web")\n' },
    message: 'Seen, and given up by force'
  })
  await checkout.commit({ 'app.py': 'print(2)\n' })
  hub.requests.length = 0
  hub.fault({ path, latencyMs: 300, times: Infinity })

  const running = run({ force: 'true' })
  await until(() => hub.requests.some(is))
  const late = await hub.commit(hub.space, { files: { 'late.md': 'x\n' }, message: 'Came late' })
  hub.clearFaults()

  const failed = await running
  await expectExplained(failed, 'non-fast-forward')
  expect(await hub.head(hub.space)).toBe(late)
  expect(failed.outputs['commit']).toBe(late)
})
