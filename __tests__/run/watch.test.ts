import { afterEach, expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { setTimeout as sleep } from 'node:timers/promises'
import { type LifeScript, type LocalHub, startHub } from '../../local-hub/index.js'
import { openHttp } from '../../src/adapters/http.js'
import { openDoor } from '../../src/adapters/http/door.js'
import { openLogs } from '../../src/adapters/hub/logs.js'
import { openSpaceApi } from '../../src/adapters/hub/space-api.js'
import { openStream } from '../../src/adapters/stream.js'
import { type Runtime } from '../../src/model/hub-responses.js'
import { type Goal } from '../../src/decide/space-state.js'
import { type Evidence, Failure } from '../../src/model/failure.js'
import type { Clock } from '../../src/model/ports.js'
import { watch } from '../../src/run/live/watch.js'
import { stopwatch } from '../../src/run/tell/stopwatch.js'
import { Secret } from '../../src/model/values.js'

const hubs: LocalHub[] = []
afterEach(async () => {
  for (const hub of hubs.splice(0)) await hub.close()
})

/** The watch's minute takes 1.2 s; the Hub's clock is the real one. */
const SPEED = 50
const real = (ms: number) => ms / SPEED
const clockOf = (speed: number): Clock => ({
  now: () => performance.now() * speed,
  sleep: (ms, signal) => sleep(ms / speed, undefined, signal && { signal }).catch(() => undefined)
})
const fast = clockOf(SPEED)

interface Case {
  readonly life?: LifeScript
  readonly prepare?: (hub: LocalHub) => unknown
  readonly goal?: Partial<Goal>
  /** How long to wait, in minutes of the watch. */
  readonly minutes?: number
  /** What happens once it is pushed. */
  readonly meanwhile?: (hub: LocalHub) => unknown
  /** What happens before the watch's first, second … question. */
  readonly asking?: (question: number, hub: LocalHub, commit: string) => void
  /** Nothing is pushed: the commit is the Space's head. */
  readonly looking?: true
  /** How much faster than the Hub's the watch's clock is. */
  readonly speed?: number
}

interface Watched {
  /** How it ended: `running`, `asleep`, `timed-out`, why it was not watched, or the evidence of a failure. */
  readonly end: string | Evidence
  /** Each stage, each line of the build's log, `end of log`, `not begun`, in order. */
  readonly told: readonly string[]
  /** When the Hub was asked for the stage, in the watch's ms since its begin. */
  readonly asked: readonly number[]
  readonly took: number
  readonly steps: readonly string[]
  readonly hub: LocalHub
  readonly commit: string
}

/** Pushes to a Space that lives as told, and watches it. */
async function watched(asked: Case): Promise<Watched> {
  const { life, prepare, meanwhile, goal, minutes = 10, looking } = asked
  const clock = asked.speed === undefined ? fast : clockOf(asked.speed)
  const hub = await startHub()
  const door = openDoor()
  hubs.push(hub)
  const at = {
    endpoint: hub.origin,
    http: openHttp(door, clock),
    stream: openStream(door),
    token: new Secret(hub.tokens.write)
  }
  await hub.commit(hub.space, { files: { 'app.py': 'print(1)\n' } })
  await prepare?.(hub)
  const spaceApi = openSpaceApi(at, hub.space)
  const seen = await spaceApi.runtime('build')
  const before: Runtime = 'ok' in seen ? seen.ok : {}
  if (life) hub.script(hub.space, life)
  const commit = looking
    ? ((await hub.head(hub.space)) ?? '')
    : await hub.commit(hub.space, { files: { 'app.py': 'print(2)\n' } })

  await meanwhile?.(hub)

  const told: string[] = []
  const questions: number[] = []
  const steps = stopwatch(clock)
  const begin = clock.now()
  const ended = await watch(
    { commit, isStatic: false, begun: looking ? undefined : 'push', before, ...goal },
    begin + minutes * 60_000,
    {
      spaceApi: {
        ...spaceApi,
        runtime: step => {
          const question = questions.push(clock.now() - begin)
          asked.asking?.(question, hub, commit)
          return spaceApi.runtime(step)
        }
      },
      openLog: openLogs(at, hub.space),
      clock,
      steps,
      tell: {
        stage: ({ stage = '' }) => told.push(stage),
        buildLine: line => told.push(line),
        buildLogEnds: () => told.push('end of log'),
        notBegun: () => told.push('not begun')
      }
    }
  ).catch((error: unknown) => {
    if (error instanceof Failure) return error
    throw error
  })
  const end = ended instanceof Failure ? ended.evidence : (ended.because ?? ended.how)
  return {
    end,
    told,
    asked: questions,
    took: clock.now() - begin,
    steps: steps.timings.map(({ step }) => step),
    hub,
    commit
  }
}

const gaps = (asked: readonly number[]) => asked.slice(1).map((at, i) => at - (asked[i] ?? 0))
const minute = 60_000

test('the old version, still shown for nearly a minute, is no success, and for longer no failure', async () => {
  const stages = [{ stage: 'BUILDING', ms: real(20_000) }, { stage: 'RUNNING' }]
  const [short, long] = await Promise.all([
    watched({ life: { lagMs: real(40_000), stages } }),
    watched({ life: { lagMs: real(100_000), stages } })
  ])
  expect(short.end).toBe('running')
  expect(short.took).toBeGreaterThan(45_000)
  expect(short.told).not.toContain('not begun')
  expect(long.end).toBe('running')
  expect(long.took).toBeGreaterThan(105_000)
  expect(long.told.filter(said => said === 'not begun')).toHaveLength(1)
  expect(long.told[0]).toBe('RUNNING')
})

exhaustively('a build that never begins is waited for until the time is over', async () => {
  const { end, took, told } = await watched({ life: { lagMs: 3_600_000 }, minutes: 2 })
  expect(end).toBe('timed-out')
  expect(took).toBeGreaterThanOrEqual(2 * minute)
  expect(took).toBeLessThan(2.6 * minute)
  expect(told).toContain('not begun')
})

exhaustively(
  'of a Space that runs something else, and nothing was begun, no more than a minute is waited',
  async () => {
    const { end, took } = await watched({
      looking: true,
      prepare: hub => hub.setRuntime(hub.space, { stage: 'RUNNING', sha: 'b'.repeat(40) })
    })
    expect(end).toBe('timed-out')
    expect(took).toBeGreaterThan(minute)
    expect(took).toBeLessThan(2 * minute)
  }
)

test('after a restart, a Space that is called paused for a few seconds more is waited for', async () => {
  const { end, took } = await watched({
    looking: true,
    goal: { begun: 'restart', restarted: true },
    prepare: hub => hub.setRuntime(hub.space, { stage: 'PAUSED' }),
    asking: (question, hub, sha) => question === 4 && hub.setRuntime(hub.space, { stage: 'RUNNING', sha })
  })
  expect(end).toBe('running')
  expect(took).toBeLessThan(minute)
})

test.each([
  [undefined, true],
  ['Quota exceeded for flavor cpu-basic', false]
])('one that stays paused (%s) is the end of it', async (errorMessage, isWaitedFor) => {
  const { end, took } = await watched({
    looking: true,
    goal: { begun: 'restart', restarted: true },
    prepare: hub => hub.setRuntime(hub.space, { stage: 'PAUSED', ...(errorMessage && { errorMessage }) })
  })
  expect(end).toMatchObject({ finding: { stage: 'PAUSED' } })
  expect(took > minute).toBe(isWaitedFor)
})

exhaustively('a failure from before is not ours until it has stood for a minute', async () => {
  const { end, took } = await watched({
    prepare: hub =>
      hub.setRuntime(hub.space, { stage: 'CONFIG_ERROR', errorMessage: 'Missing configuration' }),
    life: { stages: [{ stage: 'CONFIG_ERROR', errorMessage: 'Missing configuration' }] }
  })
  expect(end).toMatchObject({ finding: { stage: 'CONFIG_ERROR', message: 'Missing configuration' } })
  expect(took).toBeGreaterThan(minute)
  expect(took).toBeLessThan(2 * minute)
})

test('a failure from before, shown for a while, does not keep a push from mending it', async () => {
  const mended = ['BUILD_ERROR', 'RUNTIME_ERROR', 'CONFIG_ERROR', 'NO_APP_FILE'].map(stage =>
    watched({
      prepare: hub => hub.setRuntime(hub.space, { stage }),
      life: {
        lagMs: real(20_000),
        stages: [{ stage: 'BUILDING', ms: real(20_000) }, { stage: 'RUNNING' }]
      },
      // On a busy machine the minute must not pass.
      speed: 10
    })
  )
  for (const { end, told } of await Promise.all(mended)) {
    expect(end).toBe('running')
    expect(told).not.toContain('not begun')
  }
})

test('a build that fails as the one before did, and so quickly that nobody saw it, is known by its log', async () => {
  const { end, took } = await watched({
    prepare: async hub => {
      hub.script(hub.space, { stages: [{ stage: 'BUILD_ERROR' }] })
      await hub.commit(hub.space, { files: { 'app.py': 'broken' } })
    },
    life: { stages: [{ stage: 'BUILDING' }, { stage: 'BUILD_ERROR' }], buildLog: { lines: ['--> ERROR: x'] } }
  })
  expect(end).toMatchObject({ step: 'build', finding: { stage: 'BUILD_ERROR' } })
  expect((end as Evidence).text).toContain('--> ERROR: x')
  expect(took).toBeLessThan(30_000)
})

test('a failed build of an older commit, seen just before ours begins, is not ours', async () => {
  // The stage is asked for while the older build is shown, and the log when ours has begun.
  const fresh = ['BUILD_ERROR', 'RUNTIME_ERROR'].map(stage =>
    watched({
      prepare: hub => hub.setRuntime(hub.space, { stage: 'BUILDING' }),
      meanwhile: hub => hub.fault({ path: /\/runtime$/, status: 200, body: JSON.stringify({ stage }) }),
      life: {
        stages: [{ stage: 'BUILDING', ms: real(20_000) }, { stage: 'RUNNING' }]
      }
    })
  )
  for (const { end, told } of await Promise.all(fresh)) {
    expect(end).toBe('running')
    expect(told[0]).toMatch(/_ERROR$/)
  }
})

test('a failed build of an older commit that ends after the push is not ours', async () => {
  const { end, told } = await watched({
    prepare: async hub => {
      hub.script(hub.space, { stages: [{ stage: 'BUILD_ERROR' }], buildLog: { lines: ['of the older one'] } })
      await hub.commit(hub.space, { files: { 'app.py': 'older' } })
      hub.setRuntime(hub.space, { stage: 'BUILDING' })
    },
    life: { lagMs: 3_600_000 },
    asking: (question, hub, sha) => {
      if (question === 1) hub.setRuntime(hub.space, { stage: 'BUILD_ERROR' })
      if (question === 3) hub.setRuntime(hub.space, { stage: 'RUNNING', sha })
    }
  })
  expect(end).toBe('running')
  expect(told).toEqual(['BUILD_ERROR', 'RUNNING', 'end of log'])
})

test('each line is told once, whatever becomes of the connections, and none when the build is over', async () => {
  const lines = Array.from({ length: 30 }, (_, i) => `line ${i}`)
  const { end, told, hub, commit } = await watched({
    life: {
      stages: [{ stage: 'BUILDING', ms: 1500 }, { stage: 'RUNNING' }],
      buildLog: { lines, lineMs: 40, keepAliveMs: 25, dropAfter: [1, 2, 7, 7, 20] }
    }
  })
  expect(end).toBe('running')
  const shown = told.filter(said => said.startsWith('line '))
  expect(shown).toEqual(lines)
  expect(told.filter(said => said.includes(commit.slice(0, 7)))).toHaveLength(1)
  expect(told.at(-1)).toBe('end of log')
  const connections = hub.requests.filter(({ path }) => path.endsWith('/logs/build'))
  expect(connections.length).toBeGreaterThan(4)
})

exhaustively(
  'a log that is refused is not asked for all the time, nor makes the Hub be asked more often',
  async () => {
    const runs = [404, 503, 429].map(async status => ({
      status,
      ...(await watched({
        life: {
          stages: [{ stage: 'BUILDING', ms: real(120_000) }, { stage: 'RUNNING' }],
          buildLog: { lines: ['x'], refuse: { status } }
        }
      }))
    }))
    for (const { status, end, asked, hub } of await Promise.all(runs)) {
      expect(end).toBe('running')
      const connections = hub.requests.filter(({ path }) => path.endsWith('/logs/build'))
      expect(connections.length).toBeGreaterThan(3)
      expect(connections.length).toBeLessThan(20)
      for (const gap of gaps(asked)) expect([status, gap > 1900]).toEqual([status, true])
    }
  }
)

exhaustively('a log that this token may not read is asked for once', async () => {
  const runs = [401, 403].map(async status => ({
    status,
    ...(await watched({
      life: {
        stages: [{ stage: 'BUILDING', ms: real(60_000) }, { stage: 'RUNNING' }],
        buildLog: { lines: ['x'], refuse: { status } }
      }
    }))
  }))
  for (const { status, end, asked, hub } of await Promise.all(runs)) {
    expect(end).toBe('running')
    expect(hub.requests.filter(({ path }) => path.endsWith('/logs/build'))).toHaveLength(1)
    for (const gap of gaps(asked)) expect([status, gap > 1900]).toEqual([status, true])
  }
})

exhaustively('a log that is cut again and again does not make the Hub be asked again and again', async () => {
  const { end, asked } = await watched({
    life: {
      stages: [{ stage: 'BUILDING', ms: real(90_000) }, { stage: 'RUNNING' }],
      buildLog: {
        lines: Array.from({ length: 100 }, (_, i) => `line ${i}`),
        lineMs: 15,
        dropAfter: Array.from({ length: 100 }, (_, i) => i + 1)
      }
    }
  })
  expect(end).toBe('running')
  expect(asked.length).toBeLessThan(60)
  // The end of a connection brings the next question forward; most of them are not.
  expect(gaps(asked).filter(gap => gap < 1900).length).toBeLessThan(asked.length / 4)
})

exhaustively(
  'where the allowance is nearly used up, the Hub is asked as seldom as it takes, whatever happens',
  async () => {
    const { end, asked } = await watched({
      prepare: hub =>
        hub.fault({
          path: /\/runtime$/,
          times: Infinity,
          addHeaders: { RateLimit: '"api";r=2;t=30' }
        }),
      life: {
        stages: [{ stage: 'BUILDING', ms: real(45_000) }, { stage: 'RUNNING' }],
        buildLog: { lines: ['x'], lineMs: 100 }
      }
    })
    expect(end).toBe('running')
    for (const gap of gaps(asked)) expect(gap).toBeGreaterThan(29_000)
  }
)

test('what the Hub cannot answer for a while is not the end, and is not asked in a hurry', async () => {
  const { end, asked } = await watched({
    prepare: hub => {
      const path = /\/runtime$/
      const faults = [{ status: 503 }, { status: 502 }, { status: 429 }, { reset: 'before' as const }]
      for (const fault of faults) hub.fault({ path, after: 1, ...fault })
      hub.fault({ path, after: 1, status: 200, body: '<html>Please sign in</html>' })
    },
    life: { stages: [{ stage: 'BUILDING', ms: real(10_000) }, { stage: 'RUNNING' }] }
  })
  expect(end).toBe('running')
  expect(asked.length).toBeGreaterThanOrEqual(5)
})

test('a Space that is gone is a failure, and a token that may not look is none', async () => {
  const path = /\/runtime$/
  const [gone, refused, asAnybody] = await Promise.all([
    watched({ prepare: hub => hub.fault({ path, after: 1, status: 404, times: Infinity }) }),
    watched({ prepare: hub => hub.fault({ path, after: 1, status: 403, times: Infinity }) }),
    watched({ prepare: hub => hub.fault({ path, after: 1, status: 401 }) })
  ])
  expect(gone.end).toMatchObject({ step: 'build', http: { route: 'runtime', status: 404 } })
  expect(refused.end).toBe('refused')
  expect(asAnybody.end).toBe('running')
})

test('what is refused once or twice is asked again', async () => {
  const runs = [401, 403, 404].map(status =>
    watched({
      // A question that is refused with 401 is repeated without the token.
      prepare: hub => hub.fault({ path: /\/runtime$/, after: 1, status, times: status === 401 ? 4 : 2 })
    })
  )
  for (const { end, asked } of await Promise.all(runs)) {
    expect(end).toBe('running')
    expect(asked).toHaveLength(3)
  }
})

exhaustively('a Hub that does not say is asked until the time is over', async () => {
  const silences = [{ status: 503 }, { status: 200, body: '<html>Please sign in</html>' }]
  const runs = silences.map(fault =>
    watched({
      minutes: 1,
      prepare: hub => hub.fault({ path: /\/runtime$/, after: 2, times: Infinity, ...fault }),
      life: { stages: [{ stage: 'BUILDING', ms: 3_600_000 }] }
    })
  )
  for (const { end, took, told } of await Promise.all(runs)) {
    expect(end).toBe('silent')
    expect(took).toBeGreaterThanOrEqual(minute)
    expect(told[0]).toBe('RUNNING_BUILDING')
  }
})

test('another commit that was pushed meanwhile, and runs, is no success of ours', async () => {
  const { end, told, commit, hub } = await watched({
    minutes: 2,
    life: {
      stages: [{ stage: 'BUILDING', ms: real(20_000) }, { stage: 'RUNNING' }],
      buildLog: { lines: ['theirs'] }
    },
    meanwhile: hub => hub.commit(hub.space, { files: { 'late.md': 'x' } })
  })
  expect((await hub.runtime(hub.space)).sha).not.toBe(commit)
  expect(end).toBe('overtaken')
  expect(told).not.toContain('theirs')
})

test('another commit that was pushed meanwhile, and fails, is no failure of ours', async () => {
  const { end } = await watched({
    life: {
      stages: [{ stage: 'BUILDING', ms: real(20_000) }, { stage: 'BUILD_ERROR' }],
      buildLog: { lines: ['--> ERROR: theirs'] }
    },
    meanwhile: hub => hub.commit(hub.space, { files: { 'late.md': 'x' } })
  })
  expect(end).toBe('overtaken')
})

exhaustively(
  'of a log that was cut just before the build ended, the rest is shown all the same',
  async () => {
    const { end, told } = await watched({
      life: {
        stages: [{ stage: 'BUILDING', ms: 1000 }, { stage: 'RUNNING' }],
        // The first connection goes over the title and one line.
        buildLog: { lines: ['first', 'second', 'last'], lineMs: 300, dropAfter: [2] }
      },
      // The pauses between two connections are longer than the build has left.
      speed: 1
    })
    expect(end).toBe('running')
    expect(told.filter(line => ['first', 'second', 'last'].includes(line))).toEqual([
      'first',
      'second',
      'last'
    ])
  }
)

test('after a restart, what ran before is shown for a moment, and is not the end', async () => {
  const restarted = { looking: true, goal: { begun: 'restart' } } as const
  const [fails, stays] = await Promise.all([
    watched({
      ...restarted,
      meanwhile: hub =>
        void setTimeout(() => hub.setRuntime(hub.space, { stage: 'RUNTIME_ERROR' }), real(3000))
    }),
    watched(restarted)
  ])
  expect(fails.end).toMatchObject({ finding: { stage: 'RUNTIME_ERROR' } })
  expect(stays.end).toBe('running')
  expect(stays.took).toBeLessThan(minute)
})

test('a log that never answers keeps nobody waiting for long', async () => {
  const { end, took } = await watched({
    prepare: hub => hub.fault({ path: /\/logs\//, hang: true, times: Infinity }),
    life: {
      stages: [
        { stage: 'BUILDING', ms: real(5000) },
        { stage: 'BUILD_ERROR', errorMessage: 'x' }
      ]
    }
  })
  expect(end).toMatchObject({ finding: { stage: 'BUILD_ERROR', message: 'x' } })
  expect(took).toBeLessThan(2 * minute)
})

test('asleep again before anybody saw it run', async () => {
  const { end } = await watched({
    life: { stages: [{ stage: 'BUILDING', ms: 100 }, { stage: 'RUNNING', ms: 0 }, { stage: 'SLEEPING' }] }
  })
  expect(end).toBe('asleep')
})

test('building and starting are timed apart', async () => {
  const { steps } = await watched({
    life: {
      stages: [
        { stage: 'BUILDING', ms: real(20_000) },
        { stage: 'APP_STARTING', ms: real(20_000) },
        { stage: 'RUNNING' }
      ]
    }
  })
  expect(steps).toEqual(['build', 'start'])
})
