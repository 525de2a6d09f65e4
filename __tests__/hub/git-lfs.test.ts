import { mkdir, open, readFile, rename } from 'node:fs/promises'
import path from 'node:path'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startHub, type LocalHub } from '../../local-hub/index.js'
import { describeIfGitLfs } from '../support/programs.js'
import { exhaustively } from '../support/tiers.js'
import { Clone } from './clone.js'
import { CARD, lfsClone, oidOf, PNG, pointerTo } from './lfs.js'

describeIfGitLfs('git-lfs', () => {
  let hub: LocalHub
  let id: string
  let url: string
  let token: string
  let spaces = 0
  beforeAll(async () => {
    hub = await startHub()
    token = hub.tokens.write
  })
  afterAll(() => hub.close())
  beforeEach(async () => {
    id = `ada/s${++spaces}`
    url = `${hub.origin}/spaces/${id}`
    await hub.addSpace({ id })
    hub.requests.length = 0
  })

  const sent = (method: string, pattern: RegExp) =>
    hub.requests.filter(request => request.method === method && pattern.test(request.path))

  test('a plain push uploads the objects in its hook, then sends the pointers', async () => {
    await using clone = await lfsClone({ 'größe/早安.png': PNG, 'empty.png': '' })
    const { code, output } = await clone.push(url, { token })
    expect([code, output]).toEqual([0, expect.stringContaining('Uploading LFS objects: 100% (1/1), 16 B')])
    expect(await hub.lfs(id)).toEqual([{ oid: oidOf(PNG), size: PNG.length }])
    expect(await hub.git(id, 'show', 'main:größe/早安.png')).toBe(pointerTo(oidOf(PNG), PNG.length))
    expect(await hub.fetchFile(id, 'größe/早安.png')).toEqual(PNG)
    expect((await hub.fetchFile(id, 'README.md')).toString()).toBe(CARD)

    const [put] = sent('PUT', /^\/_storage\//)
    expect(put).toMatchObject({ status: 200 })
    expect(put?.headers.authorization).toBeUndefined()
    expect(sent('POST', /\/verify$/).map(({ path, status }) => [path.split('/lfs/')[1], status])).toEqual([
      ['locks/verify', 404],
      ['verify', 200]
    ])
  })

  exhaustively('objects go ahead of a push that has no hook', async () => {
    await using clone = await lfsClone({ 'a.png': PNG, 'b.png': Buffer.concat([PNG, PNG]) })
    const first = oidOf(PNG)
    const endpoint = ['-c', `lfs.url=${url}.git/info/lfs`, '-c', 'lfs.locksverify=false']
    await clone.git(['remote', 'add', 'hub', url])
    const ran = await clone.git([...endpoint, 'lfs', 'push', '--object-id', 'hub', first], token)
    expect(ran.code).toBe(0)
    expect((await hub.lfs(id)).map(({ oid }) => oid)).toEqual([first])
    expect(sent('POST', /locks/)).toEqual([])
    const all = await clone.git([...endpoint, 'lfs', 'push', 'hub', 'HEAD'], token)
    expect(all.code).toBe(0)
    expect(await hub.lfs(id)).toHaveLength(2)
    expect((await clone.push(url, { token, args: ['--force', '--no-verify'] })).code).toBe(0)
  })

  exhaustively('what is stored is not uploaded again', async () => {
    await using clone = await lfsClone({ 'a.png': PNG })
    await clone.push(url, { token })
    await using other = await lfsClone({ 'moved/b.png': PNG, 'c.png': Buffer.concat([PNG, PNG]) })
    hub.requests.length = 0
    const { code } = await other.push(url, { token })
    expect(code).toBe(0)
    expect(sent('PUT', /./)).toHaveLength(1)
    expect(await hub.fetchFile(id, 'moved/b.png')).toEqual(PNG)
  })

  exhaustively('a clone of a private Space pulls its objects, with a token', async () => {
    await hub.addSpace({ id: `${id}-private`, private: true })
    await using clone = await lfsClone({ 'a.png': PNG })
    expect((await clone.push(`${url}-private`, { token })).code).toBe(0)

    await using reader = await Clone.create()
    await reader.git(['lfs', 'install', '--local', '--skip-smudge'])
    await reader.git(['remote', 'add', 'origin', `${url}-private`])
    await reader.git(['fetch', '--quiet', 'origin', 'main'], hub.tokens.read)
    await reader.git(['reset', '--quiet', '--hard', 'FETCH_HEAD'])
    const file = path.join(reader.directory, 'a.png')
    expect(await readFile(file, 'utf8')).toBe(pointerTo(oidOf(PNG), PNG.length))
    expect((await reader.git(['lfs', 'pull', 'origin'])).code).not.toBe(0)
    expect((await reader.git(['lfs', 'pull', 'origin'], hub.tokens.read)).code).toBe(0)
    expect(await readFile(file)).toEqual(PNG)
  })

  exhaustively('a reader is refused by the batch, before git sends anything', async () => {
    await using clone = await lfsClone({ 'a.png': PNG })
    const { code, output } = await clone.push(url, { token: hub.tokens.read })
    expect(code).toBe(1)
    expect(output).toContain(
      'batch response: You have read access but not the required permissions for this operation'
    )
    expect(sent('POST', /git-receive-pack$/)).toEqual([])
    expect(await hub.lfs(id)).toEqual([])
  })

  exhaustively('a dead token is refused as git refuses it', async () => {
    await using clone = await lfsClone({ 'a.png': PNG })
    await clone.git(['remote', 'add', 'hub', url])
    // Not by a credential helper: git-lfs would ask it for another token for ever (git-lfs #4003, #6231).
    const basic = Buffer.from(`hf_user:${hub.tokens.dead}`).toString('base64')
    const header = `http.extraHeader=Authorization: Basic ${basic}`
    const { code, output } = await clone.git(['-c', header, 'lfs', 'push', 'hub', 'HEAD'])
    expect(code).not.toBe(0)
    expect(output).toContain('batch response: Authentication required: Invalid username or password.')
  })

  exhaustively('a Space that is full takes no more, but what it has', async () => {
    hub.setQuota(id, 20)
    await using clone = await lfsClone({ 'a.png': PNG })
    expect((await clone.push(url, { token })).code).toBe(0)
    const second = await clone.commit({ 'b.png': Buffer.concat([PNG, PNG]), 'c.png': PNG })
    const { code, output } = await clone.push(url, { token })
    expect(code).toBe(1)
    expect(output).toContain('batch response: Repository storage limit reached (Max: 20 B)')
    hub.setQuota(id, 1_000_000_000)
    expect((await clone.push(url, { token })).code).toBe(0)
    expect(await hub.head(id)).toBe(second)
  })

  exhaustively('the rate limit is told by the batch', async () => {
    await using clone = await lfsClone({ 'a.png': PNG })
    hub.fault({ path: /objects\/batch$/, status: 429, times: Infinity })
    const { code, output } = await clone.push(url, { token })
    hub.clearFaults()
    expect(code).toBe(1)
    expect(output).toContain('We had to rate limit you, you hit the quota of 1000 api requests')
  })

  test('a pointer without its object is declined, also in history, and taken when asked to', async () => {
    await using clone = await lfsClone({ 'a.png': PNG, 'deep/b c.png': Buffer.concat([PNG, PNG]) })
    await clone.git(['rm', '--quiet', 'a.png'])
    await clone.commit({ 'app.py': 'print(1)\n' })
    const args = ['--force', '--no-verify']
    const { code, output } = await clone.push(url, { token, args })
    expect(code).toBe(1)
    expect(output)
      .toContain(`remote: -------------------------------------------------------------------------
remote: Your push was rejected because an LFS pointer pointed to a file that does not exist.
remote: For instance, this can happen if you used git push --no-verify to push your changes.
remote: Offending file:
remote: - deep/b c.png
remote: - a.png
remote: -------------------------------------------------------------------------`)
    expect(output).toContain('(pre-receive hook declined)')

    const lenient = await startHub({ missingLfsObjects: 'accept' })
    const there = `${lenient.origin}/spaces/${lenient.space}`
    const ran = await clone.push(there, { token: lenient.tokens.write, args })
    const missing = lenient.fetchFile(lenient.space, 'deep/b c.png').catch((error: Error) => error.message)
    expect([ran.code, await missing]).toEqual([0, expect.stringContaining('not its object')])
    await lenient.close()
  })

  exhaustively('a renamed Space redirects git-lfs as well', async () => {
    await using clone = await lfsClone({ 'a.png': PNG })
    await hub.rename(id, `${id}-new`)
    expect((await clone.push(url, { token })).code).toBe(0)
    expect(await hub.fetchFile(`${id}-new`, 'a.png')).toEqual(PNG)
  })

  exhaustively('300 MB pass through without being held', async () => {
    const size = 300_000_000
    await using clone = await Clone.create()
    // Nothing but zeros, and no blocks on the disk: git-lfs reads it as it would any other.
    const objects = path.join(clone.directory, '.git/lfs/objects')
    await mkdir(objects, { recursive: true })
    const sparse = await open(path.join(objects, 'new'), 'w')
    await sparse.truncate(size)
    await sparse.close()
    const hash = createHash('sha256')
    const zeros = Buffer.alloc(1_000_000)
    for (let done = 0; done < size; done += zeros.length) hash.update(zeros)
    const oid = hash.digest('hex')
    const folder = path.join(objects, oid.slice(0, 2), oid.slice(2, 4))
    await mkdir(folder, { recursive: true })
    await rename(path.join(objects, 'new'), path.join(folder, oid))

    const before = process.memoryUsage.rss()
    let most = before
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 10)
    await clone.git(['remote', 'add', 'hub', url])
    const { code } = await clone.git(['lfs', 'push', '--object-id', 'hub', oid], token)
    clearInterval(watch)
    expect(code).toBe(0)
    expect(await hub.lfs(id)).toEqual([{ oid, size }])
    expect(most - before).toBeLessThan(100_000_000)
  })
})
