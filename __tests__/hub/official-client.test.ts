import {
  checkRepoAccess,
  createRepo,
  deleteRepo,
  downloadFile,
  HubApiError,
  listCommits,
  listFiles,
  listSpaces,
  repoExists,
  spaceInfo,
  uploadFiles,
  whoAmI
} from '@huggingface/hub'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startHub, type LocalHub } from '../../local-hub/index.js'

/** The client is not ours: what it makes of our answers is as near as a test comes to asking the real Hub. */
describe('@huggingface/hub', () => {
  let hub: LocalHub
  let with_: { hubUrl: string; accessToken: string }
  const space = (name: string) => ({ type: 'space' as const, name })
  beforeAll(async () => {
    hub = await startHub()
    with_ = { hubUrl: hub.origin, accessToken: hub.tokens.write }
  })
  afterAll(() => hub.close())

  const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
    const list: T[] = []
    for await (const item of items) list.push(item)
    return list
  }

  test('whoAmI', async () => {
    expect(await whoAmI(with_)).toMatchObject({ type: 'user', name: 'ada', orgs: [{ name: 'acme' }] })
    await expect(whoAmI({ ...with_, accessToken: hub.tokens.dead })).rejects.toThrow(
      'Invalid username or password.'
    )
  })

  test('spaceInfo, repoExists, checkRepoAccess', async () => {
    const info = await spaceInfo({ ...with_, name: 'ada/demo', additionalFields: ['sha', 'subdomain'] })
    expect(info).toMatchObject({ name: 'ada/demo', sdk: 'gradio', sha: await hub.head('ada/demo') })
    expect(await repoExists({ ...with_, repo: space('ada/demo') })).toBe(true)
    expect(await repoExists({ ...with_, repo: space('ada/nope') })).toBe(false)
    await checkRepoAccess({ ...with_, repo: space('ada/demo') })
    const missing = checkRepoAccess({ ...with_, repo: space('ada/nope') })
    await expect(missing).rejects.toBeInstanceOf(HubApiError)
    await expect(missing).rejects.toMatchObject({
      statusCode: 404,
      requestId: expect.stringMatching(/^Root=1-/) as unknown
    })
  })

  test('spaceInfo and listSpaces with the runtime', async () => {
    await hub.addSpace({ id: 'acme/runs' })
    hub.setRuntime('acme/runs', { stage: 'RUNTIME_ERROR', errorMessage: 'Exit code: 1' })
    const runtime = { stage: 'RUNTIME_ERROR', errorMessage: 'Exit code: 1' }
    const info = await spaceInfo({ ...with_, name: 'acme/runs', additionalFields: ['runtime'] })
    expect(info.runtime).toMatchObject(runtime)
    const listed = await all(
      listSpaces({ ...with_, search: { owner: 'acme' }, additionalFields: ['runtime'] })
    )
    expect(listed).toEqual([
      expect.objectContaining({ runtime: expect.objectContaining(runtime) as unknown })
    ])
    await deleteRepo({ ...with_, repo: space('acme/runs') })
  })

  test('createRepo: a protected Space for who has a plan', async () => {
    const wanted = { repo: space('ada/guarded'), sdk: 'static', visibility: 'protected' } as const
    await expect(createRepo({ ...with_, ...wanted })).rejects.toMatchObject({ statusCode: 403 })
    hub.addUser({ name: 'pro', isPro: true })
    const accessToken = hub.addToken({ role: 'write', user: 'pro' })
    const repo = space('pro/guarded')
    await createRepo({ ...with_, ...wanted, repo, accessToken })
    expect(await repoExists({ hubUrl: hub.origin, repo })).toBe(false)
    expect(await repoExists({ ...with_, accessToken, repo })).toBe(true)
  })

  test('listSpaces: those of an owner that the caller sees', async () => {
    await hub.addSpace({ id: 'ada/hidden-demo', private: true })
    await hub.addSpace({ id: 'acme/demo', sdk: 'docker' })
    const names = async (params: object) =>
      (await all(listSpaces({ ...params, hubUrl: hub.origin }))).map(s => s.name)
    expect(await names({ search: { owner: 'ada' }, accessToken: hub.tokens.read })).toEqual([
      'ada/demo',
      'ada/hidden-demo'
    ])
    expect(await names({ search: { owner: 'ada' } })).toEqual(['ada/demo'])
    expect(await names({ search: { query: 'DEMO' } })).toEqual(['ada/demo', 'acme/demo'])
  })

  test('createRepo, uploadFiles, listFiles, downloadFile, listCommits, deleteRepo', async () => {
    const repo = space('acme/site')
    const made = await createRepo({ ...with_, repo, sdk: 'static', visibility: 'private' })
    expect(made.repoUrl).toBe(`${hub.origin}/spaces/acme/site`)
    expect(await repoExists({ hubUrl: hub.origin, repo })).toBe(false)

    const uploaded = await uploadFiles({
      ...with_,
      repo,
      commitTitle: 'Add a page',
      files: [
        { path: 'index.html', content: new Blob(['<p>Grüße</p>\n']) },
        { path: 'css/style.css', content: new Blob(['p {}\n']) }
      ]
    })
    expect(uploaded?.commit.oid).toBe(await hub.head('acme/site'))

    const files = await all(listFiles({ ...with_, repo, recursive: true }))
    expect(files.map(({ type, path, size }) => [type, path, type === 'file' ? size : 0])).toEqual([
      ['file', '.gitattributes', expect.any(Number)],
      ['file', 'README.md', expect.any(Number)],
      ['directory', 'css', 0],
      ['file', 'css/style.css', 5],
      ['file', 'index.html', 15]
    ])
    expect((await all(listFiles({ ...with_, repo, path: 'css' }))).map(file => file.path)).toEqual([
      'css/style.css'
    ])

    const blob = await downloadFile({ ...with_, repo, path: 'index.html' })
    expect(await blob?.text()).toBe('<p>Grüße</p>\n')
    expect(await downloadFile({ ...with_, repo, path: 'nothing.html' })).toBeNull()

    // One to a page, so that the client has to follow the link.
    const commits = await all(listCommits({ ...with_, repo, batchSize: 1 }))
    expect(commits.map(({ title, authors }) => [title, authors[0]?.username])).toEqual([
      ['Add a page', 'ada'],
      ['initial commit', 'ada']
    ])

    await deleteRepo({ ...with_, repo })
    expect(await repoExists({ ...with_, repo })).toBe(false)
  })

  test('uploadFiles with what plain git would not take', async () => {
    await hub.addSpace({ id: 'ada/large' })
    const repo = space('ada/large')
    const image = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
    const large = 'a line of text\n'.repeat(750_000)
    const upload = (title: string) =>
      uploadFiles({
        ...with_,
        repo,
        commitTitle: title,
        files: [
          { path: 'my logo [1].png', content: new Blob([image]) },
          { path: 'large.txt', content: new Blob([large]) },
          { path: 'app.py', content: new Blob([`# ${title}\n`]) }
        ]
      })
    const puts = () =>
      hub.requests.filter(({ method, path }) => method === 'PUT' && /large|_storage/.test(path))
    const { length } = puts()
    expect((await upload('First'))?.commit.oid).toBe(await hub.head('ada/large'))
    expect(puts()).toHaveLength(length + 2)
    await upload('Second')
    expect(puts()).toHaveLength(length + 2)

    expect(await hub.fetchFile('ada/large', 'my logo [1].png')).toEqual(image)
    expect(await hub.fetchFile('ada/large', 'large.txt', 'main~1')).toHaveLength(large.length)
    expect(
      await (await downloadFile({ ...with_, repo, path: 'my logo [1].png' }))?.arrayBuffer()
    ).toHaveProperty('byteLength', image.length)
    const [listed] = (await all(listFiles({ ...with_, repo }))).filter(({ path }) => path === 'large.txt')
    expect(listed).toMatchObject({ size: large.length, lfs: { size: large.length, pointerSize: 133 } })
    // Once each, though both commits named them.
    const attributes = (await hub.fetchFile('ada/large', '.gitattributes')).toString()
    expect(attributes.match(/^(large|my).*/gm)).toEqual([
      'my[[:space:]]logo[[:space:]]\\[1\\].png filter=lfs diff=lfs merge=lfs -text',
      'large.txt filter=lfs diff=lfs merge=lfs -text'
    ])
  })
})
