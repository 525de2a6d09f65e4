import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type LocalHub, startHub } from '../../local-hub/index.js'
import { makeRepository } from '../../local-runner/repository.js'
import type { GitChild } from '../../src/adapters/git/child.js'
import { FLUSH, packet } from '../../src/adapters/git/pkt-line.js'
import { httpServer, PATIENT } from './server.js'
import { pusher } from './space.js'

let hub: LocalHub
let count = 0
beforeAll(async () => (hub = await startHub()))
afterAll(() => hub.close())

async function newSpace(empty = false): Promise<string> {
  const id = `ada/s${++count}`
  await hub.addSpace({ id, empty })
  return id
}

const posts = (id: string) =>
  hub.requests.filter(({ method, path }) => method === 'POST' && path === `/spaces/${id}/git-receive-pack`)

test('what git would send is sent, and nothing else', async () => {
  await using us = await pusher(hub)
  const basic = `http.extraHeader=Authorization: ${us.headers.Authorization}`
  const push = async (by: 'git' | 'us', id: string) => {
    const from = await hub.head(id)
    if (by === 'us') expect(await us.push(id)).toMatchObject({ kind: 'updated' })
    else {
      const lease = `--force-with-lease=refs/heads/main:${from ?? ''}`
      await us.checkout.git('-c', basic, 'push', '--quiet', lease, us.urlOf(id), 'HEAD:refs/heads/main')
    }
    expect(await hub.head(id)).toBe(await us.checkout.git('rev-parse', 'HEAD'))
    return posts(id).at(-1)
  }
  for (const empty of [true, false]) {
    const [theirs, ours] = [await newSpace(empty), await newSpace(empty)] as const
    // So that both have the very same head, if any.
    if (!empty)
      await hub.git(
        ours,
        'fetch',
        '--quiet',
        (await hub.git(theirs, 'rev-parse', '--absolute-git-dir')).trim(),
        '+main:main'
      )
    // Beyond a mebibyte, git sends in chunks.
    for (const text of ['first\n', 'second\n', randomBytes(1024 * 1024).toString('hex')]) {
      await us.checkout.commit({ 'app.py': text })
      const [a, b] = [await push('git', theirs), await push('us', ours)]
      // Of a large one, the Hub records the beginning.
      const [body, expected] = [b, a].map(post => post?.gitBody?.subarray(0, 512 * 1024).toString('latin1'))
      expect(body === expected && body !== undefined).toBe(true)
      for (const name of ['content-type', 'accept', 'content-length', 'transfer-encoding', 'authorization'])
        expect([name, b?.headers[name]]).toEqual([name, a?.headers[name]])
      expect(b?.headers['user-agent']).toContain(a?.headers['user-agent'])
      for (const name of ['expect', 'git-protocol', 'content-encoding'])
        expect(b?.headers).not.toHaveProperty(name)
    }
  }
}, 120_000)

test('a branch that is there already is not pushed', async () => {
  await using us = await pusher(hub)
  const id = await newSpace()
  await us.push(id)
  expect(await us.push(id)).toEqual({ kind: 'up-to-date' })
  expect(posts(id)).toHaveLength(1)
})

test('other branches of the Space change nothing', async () => {
  await using us = await pusher(hub)
  const id = await newSpace()
  for (const branch of ['dev', 'main-2']) await hub.git(id, 'branch', branch, 'main')
  expect(await us.push(id)).toMatchObject({ kind: 'updated' })
  expect(await us.push(id, { branch: 'new', from: null })).toMatchObject({ kind: 'updated' })
  expect(await hub.head(id, 'new')).toBe(await hub.head(id))
})

test('a head other than the one that was seen is not overwritten: not by git, not by the server', async () => {
  await using us = await pusher(hub)
  const id = await newSpace()
  const [from, advertisement] = [await hub.head(id), await us.advertisement(id)]
  const moved = await hub.commit(id, { files: { 'note.txt': 'by hand\n' } })
  // git sees the new head in the advertisement, which is not the one that was planned for.
  expect(await us.push(id, { from })).toEqual({ kind: 'stale' })
  expect(await us.push(id, { from: null })).toEqual({ kind: 'stale' })
  expect(posts(id)).toHaveLength(0)
  // The advertisement is of before: the server compares.
  const raced = await us.push(id, { from, advertisement })
  expect(raced).toMatchObject({ kind: 'refused', reason: 'failed to update ref' })
  expect(raced).toHaveProperty('told', expect.stringContaining(`is at ${moved} but expected ${from}`))
  expect(await hub.head(id)).toBe(moved)
})

