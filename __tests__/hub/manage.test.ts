import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startHub, type LocalHub } from '../../local-hub/index.js'
import { ask, post } from './ask.js'
import { LONG, runtimeAt, stagesUntil } from './stages.js'

let hub: LocalHub
let payer: string
beforeAll(async () => {
  hub = await startHub()
  hub.addUser({ name: 'eve', canPay: true })
  payer = hub.addToken({ role: 'write', user: 'eve' })
})
afterAll(() => hub.close())

const fresh = async (owner = 'ada', sdk: 'docker' | 'static' = 'docker') => {
  const id = `${owner}/manage-${Math.random().toString(36).slice(2)}`
  await hub.addSpace({ id, sdk })
  return { id, first: (await hub.head(id)) ?? undefined }
}
const act = (id: string, action: string, body: object = {}, token = hub.tokens.write) =>
  ask(hub, `/api/spaces/${id}/${action}`, { ...post(body), token })

describe('restart', () => {
  test('starts the image anew; a factory restart builds it', async () => {
    const { id, first } = await fresh()
    hub.script(id, {
      stages: [{ stage: 'BUILDING', ms: LONG }, { stage: 'APP_STARTING', ms: LONG }, { stage: 'RUNNING' }]
    })
    const plain = await act(id, 'restart')
    expect([plain.status, plain.json]).toEqual([
      200,
      expect.objectContaining({ stage: 'RUNNING_APP_STARTING', sha: first })
    ])
    expect(await stagesUntil(hub, id, ({ stage }) => stage === 'RUNNING')).toHaveLength(2)
    expect((await act(id, 'restart?factory=true')).json).toMatchObject({
      stage: 'RUNNING_BUILDING',
      sha: first
    })
    expect((await stagesUntil(hub, id, ({ stage }) => stage === 'RUNNING')).map(([stage]) => stage)).toEqual([
      'RUNNING_BUILDING',
      'RUNNING_APP_STARTING',
      'RUNNING'
    ])
  })

  test('by default it is answered with how it begins, and over at the next look', async () => {
    const { id, first } = await fresh()
    hub.setRuntime(id, { stage: 'RUNTIME_ERROR', errorMessage: 'Scheduling failure: unable to schedule' })
    expect((await act(id, 'restart')).json).toMatchObject({ stage: 'APP_STARTING' })
    const runtime = await runtimeAt(hub, id)
    expect(runtime).toMatchObject({ stage: 'RUNNING', sha: first })
    expect(runtime).not.toHaveProperty('errorMessage')
  })

  test('of a paused Space: a factory restart is a trap, a plain one brings what was pushed meanwhile', async () => {
    const { id } = await fresh()
    const paused = await act(id, 'pause')
    expect([paused.status, paused.json]).toEqual([200, expect.objectContaining({ stage: 'PAUSED' })])
    const sha = await hub.commit(id, { files: { 'a.txt': 'a\n' } })
    const factory = await act(id, 'restart?factory=true')
    expect([factory.status, factory.json]).toEqual([200, expect.objectContaining({ stage: 'PAUSED' })])
    expect((await runtimeAt(hub, id)).stage).toBe('PAUSED')
    // It has no image of that commit.
    expect((await act(id, 'restart')).json).toMatchObject({ stage: 'BUILDING' })
    expect(await runtimeAt(hub, id)).toMatchObject({ stage: 'RUNNING', sha })
  })

  test('after a failed build it is one more build', async () => {
    const { id } = await fresh()
    hub.script(id, { stages: [{ stage: 'BUILD_ERROR' }] })
    const sha = await hub.commit(id, { files: { 'a.txt': 'a\n' } })
    hub.script(id, {})
    expect((await act(id, 'restart')).json).toMatchObject({ stage: 'BUILDING' })
    expect(await runtimeAt(hub, id)).toMatchObject({ stage: 'RUNNING', sha })
  })

  test('may be refused for a quota, by a fault', async () => {
    const { id } = await fresh()
    const message =
      "You've reached your cpu-basic quota limit, please upgrade your account, or pause your previous Spaces to restart this one"
    hub.fault({ path: `/api/spaces/${id}/restart`, method: 'POST', status: 403, message })
    const { status, json, headers } = await act(id, 'restart')
    expect([status, json, headers.get('x-error-message')]).toEqual([403, { error: message }, message])
    expect((await act(id, 'restart')).status).toBe(200)
  })
})

