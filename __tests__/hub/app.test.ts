import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startHub, type LocalHub } from '../../local-hub/index.js'
import { ask } from './ask.js'

describe("a Space's app", () => {
  let hub: LocalHub
  beforeAll(async () => {
    hub = await startHub()
  })
  afterAll(() => hub.close())

  const visit = async (url: string, token?: string) => {
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` }
    const response = await fetch(url, { headers })
    return { status: response.status, text: await response.text(), headers: response.headers }
  }
  const hostOf = async (id: string) =>
    ((await ask(hub, `/api/spaces/${id}`, { token: hub.tokens.read })).json as { host: string }).host

  test('is reached where the Space says, and gives its answers in turn', async () => {
    expect(await hostOf('ada/demo')).toBe('https://ada-demo.hf.space')
    const origin = await hub.serveApp('ada/demo', [
      { status: 502, body: 'not yet' },
      { status: 200, body: 'hello', headers: { 'x-app': 'yes' } }
    ])
    expect(await hostOf('ada/demo')).toBe(origin)
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(await visit(`${origin}/`)).toMatchObject({ status: 502, text: 'not yet' })
    for (let i = 0; i < 2; i++) {
      const { status, text, headers } = await visit(`${origin}/health?x=1`)
      expect([status, text, headers.get('x-app')]).toEqual([200, 'hello', 'yes'])
    }
    expect(hub.appRequests.map(({ space, method, path, status }) => [space, method, path, status])).toEqual([
      ['ada/demo', 'GET', '/', 502],
      ['ada/demo', 'GET', '/health?x=1', 200],
      ['ada/demo', 'GET', '/health?x=1', 200]
    ])
    expect(hub.requests.some(({ path }) => path === '/health')).toBe(false)
  })

  test('of a private Space is there for who may read that', async () => {
    await hub.addSpace({ id: 'ada/hidden', private: true })
    const origin = await hub.serveApp('ada/hidden', [{ status: 200, body: 'hello' }])
    hub.addUser({ name: 'mallory' })
    const stranger = hub.addToken({ role: 'write', user: 'mallory' })
    expect((await visit(origin)).status).toBe(404)
    expect((await visit(origin, stranger)).status).toBe(404)
    expect((await visit(origin, hub.tokens.dead)).status).toBe(404)
    expect((await visit(origin, hub.tokens.read)).text).toBe('hello')
    expect(hub.appRequests.at(-1)?.headers.authorization).toBe(`Bearer ${hub.tokens.read}`)
  })

  test.each(['BUILD_ERROR', 'RUNTIME_ERROR', 'CONFIG_ERROR', 'NO_APP_FILE', 'PAUSED'])(
    'is not there while the Space is %s',
    async stage => {
      const id = `ada/${stage.toLowerCase()}`
      await hub.addSpace({ id })
      const origin = await hub.serveApp(id, [{ status: 200, body: 'hello' }, { status: 418 }])
      hub.setRuntime(id, { stage })
      const { status, text } = await visit(origin)
      expect([status, text]).toEqual([503, 'Your space is in error, check its status on hf.co'])
      hub.setRuntime(id, { stage: 'RUNNING_BUILDING' })
      // The app itself had not been asked.
      expect((await visit(origin)).text).toBe('hello')
    }
  )

  test('wakes when it is visited', async () => {
    await hub.addSpace({ id: 'ada/sleepy' })
    const origin = await hub.serveApp('ada/sleepy', [{ status: 200, body: 'hello' }])
    hub.script('ada/sleepy', { stages: [{ stage: 'APP_STARTING', ms: 100 }, { stage: 'RUNNING' }] })
    hub.setRuntime('ada/sleepy', { stage: 'SLEEPING' })
    expect((await visit(origin)).status).toBe(503)
    expect((await hub.runtime('ada/sleepy')).stage).not.toBe('SLEEPING')
    await new Promise(resolve => setTimeout(resolve, 150))
    expect((await visit(origin)).text).toBe('hello')
  })

  test('of a static Space has a host of another kind', async () => {
    await hub.addSpace({ id: 'ada/page', sdk: 'static' })
    expect(await hostOf('ada/page')).toBe('https://ada-page.static.hf.space')
  })
})

test('is gone with the Hub', async () => {
  const hub = await startHub()
  const origin = await hub.serveApp('ada/demo', [{ status: 200 }])
  await hub.close()
  await expect(fetch(origin)).rejects.toThrow('fetch failed')
})
