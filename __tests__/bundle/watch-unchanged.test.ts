import { expect, test } from '@jest/globals'
import type { ActionRun } from '../../local-runner/action.js'
import { exhaustively, some } from '../support/tiers.js'
import { expectExplained } from './support/explained.js'
import { restartsOf, secondVersion } from './support/life.js'
import { pushesTo } from './support/scene.js'
import { pageOf } from './support/page.js'

function expectUnchanged(run: ActionRun, outputs: Record<string, string>): void {
  const shown = `${run.log}\n${run.summary}`
  expect({ ...run.outputs, shown }).toMatchObject({ status: 'unchanged', diagnosis: '', ...outputs, shown })
  expect(run.code).toBe(0)
  expect(run.annotations).toEqual([])
  expect(pageOf(run.summary).faults).toEqual([])
}

exhaustively('nothing to push and all is well', async () => {
  const { hub, run } = await secondVersion()
  await run()
  const commit = (await hub.head(hub.space)) ?? ''
  const pushes = pushesTo(hub).length
  expectUnchanged(await run(), { commit, 'previous-commit': commit, 'failed-commit': '', stage: 'RUNNING' })
  expect(pushesTo(hub)).toHaveLength(pushes)
  expect(restartsOf(hub)).toEqual([])
  hub.setRuntime(hub.space, { stage: 'SLEEPING' })
  expectUnchanged(await run(), { commit, stage: 'SLEEPING' })
})

exhaustively('nothing to push, and the build of it is still under way', async () => {
  const { hub, run } = await secondVersion()
  hub.script(hub.space, { stages: [{ stage: 'BUILDING', ms: 1500 }, { stage: 'RUNNING' }] })
  await run({ wait: 'false' })
  const again = await run()
  expectUnchanged(again, { stage: 'RUNNING' })
  expect(again.log).toContain('(RUNNING_BUILDING)')
})

test.each(
  some([
    ['BUILD_ERROR', 'build-failed', '--> ERROR: failed to solve: python:3.99: not found'],
    ['RUNTIME_ERROR', 'app-failed', "ModuleNotFoundError: No module named 'torch'"]
  ])
)('a job that is run again after %s is red again, and says why', async (stage, id, line) => {
  const { hub, run, second } = await secondVersion()
  hub.script(hub.space, {
    stages: [{ stage: 'BUILDING', ms: 100 }, { stage }],
    buildLog: { lines: ['building', ...(id === 'build-failed' ? [line] : [])] },
    runLog: { lines: [line] }
  })
  await expectExplained(await run(), id)
  const again = await run()
  const page = await expectExplained(again, id)
  expect(page.text).toContain(line)
  expect(again.outputs).toMatchObject({ commit: second, 'previous-commit': second, stage })
  // This run pushed nothing.
  expect(again.outputs['failed-commit']).toBe('')
  expect(pushesTo(hub)).toHaveLength(1 + 1)
})

exhaustively.each(
  some([
    ['true', 'plain'],
    ['factory', 'factory']
  ])
)('restart: %s on an unchanged Space', async (restart, call) => {
  const { hub, run } = await secondVersion()
  await run()
  hub.script(hub.space, {
    stages: [{ stage: 'BUILDING', ms: 200 }, { stage: 'APP_STARTING', ms: 200 }, { stage: 'RUNNING' }]
  })
  const restarted = await run({ restart })
  expectUnchanged(restarted, { stage: 'RUNNING' })
  expect(restartsOf(hub)).toEqual([call])
})

exhaustively('a restart may mend a Space that failed, and what then fails is told', async () => {
  const { hub, run } = await secondVersion()
  hub.script(hub.space, {
    stages: [{ stage: 'RUNTIME_ERROR', errorMessage: 'Scheduling failure: unable to schedule' }]
  })
  await expectExplained(await run(), 'app-failed')
  hub.script(hub.space, { stages: [{ stage: 'APP_STARTING', ms: 300 }, { stage: 'RUNNING' }] })
  expectUnchanged(await run({ restart: 'true' }), { stage: 'RUNNING' })
  hub.script(hub.space, {
    stages: [
      { stage: 'APP_STARTING', ms: 300 },
      { stage: 'RUNTIME_ERROR', errorMessage: 'Exit code: 3' }
    ]
  })
  const failed = await run({ restart: 'true' })
  await expectExplained(failed, 'app-failed')
  expect(failed.outputs['stage']).toBe('RUNTIME_ERROR')
})
