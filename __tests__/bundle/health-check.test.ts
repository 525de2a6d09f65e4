import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { secondVersion } from './support/life.js'
import { leaks } from './support/secret.js'
import { otherHost } from './support/other-host.js'

test('an app that answers badly at first is asked until it answers well', async () => {
  const { hub, run, second } = await secondVersion()
  await hub.serveApp(hub.space, [
    { status: 503 },
    { status: 302, headers: { location: '/login' } },
    { status: 204 }
  ])
  const deployed = await run({ 'health-check': '/health?deep=1' })
  await expectDeployed(deployed, { commit: second, stage: 'RUNNING' })
  expect(hub.appRequests.map(({ method, path, status }) => [method, path, status])).toEqual([
    ['GET', '/health?deep=1', 503],
    ['GET', '/health?deep=1', 302],
    ['GET', '/login', 204]
  ])
})

exhaustively('an app that never answers well: red, with the path and the last status', async () => {
  const { hub, run, second, first } = await secondVersion()
  await hub.serveApp(hub.space, [{ status: 418, body: '::error::pwned' }])
  const listens = 'INFO:     Uvicorn running on http://127.0.0.1:8000 (Press CTRL+C to quit)'
  // What it was before is not what it is now.
  hub.setRuntime(hub.space, { stage: 'SLEEPING' })
  hub.script(hub.space, { runLog: { lines: [listens] } })
  const failed = await run({ 'health-check': '/health', 'wait-timeout': '3s' })
  const page = await expectExplained(failed, 'app-failed')
  for (const said of ['/health', '418']) expect(page.html.split('<details>')[0]).toContain(said)
  expect(failed.outputs).toMatchObject({ commit: second, 'previous-commit': first, 'failed-commit': second })
  // Where it listens is what tells why.
  expect(page.text).toContain('127.0.0.1:8000')
  expect(failed.commands.filter(({ name }) => name === 'error')).toHaveLength(1)
  expect(failed.outputs['stage']).toBe('RUNNING')
})

exhaustively('an app that cannot be reached: red, with the path', async () => {
  const { hub, run } = await secondVersion()
  const { origin } = await otherHost()
  await hub.serveApp(hub.space, [])
  hub.fault({
    path: `/api/spaces/${hub.space}`,
    status: 200,
    times: Infinity,
    body: JSON.stringify({ id: hub.space, sdk: 'gradio', host: origin.replace(/\d+$/, '1') })
  })
  const failed = await run({ 'health-check': '/health', 'wait-timeout': '2s' })
  const page = await expectExplained(failed, 'app-failed')
  expect(page.text).toContain('/health')
})

test('the app of a private Space is shown the token, that of a public one is not', async () => {
  for (const isPrivate of [true, false]) {
    const { hub, checkout, run } = await secondVersion()
    const id = 'ada/other'
    await hub.addSpace({ id, private: isPrivate })
    await hub.serveApp(id, [{ status: 200 }])
    const deployed = await run({ space: id, 'health-check': '/' })
    await expectDeployed(deployed, { commit: await checkout.git('rev-parse', 'HEAD') })
    expect(hub.appRequests.map(({ headers }) => headers.authorization)).toEqual([
      isPrivate ? `Bearer ${hub.tokens.write}` : undefined
    ])
    expect(
      leaks(hub.tokens.write, deployed.log + deployed.summary + JSON.stringify(deployed.outputs))
    ).toEqual([])
  }
})

exhaustively('an address of the app that is elsewhere does not get the token', async () => {
  const { hub, run } = await secondVersion()
  const { origin, heard } = await otherHost()
  const elsewhere = origin.replace('127.0.0.1', 'localhost')
  const body = JSON.stringify({ id: hub.space, sdk: 'gradio', private: true, host: elsewhere })
  hub.fault({ path: `/api/spaces/${hub.space}`, status: 200, body, times: Infinity })
  const failed = await run({ 'health-check': '/', 'wait-timeout': '1s' })
  await expectExplained(failed, 'app-failed')
  for (const { headers, url, body: sent } of heard)
    expect(leaks(hub.tokens.write, JSON.stringify([headers, url, sent]))).toEqual([])
  expect(leaks(hub.tokens.write, failed.log + failed.summary + JSON.stringify(failed.outputs))).toEqual([])
})

exhaustively('a redirect of the app to another host does not carry the token along', async () => {
  const { hub, run } = await secondVersion()
  const { origin, heard } = await otherHost()
  await hub.addSpace({ id: 'ada/hidden', private: true })
  await hub.serveApp('ada/hidden', [{ status: 302, headers: { location: `${origin}/steal` } }])
  await expectExplained(
    await run({ space: 'ada/hidden', 'health-check': '/', 'wait-timeout': '1s' }),
    'app-failed'
  )
  expect(heard).toEqual([])
})
