import { expect } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import type { Scene } from './support/scene.js'
import { scene } from './support/scene.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { putOnSpace } from './support/life.js'

const FAILS = [{ stage: 'BUILDING', ms: 100 }, { stage: 'BUILD_ERROR' }]

async function fails({ hub, run }: Scene, inputs: Record<string, string>, options = {}) {
  const before = (await hub.head(hub.space)) ?? ''
  hub.script(hub.space, { stages: FAILS, except: [before] })
  const failed = await run({ ...inputs, rollback: 'true' }, options)
  await expectExplained(failed, 'build-failed')
  expect(failed.outputs).toMatchObject({ commit: before, 'previous-commit': before, history: 'snapshot' })
  expect(failed.outputs['failed-commit']).toMatch(/^[0-9a-f]{40}$/)
  expect(failed.outputs['failed-commit']).not.toBe(before)
  expect(await hub.head(hub.space)).toBe(before)
  expect(await hub.runtime(hub.space)).toMatchObject({ stage: 'RUNNING', sha: before })
  hub.script(hub.space, {})
  return before
}

exhaustively('a snapshot that fails is taken back, and the next one follows the one before', async () => {
  const all = await scene()
  const inputs = { exclude: '*.txt' }
  await expectDeployed(await all.run(inputs), { history: 'snapshot' })
  await all.checkout.commit({ 'app.py': 'print(2)\n' })
  const before = await fails(all, inputs)

  await all.checkout.commit({ 'app.py': 'print(3)\n' })
  const deployed = await all.run({ ...inputs, rollback: 'true' })
  await expectDeployed(deployed, { history: 'snapshot', 'previous-commit': before })
  const { hub } = all
  expect(await hub.git(hub.space, 'rev-parse', 'main~1')).toBe(`${before}\n`)
  expect(await hub.git(hub.space, 'show', 'main:app.py')).toBe('print(3)\n')
})

exhaustively('a snapshot after the branch’s own commits', async () => {
  const all = await scene()
  await expectDeployed(await all.run(), { history: 'full' })
  await all.checkout.commit({ 'app.py': 'print(2)\n' })
  await fails(all, { exclude: '*.txt' })
})

exhaustively('a snapshot of a clone that has one commit only', async () => {
  const all = await scene()
  await putOnSpace(all)
  await all.checkout.commit({ 'app.py': 'print(2)\n' })
  const clone = await all.checkout.clone('--depth=1')
  await fails(all, { history: 'snapshot' }, { workspace: clone.path })
  await clone.dispose()
})
