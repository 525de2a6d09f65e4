import { describe, expect, test } from '@jest/globals'
import { reply, replyText } from '../../src/adapters/hub/reply.js'
import { parseAdvertisement } from '../../src/adapters/hub/advertisement.js'
import type { Answer } from '../../src/adapters/http.js'
import { Failure } from '../../src/model/failure.js'
import {
  readAccessToken,
  readCommits,
  readCreated,
  readRuntime,
  readSecrets,
  readSpaceInfo,
  readVariables,
  readVisibility,
  readWantedObjects,
  readWhoAmI
} from '../../src/model/hub-responses.js'
import { diagnose } from '../../src/diagnose/index.js'
import { adviceIn } from '../../src/render/advice.js'
import type { Route } from '../../src/model/routes.js'

const page = '<!doctype html><title>Sign in to the guest network</title>'
const url = 'https://huggingface.co/api'

function answer(body: string, { route = 'space', status = 200 }: { route?: Route; status?: number } = {}) {
  const evidence = { route, url, status }
  return { step: 'access', status, body, url, evidence, pace: 0 } as const satisfies Answer
}

function findingOf(act: () => unknown) {
  try {
    return act()
  } catch (error) {
    return error instanceof Failure ? error.evidence.finding : error
  }
}

/** Each reader, the least that it takes, and what has its form but not its content. */
const readers: [Route, (answer: unknown) => unknown, unknown, unknown[]][] = [
  ['whoami', readWhoAmI, { name: 'ada' }, [{}, { name: '' }, { orgs: [], auth: {} }]],
  ['space', readSpaceInfo, { id: 'ada/demo' }, [{}, { id: 7 }, { private: false, runtime: {} }]],
  ['runtime', readRuntime, { stage: 'RUNNING' }, [{}, { stage: null }, { hardware: {} }]],
  ['secrets', readSecrets, {}, [{ error: 'x' }, { A: 1 }]],
  ['variables', readVariables, { A: { value: '1' } }, [{ status: 'ok' }]],
  ['visibility', readVisibility, { visibility: 'private' }, [{}, { hello: 'world' }]],
  ['commits', readCommits, [], [{}, { commits: [] }]],
  ['lfs-batch', readWantedObjects, { objects: [] }, [{}, { objects: {} }, { message: 'ok' }]],
  ['create', readCreated, { url: `${url}/spaces/ada/demo` }, [{}, { ok: true }]],
  [
    'token-exchange',
    readAccessToken,
    { access_token: 'hf_jwt_x' },
    [{}, { access_token: '' }, { token: 'x' }]
  ]
]

describe.each(readers)('the answer to %s', (route, read, least, others) => {
  test('is read', () => {
    expect(reply(read, answer(JSON.stringify(least), { route }))).toHaveProperty('ok')
  })
  test('is none when it is something else', () => {
    for (const other of [null, 'text', 7, true, ...others])
      expect(findingOf(() => reply(read, answer(JSON.stringify(other), { route })))).toEqual({
        kind: 'not-the-hub',
        route,
        what: 'other-shape'
      })
    for (const [body, what] of [
      [page, 'page'],
      ['', 'other-shape'],
      ['OK', 'other-shape']
    ] as const)
      expect(findingOf(() => reply(read, answer(body, { route })))).toMatchObject({ route, what })
  })
})

test('a redirect to elsewhere is nobody’s answer', () => {
  expect(findingOf(() => reply(readSecrets, answer('', { status: 302 })))).toMatchObject({ what: 'redirect' })
})

test('what does not begin as git’s server begins is no list of branches', () => {
  const read = (body: string) => replyText(parseAdvertisement, answer(body, { route: 'advertisement' }))
  expect(findingOf(() => read(page))).toMatchObject({ what: 'page' })
  expect(findingOf(() => read('{}'))).toMatchObject({ what: 'other-shape' })
})

test('a refusal of the Hub’s own stays one, whatever it looks like', () => {
  for (const status of [401, 403, 404, 429, 502])
    expect(reply(readWhoAmI, answer(page, { status }))).toEqual({ refused: { route: 'space', url, status } })
})

test('it is told as something in between, in words about what came back', () => {
  const finding = { kind: 'not-the-hub', route: 'secrets', what: 'page' } as const
  const found = diagnose({
    step: 'settings',
    finding,
    http: { route: 'secrets', url, status: 200 },
    text: page
  })
  expect(found.id).toBe('network')
  const said = (language: 'en' | 'zh-TW') =>
    JSON.stringify(adviceIn(language, found.say({ endpoint: 'https://huggingface.co' })))
  expect(said('en')).toMatch(/Something between.*secrets.*web page/)
  expect(said('zh-TW')).toMatch(/secret.*網頁/)
  expect(said('en')).not.toContain('HF_ENDPOINT')
})
