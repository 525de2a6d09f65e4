import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startHub, type LocalHub } from '../../local-hub/index.js'
import { ask } from './ask.js'

describe('what the API tells of a repository', () => {
  let hub: LocalHub
  beforeAll(async () => {
    hub = await startHub()
    hub.addRepo({ type: 'model', id: 'ada/bert' })
  })
  afterAll(() => hub.close())

  test('a Space in full', async () => {
    const { json } = await ask(hub, '/api/spaces/ada/demo')
    expect(json).toMatchObject({
      id: 'ada/demo',
      private: false,
      author: 'ada',
      sha: await hub.head('ada/demo'),
      disabled: false,
      sdk: 'gradio',
      subdomain: 'ada-demo',
      cardData: { title: 'demo', sdk: 'gradio' },
      siblings: [{ rfilename: '.gitattributes' }, { rfilename: 'README.md' }]
    })
  })

  test('only what is asked for, in both spellings', async () => {
    for (const query of ['expand=sha&expand=sdk', 'expand[]=sha&expand[]=sdk']) {
      const { json } = await ask(hub, `/api/spaces/ada/demo?${query}`)
      expect(Object.keys(json as object).sort()).toEqual(['_id', 'id', 'sdk', 'sha'])
    }
  })

  test('sha follows main at once, and no other branch', async () => {
    const sha = async () => ((await ask(hub, '/api/spaces/ada/demo?expand=sha')).json as { sha: string }).sha
    const first = await hub.commit('ada/demo', { files: { 'a.txt': 'a\n' } })
    expect(await sha()).toBe(first)
    await hub.git('ada/demo', 'branch', 'draft', 'main')
    await hub.commit('ada/demo', { files: { 'a.txt': null }, branch: 'draft' })
    expect(await sha()).toBe(first)
  })

  test('a revision may be a ref with slashes; an unknown one is 404', async () => {
    const head = (await hub.head('ada/demo'))!
    await hub.git('ada/demo', 'update-ref', 'refs/pr/3', head)
    expect((await ask(hub, '/api/spaces/ada/demo/revision/refs%2Fpr%2F3')).json).toMatchObject({ sha: head })
    const { status, headers, json } = await ask(hub, '/api/spaces/ada/demo/revision/nope')
    expect([status, headers.get('x-error-code'), json]).toEqual([
      404,
      'RevisionNotFound',
      { error: 'Invalid rev id: nope' }
    ])
  })

  test('the refs, each in its kind', async () => {
    const head = (await hub.head('ada/demo'))!
    await hub.git('ada/demo', 'tag', 'v1', head)
    await hub.git('ada/demo', 'update-ref', 'refs/pr/7', head)
    const { json } = await ask(hub, '/api/spaces/ada/demo/refs?include_prs=True')
    expect(json).toMatchObject({
      tags: [{ name: 'v1', ref: 'refs/tags/v1', targetCommit: head }],
      converts: [],
      pullRequests: expect.arrayContaining([{ name: '7', ref: 'refs/pr/7', targetCommit: head }]) as unknown
    })
    expect((await ask(hub, '/api/spaces/ada/demo/refs')).json).not.toHaveProperty('pullRequests')
  })

  test('a model of that name is no Space of that name', async () => {
    const { tokens } = hub
    expect((await ask(hub, '/api/models/ada/bert', { token: tokens.write })).json).toMatchObject({
      id: 'ada/bert'
    })
    expect((await ask(hub, '/api/spaces/ada/bert', { token: tokens.write })).status).toBe(404)
    expect((await ask(hub, '/api/datasets/ada/bert', { token: tokens.write })).status).toBe(404)
  })

  test('a renamed Space redirects, relatively, to where it is now', async () => {
    await hub.addSpace({ id: 'ada/old' })
    await hub.rename('ada/old', 'ada/newer')
    await hub.rename('ada/newer', 'acme/newest')
    const { status, headers, text } = await ask(hub, '/api/spaces/ada/old/auth-check?x=1')
    expect([status, headers.get('location')]).toEqual([307, '/api/spaces/acme/newest/auth-check?x=1'])
    expect(text).toMatch(/^Temporary Redirect\. Redirecting to /)
  })
})
