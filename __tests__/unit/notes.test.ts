import { describe, expect, test } from '@jest/globals'
import { notesOn } from '../../src/decide/notes.js'
import { type Credential, type Plan, Secret, type Target } from '../../src/values.js'

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
  private: false,
  branch: 'main',
  head: null,
  identity: { name: 'ada', type: 'user', role: 'fineGrained', createdAt: '2026-05-02T09:00:00.000Z' },
  access: { may: 'yes', because: 'write-check' }
}
const run = { status: 'deployed', commit: 'c'.repeat(40), timings: [] } as const
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

  test('a keyless token lives an hour and is not nagged about', () => {
    expect(notes(identity({ expiresAt: '2026-11-24T01:00:00Z' }), { ...credential, source: 'oidc' })).toEqual(
      []
    )
  })
})
