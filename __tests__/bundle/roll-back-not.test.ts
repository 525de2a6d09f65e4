import { expect, test } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { expectExplained } from './support/explained.js'
import { logsRead, secondVersion } from './support/life.js'
import { scene, until } from './support/scene.js'

const FAILS = [{ stage: 'BUILDING', ms: 100 }, { stage: 'BUILD_ERROR' }]

exhaustively.each<[string, Record<string, string>]>(
  some([
    ['full', {}],
    ['snapshot', { history: 'snapshot' }]
  ])
)('a first deployment has nothing to go back to (%s)', async (history, inputs) => {
  const { hub, run } = await scene()
  hub.script(hub.space, { stages: FAILS })
  const failed = await run({ ...inputs, rollback: 'true' })
  const page = await expectExplained(failed, 'build-failed')
  const head = await hub.head(hub.space)
  expect(failed.outputs).toMatchObject({ commit: head, 'failed-commit': head, history })
  expect(page.text).toContain('rollback')
})

exhaustively('nothing is put back that had failed itself', async () => {
  const { hub, run, second } = await secondVersion()
  hub.setRuntime(hub.space, { stage: 'RUNTIME_ERROR', errorMessage: 'of the one before' })
  hub.script(hub.space, { stages: FAILS })
  const failed = await run({ rollback: 'true' })
  const page = await expectExplained(failed, 'build-failed')
  expect(failed.outputs).toMatchObject({ commit: second, 'failed-commit': second })
  expect(await hub.head(hub.space)).toBe(second)
  expect(page.text).toContain('rollback')
})

exhaustively('nothing is put back unasked', async () => {
  const { hub, run, second } = await secondVersion()
  hub.script(hub.space, { stages: FAILS })
  const failed = await run()
  await expectExplained(failed, 'build-failed')
  expect(failed.outputs).toMatchObject({ commit: second, 'failed-commit': second })
  expect(await hub.head(hub.space)).toBe(second)
})

test('what somebody pushed meanwhile is not overwritten', async () => {
  const { hub, run, second } = await secondVersion()
  hub.script(hub.space, { stages: [{ stage: 'BUILDING', ms: 300 }, { stage: 'BUILD_ERROR' }] })
  // The run has seen the failure, and asks why, when somebody pushes.
  hub.fault({ path: /\/logs\/build$/, after: 1, latencyMs: 600 })
  const running = run({ rollback: 'true' })
  await until(() => logsRead(hub, 'build').length > 1)
  hub.script(hub.space, {})
  const late = await hub.commit(hub.space, { files: { 'late.md': 'x\n' }, message: 'Came late' })
  const failed = await running
  expect(await hub.head(hub.space)).toBe(late)
  const page = await expectExplained(failed, 'build-failed')
  expect(page.text).toContain('at another commit now')
  expect(failed.outputs).toMatchObject({ commit: late, 'failed-commit': second })
})
