import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startHub, type LocalHub } from '../../local-hub/index.js'
import { ask, post } from './ask.js'

describe('POST /api/repos/create', () => {
  let hub: LocalHub
  beforeAll(async () => {
    hub = await startHub()
  })
  afterAll(() => hub.close())

  const create = (body: object, token = hub.tokens.write) =>
    ask(hub, '/api/repos/create', { token, ...post({ type: 'space', sdk: 'static', ...body }) })

  test('makes a Space with a first commit, a card and the patterns of LFS', async () => {
    const { status, json } = await create({ name: 'site', organization: 'acme', visibility: 'private' })
    expect(status).toBe(200)
    expect(json).toMatchObject({ url: `${hub.origin}/spaces/acme/site`, name: 'acme/site' })
    expect(await hub.git('acme/site', 'show', 'main:README.md')).toContain('\nsdk: static\n')
    expect(await hub.git('acme/site', 'show', 'main:.gitattributes')).toContain('*.bin filter=lfs')
    expect((await ask(hub, '/api/spaces/acme/site')).status).toBe(401)
  })

  test('says so when there is one', async () => {
    const { status, json } = await create({ name: 'demo' })
    expect(status).toBe(409)
    expect(json).toEqual({
      error: 'You already created this space repo',
      url: `${hub.origin}/spaces/ada/demo`
    })
  })

  test('asks for money where something computes, and only there', async () => {
    expect((await create({ name: 'app', sdk: 'gradio' })).status).toBe(402)
    hub.addUser({ name: 'pro', isPro: true, orgs: [{ name: 'lab', role: 'admin', plan: 'team' }] })
    const token = hub.addToken({ role: 'write', user: 'pro' })
    expect((await create({ name: 'app', sdk: 'docker' }, token)).status).toBe(200)
    expect((await create({ name: 'app', organization: 'lab', sdk: 'gradio' }, token)).status).toBe(200)
  })

  test('takes a grant on the account, not one on another Space', async () => {
    expect((await create({ name: 'one' }, hub.tokens.fineGrained)).status).toBe(403)
    const scoped = [{ entity: { type: 'user', name: 'ada' }, permissions: ['repo.write'] }]
    expect((await create({ name: 'one' }, hub.addToken({ role: 'fineGrained', scoped }))).status).toBe(200)
  })

  test.each([
    ['a read token', () => hub.tokens.read, {}, 403],
    ['a namespace of others', () => hub.tokens.write, { organization: 'lab' }, 403],
    ['a keyless token', () => hub.addToken({ role: 'jwt', space: 'ada/two' }), {}, 401],
    ['a dead token', () => hub.tokens.dead, {}, 401],
    ['an unknown SDK', () => hub.tokens.write, { sdk: 'streamlit' }, 400],
    ['a name that is none', () => hub.tokens.write, { name: 'a b' }, 400]
  ])('refuses %s', async (_what, token, body, status) => {
    expect((await create({ name: 'two', ...body }, token())).status).toBe(status)
  })
})

describe('what a new Space is made with', () => {
  let hub: LocalHub
  let payer: string
  beforeAll(async () => {
    hub = await startHub()
    hub.addUser({ name: 'pro', isPro: true, canPay: true, orgs: [{ name: 'lab', role: 'admin' }] })
    hub.addUser({ name: 'frugal', canPay: true })
    payer = hub.addToken({ role: 'write', user: 'pro' })
  })
  afterAll(() => hub.close())

  const create = (body: object, token = payer) =>
    ask(hub, '/api/repos/create', { token, ...post({ type: 'space', sdk: 'docker', ...body }) })
  const runtime = async (id: string) => hub.runtime(id)

  test('secrets and variables are there before the first build', async () => {
    hub.script('pro/kept', { stages: [{ stage: 'BUILDING', ms: 60_000 }, { stage: 'RUNNING' }] })
    const { status } = await create({
      name: 'kept',
      secrets: [{ key: 'API_KEY', value: 'swordfish', description: 'of the bank' }],
      variables: [{ key: 'MODE', value: 'demo' }]
    })
    expect(status).toBe(200)
    expect((await runtime('pro/kept')).stage).toBe('BUILDING')
    expect(hub.secrets('pro/kept').get('API_KEY')).toMatchObject({
      value: 'swordfish',
      description: 'of the bank'
    })
    expect(hub.variables('pro/kept').get('MODE')?.value).toBe('demo')
  })

  test('hardware and sleep time, for who can pay', async () => {
    const body = { name: 'gpu', hardware: 't4-small', sleepTimeSeconds: 600 }
    expect((await create({ ...body, organization: 'lab' })).status).toBe(403)
    expect((await create(body)).status).toBe(200)
    const hardware = { current: 't4-small', requested: 't4-small' }
    expect(await runtime('pro/gpu')).toMatchObject({ hardware, gcTimeout: 600 })
    // Without a plan, what is free is not, and what is paid for is.
    const frugal = hub.addToken({ role: 'write', user: 'frugal' })
    expect((await create({ name: 'free', hardware: 'cpu-basic' }, frugal)).status).toBe(402)
    expect((await create({ name: 'paid', hardware: 'cpu-upgrade' }, frugal)).status).toBe(200)
  })

  test('who can see it; protected with a plan only', async () => {
    const seen = async (name: string) => (await ask(hub, `/api/spaces/pro/${name}`)).status
    await create({ name: 'hidden', private: true })
    await create({ name: 'shown', visibility: 'public' })
    expect((await create({ name: 'guarded', visibility: 'protected' })).status).toBe(200)
    expect([await seen('hidden'), await seen('shown'), await seen('guarded')]).toEqual([401, 200, 401])
    const page = { name: 'page', sdk: 'static', visibility: 'protected' }
    expect((await create(page, hub.tokens.write)).status).toBe(403)
    expect((await ask(hub, '/api/spaces/ada/page', { token: hub.tokens.write })).status).toBe(404)
  })

  test.each([
    [{ hardware: 'abacus' }],
    [{ sleepTimeSeconds: 0 }],
    [{ secrets: [{ key: '1ST', value: 'x' }] }],
    [{ variables: { MODE: 'demo' } }],
    [{ visibility: 'secret' }]
  ])('not with %j', async body => {
    expect((await create({ name: 'bad', ...body })).status).toBe(400)
    expect((await ask(hub, '/api/spaces/pro/bad', { token: payer })).status).toBe(404)
  })

  test('another operation may be in the way once', async () => {
    const message = 'Cannot create repo: another conflicting operation is in progress'
    hub.fault({ path: '/api/repos/create', method: 'POST', status: 409, message })
    const first = await create({ name: 'again' })
    expect([first.status, first.json]).toEqual([409, { error: message }])
    expect((await create({ name: 'again' })).status).toBe(200)
  })
})

describe('DELETE /api/repos/delete', () => {
  test('needs the right to write', async () => {
    const hub = await startHub()
    const remove = (token: string) =>
      ask(hub, '/api/repos/delete', { ...post({ name: 'demo', type: 'space' }), method: 'DELETE', token })
    expect((await remove(hub.tokens.read)).status).toBe(403)
    expect((await remove(hub.tokens.write)).text).toBe('OK')
    expect((await remove(hub.tokens.write)).status).toBe(404)
    await hub.close()
  })
})
