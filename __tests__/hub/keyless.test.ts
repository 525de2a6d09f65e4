import { afterAll, beforeEach, beforeAll, describe, expect, test } from '@jest/globals'
import { startHub, type LocalHub } from '../../local-hub/index.js'
import { newKeyPair, sign } from '../../local-hub/keyless/jwt.js'
import { ask, post } from './ask.js'
import { Clone } from './clone.js'

describe('keyless', () => {
  let hub: LocalHub
  beforeAll(async () => {
    hub = await startHub()
    hub.trust({
      space: 'ada/demo',
      claims: { repository: 'ada/demo', branch: 'main', workflow: 'deploy.yml' }
    })
    await hub.addSpace({ id: 'ada/other' })
  })
  beforeEach(() => {
    for (const name of Object.keys(hub.idTokenClaims)) delete hub.idTokenClaims[name]
  })
  afterAll(() => hub.close())

  async function idToken(audience = hub.origin): Promise<string> {
    const { url, token } = hub.idTokenRequest
    const asked = await fetch(`${url}&audience=${encodeURIComponent(audience)}`, {
      headers: { authorization: `Bearer ${token}` }
    })
    return ((await asked.json()) as { value: string }).value
  }

  const claimsOf = (token: string) =>
    JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>

  const exchange = (subject_token: string, body: object = {}) =>
    ask(
      hub,
      '/oauth/token',
      post({
        grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
        subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
        subject_token,
        resource: 'spaces/ada/demo',
        ...body
      })
    )
  const refused = async (asked: ReturnType<typeof exchange>) => {
    const { status, json } = await asked
    return [status, (json as { error: string }).error]
  }

  test("GitHub's stub wants its own token and query", async () => {
    const { url, token } = hub.idTokenRequest
    const authorization = `Bearer ${token}`
    expect((await fetch(url)).status).toBe(401)
    expect((await fetch(url.replace(/\?.*/, '?audience=x'), { headers: { authorization } })).status).toBe(400)
    expect(claimsOf(await idToken('https://x.example'))).toMatchObject({
      aud: 'https://x.example',
      repository: 'ada/demo',
      ref: 'refs/heads/main'
    })
  })

  test('an ID token becomes a token that pushes to its Space', async () => {
    const { status, json } = await exchange(await idToken())
    expect(status).toBe(200)
    expect(json).toMatchObject({ token_type: 'bearer', expires_in: 3600 })
    const { access_token: token } = json as { access_token: string }
    expect(token).toMatch(/^hf_jwt_[\w-]+\.[\w-]+\.[\w-]+$/)

    await using clone = await Clone.create()
    expect((await clone.push(`${hub.origin}/spaces/ada/demo`, { token })).code).toBe(0)
    expect((await clone.push(`${hub.origin}/spaces/ada/other`, { token })).code).toBe(128)
  })

  test.each([
    ['of another branch', { ref: 'refs/heads/draft' }],
    ['of another workflow', { workflow_ref: 'ada/demo/.github/workflows/other.yml@refs/heads/main' }],
    ['of another repository', { repository: 'eve/demo' }],
    ['that has expired', { exp: 1 }],
    ['of another issuer', { iss: 'https://gitlab.example' }]
  ])('an ID token is refused: one %s', async (_what, claims) => {
    Object.assign(hub.idTokenClaims, claims)
    expect(await refused(exchange(await idToken()))).toEqual([400, 'invalid_grant'])
  })

  test('an ID token is refused: for another audience, or signed by somebody else', async () => {
    expect(await refused(exchange(await idToken('https://huggingface.co')))).toEqual([400, 'invalid_grant'])
    const forged = sign(claimsOf(await idToken()), await newKeyPair())
    expect(await refused(exchange(forged))).toEqual([400, 'invalid_grant'])
  })

  test.each([
    ['invalid_grant', { resource: 'spaces/ada/other' }],
    ['invalid_grant', { resource: 'spaces/ada/missing' }],
    ['invalid_request', { resource: 'spaces/ada' }],
    ['invalid_request', { subject_token_type: 'x' }],
    ['invalid_request', { grant_type: undefined }],
    ['unsupported_grant_type', { grant_type: 'password' }]
  ])('%s: %j', async (error, body) => {
    expect(await refused(exchange(await idToken(), body))).toEqual([400, error])
  })
})
