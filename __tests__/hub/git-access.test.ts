import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startHub, type LocalHub } from '../../local-hub/index.js'
import { ask } from './ask.js'
import { Clone } from './clone.js'

const UNAUTHORIZED = 'Invalid username or password.'
const PASSWORD = /^Password authentication in git is no longer supported\. You must use a user access token/

describe('access to git', () => {
  let hub: LocalHub
  beforeAll(async () => {
    hub = await startHub()
    await hub.addSpace({ id: 'ada/secret', private: true })
    await hub.addSpace({ id: 'acme/app' })
  })
  afterAll(() => hub.close())

  const refs = (id: string, service: 'upload' | 'receive', authorization?: string) =>
    ask(hub, `/spaces/${id}/info/refs?service=git-${service}-pack`, {
      headers: authorization === undefined ? {} : { authorization }
    })
  const basic = (password: string, user = 'hf_user') =>
    `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

  test('anybody fetches from a public Space, and nobody pushes without a name', async () => {
    expect((await refs('ada/demo', 'upload')).status).toBe(200)
    const { status, headers, text } = await refs('ada/demo', 'receive')
    expect([status, text]).toEqual([401, UNAUTHORIZED])
    expect(headers.get('content-type')).toMatch(/^text\/plain/)
    expect(headers.get('www-authenticate')).toBe('Basic realm="Authentication required", charset="UTF-8"')
  })

  test('with and without .git, whatever the user name', async () => {
    expect((await refs('ada/demo.git', 'receive', basic(hub.tokens.write, 'anybody'))).status).toBe(200)
  })

  test('a reader may open receive-pack', async () => {
    expect((await refs('ada/demo', 'receive', basic(hub.tokens.read))).status).toBe(200)
  })

  test('a private or missing Space is 401 to a stranger, 404 to another user', async () => {
    hub.addUser({ name: 'bob' })
    const bob = basic(hub.addToken({ role: 'write', user: 'bob' }))
    for (const id of ['ada/secret', 'ada/missing']) {
      expect((await refs(id, 'upload')).status).toBe(401)
      const { status, text } = await refs(id, 'upload', bob)
      expect([status, text]).toEqual([404, 'Repository not found'])
    }
  })

  test('a bearer token is not taken', async () => {
    expect((await refs('ada/demo', 'upload', `Bearer ${hub.tokens.write}`)).status).toBe(401)
  })

  test('the refusal of a password depends on its looks', async () => {
    expect((await refs('ada/demo', 'receive', basic(hub.tokens.dead))).text).toBe(UNAUTHORIZED)
    expect((await refs('ada/demo', 'receive', basic('hunter2'))).text).toMatch(PASSWORD)
    expect((await refs('ada/demo', 'receive', basic(''))).text).toMatch(PASSWORD)
  })

  test("an org's policy speaks on git, too", async () => {
    const token = hub.addToken({ role: 'write', orgs: { acme: 'pending' } })
    const { status, text } = await refs('acme/app', 'receive', basic(token))
    expect(status).toBe(403)
    expect(text).toMatch(/^Due to the organization token policy/)
  })

  test('git shows the text of a refusal, and fails', async () => {
    await using clone = await Clone.create()
    const { code, output } = await clone.push(`${hub.origin}/spaces/ada/demo`, { token: hub.tokens.dead })
    expect(code).toBe(128)
    expect(output).toBe(
      `remote: ${UNAUTHORIZED}\nfatal: Authentication failed for '${hub.origin}/spaces/ada/demo/'`
    )
  })

  test('what was received can be looked up', async () => {
    await using clone = await Clone.create()
    const from = hub.requests.length
    await clone.push(`${hub.origin}/spaces/ada/demo`, { token: hub.tokens.write })
    const received = hub.requests.slice(from)
    expect(received.map(({ method, path, status }) => [method, path, status])).toEqual([
      ['GET', '/spaces/ada/demo/info/refs', 401],
      ['GET', '/spaces/ada/demo/info/refs', 200],
      ['POST', '/spaces/ada/demo/git-receive-pack', 200]
    ])
    expect(received[0]?.query.get('service')).toBe('git-receive-pack')
    expect(received.map(({ headers }) => headers.authorization)).toEqual([
      undefined,
      basic(hub.tokens.write),
      basic(hub.tokens.write)
    ])
  })
})