describe('hardware', () => {
  test('is on a public list', async () => {
    const { status, json } = await ask(hub, '/api/spaces/hardware')
    expect(status).toBe(200)
    expect(json).toContainEqual({
      name: 'cpu-basic',
      prettyName: 'CPU Basic',
      cpu: '2 vCPU',
      ram: '16 GB',
      accelerator: null,
      unitCostMicroUSD: 0,
      unitCostUSD: 0,
      unitLabel: 'minute'
    })
    expect(json).toContainEqual(
      expect.objectContaining({
        name: 't4-small',
        unitCostMicroUSD: 6667,
        accelerator: expect.anything() as unknown
      })
    )
  })

  test('costs: who has no way to pay is told so, and keeps what there is', async () => {
    const { id } = await fresh()
    const { status, json } = await act(id, 'hardware', { flavor: 't4-small' })
    expect(status).toBe(403)
    expect(json).toMatchObject({
      error: expect.stringMatching(
        /^You must add a payment method to your account to upgrade your space's hardware/
      ) as unknown
    })
    expect((await runtimeAt(hub, id)).hardware.requested).toBe('cpu-basic')
    expect((await act(id, 'hardware', { flavor: 'cpu-basic' })).status).toBe(200)
  })

  test('is what the Space runs on once it was started anew', async () => {
    const { id } = await fresh('eve')
    hub.script(id, { stages: [{ stage: 'APP_STARTING', ms: LONG }, { stage: 'RUNNING' }] })
    const asked = await act(id, 'hardware', { flavor: 't4-small', sleepTimeSeconds: 3600 }, payer)
    expect(asked.json).toMatchObject({
      stage: 'RUNNING_APP_STARTING',
      hardware: { current: 'cpu-basic', requested: 't4-small' },
      gcTimeout: 3600
    })
    await stagesUntil(hub, id, ({ stage }) => stage === 'RUNNING')
    expect((await runtimeAt(hub, id)).hardware).toEqual({ current: 't4-small', requested: 't4-small' })
  })

  test('of a build under way is what it will run on', async () => {
    const { id } = await fresh('eve')
    hub.script(id, { stages: [{ stage: 'BUILDING', ms: LONG }, { stage: 'RUNNING' }] })
    const sha = await hub.commit(id, { files: { 'a.txt': 'a\n' } })
    await act(id, 'hardware', { flavor: 'l4x1' }, payer)
    await stagesUntil(hub, id, runtime => runtime.sha === sha)
    expect((await runtimeAt(hub, id)).hardware.current).toBe('l4x1')
  })

  test('paid for by an organisation', async () => {
    await hub.addSpace({ id: 'acme/gpu' })
    hub.addUser({ name: 'ann', orgs: [{ name: 'acme', canPay: true }] })
    const token = hub.addToken({ role: 'write', user: 'ann' })
    expect((await act('acme/gpu', 'hardware', { flavor: 'a10g-small' })).status).toBe(403)
    expect((await act('acme/gpu', 'hardware', { flavor: 'a10g-small' }, token)).status).toBe(200)
  })

  test.each([[{ flavor: 'abacus' }], [{}], [{ flavor: 't4-small', sleepTimeSeconds: 0 }]])(
    'is not %j',
    async body => {
      const { id } = await fresh('eve')
      expect((await act(id, 'hardware', body, payer)).status).toBe(400)
      expect((await runtimeAt(hub, id)).hardware.requested).toBe('cpu-basic')
    }
  )
})

