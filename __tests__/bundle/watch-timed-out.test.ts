import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { secondVersion } from './support/life.js'
import { pageOf } from './support/page.js'

test('when the time is over the push stands, and a warning names the stage', async () => {
  const { hub, run, second, first } = await secondVersion()
  hub.script(hub.space, { stages: [{ stage: 'BUILDING', ms: 60_000 }], buildLog: { lines: ['still at it'] } })

  const began = Date.now()
  const late = await run({ 'wait-timeout': '2s', rollback: 'true', 'health-check': '/' })

  expect(Date.now() - began).toBeLessThan(10_000)
  expect(late.code).toBe(0)
  expect(late.outputs).toMatchObject({
    status: 'deployed',
    diagnosis: '',
    commit: second,
    'previous-commit': first,
    'failed-commit': '',
    stage: 'RUNNING_BUILDING'
  })
  expect(late.annotations).toHaveLength(1)
  expect(late.annotations[0]).toMatchObject({ level: 'warning' })
  expect(late.annotations[0]?.message).toContain('RUNNING_BUILDING')
  const page = pageOf(late.summary)
  expect(page.faults).toEqual([])
  expect(page.text).toContain('RUNNING_BUILDING')
  expect(page.links).toContain(`${hub.origin}/spaces/${hub.space}?logs=build`)
  // Neither put back nor asked to answer: it may still come.
  expect(await hub.head(hub.space)).toBe(second)
  expect(hub.appRequests).toEqual([])
})

exhaustively('a Space that goes on running an earlier commit can be built anew', async () => {
  const { hub, run, first } = await secondVersion()
  hub.script(hub.space, { lagMs: 60_000, stages: [{ stage: 'RUNNING' }] })
  const late = await run({ 'wait-timeout': '2s' })
  expect(late.outputs).toMatchObject({ status: 'deployed', 'previous-commit': first, stage: 'RUNNING' })
  expect(late.annotations.map(({ level }) => level)).toEqual(['warning'])
  for (const said of [late.annotations[0]?.message, pageOf(late.summary).text])
    expect(said).toContain('restart: factory')
})
