import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startHub, type LifeScript, type LocalHub } from '../../local-hub/index.js'
import { ask } from './ask.js'
import { readLog } from './events.js'
import { LONG } from './stages.js'

let hub: LocalHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.close())

/** A Space that has been pushed to once since it was scripted. */
async function pushed(life: LifeScript) {
  const id = `ada/log-${Math.random().toString(36).slice(2)}`
  await hub.addSpace({ id })
  hub.script(id, life)
  const sha = await hub.commit(id, { files: { 'app.py': 'print(1)\n' } })
  return { build: `/api/spaces/${id}/logs/build`, run: `/api/spaces/${id}/logs/run`, id, sha }
}

const broken: LifeScript = {
  stages: [{ stage: 'BUILDING' }, { stage: 'BUILD_ERROR' }],
  buildLog: { lines: ['--> RUN pip install', '--> ERROR: no'] }
}

describe('a log', () => {
  test('is events as the real Hub sends them, and ends with the build', async () => {
    const { build, sha } = await pushed(broken)
    const { status, headers, text } = await ask(hub, build, { token: hub.tokens.write })
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/event-stream')
    expect(headers.get('cache-control')).toBe('no-cache')
    const time = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z'
    const event = (data: string) => `data: \\{"data":"${data}\\\\n","timestamp":"${time}"\\}\n\n`
    const queued = `===== Build Queued at \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d / Commit SHA: ${sha.slice(0, 7)} =====`
    expect(text).toMatch(
      new RegExp(`^${event(queued)}${event('--> RUN pip install')}${event('--> ERROR: no')}$`)
    )
  })

  test('is there from its first line at every connection, and from a later one with tail', async () => {
    const { build } = await pushed(broken)
    expect(await readLog(hub, build)).toMatchObject({ wasCut: false })
    expect((await readLog(hub, build)).lines).toHaveLength(3)
    expect((await readLog(hub, `${build}?tail=1`)).lines).toEqual(['--> ERROR: no'])
    expect((await readLog(hub, `${build}?tail=0`)).lines).toEqual([])
    expect((await ask(hub, `${build}?tail=x`, { token: hub.tokens.write })).status).toBe(400)
  })

  test('has a default: what was built and what runs', async () => {
    const { build, run } = await pushed({})
    expect((await readLog(hub, build)).lines.at(-1)).toBe('--> Pushing image')
    const { lines } = await readLog(hub, run, { enough: said => said.length === 2 })
    expect(lines[0]).toMatch(/^===== Application Startup at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d =====$/)
  })

  test('may be scripted without the first line', async () => {
    const { build } = await pushed({ buildLog: { lines: ['hello'], bare: true } })
    expect((await readLog(hub, build)).lines).toEqual(['hello'])
  })

  test('comes line by line from when the build began; who comes late gets what was said at once', async () => {
    const { build } = await pushed({ buildLog: { lines: ['one', 'two', 'three'], lineMs: LONG } })
    const early = await readLog(hub, build, { enough: lines => lines.length === 1 })
    expect(early.lines[0]).toMatch(/Build Queued/)
    await sleep(LONG * 1.5)
    const started = performance.now()
    const late = await readLog(hub, build)
    expect(late.lines.slice(1)).toEqual(['one', 'two', 'three'])
    // Not all three pauses again, but at least a part of the second and the third.
    expect(performance.now() - started).toBeLessThan(LONG * 2.5)
    expect(performance.now() - started).toBeGreaterThan(LONG * 0.5)
  })

  test('stays open while the build goes on, with a sign of life', async () => {
    const { build } = await pushed({
      stages: [{ stage: 'BUILDING', ms: LONG }, { stage: 'RUNNING' }],
      buildLog: { lines: ['one'], keepAliveMs: 30 }
    })
    const started = performance.now()
    const { lines, keepAlives, text } = await readLog(hub, build)
    expect(performance.now() - started).toBeGreaterThan(LONG * 0.5)
    expect(lines).toHaveLength(2)
    expect(keepAlives).toBeGreaterThan(1)
    expect(text).toMatch(/\n\ndata:\n\ndata:\n\n/)
  })

  test('is cut after so many events, connection by connection', async () => {
    const { build } = await pushed({ buildLog: { lines: ['one', 'two'], dropAfter: [0, 2] } })
    expect(await readLog(hub, build)).toMatchObject({ wasCut: true, lines: [] })
    const second = await readLog(hub, build)
    expect([second.wasCut, second.lines.length]).toEqual([true, 2])
    const third = await readLog(hub, build)
    expect([third.wasCut, third.lines.length]).toEqual([false, 3])
  })

  test('is refused so many times', async () => {
    const { build, id } = await pushed({ buildLog: { lines: ['one'], refuse: { status: 404, times: 2 } } })
    const status = async (path = build) => (await ask(hub, path, { token: hub.tokens.write })).status
    expect([await status(), await status(), await status()]).toEqual([404, 404, 200])
    hub.script(id, { buildLog: { lines: [], refuse: { status: 503 } } })
    await hub.commit(id, { files: { 'app.py': 'print(2)\n' } })
    expect([await status(), await status()]).toEqual([503, 503])
  })
})

