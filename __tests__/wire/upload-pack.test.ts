import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type LocalHub, startHub } from '../../local-hub/index.js'
import { gitEnv, makeRepository } from '../../local-runner/repository.js'
import { openGit } from '../../src/adapters/git/git.js'
import { gitHeaders } from '../../src/adapters/git/headers.js'
import { FLUSH, packet } from '../../src/adapters/git/pkt-line.js'
import { type Fetch, fetchCommit } from '../../src/adapters/git/upload-pack.js'
import { DoorError } from '../../src/adapters/http/door.js'
import { Secret } from '../../src/model/values.js'
import { httpServer, PATIENT } from './server.js'
import { bareRepository, door, pusher } from './space.js'

let hub: LocalHub
beforeAll(async () => {
  hub = await startHub()
  for (let i = 1; i <= 3; i++)
    await hub.commit(hub.space, {
      files: { 'app.py': `print(${i})\n`, [`folder/${i}.txt`]: `${i}`.repeat(500) }
    })
})
afterAll(() => hub.close())

const headers = () => gitHeaders(new Secret(hub.tokens.write))

async function fetched(repository: { path: string }, more: Partial<Fetch> = {}) {
  const startGit = openGit({
    directory: repository.path,
    gitDir: repository.path,
    env: gitEnv(repository.path),
    step: 'push'
  }).start
  const url = `${hub.origin}/spaces/${hub.space}`
  const oid = (await hub.head(hub.space))!
  const common = { door, startGit, repository: repository.path, url, oid, deadlines: PATIENT }
  return fetchCommit({ ...common, headers: headers(), ...more })
}

const HEAD_AND_TREES = { depth: 1, filter: 'blob:none' } as const

test('the head and its trees come in one request, without contents and history', async () => {
  await using bare = await bareRepository()
  const before = hub.requests.length
  expect(await fetched(bare, HEAD_AND_TREES)).toEqual({ kind: 'fetched', filtered: true })
  expect(hub.requests).toHaveLength(before + 1)
  const body = hub.requests.at(-1)?.gitBody?.toString() ?? ''
  for (const line of ['deepen 1\n', 'filter blob:none\n', 'done\n']) expect(body).toContain(line)
  const head = (await hub.head(hub.space))!
  const listed = await bare.git('ls-tree', '-r', '-t', head)
  expect(listed).toBe((await hub.git(hub.space, 'ls-tree', '-r', '-t', head)).trimEnd())
  expect(await bare.git('rev-list', '--count', head)).toBe('1')
  const missing = await bare.git('rev-list', '--objects', '--missing=print', head)
  expect(missing.match(/^\?/gm)).toHaveLength(6)
  // Whatever asks for a content learns that it is not here, and nothing is fetched for it.
  await expect(bare.git('cat-file', 'blob', `${head}:app.py`)).rejects.toThrow()
  expect(hub.requests).toHaveLength(before + 1)
})

test('a commit on top of it can be pushed', async () => {
  await using bare = await bareRepository()
  const head = (await hub.head(hub.space))!
  await fetched(bare, HEAD_AND_TREES)
  const commit = await bare.git('commit-tree', '-p', head, '-m', 'On top', `${head}^{tree}`)
  await using us = await pusher(hub)
  const startGit = openGit({
    directory: bare.path,
    gitDir: bare.path,
    env: gitEnv(bare.path),
    step: 'push'
  }).start
  expect(await us.push(hub.space, { startGit, to: commit })).toMatchObject({ kind: 'updated' })
  expect(await hub.head(hub.space)).toBe(commit)
})

test('the whole history comes, or what is beyond the commits that are here', async () => {
  await using bare = await bareRepository()
  expect(await fetched(bare, { filter: 'blob:none' })).toMatchObject({ kind: 'fetched' })
  const head = (await hub.head(hub.space))!
  const count = async () => Number(await bare.git('rev-list', '--count', (await hub.head(hub.space))!))
  const all = Number(await hub.git(hub.space, 'rev-list', '--count', head))
  expect(await count()).toBe(all)
  await hub.commit(hub.space, { files: { 'more.txt': 'more\n' } })
  expect(await fetched(bare, { haves: [head, '1'.repeat(40)] })).toMatchObject({ kind: 'fetched' })
  expect(await count()).toBe(all + 1)
})

