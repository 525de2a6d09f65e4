import { expect } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectExplained } from './support/explained.js'
import { lookedAt, secondVersion } from './support/life.js'
import { until } from './support/scene.js'

exhaustively('a Space that is deleted while it builds', async () => {
  const { hub, run } = await secondVersion()
  hub.script(hub.space, { stages: [{ stage: 'BUILDING', ms: 60_000 }] })
  const running = run({ rollback: 'true' })
  await until(() => lookedAt(hub).length > 0)
  hub.fault({ path: /./, status: 404, message: 'Repository not found', times: Infinity })
  const failed = await running
  const page = await expectExplained(failed, 'repository-not-found')
  expect(page.text).not.toMatch(/nothing was pushed|no files were pushed/i)
})

exhaustively('a Space that is being deleted', async () => {
  const { hub, run } = await secondVersion()
  hub.script(hub.space, { stages: [{ stage: 'BUILDING', ms: 200 }, { stage: 'DELETING' }] })
  const failed = await run({ rollback: 'true' })
  const page = await expectExplained(failed, 'repository-not-found')
  expect(page.text).not.toMatch(/nothing was pushed|no files were pushed/i)
  expect(failed.outputs['stage']).toBe('DELETING')
  expect(failed.outputs['commit']).toBe(failed.outputs['failed-commit'])
})
