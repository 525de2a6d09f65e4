import { describe, expect, test } from '@jest/globals'
import type { Runtime } from '../../src/model/hub-responses.js'
import { type Goal, builtCommit, isSame, pauseAfter, standingOf } from '../../src/decide/space-state.js'

const OURS = 'a'.repeat(40)
const OLDER = 'b'.repeat(40)

/** What this run began, whether the Hub has shown anything else since, and which commit it tells. */
type Is = ReturnType<typeof standingOf>['is'] | 'failed, surely' | 'failed, perhaps'
const isOf = (now: Runtime, goal: Partial<Goal>, changed: boolean): Is => {
  const standing = standingOf(now, { commit: OURS, isStatic: false, ...goal }, changed)
  if (standing.is !== 'failed') return standing.is
  return standing.sure ? 'failed, surely' : 'failed, perhaps'
}

describe('where a Space stands', () => {
  const begun = ['push', 'restart', undefined] as const
  const everywhere = (stage: string, sha: string | undefined) =>
    begun.flatMap(begins =>
      [false, true].map(changed =>
        isOf({ stage, hardware: 'cpu-basic', ...(sha && { sha }) }, { begun: begins }, changed)
      )
    )
  /** pushed: as before, changed; restarted: as before, changed; only looked at: as before, changed. */
  test.each<[stage: string, sha: string | undefined, is: Is[]]>([
    ['RUNNING', OURS, Array<Is>(6).fill('running')],
    ['RUNNING', OLDER, Array<Is>(6).fill('waiting')],
    ['RUNNING', undefined, ['waiting', 'waiting', 'waiting', 'waiting', 'running', 'running']],
    ['BUILDING', undefined, Array<Is>(6).fill('building')],
    ['RUNNING_BUILDING', OLDER, Array<Is>(6).fill('building')],
    ['APP_STARTING', undefined, Array<Is>(6).fill('starting')],
    ['RUNNING_APP_STARTING', OLDER, Array<Is>(6).fill('starting')],
    ['RUNNING_CONTAINER_STARTING', OLDER, Array<Is>(6).fill('starting')],
    ['SOMETHING_NEW', undefined, Array<Is>(6).fill('waiting')],
    ['', undefined, Array<Is>(6).fill('waiting')],
    ['SLEEPING', OURS, Array<Is>(6).fill('asleep')],
    ['STOPPED', OURS, Array<Is>(6).fill('asleep')],
    ['SLEEPING', OLDER, ['waiting', 'waiting', 'waiting', 'waiting', 'asleep', 'asleep']],
    ['SLEEPING', undefined, ['waiting', 'waiting', 'waiting', 'waiting', 'asleep', 'asleep']],
    ...['BUILD_ERROR', 'RUNTIME_ERROR', 'CONFIG_ERROR', 'NO_APP_FILE', 'NEW_KIND_OF_ERROR'].map(
      (stage): [string, undefined, Is[]] => [
        stage,
        undefined,
        [
          'failed, perhaps',
          'failed, surely',
          'failed, perhaps',
          'failed, surely',
          'failed, surely',
          'failed, surely'
        ]
      ]
    ),
    ['PAUSED', undefined, Array<Is>(6).fill('failed, surely')],
    ['DELETING', undefined, Array<Is>(6).fill('failed, surely')]
  ])('%s of %s', (stage, sha, is) => expect(everywhere(stage, sha)).toEqual(is))

  test('a static Space tells no commit, and runs what its branch has', () => {
    expect(isOf({ stage: 'RUNNING', hardware: null }, { begun: 'push' }, false)).toBe('running')
    expect(isOf({ stage: 'RUNNING' }, { begun: 'push', isStatic: true }, false)).toBe('running')
    expect(isOf({ stage: 'BUILDING', hardware: null }, { begun: 'push' }, false)).toBe('building')
  })

  test('what the Hub says with a failure is kept', () => {
    const now = { stage: 'RUNTIME_ERROR', message: 'Exit code: 1' }
    expect(standingOf(now, { commit: OURS, isStatic: false, begun: 'push' }, true)).toEqual({
      is: 'failed',
      stage: 'RUNTIME_ERROR',
      message: 'Exit code: 1',
      sure: true
    })
  })
})

test('two answers are the same when stage, sentence and commit are', () => {
  const one = { stage: 'BUILD_ERROR', message: 'x', sha: OURS }
  expect(isSame(one, { ...one, hardware: 't4-small', sleepTime: 60 })).toBe(true)
  for (const other of [{ stage: 'BUILDING' }, { message: 'y' }, { sha: OLDER }])
    expect(isSame(one, { ...one, ...other })).toBe(false)
  expect(isSame(undefined, one)).toBe(false)
})

test('a build’s log names its commit in its first line, and only the Hub’s own line counts', () => {
  expect(builtCommit('===== Build Queued at 2026-05-12 14:58:20 / Commit SHA: a73e54d =====\n')).toBe(
    'a73e54d'
  )
  expect(builtCommit(`===== Build Queued at x / Commit SHA: ${OURS} =====`)).toBe(OURS)
  expect(builtCommit('--> RUN pip install\n')).toBeUndefined()
  expect(builtCommit('===== Build Queued at x / Commit SHA: HEAD =====')).toBeUndefined()
  expect(builtCommit('')).toBeUndefined()
})

test('questions are 2 s apart, growing to 10 s, and further where the allowance is short', () => {
  const pauses = Array.from({ length: 12 }, (_, i) => pauseAfter(i + 1, 0))
  expect(pauses[0]).toBe(2000)
  expect(pauses.at(-1)).toBe(10_000)
  expect([...pauses].sort((a, b) => a - b)).toEqual(pauses)
  expect(pauseAfter(1, 25_000)).toBe(25_000)
  expect(pauseAfter(1, 500)).toBe(2000)
  expect(pauseAfter(1, 3_600_000)).toBe(60_000)
})
