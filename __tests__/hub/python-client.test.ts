import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startHub, type LocalHub, type Runtime } from '../../local-hub/index.js'
import { ask, type Told } from './ask.js'
import { readLog } from './events.js'
import { LONG } from './stages.js'

/**
 * The requests of the official Python client, one by one as its hf_api.py makes them (huggingface_hub, 2026-08), for
 * what the official JavaScript client has no calls.
 */
describe('huggingface_hub', () => {
  let hub: LocalHub
  let token: string
  const repo = 'pro/app'
  const base = `/api/spaces/${repo}`
  beforeAll(async () => {
    hub = await startHub()
    hub.addUser({ name: 'pro', isPro: true, canPay: true })
    token = hub.addToken({ role: 'write', user: 'pro' })
  })
  beforeEach(() => hub.script(repo, {}))
  afterAll(() => hub.close())

  /** `hf_raise_for_status` lets 2xx pass, and nothing else. */
  const send = async (method: string, path: string, json?: object): Promise<Told> => {
    const told = await ask(hub, path, {
      method,
      token,
      ...(json === undefined
        ? {}
        : { body: JSON.stringify(json), headers: { 'content-type': 'application/json' } })
    })
    if (told.status >= 300) throw new Error(`${told.status}: ${told.text}`)
    return told
  }

  /** What `SpaceRuntime.__init__` reads: `data["hardware"]["current"]` fails where there is no such key. */
  const spaceRuntime = ({ json }: Told) => {
    const data = json as Runtime
    return {
      stage: data.stage,
      hardware: data.hardware.current,
      requested_hardware: data.hardware.requested,
      sleep_time: data.gcTimeout ?? null,
      storage: data.storage
    }
  }

  const waitForSpace = async () => {
    const intermediate = ['BUILDING', 'RUNNING_BUILDING', 'APP_STARTING', 'RUNNING_APP_STARTING']
    for (;;) {
      const runtime = spaceRuntime(await send('GET', `${base}/runtime`))
      if (!intermediate.includes(runtime.stage)) return runtime
      await sleep(20)
    }
  }

  test('create_repo(space_sdk, space_hardware, space_sleep_time, space_secrets, space_variables)', async () => {
    const payload = {
      name: 'app',
      organization: null,
      visibility: 'private',
      type: 'space',
      sdk: 'docker',
      hardware: 't4-small',
      sleepTimeSeconds: 3600,
      secrets: [{ key: 'API_KEY', value: 'swordfish' }],
      variables: [{ key: 'MODE', value: 'demo', description: 'what it does' }]
    }
    const { json } = await send('POST', '/api/repos/create', payload)
    expect(json).toMatchObject({ url: `${hub.origin}/spaces/pro/app` })
    expect(await waitForSpace()).toEqual({
      stage: 'RUNNING',
      hardware: 't4-small',
      requested_hardware: 't4-small',
      sleep_time: 3600,
      storage: null
    })
    // exist_ok
    await expect(send('POST', '/api/repos/create', payload)).rejects.toThrow(/^409: .*already created/)
  })

  test('add_space_secret, get_space_secrets, delete_space_secret', async () => {
    await send('POST', `${base}/secrets`, { key: 'HF_TOKEN', value: 'hf_x', description: 'to read' })
    const listed = (await send('GET', `${base}/secrets`)).json
    expect(Object.keys(listed as object)).toEqual(['API_KEY', 'HF_TOKEN'])
    expect(listed).toMatchObject({
      HF_TOKEN: { description: 'to read', updatedAt: expect.any(String) as unknown }
    })
    await send('DELETE', `${base}/secrets`, { key: 'HF_TOKEN' })
    await send('DELETE', `${base}/secrets`, { key: 'HF_TOKEN' })
    expect((await send('GET', `${base}/secrets`)).json).not.toHaveProperty('HF_TOKEN')
  })

  test('add_space_variable, get_space_variables, delete_space_variable', async () => {
    const mode = { value: 'demo', description: 'what it does', updatedAt: expect.any(String) as unknown }
    const added = await send('POST', `${base}/variables`, { key: 'LIMIT', value: '3' })
    expect(added.json).toMatchObject({ MODE: mode, LIMIT: { value: '3' } })
    expect((await send('GET', `${base}/variables`)).json).toEqual(added.json)
    const left = await send('DELETE', `${base}/variables`, { key: 'LIMIT' })
    expect(Object.keys(left.json as object)).toEqual(['MODE'])
  })

  test('request_space_hardware, set_space_sleep_time', async () => {
    const upgraded = await send('POST', `${base}/hardware`, { flavor: 'a10g-small', sleepTimeSeconds: 600 })
    expect(spaceRuntime(upgraded)).toMatchObject({ requested_hardware: 'a10g-small', sleep_time: 600 })
    expect(await waitForSpace()).toMatchObject({ hardware: 'a10g-small' })
    const slept = await send('POST', `${base}/sleeptime`, { seconds: -1 })
    expect(spaceRuntime(slept).sleep_time).toBe(-1)
    const back = await send('POST', `${base}/hardware`, { flavor: 'cpu-basic' })
    expect(spaceRuntime(back)).toMatchObject({ requested_hardware: 'cpu-basic', sleep_time: 172_800 })
  })

  test('pause_space, restart_space, restart_space(factory_reboot=True), wait_for_space', async () => {
    hub.script(repo, {
      stages: [{ stage: 'BUILDING', ms: LONG }, { stage: 'APP_STARTING', ms: 50 }, { stage: 'RUNNING' }]
    })
    const paused = spaceRuntime(await send('POST', `${base}/pause`))
    expect(paused).toMatchObject({ stage: 'PAUSED', hardware: null })
    expect((await waitForSpace()).stage).toBe('PAUSED')
    expect(spaceRuntime(await send('POST', `${base}/restart`)).stage).toBe('APP_STARTING')
    expect((await waitForSpace()).stage).toBe('RUNNING')
    const factory = await send('POST', `${base}/restart?factory=true`)
    expect(spaceRuntime(factory).stage).toBe('RUNNING_BUILDING')
    expect((await waitForSpace()).stage).toBe('RUNNING')
  })

  test('wait_for_space returns what it finds, be it an error', async () => {
    hub.script(repo, {
      stages: [
        { stage: 'BUILDING', ms: LONG },
        { stage: 'BUILD_ERROR', errorMessage: 'Job failed' }
      ]
    })
    await hub.commit(repo, { files: { Dockerfile: 'FROM nothing\n' } })
    expect(await waitForSpace()).toMatchObject({ stage: 'BUILD_ERROR', hardware: null })
  })

  test('fetch_space_logs(build=True, follow=True): what comes is told on, keep-alives are not', async () => {
    hub.script(repo, {
      stages: [{ stage: 'BUILDING', ms: LONG }, { stage: 'RUNNING' }],
      buildLog: { lines: ['--> FROM python', '', 'data: {not json}'], lineMs: 30, keepAliveMs: 20 }
    })
    await hub.commit(repo, { files: { Dockerfile: 'FROM python\n' } })
    const { lines, keepAlives } = await readLog(hub, `${base}/logs/build`, { token })
    expect(lines.slice(1)).toEqual(['--> FROM python', '', 'data: {not json}'])
    expect(keepAlives).toBeGreaterThan(0)
  })

  test('update_repo_settings(visibility), move_repo', async () => {
    await send('PUT', `${base}/settings`, { visibility: 'public' })
    expect((await ask(hub, base)).status).toBe(200)
    await send('POST', '/api/repos/move', { fromRepo: repo, toRepo: 'pro/renamed', type: 'space' })
    expect((await ask(hub, base)).status).toBe(307)
  })
})