describe('of the app', () => {
  const crash = { lines: ['Traceback', "ModuleNotFoundError: No module named 'torch'"] }

  test('it ends when the app is over, with everything said', async () => {
    const { run } = await pushed({
      stages: [{ stage: 'BUILDING' }, { stage: 'APP_STARTING', ms: 50 }, { stage: 'RUNTIME_ERROR' }],
      runLog: { ...crash, lineMs: 60 }
    })
    const { lines, wasCut } = await readLog(hub, run)
    expect([wasCut, lines.slice(1)]).toEqual([false, crash.lines])
  })

  test('it stays open while the app runs, and ends when that is paused', async () => {
    const { run, id } = await pushed({ runLog: { lines: ['hello'], keepAliveMs: 30 } })
    const open = readLog(hub, run)
    const early = await Promise.race([open.then(() => 'ended'), sleep(150, 'open')])
    expect(early).toBe('open')
    hub.setRuntime(id, { stage: 'PAUSED' })
    const { lines, keepAlives, wasCut } = await open
    expect([lines.length, wasCut]).toEqual([2, false])
    expect(keepAlives).toBeGreaterThan(0)
  })

  test('it is that of the version before until the new one starts', async () => {
    const { run, build, id } = await pushed({ runLog: { lines: ['first'] } })
    hub.script(id, {
      stages: [{ stage: 'BUILDING', ms: LONG }, { stage: 'APP_STARTING' }, { stage: 'RUNNING' }],
      runLog: { lines: ['second'] }
    })
    const sha = await hub.commit(id, { files: { 'app.py': 'print(2)\n' } })
    const old = await readLog(hub, run)
    expect([old.lines.at(-1), old.wasCut]).toEqual(['first', false])
    const next = await readLog(hub, run, { enough: lines => lines.length === 2 })
    expect(next.lines.at(-1)).toBe('second')
    expect((await readLog(hub, build)).lines[0]).toContain(sha.slice(0, 7))
  })
})

describe('nothing is said', () => {
  test.each(['build', 'run'])('of a Space that was never built, and of a static one: %s', async kind => {
    const named = `ada/silent-${kind}`
    await hub.addSpace({ id: `${named}-empty`, empty: true })
    await hub.addSpace({ id: `${named}-static`, sdk: 'static' })
    for (const id of [`${named}-empty`, `${named}-static`]) {
      const { status, text } = await ask(hub, `/api/spaces/${id}/logs/${kind}`, { token: hub.tokens.write })
      expect([status, text]).toEqual([200, ''])
    }
  })

  test('of a push that has not been noticed yet: the log is of the build before', async () => {
    const { build, id, sha } = await pushed({})
    hub.script(id, { lagMs: 60_000, buildLog: { lines: ['new'] } })
    await hub.commit(id, { files: { 'app.py': 'print(2)\n' } })
    expect((await readLog(hub, build)).lines[0]).toContain(sha.slice(0, 7))
  })
})

test('a log is for who may write', async () => {
  const path = '/api/spaces/ada/demo/logs/build'
  expect((await ask(hub, path)).status).toBe(401)
  const { status, json } = await ask(hub, path, { token: hub.tokens.read })
  expect([status, json]).toEqual([
    403,
    { error: 'You have read access but not the required permissions for this operation' }
  ])
  const fineGrained = await ask(hub, path, { token: hub.tokens.fineGrained })
  expect(fineGrained.status).toBe(200)
  expect((await ask(hub, '/api/spaces/ada/no/logs/build', { token: hub.tokens.write })).status).toBe(404)
})

test('a Hub that closes leaves no log open', async () => {
  const other = await startHub()
  const open = readLog(other, '/api/spaces/ada/demo/logs/run')
  await sleep(100)
  await other.close()
  expect((await open).lines).toHaveLength(2)
})
