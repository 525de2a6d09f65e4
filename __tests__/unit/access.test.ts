import { describe, expect, test } from '@jest/globals'
import { type Membership, type Reply, type Scope, type WhoAmI } from '../../src/model/hub-responses.js'
import { type Answers, identityOf, judge, judgeCreation } from '../../src/decide/access.js'
import type { Route } from '../../src/model/failure.js'

const refused = (route: Route, status: number, message?: string) => ({
  refused: { route, url: 'https://hub.example', status, ...(message && { message }) }
})
const ok = { ok: true as const }
const READ_ONLY = 'You have read access but not the required permissions for this operation'

function who(
  role: string,
  more: { name?: string; orgs?: Membership[]; scopes?: Scope[] } = {}
): Reply<WhoAmI> {
  const { name = 'ada', orgs = [], scopes = [] } = more
  return { ok: { type: 'user', name, orgs, auth: { tokenName: 'ci', role, scopes } } }
}

const member = (role: string, ...restrictions: string[]): Membership => ({ name: 'acme', role, restrictions })

const answers = (change: Partial<Answers>): Answers => ({
  whoami: who('write'),
  space: { ok: { id: 'ada/demo', private: false, runtime: {} } },
  mayWrite: ok,
  git: ok,
  ...change
})
const verdict = (
  change: Partial<Answers>,
  space = 'ada/demo',
  kind: Parameters<typeof judge>[1] = 'access-token'
) => judge(space, kind, answers(change))
const findingOf = (change: Partial<Answers>, space?: string) => {
  const judged = verdict(change, space)
  return judged.may === 'no' ? judged.evidence.finding : judged
}

describe('yes', () => {
  test('the Hub’s own check is believed', () => {
    expect(verdict({})).toEqual({ may: 'yes', because: 'write-check' })
    expect(verdict({ whoami: who('read') })).toEqual({ may: 'yes', because: 'write-check' })
  })

  test.each([
    ['ada/demo', who('write'), 'owner'],
    ['acme/demo', who('write', { orgs: [member('admin')] }), 'organisation'],
    ['ada/demo', who('fineGrained', { scopes: [scope('space', 'ada/demo', 'repo.write')] }), 'scope'],
    ['ada/demo', who('fineGrained', { scopes: [scope('user', 'ada', 'repo.write')] }), 'scope'],
    ['acme/demo', who('fineGrained', { scopes: [scope('org', 'acme', 'repo.write')] }), 'scope']
  ])('without that check, roles and scopes decide: %s', (space, whoami, because) => {
    expect(verdict({ whoami, mayWrite: refused('auth-check', 503) }, space)).toEqual({ may: 'yes', because })
  })
})

describe('no', () => {
  test('whoami’s 401 is the token; a 401 on the Space alone is not', () => {
    expect(findingOf({ whoami: refused('whoami', 401) })).toEqual({ kind: 'token-rejected' })
    expect(verdict({ space: refused('space', 401) }).may).toBe('yes')
  })

  test('git’s 401 after a token was sent is the token', () => {
    expect(findingOf({ git: refused('advertisement', 401) })).toEqual({ kind: 'token-rejected' })
  })

  test('a missing Space', () => {
    expect(
      findingOf({
        git: refused('advertisement', 404),
        space: refused('space', 404),
        mayWrite: refused('auth-check', 404)
      })
    ).toEqual({
      kind: 'space-missing',
      space: 'ada/demo'
    })
  })

  test.each([
    ['ada/demo', who('read'), { why: 'read-token' }],
    ['bob/demo', who('write'), { why: 'not-a-member', owner: 'bob' }],
    ['acme/demo', who('write', { orgs: [member('read')] }), { why: 'org-role', owner: 'acme', role: 'read' }],
    [
      'acme/demo',
      who('write', { orgs: [member('contributor')] }),
      { why: 'org-role', owner: 'acme', role: 'contributor' }
    ],
    [
      'ada/demo',
      who('fineGrained', { scopes: [scope('user', 'ada', 'repo.content.read')] }),
      { why: 'fine-grained-scope', owner: 'ada', granted: ['repo.content.read'] }
    ],
    ['ada/demo', who('write'), { why: 'refused', message: READ_ONLY }]
  ])('the Hub refuses writing to %s, and the token tells why', (space, whoami, reason) => {
    expect(findingOf({ whoami, mayWrite: refused('auth-check', 403, READ_ONLY) }, space)).toEqual({
      kind: 'access-denied',
      reason
    })
  })

  test.each([
    [
      'Due to the organization token policy, your token needs to be approved by the organization before you can access this resource.',
      'org-approval-pending'
    ],
    [
      'Your token has been revoked by the organization administrator, you can no longer access organization resources.',
      'org-revoked'
    ],
    ['Access to this resource is disabled.', 'disabled']
  ])('a policy of the organisation: %s', (message, why) => {
    expect(
      findingOf(
        { space: refused('space', 403, message), git: refused('advertisement', 403, message) },
        'acme/demo'
      )
    ).toMatchObject({ kind: 'access-denied', reason: { why } })
  })

  test('a restriction of the organisation comes before a missing Space', () => {
    const orgs = [member('admin', 'mfa')]
    expect(
      findingOf({ whoami: who('write', { orgs }), git: refused('advertisement', 404) }, 'acme/demo')
    ).toEqual({
      kind: 'access-denied',
      reason: { why: 'org-restriction', owner: 'acme', restrictions: ['mfa'] }
    })
  })

  test('a git server that is down is evidence, not a verdict', () => {
    const judged = verdict({ git: refused('advertisement', 503) })
    expect(judged).toMatchObject({ may: 'no', evidence: { http: { status: 503, route: 'advertisement' } } })
    expect(judged.may === 'no' && judged.evidence.finding).toBeUndefined()
  })
})