test('a commit that is not there (any more) is told as moved; one below the head is served', async () => {
  await using bare = await bareRepository()
  const gone = await fetched(bare, { oid: '1'.repeat(40), ...HEAD_AND_TREES })
  expect(gone).toMatchObject({ kind: 'moved', reason: expect.stringContaining('not our ref') })
  const below = (await hub.git(hub.space, 'rev-parse', 'main~1')).trim()
  expect(await fetched(bare, { oid: below, ...HEAD_AND_TREES })).toMatchObject({ kind: 'fetched' })
  expect(await readFile(join(bare.path, 'shallow'), 'utf8')).toBe(`${below}\n`)
})

test('a server that may not filter is asked once more, and sends all', async () => {
  const id = 'ada/unfiltered'
  await hub.addSpace({ id })
  await hub.git(id, 'config', 'uploadpack.allowFilter', 'false')
  await using bare = await bareRepository()
  const oid = (await hub.head(id))!
  const url = `${hub.origin}/spaces/${id}`
  expect(await fetched(bare, { url, oid, ...HEAD_AND_TREES })).toEqual({ kind: 'fetched', filtered: false })
  expect(await bare.git('cat-file', 'blob', `${oid}:README.md`)).toContain('title')
})

test('a refusal is told by its status, an answer that broke off as lost', async () => {
  await using bare = await bareRepository()
  const path = `/spaces/${hub.space}/git-upload-pack`
  hub.fault({ path, status: 403, message: 'No' })
  expect(await fetched(bare, HEAD_AND_TREES)).toMatchObject({ kind: 'answered', status: 403, text: 'No' })
  hub.fault({ path, status: 200, body: '<html>Log in' })
  expect(await fetched(bare, HEAD_AND_TREES)).toMatchObject({ kind: 'answered', text: '<html>Log in' })
  hub.fault({ path, reset: 'after' })
  expect(await fetched(bare, HEAD_AND_TREES)).toMatchObject({ kind: 'lost' })
})

test('what is no whole pack is not taken', async () => {
  await using bare = await bareRepository()
  const band = (number: number, text: string) => packet(Buffer.from(`${String.fromCharCode(number)}${text}`))
  const nak = packet('NAK\n')
  const answers: [string, Buffer][] = [
    ['lost', Buffer.alloc(0)],
    ['lost', nak],
    ['lost', Buffer.concat([nak, band(1, 'PACK')])],
    ['lost', Buffer.concat([nak, band(3, 'out of memory')])],
    ['lost', packet('no word of git')],
    ['git', Buffer.concat([nak, band(1, 'PACK'), FLUSH])],
    ['git', Buffer.concat([nak, band(1, 'x'.repeat(60_000)), band(1, 'x'.repeat(60_000)), FLUSH])],
    ['answered', packet('ERR come back later')]
  ]
  for (const [kind, body] of answers) {
    await using server = await httpServer((request, response) => {
      request.resume()
      response.setHeader('Content-Type', 'application/x-git-upload-pack-result')
      response.end(body)
    })
    expect(await fetched(bare, { url: server.origin, ...HEAD_AND_TREES })).toMatchObject({ kind })
  }
  await expect(readFile(join(bare.path, 'shallow'))).rejects.toThrow()
})

test('an alternate lends what it has, and gets nothing', async () => {
  const checkout = await makeRepository()
  await using us = await pusher(hub, checkout)
  const id = 'ada/lent'
  await hub.addSpace({ id })
  await us.push(id)
  const ours = await checkout.git('rev-parse', 'HEAD')
  const oid = await hub.commit(id, { files: { 'note.txt': 'by hand\n' } })
  await using bare = await bareRepository()
  await writeFile(join(bare.path, 'objects/info/alternates'), `${join(checkout.path, '.git/objects')}\n`)
  const url = us.urlOf(id)
  expect(await fetched(bare, { url, oid, haves: [ours] })).toMatchObject({ kind: 'fetched' })
  expect(await bare.git('rev-list', '--count', `${ours}..${oid}`)).toBe('1')
  await expect(checkout.git('cat-file', '-e', oid)).rejects.toThrow()
})

test('a connection that fails while git starts is listened to, and told of', async () => {
  await using bare = await bareRepository()
  const error = new DoorError('ECONNREFUSED', 'refused')
  const refusal = Promise.reject<never>(error)
  let isListenedTo = false
  // Unless somebody does by then, the whole run is over: what nobody hears of is a crash.
  const refused = Object.assign(refusal, {
    catch(handle: (error: unknown) => undefined) {
      isListenedTo = true
      return refusal.then(undefined, handle)
    }
  })
  const door = Object.assign(() => refused, { allSent: () => Promise.resolve() })
  expect(await fetched(bare, { ...HEAD_AND_TREES, door })).toEqual({ kind: 'lost', error })
  expect(isListenedTo).toBe(true)
})
