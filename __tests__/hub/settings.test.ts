import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startHub, type LocalHub } from '../../local-hub/index.js'
import { ask, post } from './ask.js'
import { LONG, runtimeAt, stagesUntil } from './stages.js'

let hub: LocalHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

const S = '/api/spaces/ada/demo'
const read = (kind: string, token = hub.tokens.write) => ask(hub, `${S}/${kind}`, { token })
const send = (method: string, kind: string, body: object, { token = hub.tokens.write, space = S } = {}) =>
  ask(hub, `${space}/${kind}`, { ...post(body), method, token })

const when = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as unknown

describe('secrets', () => {
  test('are told without their values', async () => {
    const set = await send('POST', 'secrets', {
      key: 'API_KEY',
      value: 'swordfish',
      description: 'of the bank'
    })
    expect([set.status, set.text]).toEqual([200, '{}'])
    await send('POST', 'secrets', { key: 'EMPTY' })
    const { json, text } = await read('secrets')
    expect(json).toEqual({
      API_KEY: { key: 'API_KEY', description: 'of the bank', updatedAt: when },
      EMPTY: { key: 'EMPTY', updatedAt: when }
    })
    expect(text).not.toContain('swordfish')
    expect(hub.secrets('ada/demo').get('API_KEY')).toMatchObject({ value: 'swordfish' })
    expect(hub.secrets('ada/demo').get('EMPTY')).toMatchObject({ value: '' })
  })

  test('are changed by the same call, and deleted; one that is not there is no error', async () => {
    await send('POST', 'secrets', { key: 'KEY', value: 'one' })
    await send('POST', 'secrets', { key: 'KEY', value: 'two' })
    expect(hub.secrets('ada/demo').get('KEY')?.value).toBe('two')
    for (let i = 0; i < 2; i++) {
      const { status, text } = await send('DELETE', 'secrets', { key: 'KEY' })
      expect([status, text]).toEqual([200, '{}'])
      expect(hub.secrets('ada/demo').has('KEY')).toBe(false)
    }
  })
})

describe('variables', () => {
  test('every change is answered with all of them', async () => {
    const first = await send('POST', 'variables', { key: 'MODE', value: 'demo', description: 'what it does' })
    const mode = { key: 'MODE', value: 'demo', description: 'what it does', updatedAt: when }
    expect(first.json).toEqual({ MODE: mode })
    const second = await send('POST', 'variables', { key: 'LIMIT', value: '3' })
    expect(second.json).toEqual({ MODE: mode, LIMIT: { key: 'LIMIT', value: '3', updatedAt: when } })
    expect((await read('variables')).json).toEqual(second.json)
    expect(hub.variables('ada/demo').get('LIMIT')?.value).toBe('3')
    expect((await send('DELETE', 'variables', { key: 'MODE' })).json).not.toHaveProperty('MODE')
    expect((await send('DELETE', 'variables', { key: 'MODE' })).status).toBe(200)
  })
})

describe.each(['secrets', 'variables'])('%s', kind => {
  test.each([[''], ['1ST'], ['A-B'], ['_A'], ['A B'], [undefined]])('take no key like %j', async key => {
    expect((await send('POST', kind, { key, value: 'x' })).status).toBe(400)
    expect((await send('DELETE', kind, { key })).status).toBe(400)
  })

  test('take no value but text', async () => {
    expect((await send('POST', kind, { key: 'A', value: 1 })).status).toBe(400)
  })

  test('are for who may write', async () => {
    for (const answer of [
      await read(kind, hub.tokens.read),
      await send('POST', kind, { key: 'A', value: 'x' }, { token: hub.tokens.read }),
      await send('DELETE', kind, { key: 'A' }, { token: hub.tokens.read })
    ]) {
      expect([answer.status, answer.json]).toEqual([
        403,
        { error: 'You have read access but not the required permissions for this operation' }
      ])
    }
    expect((await ask(hub, `${S}/${kind}`)).status).toBe(401)
    expect((await read(kind, hub.addToken({ role: 'oauth' }))).status).toBe(200)
  })
})

