import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { startHub, type LocalHub } from '../../local-hub/index.js'
import { ask, type Told } from './ask.js'
import { LFS_TYPE, oidOf, PNG } from './lfs.js'

interface Action {
  readonly href: string
  readonly header: Readonly<Record<string, string>>
  readonly expires_in?: number
}

interface Batch {
  readonly transfer: string
  readonly objects: readonly {
    readonly oid: string
    readonly actions?: { readonly upload?: Action; readonly verify?: Action; readonly download?: Action }
    readonly error?: { readonly code: number; readonly message: string }
  }[]
}

describe("git-lfs's routes", () => {
  let hub: LocalHub
  beforeAll(async () => {
    hub = await startHub()
    await hub.addSpace({ id: 'ada/secret', private: true })
  })
  afterAll(() => hub.close())

  const object = { oid: oidOf(PNG), size: PNG.length }
  const lfs = (
    path: string,
    body: unknown,
    init: RequestInit & { token?: string } = {},
    id = 'ada/demo.git'
  ) =>
    ask(hub, `/spaces/${id}/info/lfs/${path}`, {
      method: 'POST',
      headers: { accept: LFS_TYPE, 'content-type': LFS_TYPE },
      body: JSON.stringify(body),
      ...init
    })
  const batch = (body: object, token: string | undefined = hub.tokens.write, id?: string) =>
    lfs('objects/batch', { operation: 'upload', objects: [object], ...body }, { token }, id)
  const actions = (told: Told) => (JSON.parse(told.text) as Batch).objects[0]?.actions
  const message = (told: Told) => (JSON.parse(told.text) as { message: string }).message
  const put = (href: string, body: string | Buffer = PNG) => fetch(href, { method: 'PUT', body })
  const code = async (response: Response) => [response.status, /<Code>(\w+)/.exec(await response.text())?.[1]]
  /** A link to put an object that the Space has not. */
  const uploadOf = async (body: Buffer) =>
    actions(await batch({ objects: [{ oid: oidOf(body), size: body.length }] }))!.upload!.href

  test('an upload: batch, put, verify, and nothing left to do', async () => {
    const told = await batch({ transfers: ['basic', 'multipart', 'xet'], hash_algo: 'sha_256' })
    expect(told.headers.get('content-type')).toBe(`${LFS_TYPE}; charset=utf-8`)
    expect(JSON.parse(told.text)).toMatchObject({ transfer: 'basic', objects: [{ authenticated: true }] })
    const { upload, verify } = actions(told)!
    expect(new URL(upload!.href).origin).toBe(hub.origin)
    expect(upload).toMatchObject({ header: {}, expires_in: 900 })
    const ask_ = () =>
      fetch(verify!.href, { method: 'POST', headers: verify!.header, body: JSON.stringify(object) })
    expect((await ask_()).status).toBe(404)
    expect((await put(upload!.href)).status).toBe(200)
    expect((await ask_()).status).toBe(200)
    expect(actions(await batch({}))).toBeUndefined()
    expect(await hub.lfs('ada/demo')).toEqual([object])
  })

  test('asks for Basic, in both headers, and takes a bearer token as well', async () => {
    const told = await lfs('objects/batch', { operation: 'upload', objects: [object] })
    expect([told.status, message(told)]).toEqual([401, 'Invalid username or password.'])
    const challenge = 'Basic realm="Authentication required", charset="UTF-8"'
    expect(told.headers.get('lfs-authenticate')).toBe(challenge)
    expect(told.headers.get('www-authenticate')).toBe(challenge)
    const basic = `Basic ${Buffer.from(`hf_user:${hub.tokens.write}`).toString('base64')}`
    const headers = { accept: LFS_TYPE, authorization: basic }
    const again = await lfs('objects/batch', { operation: 'upload', objects: [object] }, { headers })
    expect(again.status).toBe(200)
  })

  test('who may not write is refused, who sees nothing is told nothing', async () => {
    const reader = await batch({}, hub.tokens.read)
    expect(reader.status).toBe(403)
    expect(message(reader)).toBe('You have read access but not the required permissions for this operation')
    expect((await batch({}, hub.tokens.dead)).status).toBe(401)
    hub.addUser({ name: 'bob' })
    const bob = hub.addToken({ role: 'write', user: 'bob' })
    const missing = await batch({ operation: 'download' }, bob, 'ada/secret')
    expect([missing.status, message(missing)]).toEqual([404, 'Repository not found'])
    const jwt = hub.addToken({ role: 'jwt', space: 'ada/secret' })
    expect((await batch({}, jwt, 'ada/secret')).status).toBe(200)
    expect((await batch({}, jwt)).status).toBe(401)
  })

  test.each([
    ['an oid that is none', { objects: [{ oid: 'ABC', size: 1 }] }],
    ['no size', { objects: [{ oid: 'a'.repeat(64) }] }],
    ['too many objects', { objects: Array.from({ length: 1001 }, () => ({ oid: 'a'.repeat(64), size: 1 })) }],
    ['an operation that is none', { operation: 'delete' }]
  ])('422: %s', async (_what, body) => {
    const told = await batch(body)
    expect([told.status, message(told)]).toEqual([422, expect.stringMatching(/^Invalid batch: /)])
  })

  test("406 to a client that does not ask for git-lfs's own JSON", async () => {
    const told = await ask(hub, '/spaces/ada/demo/info/lfs/objects/batch', {
      method: 'POST',
      token: hub.tokens.write,
      body: '{}'
    })
    expect(told.status).toBe(406)
  })

  test('another body than announced is refused and not kept', async () => {
    const body = Buffer.from('announced')
    const href = await uploadOf(body)
    expect(await code(await put(href, 'unannounc'))).toEqual([400, 'BadDigest'])
    expect(await code(await put(href, 'announce'))).toEqual([400, 'IncompleteBody'])
    expect(await code(await put(href, Buffer.alloc(5_000_000)))).toEqual([400, 'IncompleteBody'])
    expect(await hub.lfs('ada/demo')).not.toContainEqual(expect.objectContaining({ oid: oidOf(body) }))
    expect((await put(href, body)).status).toBe(200)
  })

  test('a link is good for what it was signed for, and only for a while', async () => {
    const href = await uploadOf(Buffer.from('linked'))
    const otherwise = (change: (url: URL) => void) => {
      const url = new URL(href)
      change(url)
      return url.href
    }
    for (const changed of [
      otherwise(url => url.searchParams.set('signature', '0'.repeat(64))),
      otherwise(url => url.searchParams.delete('signature')),
      otherwise(url => url.searchParams.set('expires', '9999999999')),
      otherwise(url => url.searchParams.set('size', '7')),
      otherwise(url => (url.pathname = url.pathname.replace(/[0-9a-f]{64}$/, 'b'.repeat(64))))
    ]) {
      expect(await code(await put(changed, 'linked'))).toEqual([403, 'SignatureDoesNotMatch'])
    }
    expect(await code(await fetch(href))).toEqual([403, 'SignatureDoesNotMatch'])
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 901_000)
    const late = await put(href, 'linked')
    clock.mockRestore()
    expect(await code(late)).toEqual([403, 'ExpiredToken'])
  })

  test('a download: a link for what is there, an error for what is not', async () => {
    const gone = { oid: 'c'.repeat(64), size: 3 }
    await put(await uploadOf(Buffer.from('here')), 'here')
    const here = { oid: oidOf(Buffer.from('here')), size: 4 }
    const told = await batch({ operation: 'download', objects: [here, gone] }, hub.tokens.read)
    const [found, missing] = (JSON.parse(told.text) as Batch).objects
    expect(missing).toEqual({ ...gone, error: { code: 404, message: 'Object does not exist' } })
    const { href } = found!.actions!.download!
    expect(await (await fetch(href)).text()).toBe('here')
    const part = await fetch(href, { headers: { range: 'bytes=1-2' } })
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([
      206,
      'bytes 1-2/4',
      'er'
    ])
  })

  test('of a private Space, nothing without a token', async () => {
    const body = { operation: 'download', objects: [object] }
    expect((await lfs('objects/batch', body, {}, 'ada/secret')).status).toBe(401)
    expect((await lfs('objects/batch', body, {}, 'ada/demo')).status).toBe(200)
  })

  test('an upload that breaks off leaves nothing behind', async () => {
    const body = Buffer.from('broken off')
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(body.subarray(0, 4))
        setTimeout(() => controller.error(new Error('gone')), 20)
      }
    })
    const sending = fetch(await uploadOf(body), {
      method: 'PUT',
      body: stream,
      duplex: 'half'
    })
    await expect(sending).rejects.toThrow()
    expect(await hub.lfs('ada/demo')).not.toContainEqual(expect.objectContaining({ oid: oidOf(body) }))
  })

  test('there are no locks', async () => {
    for (const path of ['locks', 'locks/verify', 'locks/1/unlock']) {
      expect((await lfs(path, {}, { token: hub.tokens.write })).status).toBe(404)
    }
  })

  test('resolve leads to the object, raw shows the pointer, and the Space tells what it uses', async () => {
    await hub.commit('ada/demo', {
      files: {
        'here.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${oidOf(Buffer.from('here'))}\nsize 4\n`,
        'gone.bin': `version https://git-lfs.github.com/spec/v1\noid sha256:${'c'.repeat(64)}\nsize 3\n`
      }
    })
    const { status, headers } = await ask(hub, '/spaces/ada/demo/resolve/main/here.bin')
    expect([status, headers.get('x-linked-size')]).toEqual([302, '4'])
    const followed = await fetch(`${hub.origin}/spaces/ada/demo/resolve/main/here.bin`)
    expect(await followed.text()).toBe('here')
    expect((await ask(hub, '/spaces/ada/demo/raw/main/here.bin')).text).toMatch(/^version https:/)
    expect((await ask(hub, '/spaces/ada/demo/resolve/main/gone.bin')).status).toBe(404)
    const stored = (await hub.lfs('ada/demo')).reduce((sum, { size }) => sum + size, 0)
    const { json } = await ask(hub, '/api/spaces/ada/demo?expand=usedStorage')
    expect(json).toMatchObject({ usedStorage: stored })
  })
})
