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
  identity: {
    name: 'ada',
    type: 'user',
    role: 'fineGrained',
    createdAt: '2026-05-02T09:00:00.000Z',
    expiresAt: '2027-05-02T09:00:00.000Z'
  },
  access: { may: 'yes', because: 'write-check' }
}
const run = { status: 'deployed', commit: 'c'.repeat(40), live: { how: 'running' }, timings: [] } as const
const notes = (change: Partial<Target>, token = credential) =>
  notesOn({ ...run, credential: token, target: { ...target, ...change } }, now)
const identity = (change: object) => ({
  identity: { name: 'ada', type: 'user' as const, expiresAt: '2027-05-02T09:00:00Z', ...change }
})
const inputsWith = (secrets: object) =>
  ({
    space: 'ada/demo',
    'space-branch': 'main',
    endpoint: 'https://hub.example',
    secrets
  }) as unknown as Inputs

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

  const year = '2025-11-01T00:00:00Z'
  const soon = '2026-12-20T00:00:00Z'
  test.each<[what: string, change: object, said: object[]]>([
    ['expires within 30 days', { expiresAt: soon }, [{ note: 'expires', date: '2026-12-20' }]],
    ['has no end', { expiresAt: undefined }, [{ note: 'endless' }]],
    ['is older than a year', { createdAt: year }, [{ note: 'old', date: '2025-11-01' }]],
    ['may write to everything', { role: 'write' }, [{ note: 'broad' }]],
    ['may do anything', { role: 'god' }, [{ note: 'admin' }]],
    ['has dates that are none', { createdAt: 'nonsense', expiresAt: 'nonsense' }, []],
    [
      'has everything wrong with it, of which the worst is said',
      { role: 'god', createdAt: year, expiresAt: soon, organizations: ['ada'] },
      [{ note: 'expires', date: '2026-12-20' }, { note: 'admin' }]
    ]
  ])('a token that %s', (_, change, said) => {
    expect(notes(identity(change))).toEqual(said)
  })

  test('a person’s token that deploys for an organization', () => {
    const member = identity({ organizations: ['acme', 'other'] })
    const personal = [{ note: 'personal', account: 'ada', owner: 'acme' }]
    expect(notes({ ...member, space: 'acme/demo' })).toEqual(personal)
    expect(notes({ ...member, space: 'ada/demo' })).toEqual([])
    // Somebody who is no member works with that person.
    expect(notes({ ...member, space: 'bob/demo' })).toEqual([])
    expect(notes({ identity: { ...member.identity, type: 'org' }, space: 'acme/demo' })).toEqual([])
  })

  test('of a Space that is not there yet nothing is said that would not hold', () => {
    const identity = { ...target.identity, name: 'ada', type: 'user', role: 'write' } as const
    const made = { ...run, credential, created: { sdk: 'gradio', from: 'app.py' } } as const
    expect(notesOn({ ...made, target: { ...target, identity } }, now)).toEqual([
      { note: 'created', sdk: 'gradio', from: 'app.py' }
    ])
    const dry = { ...made, status: 'dry-run', target: { ...target, identity, exists: false } } as const
    expect(notesOn(dry, now)).toEqual([])
  })

  test.each(['oidc', 'oauth', 'app'] as const)('a token of the kind %s is nobody’s to better', kind => {
    const worst = identity({ role: 'god', createdAt: year, expiresAt: '2026-11-24T01:00:00Z' })
    expect(notes(worst, { ...credential, kind })).toEqual([])
    expect(notes(worst)).toHaveLength(2)
  })

  test('secrets whose values the run shows by itself', () => {
    const values = {
      A: 'ada/demo',
      B: 'deployed',
      C: 'hub.example',
      D: 'correct horse battery',
      E: 'ada-demo'
    }
    const secrets = Object.entries(values).map(([key, value]) => ({ key, value: new Secret(value) }))
    const said = notesOn({ ...run, credential, target, inputs: inputsWith(secrets) }, now)
    expect(said).toEqual([{ note: 'commonSecrets', names: ['A', 'B', 'C', 'E'] }])
    expect(said.map(isWarning)).toEqual([true])
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
      inputs: inputsWith(secrets),
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
    const inputs = inputsWith([{ key: 'A', value: new Secret('1') }])
    expect(notesOn({ ...run, credential, target: { ...target, sdk: 'docker' }, inputs }, now)).toEqual([])
  })
})
