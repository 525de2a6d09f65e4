import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startHub, type LocalHub } from '../../local-hub/index.js'
import { ask, post } from './ask.js'

describe('the commit API', () => {
  let hub: LocalHub
  beforeAll(async () => {
    hub = await startHub()
  })
  afterAll(() => hub.close())

  const commit = (lines: readonly object[], { token = hub.tokens.write, branch = 'main' } = {}) =>
    ask(hub, `/api/spaces/ada/demo/commit/${branch}`, {
      method: 'POST',
      token,
      headers: { 'content-type': 'application/x-ndjson' },
      body: lines.map(line => JSON.stringify(line)).join('\n')
    })
  const header = (value = {}) => ({ key: 'header', value: { summary: 'Change', ...value } })
  const file = (path: string, content: string | Buffer) => ({
    key: 'file',
    value: { path, content: Buffer.from(content).toString('base64'), encoding: 'base64' }
  })

  test('adds, and deletes a file or a folder, by every name for it', async () => {
    await hub.commit('ada/demo', { files: { 'a.txt': 'a', 'b.txt': 'b', 'c/d.txt': 'd' } })
    const { status, json } = await commit([
      header(),
      file('new.txt', 'new\n'),
      { key: 'deletedFile', value: { path: 'a.txt' } },
      { key: 'deletedEntry', value: { path: 'b.txt' } },
      { key: 'deletedFolder', value: { path: 'c/' } }
    ])
    expect(status).toBe(200)
    expect(json).toMatchObject({ success: true, commitOid: await hub.head('ada/demo') })
    const files = (await hub.git('ada/demo', 'ls-tree', '-r', '--name-only', 'main')).trim().split('\n')
    expect(files).toEqual(['.gitattributes', 'README.md', 'new.txt'])
  })

  test('holds to the parent that the caller saw', async () => {
    const { status, json } = await commit([header({ parentCommit: 'a'.repeat(40) }), file('x.txt', 'x')])
    expect([status, json]).toEqual([
      412,
      { error: 'A commit has happened since. Please refresh and try again.' }
    ])
    const parentCommit = await hub.head('ada/demo')
    expect((await commit([header({ parentCommit }), file('x.txt', 'x')])).status).toBe(200)
  })

  test("says the hook's words in one line", async () => {
    const { status, text } = await commit([header(), file('logo.png', Buffer.from([0, 1]))])
    expect(status).toBe(400)
    expect(text).toMatch(/Your push was rejected because it contains binary files\. .* - logo\.png \(ref/)
    expect((await commit([header(), file('README.md', '---\nsdk: cobol\n---\n')])).text).toMatch(
      /YAML metadata/
    )
  })

  test('refuses a file in LFS that was never uploaded', async () => {
    const lfsFile = { path: 'mmdit-x.png', algo: 'sha256', oid: 'a'.repeat(64), size: 3 }
    const { status, text } = await commit([header(), { key: 'lfsFile', value: lfsFile }])
    expect(status).toBe(400)
    expect(text).toMatch(
      /an LFS pointer pointed to a file that does not exist\. .* Offending file: - mmdit-x\.png"/
    )
    expect((await commit([header(), { key: 'lfsFile', value: { ...lfsFile, oid: 'b' } }])).status).toBe(400)
  })

  test('refuses a reader, an unknown branch and an empty commit', async () => {
    const lines = [header(), file('y.txt', 'y')]
    expect((await commit(lines, { token: hub.tokens.read })).status).toBe(403)
    expect((await commit(lines, { branch: 'nope' })).headers.get('x-error-code')).toBe('RevisionNotFound')
    expect((await commit([header()])).status).toBe(400)
  })

  test('preupload tells what must go through LFS, by size, content and .gitattributes', async () => {
    const sample = (content: string | Buffer) => Buffer.from(content).toString('base64')
    const { json } = await ask(hub, '/api/spaces/ada/demo/preupload/main', {
      token: hub.tokens.write,
      ...post({
        files: [
          { path: 'README.md', size: 5, sample: sample('hello') },
          { path: 'logo.png', size: 2, sample: sample(Buffer.from([0, 1])) },
          { path: 'big.txt', size: 11_000_000, sample: sample('hello') },
          { path: 'deep/model.onnx', size: 5, sample: sample('hello') }
        ]
      })
    })
    const { files } = json as { files: { uploadMode: string; oid?: string }[] }
    expect(files.map(({ uploadMode }) => uploadMode)).toEqual(['regular', 'lfs', 'lfs', 'lfs'])
    expect(files[0]?.oid).toBe((await hub.git('ada/demo', 'rev-parse', 'main:README.md')).trim())
  })
})
