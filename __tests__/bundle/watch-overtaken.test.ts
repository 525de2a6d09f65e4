import { expect, test } from '@jest/globals'
import { lookedAt, secondVersion } from './support/life.js'
import { pageOf } from './support/page.js'
import { until } from './support/scene.js'

test('a later push ends the wait: a warning, and the later commit in the outputs', async () => {
  const { hub, run, second } = await secondVersion()
  hub.script(hub.space, { stages: [{ stage: 'BUILDING', ms: 60_000 }] })
  const running = run({ rollback: 'true' })
  await until(() => lookedAt(hub).length > 0)
  hub.script(hub.space, {})
  const late = await hub.commit(hub.space, { files: { 'late.md': 'x\n' }, message: 'Came late' })

  const overtaken = await running

  expect(overtaken.code).toBe(0)
  expect(overtaken.outputs).toMatchObject({ status: 'deployed', commit: late, 'failed-commit': '' })
  expect(overtaken.annotations).toMatchObject([{ level: 'warning' }])
  const page = pageOf(overtaken.summary)
  expect(page.faults).toEqual([])
  expect(page.text).toContain('concurrency')
  expect(await hub.head(hub.space)).toBe(late)
  expect(second).not.toBe(late)
})