describe('cannot tell', () => {
  test.each(['oidc', 'oauth', 'app'] as const)('%s tokens may not be asked', kind => {
    const silent = { whoami: refused('whoami', 401), mayWrite: refused('auth-check', 401) }
    if (kind === 'app') silent.whoami = refused('whoami', 403)
    expect(verdict(silent, 'ada/demo', kind)).toEqual({ may: 'unknown', because: 'token-kind' })
  })

  test.each([
    ['bob/demo', who('write'), 'not-listed'],
    ['acme/demo', who('write', { orgs: [member('editor-in-chief')] }), 'not-listed'],
    ['acme/demo', who('fineGrained', { scopes: [scope('resource-group', '', 'repo.write')] }), 'not-listed'],
    ['ada/demo', refused('whoami', 429), 'no-answer']
  ])('%s: a doubt is no refusal', (space, whoami, because) => {
    expect(verdict({ whoami, mayWrite: refused('auth-check', 503) }, space)).toEqual({
      may: 'unknown',
      because
    })
  })
})

describe('may this token make a Space', () => {
  const creation = (
    whoami: Reply<WhoAmI>,
    owner = 'ada',
    kind: Parameters<typeof judge>[1] = 'access-token'
  ) => judgeCreation(owner, kind, whoami)

  test.each([
    ['ada', who('write'), 'owner'],
    ['ada', who('god'), 'owner'],
    ['acme', who('write', { orgs: [member('admin')] }), 'organisation'],
    ['acme', who('write', { orgs: [member('contributor')] }), 'organisation'],
    ['ada', who('fineGrained', { scopes: [scope('user', 'ada', 'repo.write')] }), 'scope'],
    [
      'acme',
      who('fineGrained', { orgs: [member('write')], scopes: [scope('org', 'acme', 'repo.write')] }),
      'organisation'
    ]
  ])('for %s: yes (%#)', (owner, whoami, because) => {
    expect(creation(whoami, owner)).toEqual({ may: 'yes', because })
  })

  test.each([
    ['ada', who('read'), { why: 'read-token' }],
    ['ada', who('fineGrained'), { why: 'create', owner: 'ada', because: 'scope' }],
    // Granted for the one Space that is not there yet: that is no grant to make it.
    [
      'ada',
      who('fineGrained', { scopes: [scope('space', 'ada/demo', 'repo.write')] }),
      { why: 'create', owner: 'ada', because: 'scope' }
    ],
    [
      'ada',
      who('fineGrained', { scopes: [scope('user', 'ada', 'repo.content.read')] }),
      { why: 'create', owner: 'ada', because: 'scope' }
    ],
    [
      'acme',
      who('fineGrained', { orgs: [member('write')], scopes: [scope('user', 'ada', 'repo.write')] }),
      { why: 'create', owner: 'acme', because: 'scope' }
    ],
    ['acme', who('write'), { why: 'create', owner: 'acme', because: 'not-a-member' }],
    ['acme', who('write', { orgs: [member('read')] }), { why: 'create', owner: 'acme', because: 'role' }],
    ['acme', who('god', { orgs: [member('no_access')] }), { why: 'create', owner: 'acme', because: 'role' }]
  ])('for %s: no (%#)', (owner, whoami, reason) => {
    expect(creation(whoami, owner)).toMatchObject({
      may: 'no',
      evidence: { finding: { kind: 'access-denied', reason } }
    })
  })

  test.each(['oidc', 'oauth', 'app'] as const)('of %s tokens it is not known', kind => {
    expect(creation(refused('whoami', 401), 'ada', kind)).toEqual({ may: 'unknown', because: 'token-kind' })
  })

  test('no answer is no refusal', () => {
    expect(creation(refused('whoami', 503))).toEqual({ may: 'unknown', because: 'no-answer' })
  })
})

test('identityOf takes what the Hub says and nothing more', () => {
  expect(identityOf(who('write'))).toEqual({ name: 'ada', type: 'user', tokenName: 'ci', role: 'write' })
  expect(identityOf(refused('whoami', 401))).toBeNull()
})

function scope(type: string, name: string, ...permissions: string[]): Scope {
  return { type, name, permissions }
}
