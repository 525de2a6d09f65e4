import { expect, test } from '@jest/globals'
import type { LogConnection, OpenLog } from '../../src/adapters/hub/logs.js'
import type { SpaceApi } from '../../src/adapters/hub/space-api.js'
import type { Clock } from '../../src/model/ports.js'
import { watch } from '../../src/run/live/watch.js'
import { stopwatch } from '../../src/run/tell/stopwatch.js'

const OURS = 'a'.repeat(40)
const second = 1000
const minute = 60 * second

/** Goes on to what is waited for next as soon as nothing else is to be done: hours pass in no time, and alike each time. */
function steppingClock(): Clock {
  let now = 0
  let stepping = false
  const waiting = new Set<{ at: number; wake: () => void }>()
  const step = () => {
    const [next] = [...waiting].sort((one, other) => one.at - other.at)
    stepping = next !== undefined
    if (next === undefined) return
    now = Math.max(now, next.at)
    next.wake()
    setImmediate(step)
  }
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise(resolve => {
        const one = {
          at: now + ms,
          wake: () => {
            waiting.delete(one)
            resolve()
          }
        }
        if (signal?.aborted) return resolve()
        signal?.addEventListener('abort', one.wake)
        waiting.add(one)
        if (!stepping) setImmediate(step)
        stepping = true
      })
  }
}

/** Watches a Space whose stages have these lengths, the last of which stays; its log behaves as told. */
async function paced(stages: readonly (readonly [string, number])[], log: OpenLog, pace = 0) {
  const clock = steppingClock()
  const asked: number[] = []
  let logs = 0
  const stageNow = () => {
    let end = 0
    return stages.find(([, ms]) => clock.now() < (end += ms))?.[0] ?? ''
  }
  const api: Pick<SpaceApi, 'runtime' | 'head'> = {
    runtime: () => {
      asked.push(clock.now())
      return Promise.resolve({ ok: { stage: stageNow(), sha: OURS }, pace })
    },
    head: () => Promise.resolve(OURS)
  }
  const tell = () => undefined
  const live = await watch({ commit: OURS, isStatic: false, begun: 'push' }, 20 * minute, {
    spaceApi: api as SpaceApi,
    openLog: (kind, step) => {
      logs++
      return log(kind, step)
    },
    clock,
    steps: stopwatch(clock),
    tell: { stage: tell, buildLine: tell, buildLogEnds: tell, notBegun: tell }
  })
  return { how: live.how, asked, took: clock.now(), requests: asked.length + logs }
}

const connection = (refused?: number): LogConnection => ({
  ...(refused !== undefined && { refused }),
  texts: each([]),
  isWhole: () => false,
  close: () => undefined
})
const refusedLog: OpenLog = () => Promise.resolve(connection(503))
/** Each connection tells one line more, and breaks. */
function cutLog(): OpenLog {
  let told = 0
  return () => {
    const lines = Array.from({ length: ++told }, (_, i) => `line ${i}\n`)
    return Promise.resolve({ ...connection(), texts: each(lines) })
  }
}
async function* each(lines: readonly string[]): AsyncIterable<string> {
  await Promise.resolve()
  yield* lines
}

const gaps = (asked: readonly number[]) => asked.slice(1).map((at, i) => at - (asked[i] ?? 0))

test('the Hub is asked seldom, and ever more seldom', async () => {
  const { how, asked } = await paced(
    [
      ['BUILDING', 5 * minute],
      ['RUNNING', Infinity]
    ],
    refusedLog
  )
  expect(how).toBe('running')
  const between = gaps(asked)
  expect(between).toEqual([...between].sort((one, other) => one - other))
  expect([between[0], between.at(-1)]).toEqual([2 * second, 10 * second])
})

test('of an app that starts it is known 1.5 s later that it runs, in the median', async () => {
  const starts = Array.from({ length: 41 }, (_, i) => 10 * second + i * 1370)
  const late = await Promise.all(
    starts.map(async ms => {
      const stages = [
        ['BUILDING', 47_300],
        ['APP_STARTING', ms],
        ['RUNNING', Infinity]
      ] as const
      return (await paced(stages, refusedLog)).took - 47_300 - ms
    })
  )
  const median = late.sort((one, other) => one - other)[20]
  expect(median).toBeLessThanOrEqual(1500)
})

test('an app that starts is asked for no more often than the allowance permits', async () => {
  const { how, asked } = await paced(
    [
      ['APP_STARTING', 5 * minute],
      ['RUNNING', Infinity]
    ],
    refusedLog,
    25_000
  )
  expect(how).toBe('running')
  for (const gap of gaps(asked)) expect(gap).toBeGreaterThanOrEqual(25_000)
})

test('no wait of 20 minutes takes more than 200 requests', async () => {
  const lives = [
    [['BUILDING', Infinity]],
    [['APP_STARTING', Infinity]],
    [
      ['BUILDING', 15 * minute],
      ['APP_STARTING', Infinity]
    ],
    Array.from({ length: 1200 }, (_, i) => [i % 2 ? 'BUILDING' : 'APP_STARTING', second] as const)
  ] as const
  for (const life of lives)
    for (const log of [refusedLog, cutLog()]) {
      const { how, requests, took } = await paced(life, log)
      expect([how, took]).toEqual(['timed-out', 20 * minute])
      expect(requests).toBeLessThanOrEqual(200)
    }
})
