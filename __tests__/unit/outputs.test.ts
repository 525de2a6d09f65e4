import { describe, expect, test } from '@jest/globals'
import { readSpaceInfo } from '../../src/model/hub-responses.js'
import type { Inputs } from '../../src/inputs/table.js'
import { headAfter, outputsOf } from '../../src/model/outputs.js'
import type { Outcome } from '../../src/model/outcome.js'
import type { Target } from '../../src/model/values.js'

const inputs = { endpoint: 'https://hub.example', space: 'ada/demo' } as Inputs
const target: Target = {
  space: 'ada/renamed',
  url: 'https://hub.example/spaces/ada/renamed',
  appUrl: 'https://ada-renamed.hf.space',
  exists: true,
  private: false,
  runtime: { stage: 'RUNNING' },
  branch: 'main',
  head: 'a'.repeat(40),
  identity: null,
  access: { may: 'yes', because: 'write-check' }
}
const known = { inputs, timings: [], head: target.head }
const of = (outcome: Outcome) => Object.fromEntries(outputsOf(outcome))
const diagnosed = { id: 'large-file', facts: null, proof: '', say: () => null }

describe('outputsOf', () => {
  test('a deployment', () => {
    expect(
      of({
        ...known,
        target,
        status: 'deployed',
        commit: 'b'.repeat(40),
        pushed: 'b'.repeat(40),
        live: { how: 'timed-out', stage: 'RUNNING_BUILDING' }
      })
    ).toEqual({
      status: 'deployed',
      diagnosis: '',
      'space-url': target.url,
      'preview-space': '',
      'app-url': target.appUrl,
      commit: 'b'.repeat(40),
      'previous-commit': 'a'.repeat(40),
      'failed-commit': '',
      history: '',
      stage: 'RUNNING_BUILDING'
    })
  })

  test('where the stage was not asked for again, it is the one seen before', () => {
    expect(of({ ...known, target, status: 'unchanged' }).stage).toBe('RUNNING')
    expect(of({ ...known, target, status: 'deployed', commit: 'b', live: { how: 'unwatched' } }).stage).toBe(
      'RUNNING'
    )
  })

  test('after a failed build: the commit that failed, the head as it is, the stage it came to', () => {
    const evidence = { step: 'build', finding: { kind: 'space-stage', stage: 'BUILD_ERROR' } } as const
    const failed = { ...known, target, status: 'failed', evidence, diagnosed: diagnosed as never } as const
    expect(of({ ...failed, pushed: 'b'.repeat(40) })).toMatchObject({
      commit: 'b'.repeat(40),
      'failed-commit': 'b'.repeat(40),
      stage: 'BUILD_ERROR'
    })
    expect(of({ ...failed, pushed: 'b'.repeat(40), rollback: { to: 'd'.repeat(40) } })).toMatchObject({
      commit: 'd'.repeat(40),
      'failed-commit': 'b'.repeat(40)
    })
    const stays = { ...failed, pushed: 'b'.repeat(40), rollback: { not: 'refused' } } as const
    expect(of(stays)).toMatchObject({ commit: 'b'.repeat(40), 'failed-commit': 'b'.repeat(40) })
    // Nothing was pushed: the Space was broken before.
    expect(of(failed)).toMatchObject({ commit: 'a'.repeat(40), 'failed-commit': '', stage: 'BUILD_ERROR' })
  })

  test('a failure tells what it knows, the head as it is now before all', () => {
    const failed = { ...known, status: 'failed', diagnosed: diagnosed as never } as const
    expect(of({ ...failed, evidence: { step: 'push', head: 'c'.repeat(40) } })).toMatchObject({
      status: 'failed',
      diagnosis: 'large-file',
      'space-url': 'https://hub.example/spaces/ada/demo',
      'app-url': '',
      commit: 'c'.repeat(40),
      'previous-commit': 'a'.repeat(40)
    })
    expect(of({ ...failed, evidence: { step: 'push', head: null } }).commit).toBe('')
    expect(of({ ...failed, evidence: { step: 'access' } }).commit).toBe('a'.repeat(40))
    expect(of({ timings: [], status: 'skipped', reason: 'fork' })).toMatchObject({
      status: 'skipped',
      commit: ''
    })
  })
})

const runtimeOf = (runtime: unknown) => readSpaceInfo({ id: 'ada/demo', runtime })?.runtime

test('the stage, the hardware and the sleep time are in the Space’s runtime', () => {
  const answer = {
    stage: 'BUILDING',
    hardware: { current: null, requested: 't4-small' },
    gcTimeout: 3600,
    sha: 'a'.repeat(40),
    errorMessage: 'x'
  }
  expect(runtimeOf(answer)).toEqual({
    stage: 'BUILDING',
    hardware: 't4-small',
    sleepTime: 3600,
    sha: 'a'.repeat(40),
    message: 'x'
  })
  // A static Space has no hardware, which is not the same as not being told.
  expect(runtimeOf({ hardware: { requested: null } })).toEqual({ hardware: null })
  expect(runtimeOf({ hardware: 't4', gcTimeout: '1' })).toEqual({})
})

test.each(['$(touch pwned)', 'RUNNING\n::error::x', '`id`', 'running', '', 7])('%j is no stage', stage => {
  expect(runtimeOf({ stage })).toEqual({})
})

test('a head that was not seen is not the same as none', () => {
  expect(headAfter({ timings: [], status: 'dry-run', head: null })).toBeNull()
  expect(headAfter({ timings: [], status: 'dry-run' })).toBeUndefined()
})
