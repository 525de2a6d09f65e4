import { expect, test } from '@jest/globals'
import { type Attempted, waitBeforeRetry } from '../../src/decide/retry.js'
import { type Route, ROUTES } from '../../src/model/routes.js'

const first = { attempt: 1, waited: 0 }
const routes = Object.keys(ROUTES) as Route[]
const retried = (route: Route, attempted: Attempted) => waitBeforeRetry(route, attempted, first) !== null

test.each<[string, Attempted, Route[], Route[]]>([
  ['a gateway’s error', { status: 502 }, ['whoami', 'advertisement', 'restart'], ['head']],
  ['a Hub that is busy', { status: 503 }, ['whoami', 'create', 'restart'], ['runtime', 'app', 'logs']],
  ['a rate limit', { status: 429, wait: 2000 }, ['lfs-batch', 'factory'], ['validate-yaml']],
  ['a connection that was cut', { code: 'ECONNRESET' }, ['space', 'create', 'factory'], ['runtime']],
  ['a connection that was refused', { code: 'ECONNREFUSED' }, ['space', 'restart'], ['head']],
  ['no answer in time', { code: 'ETIMEDOUT' }, ['space', 'restart'], ['app']],
  ['a proxy that wants a password', { code: 'EPROXY407' }, [], routes],
  ['a certificate that is not trusted', { code: 'SELF_SIGNED_CERT_IN_CHAIN' }, [], routes],
  ['a handshake that was cut', { code: 'EPROTO' }, ['whoami'], ['runtime']],
  ['a refusal', { status: 403, message: 'You have read access' }, [], routes],
  ['a conflict that lasts', { status: 409, message: 'You already created this space repo' }, [], routes],
  ['a conflict that passes', { status: 409, message: 'conflicting operation' }, ['create'], ['secrets']],
  ['a redirect', { status: 302 }, [], routes]
])('%s', (_, attempted, again, final) => {
  for (const route of again) expect([route, retried(route, attempted)]).toEqual([route, true])
  for (const route of final) expect([route, retried(route, attempted)]).toEqual([route, false])
})

test('the Hub’s word on how long to wait counts, and without one the wait grows', () => {
  expect(waitBeforeRetry('space', { status: 429, wait: 13_000 }, first)).toBe(13_000)
  const [one, two] = [1, 2].map(attempt => waitBeforeRetry('space', { status: 500 }, { attempt, waited: 0 }))
  expect(two).toBeGreaterThan(one ?? Infinity)
})

test('no request is repeated for ever, however it fails', () => {
  for (const route of routes) {
    let waited = 0
    let attempt = 1
    for (; attempt < 100; attempt++) {
      const wait = waitBeforeRetry(route, { status: 503 }, { attempt, waited })
      if (wait === null) break
      waited += wait
    }
    expect(attempt).toBeLessThan(10)
  }
  expect(waitBeforeRetry('space', { status: 429, wait: 600_000 }, first)).toBeNull()
})