describe('a change', () => {
  const fresh = async () => {
    const id = `ada/set-${Math.random().toString(36).slice(2)}`
    await hub.addSpace({ id })
    return { id, space: `/api/spaces/${id}`, first: (await hub.head(id)) ?? undefined }
  }

  test.each([
    ['POST', 'secrets'],
    ['POST', 'variables'],
    ['DELETE', 'secrets'],
    ['DELETE', 'variables']
  ])('%s %s starts a running Space anew, without a build, on its own commit', async (method, kind) => {
    const { id, space, first } = await fresh()
    await send('POST', kind, { key: 'A', value: 'x' }, { space })
    hub.script(id, {
      stages: [{ stage: 'BUILDING', ms: 60_000 }, { stage: 'APP_STARTING', ms: LONG }, { stage: 'RUNNING' }]
    })
    await send(method, kind, { key: 'A', value: 'y' }, { space })
    expect(await stagesUntil(hub, id, ({ stage }) => stage === 'RUNNING')).toEqual([
      ['RUNNING_APP_STARTING', first],
      ['RUNNING', first]
    ])
  })

  test('that changes nothing starts nothing', async () => {
    const { id, space } = await fresh()
    hub.script(id, { stages: [{ stage: 'RUNTIME_ERROR' }] })
    await send('DELETE', 'secrets', { key: 'NOT_THERE' }, { space })
    expect((await runtimeAt(hub, id)).stage).toBe('RUNNING')
  })

  test.each(['PAUSED', 'SLEEPING', 'BUILD_ERROR'])('leaves a Space that is %s where it is', async stage => {
    const { id, space } = await fresh()
    hub.setRuntime(id, { stage })
    await send('POST', 'secrets', { key: 'A', value: 'x' }, { space })
    expect((await runtimeAt(hub, id)).stage).toBe(stage)
  })

  test('does not get in the way of a build', async () => {
    const { id, space, first } = await fresh()
    hub.script(id, { lagMs: LONG, stages: [{ stage: 'BUILDING', ms: LONG }, { stage: 'RUNNING' }] })
    const sha = await hub.commit(id, { files: { 'a.txt': 'a\n' } })
    await send('POST', 'variables', { key: 'A', value: 'x' }, { space })
    expect(await stagesUntil(hub, id, runtime => runtime.sha === sha)).toEqual([
      ['RUNNING', first],
      ['RUNNING_BUILDING', first],
      ['RUNNING', sha]
    ])
  })
})

describe('PUT settings', () => {
  const id = 'acme/settings'
  const settings = (body: object, token = hub.tokens.write) =>
    send('PUT', 'settings', body, { token, space: `/api/spaces/${id}` })
  const strangerSees = async () => (await ask(hub, `/api/spaces/${id}`)).status
  beforeAll(() => hub.addSpace({ id }))

  test('hides a Space and shows it again', async () => {
    const { status, json } = await settings({ visibility: 'private' })
    expect([status, json]).toEqual([200, { visibility: 'private' }])
    expect(await strangerSees()).toBe(401)
    await settings({ private: false })
    expect(await strangerSees()).toBe(200)
  })

  test('protects it for who has a plan: its files are private then', async () => {
    expect((await settings({ visibility: 'protected' })).status).toBe(403)
    expect(await strangerSees()).toBe(200)
    hub.addUser({ name: 'payer', orgs: [{ name: 'acme', plan: 'team' }] })
    const token = hub.addToken({ role: 'write', user: 'payer' })
    expect((await settings({ visibility: 'protected' }, token)).json).toEqual({ visibility: 'protected' })
    expect(await strangerSees()).toBe(401)
  })

  test('refuses what it does not know, and readers', async () => {
    expect((await settings({ visibility: 'secret' })).status).toBe(400)
    expect((await settings({ visibility: 'public' }, hub.tokens.read)).status).toBe(403)
  })
})
