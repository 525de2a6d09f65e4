import { describe, expect, test } from '@jest/globals'
import { readSpaceInfo } from '../../src/answers.js'
import type { Inputs } from '../../src/inputs.js'
import { outputsOf } from '../../src/outputs.js'
import type { Outcome, Target } from '../../src/values.js'

const inputs = { endpoint: 'https://hub.example', space: 'ada/demo' } as Inputs
const target: Target = {
  space: 'ada/renamed',
  url: 'https://hub.example/spaces/ada/renamed',
  appUrl: 'https://ada-renamed.hf.space',
  private: false,
  stage: 'RUNNING',
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
      of({ ...known, target, status: 'deployed', commit: 'b'.repeat(40), stage: 'RUNNING_BUILDING' })
    ).toEqual({
      status: 'deployed',
      diagnosis: '',
      'space-url': target.url,
      'app-url': target.appUrl,
      commit: 'b'.repeat(40),
      'previous-commit': 'a'.repeat(40),
      history: '',
      stage: 'RUNNING_BUILDING'
    })
  })

  test('where the stage was not asked for again, it is the one seen before', () => {
    expect(of({ ...known, target, status: 'unchanged' }).stage).toBe('RUNNING')
    expect(of({ ...known, target, status: 'deployed', commit: 'b' }).stage).toBe('RUNNING')
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

test('the stage is in the Space’s runtime', () => {
  expect(readSpaceInfo({ runtime: { stage: 'BUILDING' } }).stage).toBe('BUILDING')
})

test.each(['$(touch pwned)', 'RUNNING\n::error::x', '`id`', 'running', '', 7])('%j is no stage', stage => {
  expect(readSpaceInfo({ runtime: { stage } })).toEqual({ private: false })
})
