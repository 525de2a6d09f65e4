import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startHub, type LocalHub } from '../../local-hub/index.js'
import { ask } from './ask.js'

describe('every answer', () => {
  let hub: LocalHub
  beforeAll(async () => {
    hub = await startHub()
  })
  afterAll(() => hub.close())

  test.each([
    '/api/whoami-v2',
    '/api/spaces/ada/demo',
    '/spaces/ada/demo/info/refs?service=git-upload-pack',
    '/nowhere'
  ])('has the headers of the Hub: %s', async path => {
    const { headers } = await ask(hub, path)
    expect(headers.get('x-request-id')).toMatch(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/)
    expect(headers.get('ratelimit')).toMatch(/^"api";r=\d+;t=\d+$/)
    expect(headers.get('ratelimit-policy')).toBe('"fixed window";"api";q=500;w=300')
    expect(headers.get('x-powered-by')).toBe('huggingface-moon')
  })

  test('repeats the request id of the client', async () => {
    const trace = '14aa616a-4b62-4607-9370-e0146e8fb1c7'
    const { headers } = await ask(hub, '/api/spaces/ada/demo', { headers: { 'X-Amzn-Trace-Id': trace } })
    expect(headers.get('x-request-id')?.split(';')[1]).toBe(trace)
  })

  test('counts down what is left of the rate limit, for each caller', async () => {
    const left = async () => {
      const { headers } = await ask(hub, '/api/spaces/ada/demo', { token: hub.tokens.write })
      return Number(/r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1])
    }
    const before = await left()
    await ask(hub, '/api/spaces/ada/demo')
    expect(await left()).toBe(before - 1)
  })

  test('an unknown API path is a JSON error, another one a page', async () => {
    const api = await ask(hub, '/api/nothing')
    expect(api.status).toBe(404)
    expect(api.json).toEqual({ error: "Sorry, we can't find the page you are looking for." })
    expect((await ask(hub, '/nothing')).headers.get('content-type')).toMatch(/^text\/html/)
  })

  test('an etag is that of Express', async () => {
    const { headers, text } = await ask(hub, '/api/spaces/ada/demo/auth-check')
    expect(text).toBe('OK')
    expect(headers.get('etag')).toBe('W/"2-nOO9QiTIwXgNtWtBJezz8kv3SLc"')
  })
})
