import { afterEach, beforeAll, afterAll, describe, expect, test } from '@jest/globals'
import { startHub, type LocalHub } from '../../local-hub/index.js'
import { ask } from './ask.js'
import { Clone } from './clone.js'

const WHOAMI = '/api/whoami-v2'

describe('faults on demand', () => {
  let hub: LocalHub
  beforeAll(async () => {
    hub = await startHub()
  })
  afterEach(() => {
    hub.clearFaults()
    hub.latencyMs = 0
  })
  afterAll(() => hub.close())

  const statuses = async (count: number, path = '/api/spaces/ada/demo') => {
    const seen: number[] = []
    for (let i = 0; i < count; i++) seen.push((await ask(hub, path)).status)
    return seen
  }

  test('strike so many requests, after so many, and then no more', async () => {
    hub.fault({ path: '/api/spaces/ada/demo', status: 503, times: 2, after: 1 })
    expect(await statuses(4)).toEqual([200, 503, 503, 200])
  })

  test('strike only what they match, and all of it until cleared', async () => {
    hub.fault({ path: /demo/, method: 'POST', status: 500, times: Infinity })
    hub.fault({ path: '/api/spaces/ada', status: 500, times: Infinity })
    expect(await statuses(1)).toEqual([200])
    hub.fault({ path: /\/spaces\/.*expand=sha/, status: 500, times: Infinity })
    expect(await statuses(3, '/api/spaces/ada/demo?expand=sha')).toEqual([500, 500, 500])
    hub.clearFaults()
    expect(await statuses(1, '/api/spaces/ada/demo?expand=sha')).toEqual([200])
  })

  test('have the body and headers that they are given', async () => {
    const headers = { RateLimit: '"api";r=0;t=7', 'Retry-After': '7' }
    hub.fault({ path: WHOAMI, status: 429, headers, body: '{"error":"Slow down"}' })
    const { status, headers: got, json } = await ask(hub, WHOAMI)
    expect([status, json]).toEqual([429, { error: 'Slow down' }])
    expect([got.get('ratelimit'), got.get('retry-after')]).toEqual(['"api";r=0;t=7', '7'])
  })

  test("have the Hub's own body when they are given none", async () => {
    hub.fault({ path: WHOAMI, status: 429 })
    expect((await ask(hub, WHOAMI)).text).toMatch(
      /^\{"error":"We had to rate limit you, you hit the quota of 1000 api/
    )
    hub.fault({ path: WHOAMI, status: 502 })
    const { headers, text } = await ask(hub, WHOAMI)
    expect(headers.get('content-type')).toBe('text/html')
    expect(text).toMatch(/^<!DOCTYPE html>/)
  })

  test('have words of their own in the dress of the route', async () => {
    hub.fault({ path: /demo/, status: 403, message: 'Not today — or ever', times: 2 })
    const api = await ask(hub, '/api/spaces/ada/demo')
    expect([api.status, api.json]).toEqual([403, { error: 'Not today — or ever' }])
    expect(api.headers.get('x-error-message')).toBe('Not today * or ever')
    const file = await ask(hub, '/spaces/ada/demo/raw/main/README.md')
    expect([file.status, file.text]).toEqual([403, 'Not today — or ever'])
    hub.fault({ path: WHOAMI, status: 503, message: 'Overloaded' })
    expect((await ask(hub, WHOAMI)).json).toEqual({ error: 'Overloaded' })
  })

  test('put headers over those of an answer that is as ever', async () => {
    const addHeaders = { RateLimit: '"api";r=2;t=30', 'X-HF-Warning': 'topic; message' }
    hub.fault({ path: /demo\/runtime$/, addHeaders, times: 1 })
    const { status, headers, json } = await ask(hub, '/api/spaces/ada/demo/runtime')
    expect([status, json]).toEqual([200, await hub.runtime('ada/demo')])
    expect([headers.get('ratelimit'), headers.get('x-hf-warning')]).toEqual([
      '"api";r=2;t=30',
      'topic; message'
    ])
    const next = await ask(hub, '/api/spaces/ada/demo/runtime')
    expect(next.headers.get('ratelimit')).toMatch(/r=\d{3,}/)
  })

  test('cut the connection before anything is answered', async () => {
    hub.fault({ path: WHOAMI, reset: 'before' })
    await expect(ask(hub, WHOAMI)).rejects.toThrow('fetch failed')
    expect(hub.requests.at(-1)).toMatchObject({ path: WHOAMI })
    expect(hub.requests.at(-1)?.status).toBeUndefined()
  })

  test('lose the answer to a push that was accepted', async () => {
    await using clone = await Clone.create()
    hub.fault({ path: /git-receive-pack$/, method: 'POST', reset: 'after' })
    const { code, output } = await clone.push(`${hub.origin}/spaces/ada/demo`, { token: hub.tokens.write })
    expect(code).not.toBe(0)
    expect(output).toContain('fatal: the remote end hung up unexpectedly')
    expect(await hub.head('ada/demo')).toBe(await clone.head())
  })

  test('lose the answer to a request of the API that was served', async () => {
    hub.fault({ path: '/api/repos/delete', method: 'DELETE', reset: 'after' })
    await hub.addSpace({ id: 'ada/short-lived' })
    const body = JSON.stringify({ type: 'space', name: 'short-lived' })
    const lost = ask(hub, '/api/repos/delete', { method: 'DELETE', body, token: hub.tokens.write })
    await expect(lost).rejects.toThrow('fetch failed')
    expect((await ask(hub, '/api/spaces/ada/short-lived', { token: hub.tokens.write })).status).toBe(404)
  })

  test('keep silent', async () => {
    hub.fault({ path: WHOAMI, hang: true })
    await expect(ask(hub, WHOAMI, { signal: AbortSignal.timeout(100) })).rejects.toThrow(/timeout/)
  })

  test.each([{ half: 'reset' }, { half: 'end' }] as const)('break the answer off: %p', async effect => {
    hub.fault({ path: WHOAMI, ...effect })
    const answer = await fetch(hub.origin + WHOAMI, {
      headers: { Authorization: `Bearer ${hub.tokens.write}` }
    })
    expect(answer.status).toBe(200)
    await expect(answer.text()).rejects.toThrow('terminated')
    // On a busy machine, the request that was given up before may come late.
    const served = hub.requests.findLast(({ headers }) => headers.authorization !== undefined)
    expect(served?.status).toBe(200)
  })

  test('begin the answer, and then keep silent or let it drip', async () => {
    const signal = AbortSignal.timeout(300)
    const headers = { Authorization: `Bearer ${hub.tokens.write}` }
    hub.fault({ path: WHOAMI, stall: true })
    const stalled = await fetch(hub.origin + WHOAMI, { signal, headers })
    expect(stalled.status).toBe(200)
    await expect(stalled.text()).rejects.toThrow(/timeout/)
    hub.fault({ path: WHOAMI, dripMs: 1 })
    expect((await ask(hub, WHOAMI, { token: hub.tokens.write })).json).toMatchObject({ name: 'ada' })
    expect(hub.struck).toBeGreaterThanOrEqual(2)
  })

  test('send the client to another host', async () => {
    hub.fault({ path: WHOAMI, redirect: 'http://elsewhere.example' })
    const { status, headers } = await ask(hub, WHOAMI)
    expect([status, headers.get('location')]).toEqual([302, `http://elsewhere.example${WHOAMI}`])
  })

  test('delay one request, or every one', async () => {
    const took = async () => {
      const started = performance.now()
      await ask(hub, '/spaces/ada/demo/info/refs?service=git-upload-pack')
      return performance.now() - started
    }
    hub.fault({ path: /info\/refs/, latencyMs: 150 })
    expect(await took()).toBeGreaterThan(145)
    hub.latencyMs = 120
    expect(await took()).toBeGreaterThan(115)
  })
})

test('a Hub that is closed leaves no request waiting and can be closed again', async () => {
  const hub = await startHub({ latencyMs: 60_000 })
  const waiting = ask(hub, WHOAMI).catch(() => 'cut')
  await new Promise(resolve => setTimeout(resolve, 50))
  await hub.close()
  await hub.close()
  expect(await waiting).toBe('cut')
  await expect(ask(hub, WHOAMI)).rejects.toThrow('fetch failed')
})
