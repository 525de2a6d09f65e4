import { describe, expect, test } from '@jest/globals'
import { isWarning, notesOn } from '../../src/decide/notes.js'
import type { Inputs } from '../../src/inputs/table.js'
import { type Credential, type Plan, Secret, type Target } from '../../src/model/values.js'

const now = Date.parse('2026-11-24T00:00:00Z')
const credential: Credential = {
  token: new Secret('hf_x'),
  source: 'input',
  kind: 'access-token',
  trimmed: false
}
const target: Target = {
  space: 'ada/demo',
  url: 'https://hub.example/spaces/ada/demo',
  appUrl: 'https://ada-demo.hf.space',
  exists: true,
  private: false,
  runtime: {},
  branch: 'main',
  head: null,
  identity: { name: 'ada', type: 'user', role: 'fineGrained', createdAt: '2026-05-02T09:00:00.000Z' },
  access: { may: 'yes', because: 'write-check' }
}
const run = { status: 'deployed', commit: 'c'.repeat(40), live: { how: 'running' }, timings: [] } as const
const notes = (change: Partial<Target>, token = credential) =>
  notesOn({ ...run, credential: token, target: { ...target, ...change } }, now)
const identity = (change: object) => ({ identity: { name: 'ada', type: 'user' as const, ...change } })

describe('notesOn', () => {
  test('a good set-up needs no advice', () => {
    expect(notes({})).toEqual([])
  })

  test('a trimmed token', () => {
    expect(notes({}, { ...credential, trimmed: true })).toEqual([{ note: 'trimmed', source: 'input' }])
  })

  test('a renamed Space, a doubt, another branch', () => {
    expect(
      notes({ renamedFrom: 'ada/old', access: { may: 'unknown', because: 'token-kind' }, branch: 'dev' })
    ).toEqual([
      { note: 'renamed', from: 'ada/old', to: 'ada/demo' },
      { note: 'unsure', because: 'token-kind' },
      { note: 'otherBranch', branch: 'dev' }
    ])
  })

  test('what was not pushed is not spoken of', () => {
    const change = { access: { may: 'unknown', because: 'token-kind' }, branch: 'dev' } as const
    const plan: Plan = {
      update: 'replace-initial',
      history: 'full',
      because: 'possible',
      from: null,
      to: '',
      commits: 1,
      files: 1,
      bytes: 1,
      lfs: [],
      findings: [],
      replaced: []
    }
    const outcome = { ...run, status: 'dry-run', target: { ...target, ...change }, plan } as const
    expect(notesOn(outcome, now)).toEqual([])
    expect(notesOn({ ...outcome, ...run }, now)).toHaveLength(3)
  })

  test('age, expiry and breadth of the token', () => {
    expect(
      notes(identity({ role: 'write', createdAt: '2025-11-01T00:00:00Z', expiresAt: '2026-12-01T00:00:00Z' }))
    ).toEqual([
      { note: 'expires', date: '2026-12-01' },
      { note: 'old', date: '2025-11-01' },
      { note: 'broad' }
    ])
    expect(notes(identity({ createdAt: 'nonsense', expiresAt: '2027-12-01T00:00:00Z' }))).toEqual([])
  })

  test('of a Space that is not there yet nothing is said that would not hold', () => {
    const identity = { name: 'ada', type: 'user', role: 'write' } as const
    const made = { ...run, credential, created: { sdk: 'gradio', from: 'app.py' } } as const
    expect(notesOn({ ...made, target: { ...target, identity } }, now)).toEqual([
      { note: 'created', sdk: 'gradio', from: 'app.py' }
    ])
    const dry = { ...made, status: 'dry-run', target: { ...target, identity, exists: false } } as const
    expect(notesOn(dry, now)).toEqual([])
  })

  test('a keyless token lives an hour and is not nagged about', () => {
    expect(notes(identity({ expiresAt: '2026-11-24T01:00:00Z' }), { ...credential, source: 'oidc' })).toEqual(
      []
    )
  })

  test('what came of creating, setting and waiting', () => {
    const secrets = [
      { key: 'A', value: new Secret('1') },
      { key: 'B', value: new Secret('2') }
    ]
    const outcome = {
      ...run,
      live: { how: 'timed-out', stage: 'BUILDING' },
      credential,
      target: { ...target, sdk: 'static' },
      inputs: { secrets } as unknown as Inputs,
      created: { sdk: 'static', from: 'index.html' },
      refusedSettings: ['secrets', 'hardware']
    } as const
    const said = notesOn(outcome, now)
    expect(said).toEqual([
      { note: 'timedOut', stage: 'BUILDING' },
      { note: 'created', sdk: 'static', from: 'index.html' },
      { note: 'refusedSettings', settings: ['secrets', 'hardware'] },
      { note: 'publicSecrets', names: ['A', 'B'] }
    ])
    expect(said.filter(isWarning).map(({ note }) => note)).toEqual([
      'timedOut',
      'refusedSettings',
      'publicSecrets'
    ])
  })

  test('secrets of a Space that is not static are no concern', () => {
    const inputs = { secrets: [{ key: 'A', value: new Secret('1') }] } as unknown as Inputs
    expect(notesOn({ ...run, credential, target: { ...target, sdk: 'docker' }, inputs }, now)).toEqual([])
  })
})
