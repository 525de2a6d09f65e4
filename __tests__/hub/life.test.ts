import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { startHub, type LifeScript, type LocalHub } from '../../local-hub/index.js'
import { ask, post } from './ask.js'
import { Clone } from './clone.js'
import { LONG, runtimeAt, stagesUntil } from './stages.js'

let hub: LocalHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

const change = (id: string, text = String(Math.random())) => hub.commit(id, { files: { 'app.py': text } })
const slow: LifeScript = {
  stages: [{ stage: 'BUILDING', ms: LONG }, { stage: 'APP_STARTING', ms: LONG }, { stage: 'RUNNING' }]
}
const failing: LifeScript = { stages: [{ stage: 'RUNTIME_ERROR', errorMessage: 'Exit code: 1' }] }

describe('unscripted', () => {
  test('a new Space runs its first commit, and its runtime has the shape of the real one', async () => {
    const { status, text } = await ask(hub, '/api/spaces/ada/demo/runtime')
    expect(status).toBe(200)
    expect(text).toBe(
      '{"stage":"RUNNING","hardware":{"current":"cpu-basic","requested":"cpu-basic"},"storage":null,' +
        '"gcTimeout":172800,"replicas":{"current":1,"requested":1},"devMode":false,' +
        '"domains":[{"domain":"ada-demo.hf.space","stage":"READY"}],' +
        `"sha":"${await hub.head('ada/demo')}"}`
    )
  })

  test('a push by git runs before anybody can look', async () => {
    await using clone = await Clone.create()
    for (let i = 0; i < 3; i++) {
      const sha = await clone.commit({ 'app.py': `print(${i})\n` })
      await clone.push(`${hub.origin}/spaces/ada/demo`, { token: hub.tokens.write })
      expect(await runtimeAt(hub, 'ada/demo')).toMatchObject({ stage: 'RUNNING', sha })
    }
  })

  test('so does a commit of the API, and one of the web', async () => {
    const lines = [
      { key: 'header', value: { summary: 'A file' } },
      { key: 'file', value: { path: 'a.txt', content: 'a\n' } }
    ]
    const body = lines.map(line => JSON.stringify(line)).join('\n')
    const { json } = await ask(hub, '/api/spaces/ada/demo/commit/main', {
      method: 'POST',
      body,
      token: hub.tokens.write
    })
    expect((await hub.runtime('ada/demo')).sha).toBe((json as { commitOid: string }).commitOid)
    const sha = await change('ada/demo')
    expect((await hub.runtime('ada/demo')).sha).toBe(sha)
  })

  test('a static Space says next to nothing', async () => {
    await hub.addSpace({ id: 'ada/page', sdk: 'static' })
    await change('ada/page')
    expect((await ask(hub, '/api/spaces/ada/page/runtime')).json).toEqual({
      stage: 'RUNNING',
      hardware: { current: null, requested: null },
      storage: null,
      replicas: { requested: 1, current: 1 }
    })
  })

  test('a Space without a commit has nothing to run', async () => {
    await hub.addSpace({ id: 'ada/empty', empty: true })
    const runtime = await runtimeAt(hub, 'ada/empty')
    expect(runtime).toMatchObject({ stage: 'NO_APP_FILE', hardware: { current: null } })
    expect(runtime).not.toHaveProperty('sha')
  })

  test('the runtime is part of the Space, whole or asked for alone, and of the list', async () => {
    const runtime = await hub.runtime('ada/demo')
    expect((await ask(hub, '/api/spaces/ada/demo')).json).toMatchObject({ runtime })
    const { json } = await ask(hub, '/api/spaces/ada/demo?expand=runtime')
    expect(json).toEqual({ _id: expect.any(String) as unknown, id: 'ada/demo', runtime })
    const listed = await ask(hub, '/api/spaces?author=ada&search=demo&expand[]=runtime')
    expect(listed.json).toEqual([expect.objectContaining({ runtime })])
  })

  test('a stranger sees it of a public Space only', async () => {
    await hub.addSpace({ id: 'ada/hidden', private: true })
    expect((await ask(hub, '/api/spaces/ada/hidden/runtime')).status).toBe(401)
    const token = hub.tokens.read
    expect((await ask(hub, '/api/spaces/ada/hidden/runtime', { token })).status).toBe(200)
  })
})