describe('sleep time', () => {
  test('is set on hardware that is paid for, and restarts nothing', async () => {
    const { id } = await fresh('eve')
    await act(id, 'hardware', { flavor: 'cpu-upgrade' }, payer)
    expect(await runtimeAt(hub, id)).not.toHaveProperty('gcTimeout')
    hub.script(id, { stages: [{ stage: 'RUNTIME_ERROR' }] })
    const { status, json } = await act(id, 'sleeptime', { seconds: 600 }, payer)
    expect([status, json]).toEqual([200, expect.objectContaining({ stage: 'RUNNING', gcTimeout: 600 })])
    expect((await act(id, 'sleeptime', { seconds: -1 }, payer)).json).toMatchObject({ gcTimeout: -1 })
  })

  test('is two days on free hardware, and nothing else', async () => {
    const { id } = await fresh()
    expect((await act(id, 'sleeptime', { seconds: 600 })).status).toBe(400)
    expect((await runtimeAt(hub, id)).gcTimeout).toBe(172_800)
  })

  test.each([0, -2, 1.5, '600', undefined])('is not %j', async seconds => {
    const { id } = await fresh('eve')
    await act(id, 'hardware', { flavor: 'cpu-upgrade' }, payer)
    expect((await act(id, 'sleeptime', { seconds }, payer)).status).toBe(400)
  })
})

const calls: [action: string, body: object][] = [
  ['restart', {}],
  ['sleeptime', { seconds: 600 }],
  ['hardware', { flavor: 'cpu-basic' }],
  ['pause', {}]
]

test.each(calls)('%s is for who may write, and not for static Spaces', async (action, body) => {
  const { id } = await fresh()
  expect((await act(id, action, body, hub.tokens.read)).json).toEqual({
    error: 'You have read access but not the required permissions for this operation'
  })
  const page = await fresh('ada', 'static')
  expect((await act(page.id, action, body)).status).toBe(400)
  expect((await runtimeAt(hub, page.id)).stage).toBe('RUNNING')
})

test('the token of `hf auth login` may pause, but neither restart nor change what it runs on', async () => {
  const { id } = await fresh()
  const token = hub.addToken({ role: 'oauth' })
  const statuses: number[] = []
  for (const [action, body] of calls) statuses.push((await act(id, action, body, token)).status)
  expect(statuses).toEqual([401, 401, 401, 200])
  expect((await act(id, 'restart', {}, token)).json).toEqual({ error: 'Invalid username or password.' })
})

describe('a keyless token', () => {
  let open: LocalHub
  beforeAll(async () => {
    open = await startHub({ keylessMayManage: true })
  })
  afterAll(() => open.close())

  const statuses = async (on: LocalHub) => {
    on.setRuntime('ada/demo', { stage: 'PAUSED' })
    const token = on.addToken({ role: 'jwt', space: 'ada/demo' })
    const paths = ['runtime', 'logs/build', 'logs/run?tail=0', 'secrets', 'variables']
    const reads = paths.map(path => ask(on, `/api/spaces/ada/demo/${path}`, { token }))
    const restart = ask(on, '/api/spaces/ada/demo/restart', { ...post({}), token })
    const hardware = ask(on, '/api/spaces/ada/demo/hardware', { ...post({ flavor: 't4-small' }), token })
    return (await Promise.all([...reads, restart, hardware])).map(({ status }) => status)
  }

  test('manages nothing', async () => {
    expect(await statuses(hub)).toEqual([200, 401, 401, 401, 401, 401, 401])
  })

  test('manages its Space on a Hub that is told to let it, but has nobody who pays', async () => {
    // Of the app that the restart starts, the log would stay open.
    open.script('ada/demo', { stages: [{ stage: 'RUNTIME_ERROR' }] })
    expect(await statuses(open)).toEqual([200, 200, 200, 200, 200, 200, 403])
  })
})
