import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startHub, type LocalHub, type UserSpec } from '../../local-hub/index.js'
import { ask } from './ask.js'

describe('GET /api/whoami-v2', () => {
  let hub: LocalHub
  beforeAll(async () => {
    hub = await startHub()
  })
  afterAll(() => hub.close())

  const whoami = (token?: string) => ask(hub, '/api/whoami-v2', token === undefined ? {} : { token })

  test('tells who a token is, which orgs they are in, and what the token is called', async () => {
    hub.addUser({
      name: 'bob',
      orgs: [
        { name: 'acme', role: 'admin', plan: 'team', securityRestrictions: ['sso'] },
        { name: 'lab', role: 'read' }
      ]
    })
    const token = hub.addToken({ role: 'write', user: 'bob', displayName: 'ci' })
    const { status, json } = await whoami(token)
    expect(status).toBe(200)
    expect(json).toMatchObject({
      type: 'user',
      name: 'bob',
      orgs: [
        { name: 'acme', roleInOrg: 'admin', plan: 'team', securityRestrictions: ['sso'] },
        { name: 'lab', roleInOrg: 'read', securityRestrictions: [] }
      ],
      auth: { type: 'access_token', accessToken: { displayName: 'ci', role: 'write' } }
    })
  })

  test('tells who has a way to pay', async () => {
    const canPay = async (user: UserSpec) => {
      hub.addUser(user)
      const token = hub.addToken({ role: 'write', user: user.name })
      const told = (await ask(hub, '/api/whoami-v2', { token })).json as {
        canPay: boolean
        orgs: { canPay: boolean }[]
      }
      return [told.canPay, ...told.orgs.map(org => org.canPay)]
    }
    const orgs = [{ name: 'free' }, { name: 'lab', plan: 'team' as const }, { name: 'shop', canPay: true }]
    expect(await canPay({ name: 'poor', isPro: true, orgs })).toEqual([false, false, true, true])
    expect(await canPay({ name: 'rich', canPay: true })).toEqual([true])
  })

  test('tells the scopes of a fine-grained token', async () => {
    const { json } = await whoami(hub.tokens.fineGrained)
    expect(json).toMatchObject({
      auth: {
        accessToken: {
          role: 'fineGrained',
          fineGrained: {
            scoped: [
              {
                entity: { type: 'space', name: 'ada/demo' },
                permissions: ['repo.content.read', 'repo.write']
              }
            ]
          }
        }
      }
    })
  })

  test('knows an OAuth token by its type, and tells when it expires', async () => {
    const expiresAt = new Date(Date.now() + 60_000)
    const token = hub.addToken({ role: 'oauth', expiresAt })
    expect(token).toMatch(/^hf_oauth_/)
    expect((await whoami(token)).json).toMatchObject({
      auth: { type: 'oauth', expiresAt: expiresAt.toISOString() }
    })
  })

  test.each([
    ['no token', () => undefined],
    ['an unknown one', () => hub.tokens.dead],
    ['an expired one', () => hub.addToken({ role: 'write', expiresAt: new Date(Date.now() - 1) })],
    ['a keyless one, which is nobody', () => hub.addToken({ role: 'jwt', space: 'ada/demo' })]
  ])('refuses %s', async (_what, token) => {
    const { status, json, headers } = await whoami(token())
    expect(status).toBe(401)
    expect(json).toEqual({ error: 'Invalid username or password.' })
    expect(headers.get('www-authenticate')).toMatch(/^Bearer /)
  })

  test('can use the wording of 2025', async () => {
    const old = await startHub({ wording: { unknownToken: 'Invalid credentials in Authorization header' } })
    const { json } = await ask(old, '/api/whoami-v2', { token: old.tokens.dead })
    await old.close()
    expect(json).toEqual({ error: 'Invalid credentials in Authorization header' })
  })
})