describe('scripted', () => {
  const fresh = async (life?: LifeScript) => {
    const id = `ada/life-${Math.random().toString(36).slice(2)}`
    await hub.addSpace({ id })
    if (life !== undefined) hub.script(id, life)
    return { id, first: await hub.head(id) }
  }

  test('an older version serves until the new one runs', async () => {
    const { id, first } = await fresh({ ...slow, lagMs: LONG })
    const sha = await change(id)
    expect(await hub.head(id)).toBe(sha)
    expect(await stagesUntil(hub, id, runtime => runtime.sha === sha)).toEqual([
      ['RUNNING', first],
      ['RUNNING_BUILDING', first],
      ['RUNNING_APP_STARTING', first],
      ['RUNNING', sha]
    ])
  })

  exhaustively(
    'a first build has nothing to show meanwhile, also of a Space scripted before it was there',
    async () => {
      hub.script('ada/first', slow)
      await hub.addSpace({ id: 'ada/first' })
      const building = await runtimeAt(hub, 'ada/first')
      expect(building).toMatchObject({
        stage: 'BUILDING',
        hardware: { current: null, requested: 'cpu-basic' },
        replicas: { requested: 1 }
      })
      expect(building.replicas).not.toHaveProperty('current')
      const sha = (await hub.head('ada/first')) ?? undefined
      expect(await stagesUntil(hub, 'ada/first', ({ stage }) => stage === 'RUNNING')).toEqual([
        ['BUILDING', undefined],
        ['APP_STARTING', undefined],
        ['RUNNING', sha]
      ])
    }
  )

  test.each([
    ['BUILD_ERROR', true],
    ['RUNTIME_ERROR', false],
    ['CONFIG_ERROR', false],
    ['NO_APP_FILE', false]
  ])('%s is where it ends: nothing runs, and an older version is told: %s', async (stage, isTold) => {
    const { id, first } = await fresh({
      stages: [{ stage: 'BUILDING' }, { stage, errorMessage: 'Missing configuration in README' }]
    })
    await change(id)
    const runtime = await runtimeAt(hub, id)
    expect(runtime).toMatchObject({ stage, errorMessage: 'Missing configuration in README' })
    expect(runtime.hardware.current).toBeNull()
    expect(runtime.sha).toBe(isTold ? first : undefined)
    hub.script(id, slow)
    await change(id)
    expect((await runtimeAt(hub, id)).stage).toBe('BUILDING')
  })

  test('an exception is built as if nothing were scripted: a rollback comes up', async () => {
    const { id, first } = await fresh()
    hub.script(id, { ...failing, except: [String(first)] })
    await change(id)
    expect((await runtimeAt(hub, id)).stage).toBe('RUNTIME_ERROR')
    await hub.git(id, 'update-ref', 'refs/heads/main', String(first))
    expect(await runtimeAt(hub, id)).toMatchObject({ stage: 'RUNNING', sha: first })
    const again = await change(id)
    expect(again).not.toBe(first)
    expect((await runtimeAt(hub, id)).stage).toBe('RUNTIME_ERROR')
  })

  exhaustively('only a new head of main is built', async () => {
    const { id, first } = await fresh(failing)
    await using clone = await Clone.create()
    const url = `${hub.origin}/spaces/${id}`
    await clone.push(url, { token: hub.tokens.write, refspec: 'HEAD:refs/heads/draft' })
    expect(await runtimeAt(hub, id)).toMatchObject({ stage: 'RUNNING', sha: first })
    hub.script(id, {})
    await clone.push(url, { token: hub.tokens.write })
    const sha = await clone.head()
    expect(await runtimeAt(hub, id)).toMatchObject({ stage: 'RUNNING', sha })
    hub.script(id, failing)
    await clone.push(url, { token: hub.tokens.write })
    expect(await runtimeAt(hub, id)).toMatchObject({ stage: 'RUNNING', sha })
  })

  exhaustively('a script holds for what is pushed after it, however soon it comes after a push', async () => {
    const { id } = await fresh()
    await using clone = await Clone.create()
    await clone.push(`${hub.origin}/spaces/${id}`, { token: hub.tokens.write })
    hub.script(id, failing)
    expect(await runtimeAt(hub, id)).toMatchObject({ stage: 'RUNNING', sha: await clone.head() })
  })

  exhaustively('a push that is refused builds nothing', async () => {
    const { id, first } = await fresh(failing)
    await using clone = await Clone.create()
    await clone.push(`${hub.origin}/spaces/${id}`, { token: hub.tokens.read })
    expect(await runtimeAt(hub, id)).toMatchObject({ stage: 'RUNNING', sha: first })
  })

  test('a push to a paused Space moves the repository and nothing else', async () => {
    const { id } = await fresh()
    hub.setRuntime(id, { stage: 'PAUSED', errorMessage: 'Quota exceeded for flavor cpu-basic' })
    const sha = await change(id)
    const runtime = await runtimeAt(hub, id)
    expect(runtime).toMatchObject({ stage: 'PAUSED', errorMessage: 'Quota exceeded for flavor cpu-basic' })
    expect(runtime).not.toHaveProperty('sha')
    expect(await hub.head(id)).toBe(sha)
  })

  exhaustively.each(['SLEEPING', 'STOPPED'])('a push to a Space that is %s builds it anew', async stage => {
    const { id, first } = await fresh(slow)
    hub.setRuntime(id, { stage })
    expect(await runtimeAt(hub, id)).toMatchObject({ stage, sha: first })
    const sha = await change(id)
    expect(await stagesUntil(hub, id, runtime => runtime.stage === 'RUNNING')).toEqual([
      ['BUILDING', undefined],
      ['APP_STARTING', undefined],
      ['RUNNING', sha]
    ])
  })

  test('a push that overtakes another is what gets built', async () => {
    const { id, first } = await fresh(slow)
    await change(id)
    const sha = await change(id)
    expect((await stagesUntil(hub, id, runtime => runtime.sha === sha)).map(([, told]) => told)).toEqual([
      first,
      first,
      sha
    ])
  })

  test('a stage may be one that nobody knows, with a sha or without', async () => {
    const { id, first } = await fresh()
    hub.setRuntime(id, { stage: 'RUNNING_CONTAINER_STARTING' })
    expect(await runtimeAt(hub, id)).toMatchObject({ stage: 'RUNNING_CONTAINER_STARTING', sha: first })
    hub.setRuntime(id, { stage: 'RUNNING', sha: null })
    expect(await runtimeAt(hub, id)).not.toHaveProperty('sha')
    hub.setRuntime(id, { stage: 'RUNNING', sha: 'f'.repeat(40) })
    expect((await runtimeAt(hub, id)).sha).toBe('f'.repeat(40))
  })
})

test('a Space keeps its life when it is renamed or moved', async () => {
  await hub.addSpace({ id: 'ada/before' })
  hub.setRuntime('ada/before', { stage: 'SLEEPING' })
  const move = (token: string, toRepo: string) =>
    ask(hub, '/api/repos/move', { token, ...post({ fromRepo: 'ada/before', toRepo, type: 'space' }) })
  expect((await move(hub.tokens.read, 'ada/after')).status).toBe(403)
  expect((await move(hub.tokens.write, 'lab/after')).status).toBe(403)
  expect((await move(hub.tokens.write, 'ada/demo')).status).toBe(409)
  expect((await move(hub.tokens.write, 'acme/after')).status).toBe(200)
  expect((await hub.runtime('ada/before')).stage).toBe('SLEEPING')
  expect((await ask(hub, '/api/spaces/ada/before/runtime')).headers.get('location')).toBe(
    '/api/spaces/acme/after/runtime'
  )
})
