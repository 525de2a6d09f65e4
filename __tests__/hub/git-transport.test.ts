import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { startHub, type LocalHub } from '../../local-hub/index.js'
import { Clone } from './clone.js'

describe('pushing and fetching', () => {
  let hub: LocalHub
  let id: string
  let spaces = 0
  let url: string
  let token: string
  beforeAll(async () => {
    hub = await startHub()
    token = hub.tokens.write
  })
  afterAll(() => hub.close())
  beforeEach(async () => {
    id = `ada/s${++spaces}`
    url = `${hub.origin}/spaces/${id}`
    await hub.addSpace({ id })
  })

  test('the first commit is one that git finds nothing wrong with', async () => {
    const deep = `${id}-deep`
    const files = { 'a/b/c.txt': '1', 'a.txt': '2', 'a-b': '3', '資料/菜單.txt': '牛肉麵' }
    await hub.addSpace({ id: deep, files })
    await hub.git(deep, 'fsck', '--strict')
    const listed = await hub.git(deep, '-c', 'core.quotePath=false', 'ls-tree', '-r', '--name-only', 'main')
    expect(listed.trim().split('\n').sort()).toEqual(
      [...Object.keys(files), '.gitattributes', 'README.md'].sort()
    )
  })

  test("a new Space has the Hub's first commit, so a first push must be forced", async () => {
    await using clone = await Clone.create()
    expect((await hub.git(id, 'log', '--format=%s', 'main')).trim()).toBe('initial commit')
    const { code, output } = await clone.push(url, { token, args: [] })
    expect(code).toBe(1)
    expect(output).toContain('! [rejected]        HEAD -> main (fetch first)')
    expect((await clone.push(url, { token })).output).toContain('(forced update)')
    expect(await hub.head(id)).toBe(await clone.head())
  })

  exhaustively('an empty Space takes a first push as it is', async () => {
    await hub.addSpace({ id: `${id}-empty`, empty: true })
    await using clone = await Clone.create()
    expect(await hub.head(`${id}-empty`)).toBeNull()
    expect((await clone.push(`${url}-empty`, { token, args: [] })).code).toBe(0)
  })

  test('a lease does not hold when the Space has moved', async () => {
    await using clone = await Clone.create()
    const stale = await hub.head(id)
    await hub.commit(id, { files: { 'note.txt': 'by hand\n' } })
    const { output } = await clone.push(url, { token, args: [`--force-with-lease=main:${stale}`] })
    expect(output).toContain('(stale info)')
  })

  exhaustively(
    'a shallow history is refused unless the Space has the very commit at which it is cut',
    async () => {
      await using clone = await Clone.create()
      await clone.commit({ 'app.py': 'print(2)\n' })
      await using shallow = await Clone.create()
      await shallow.git(['fetch', '--quiet', '--depth=1', `file://${clone.directory}`, 'main'])
      await shallow.git(['checkout', '--quiet', 'FETCH_HEAD'])
      // Not even with the parent of that commit: the Hub would have to trust that the two fit together.
      for (const there of ['HEAD~1', 'HEAD']) {
        const { output } = await shallow.push(url, { token })
        expect(output).toContain('! [remote rejected] HEAD -> main (shallow update not allowed)')
        await clone.push(url, { token, refspec: `${there}:refs/heads/main` })
      }
      const tip = await shallow.commit({ 'app.py': 'print(3)\n' })
      expect((await shallow.push(url, { token, args: [] })).code).toBe(0)
      expect(await hub.head(id)).toBe(tip)
    }
  )

  exhaustively('main is not deleted, another branch is', async () => {
    await using clone = await Clone.create()
    await clone.push(url, { token, refspec: 'HEAD:refs/heads/draft' })
    const { output } = await clone.push(url, { token, refspec: ':refs/heads/main' })
    expect(output).toContain('remote: error: refusing to delete the current branch: refs/heads/main')
    expect(output).toContain('! [remote rejected] main (deletion of the current branch prohibited)')
    expect((await clone.push(url, { token, refspec: ':refs/heads/draft' })).code).toBe(0)
    expect(await hub.head(id, 'draft')).toBeNull()
  })

  test("refs/convert is the Hub's own", async () => {
    await using clone = await Clone.create()
    const { code, output } = await clone.push(url, { token, refspec: 'HEAD:refs/convert/build' })
    expect(code).toBe(1)
    expect(output).toContain('(pre-receive hook declined)')
  })

  exhaustively('a large push comes in chunks, a long negotiation zipped', async () => {
    await using clone = await Clone.create()
    // Random, so that it stays larger than http.postBuffer, from where git sends chunks.
    const noise = Array.from({ length: 200_000 }, () => Math.random().toString(36)).join('\n')
    await clone.commit({ 'noise.txt': noise })
    expect((await clone.push(url, { token })).code).toBe(0)
    expect(hub.requests.at(-1)?.headers['transfer-encoding']).toBe('chunked')

    await using other = await Clone.create()
    for (let i = 0; i < 40; i++) await other.git(['commit', '--quiet', '--allow-empty', '--message', `${i}`])
    expect((await other.git(['fetch', '--quiet', url, 'main'])).code).toBe(0)
    const posts = hub.requests.filter(({ path }) => path === `/spaces/${id}/git-upload-pack`)
    expect(posts.map(({ headers }) => headers['content-encoding'])).toContain('gzip')
    expect(posts[0]?.headers['git-protocol']).toBe('version=2')
    expect((await other.git(['rev-parse', 'FETCH_HEAD'])).output).toBe(await clone.head())
  })

  test('a partial clone and any commit by its id are served', async () => {
    const first = (await hub.head(id))!
    await hub.commit(id, { files: { 'big.txt': 'x'.repeat(1000) } })
    await using clone = await Clone.create()
    const fetch = ['fetch', '--quiet', '--depth=1', '--filter=blob:none', url]
    expect(await clone.git([...fetch, 'main'])).toEqual({ code: 0, output: '' })
    const missing = await clone.git(['rev-list', '--objects', '--missing=print', 'FETCH_HEAD'])
    expect(missing.output.match(/^\?/gm)).toHaveLength(3)
    expect(await clone.git([...fetch, first])).toEqual({ code: 0, output: '' })
  })

  exhaustively('a renamed Space redirects git, on the same host, and the push arrives', async () => {
    await using clone = await Clone.create()
    await hub.rename(id, `${id}-new`)
    const { code, output } = await clone.push(url, { token })
    expect(output).toContain(`warning: redirecting to ${url}-new/`)
    expect(code).toBe(0)
    expect(await hub.head(`${id}-new`)).toBe(await clone.head())
  })
})
