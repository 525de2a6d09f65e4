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