test('a request for anything but this one update is not sent', async () => {
  await using us = await pusher(hub)
  const before = await us.checkout.git('rev-parse', 'HEAD')
  const to = await us.checkout.commit({ 'app.py': 'next\n' })
  const id = await newSpace()
  const update = `+${to}:refs/heads/main\n`
  const others = [
    packet(update.replace('main', 'mine')),
    packet(update.replace(to, before)),
    Buffer.concat([packet(update), packet(update.replace('main', 'mine'))])
  ]
  for (const other of others) {
    // A git that is told something else than was meant.
    const startGit: typeof us.startGit = async (...call) => {
      const git = await us.startGit(...call)
      const write = git.stdin.write.bind(git.stdin) as (chunk: Buffer) => boolean
      const told = (chunk: Buffer) => write(Buffer.concat([other, chunk.subarray(packet(update).length)]))
      return { ...git, stdin: Object.assign(git.stdin, { write: told }) }
    }
    expect(await us.push(id, { startGit })).toMatchObject({
      kind: 'git',
      stderr: expect.stringContaining('asks for another update')
    })
  }
  expect(posts(id)).toEqual([])
})

exhaustively('the words of a hook come without decoration', async () => {
  await using us = await pusher(hub)
  const id = await newSpace()
  await us.checkout.commit({ 'big.bin': randomBytes(11 * 1024 * 1024) })
  const refused = await us.push(id)
  expect(refused).toMatchObject({ kind: 'refused', reason: 'pre-receive hook declined' })
  const told = 'told' in refused ? refused.told : ''
  expect(told).toContain('big.bin')
  expect(told).not.toMatch(/remote:| {8}\n/)
  expect(await hub.head(id)).not.toBe(await us.checkout.git('rev-parse', 'HEAD'))
})

exhaustively('a refusal of HTTP is told as it is, also while a large pack is still on its way', async () => {
  await using us = await pusher(hub)
  await us.checkout.git('config', 'core.compression', '0')
  await us.checkout.commit({ 'big.bin': randomBytes(40 * 1024 * 1024) })
  const id = await newSpace()
  for (const status of [401, 403, 413]) {
    hub.fault({ method: 'POST', path: `/spaces/${id}/git-receive-pack`, status, message: 'Not this way' })
    expect(await us.push(id)).toMatchObject({ kind: 'answered', status, text: 'Not this way' })
  }
})

exhaustively('a large pack goes in chunks', async () => {
  await using us = await pusher(hub)
  const id = await newSpace()
  const text = () => randomBytes(4_700_000).toString('hex')
  await us.checkout.git('config', 'core.compression', '0')
  await us.checkout.commit({ 'a.txt': text(), 'b.txt': text() })
  expect(await us.push(id)).toMatchObject({ kind: 'updated' })
  expect(posts(id).at(-1)?.headers).toMatchObject({ 'transfer-encoding': 'chunked' })
  expect(await hub.head(id)).toBe(await us.checkout.git('rev-parse', 'HEAD'))
})

test.each(['before', 'after'] as const)(
  'an answer that is lost, %s all was done, is told as lost',
  async reset => {
    await using us = await pusher(hub)
    const id = await newSpace()
    hub.fault({ method: 'POST', path: `/spaces/${id}/git-receive-pack`, reset })
    expect(await us.push(id)).toMatchObject({ kind: 'lost', sent: true })
    // What became of it is the Space's to tell.
    const arrived = (await hub.head(id)) === (await us.checkout.git('rev-parse', 'HEAD'))
    expect(arrived).toBe(reset === 'after')
  }
)

test('a Hub that cannot be reached any more got nothing', async () => {
  await using us = await pusher(hub)
  const id = await newSpace()
  const advertisement = await us.advertisement(id)
  expect(await us.push(id, { url: 'http://127.0.0.1:9/spaces/x', advertisement })).toMatchObject({
    kind: 'lost',
    sent: false,
    error: { code: 'ECONNREFUSED' }
  })
})

