import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectExplained } from './support/explained.js'
import { lookedAt, secondVersion } from './support/life.js'

const path = /\/runtime$/

test('a Space that may not be watched: green with a warning, once its app has answered', async () => {
  const { hub, run, second } = await secondVersion()
  await hub.serveApp(hub.space, [{ status: 200 }])
  hub.fault({ path, status: 403, times: Infinity })
  const deployed = await run({ 'health-check': '/' })
  expect(deployed.outputs).toMatchObject({ status: 'deployed', diagnosis: '', commit: second })
  expect(deployed.annotations.map(({ level }) => level)).toEqual(['warning'])
  expect(deployed.summary).toContain('⚠️')
  expect(lookedAt(hub)).toHaveLength(3)
  expect(hub.appRequests).toHaveLength(1)
})

exhaustively(
  'a Hub that never says how the Space is: the app is asked, and the commit taken back when it does not answer',
  async () => {
    const { hub, run, first, second } = await secondVersion()
    await hub.serveApp(hub.space, [{ status: 500 }])
    hub.fault({ path, status: 503, times: Infinity })
    const failed = await run({ 'health-check': '/', 'wait-timeout': '6s', rollback: 'true' })
    await expectExplained(failed, 'app-failed')
    expect(failed.outputs).toMatchObject({ commit: first, 'failed-commit': second })
    expect(await hub.head(hub.space)).toBe(first)
  }
)
