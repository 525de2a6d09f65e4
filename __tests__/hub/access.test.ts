import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startHub, type LocalHub, type TokenSpec } from '../../local-hub/index.js'
import { ask } from './ask.js'

const UNAUTHORIZED = 'Invalid username or password.'
const READ_ONLY = 'You have read access but not the required permissions for this operation'

describe('who may do what', () => {
  let hub: LocalHub
  beforeAll(async () => {
    hub = await startHub()
    hub.addUser({
      name: 'bob',
      orgs: [
        { name: 'acme', role: 'contributor' },
        { name: 'lab', role: 'read' },
        { name: 'walled', role: 'admin', securityRestrictions: ['sso'] }
      ]
    })
    await hub.addSpace({ id: 'ada/secret', private: true })
    await hub.addSpace({ id: 'ada/gone', disabled: true })
    await hub.addSpace({ id: 'acme/app' })
    await hub.addSpace({ id: 'lab/app', private: true })
    await hub.addSpace({ id: 'walled/app' })
  })
  afterAll(() => hub.close())

  const space = (id: string, token?: string) =>
    ask(hub, `/api/spaces/${id}`, token === undefined ? {} : { token })
  const mayWrite = async (id: string, spec: TokenSpec) =>
    (await ask(hub, `/api/spaces/${id}/auth-check/write`, { token: hub.addToken(spec) })).status

  test('a stranger sees what is public, and cannot tell private from missing', async () => {
    expect((await space('ada/demo')).status).toBe(200)
    for (const id of ['ada/secret', 'ada/missing']) {
      const { status, json, headers } = await space(id)
      expect([status, json]).toEqual([401, { error: UNAUTHORIZED }])
      expect(headers.get('x-error-message')).toBe(UNAUTHORIZED)
      expect(headers.has('x-error-code')).toBe(false)
    }
  })

  test('a bad token is refused even what is public', async () => {
    expect((await space('ada/demo', hub.tokens.dead)).status).toBe(401)
  })

  test('a user is told 404 of what is missing, hidden, or spelt otherwise', async () => {
    const bob = hub.addToken({ role: 'write', user: 'bob' })
    for (const [id, token] of [
      ['ada/missing', hub.tokens.write],
      ['ada/Demo', hub.tokens.write],
      ['ada/secret', bob]
    ] as const) {
      const { status, json, headers } = await space(id, token)
      expect([id, status, json]).toEqual([id, 404, { error: 'Repository not found' }])
      expect(headers.get('x-error-code')).toBe('RepoNotFound')
    }
  })

  test('a read token may look but not write', async () => {
    const { status, json } = await ask(hub, '/api/spaces/ada/demo/auth-check/write', {
      token: hub.tokens.read
    })
    expect([status, json]).toEqual([403, { error: READ_ONLY }])
    expect((await ask(hub, '/api/spaces/ada/demo/auth-check', { token: hub.tokens.read })).text).toBe('OK')
    expect((await space('ada/secret', hub.tokens.read)).status).toBe(200)
  })

  test('a role in an org decides, and a contributor writes to what they made', async () => {
    expect(await mayWrite('acme/app', { role: 'write' })).toBe(200)
    expect(await mayWrite('acme/app', { role: 'write', user: 'bob' })).toBe(403)
    expect(await mayWrite('lab/app', { role: 'write', user: 'bob' })).toBe(403)
    expect(await mayWrite('lab/app', { role: 'write' })).toBe(404)
    expect(await mayWrite('ada/demo', { role: 'write', user: 'bob' })).toBe(403)
  })

  test.each([
    ['on the Space', { type: 'space', name: 'acme/app' }, ['repo.write'], 200],
    ['on the org', { type: 'org', name: 'acme' }, ['repo.write'], 200],
    ['on another Space', { type: 'space', name: 'ada/demo' }, ['repo.write'], 403],
    ['on its user alone', { type: 'user', name: 'ada' }, ['repo.write'], 403],
    ['to read only', { type: 'space', name: 'acme/app' }, ['repo.content.read'], 403]
  ])('a fine-grained token writes where it is granted: %s', async (_where, entity, permissions, status) => {
    expect(await mayWrite('acme/app', { role: 'fineGrained', scoped: [{ entity, permissions }] })).toBe(
      status
    )
  })

  test('a keyless token is good for its own Space, and for no other, public ones included', async () => {
    const jwt = hub.addToken({ role: 'jwt', space: 'acme/app' })
    expect((await ask(hub, '/api/spaces/acme/app/auth-check/write', { token: jwt })).status).toBe(200)
    expect((await space('ada/demo', jwt)).status).toBe(401)
  })

  test.each([
    ['pending', /needs to be approved by the organization/],
    ['denied', /needs to be approved by the organization/],
    ['revoked', /has been revoked by the organization administrator/]
  ] as const)(
    "an org's decision about a token counts on its repositories only: %s",
    async (decision, message) => {
      const token = hub.addToken({ role: 'write', orgs: { acme: decision } })
      const refused = await space('acme/app', token)
      expect(refused.status).toBe(403)
      expect(refused.text).toMatch(message)
      expect((await space('ada/demo', token)).status).toBe(200)
      expect((await ask(hub, '/api/whoami-v2', { token })).status).toBe(200)
    }
  )

  test('a security restriction counts more than the role', async () => {
    expect(await mayWrite('walled/app', { role: 'write', user: 'bob' })).toBe(403)
  })

  test('a disabled Space is closed to all', async () => {
    const { status, json } = await space('ada/gone', hub.tokens.write)
    expect([status, json]).toEqual([403, { error: 'Access to this resource is disabled.' }])
  })
})