test('an answer that is no whole report is neither a success nor a refusal', async () => {
  await using us = await pusher(hub)
  const id = await newSpace()
  const advertisement = await us.advertisement(id)
  const band = (number: number, ...parts: Buffer[]) =>
    packet(Buffer.concat([Buffer.from([number]), ...parts]))
  const ok = [packet('unpack ok\n'), packet('ok refs/heads/main\n'), FLUSH]
  const answers: [string, Buffer][] = [
    ['nothing', Buffer.alloc(0)],
    ['a page', Buffer.from('<html></html>')],
    ['half a report', band(1, ...ok)],
    ['a cry', Buffer.concat([band(3, Buffer.from('index-pack died')), FLUSH])],
    [
      'another ref',
      Buffer.concat([band(1, packet('unpack ok\n'), packet('ok refs/heads/dev\n'), FLUSH), FLUSH])
    ],
    ['no unpack', Buffer.concat([band(1, packet('ok refs/heads/main\n'), FLUSH), FLUSH])]
  ]
  for (const [what, body] of answers) {
    await using server = await httpServer((request, response) => {
      request.resume().on('end', () => {
        response.setHeader('Content-Type', 'application/x-git-receive-pack-result')
        response.end(body)
      })
    })
    expect([what, await us.push(id, { url: server.origin, advertisement })]).toMatchObject([
      what,
      { kind: 'lost', sent: true }
    ])
  }
  // The same bytes that are not said to be a report.
  await using captive = await httpServer(
    (request, response) => void request.resume().on('end', () => response.end('<html>Log in'))
  )
  const page = await us.push(id, { url: captive.origin, advertisement })
  expect(page).toMatchObject({ kind: 'answered', status: 200, text: '<html>Log in' })
})

test('a commit whose objects are not all here is not sent, whole or in part', async () => {
  await using us = await pusher(hub)
  const id = await newSpace()
  const blob = await us.checkout.git('rev-parse', 'HEAD:app.py')
  await rm(join(us.checkout.path, '.git/objects', blob.slice(0, 2), blob.slice(2)))
  expect(await us.push(id)).toMatchObject({ kind: 'git', code: 128, stderr: expect.stringContaining(blob) })
  expect(posts(id)).toHaveLength(0)
})

test('a call-off ends all that was started', async () => {
  await using us = await pusher(hub)
  const id = await newSpace()
  hub.fault({ method: 'POST', path: `/spaces/${id}/git-receive-pack`, hang: true })
  const pushed = us.push(id, { signal: AbortSignal.timeout(1000) })
  expect(await pushed).toMatchObject({ kind: 'lost', error: { code: 'ABORT_ERR' } })
})

test('an endless hook is ended by a deadline', async () => {
  await using us = await pusher(hub)
  const id = await newSpace()
  hub.fault({ method: 'POST', path: `/spaces/${id}/git-receive-pack`, hang: true })
  const deadlines = { ...PATIENT, firstByte: 500 }
  expect(await us.push(id, { deadlines })).toMatchObject({
    kind: 'lost',
    sent: true,
    error: { deadline: 'firstByte' }
  })
})

test('a shallow checkout is pushed where the Space has what is below it', async () => {
  await using us = await pusher(hub)
  const id = await newSpace()
  await us.push(id)
  await us.checkout.commit({ 'app.py': 'next\n' })
  const shallow = await us.checkout.clone('--depth=1')
  await using them = await pusher(hub, shallow)
  expect(await them.push(id)).toMatchObject({ kind: 'refused', reason: 'shallow update not allowed' })
  await us.push(id)
  await shallow.commit({ 'app.py': 'and next\n' })
  expect(await them.push(id)).toMatchObject({ kind: 'updated' })
})

test('no child that git starts gets the token', async () => {
  const checkout = await makeRepository()
  await using us = await pusher(hub, checkout)
  const seen: string[] = []
  const startGit: typeof us.startGit = (args, config) => {
    seen.push(...args, ...(config ?? []))
    return us.startGit(args, config)
  }
  expect(await us.push(await newSpace(), { startGit })).toMatchObject({ kind: 'updated' })
  expect(seen.join('\n')).not.toContain(hub.tokens.write)
  expect(seen.join('\n')).not.toContain('--force')
})

test('a push that was made and is not needed sends nothing, and its git ends, whatever it still has', async () => {
  await using us = await pusher(hub)
  await us.checkout.commit({ 'large.bin': randomBytes(24 * 1024 * 1024) })
  const id = await newSpace()
  const gits: GitChild[] = []
  const made = await us.make(id, {
    startGit: async (...call) => {
      const git = await us.startGit(...call)
      gits.push(git)
      return git
    }
  })
  made.discard()
  // Its end would else be waited for until what it has made is read.
  expect(gits.map(({ stdout }) => stdout.destroyed)).toEqual([true])
  expect(await Promise.all(gits.map(({ ended }) => ended))).toMatchObject([{ code: -1 }])
  expect(posts(id)).toEqual([])
})
