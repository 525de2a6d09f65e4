import { expect, test } from '@jest/globals'
import type { Grant, OrgMembership } from '../../local-hub/index.js'
import { exhaustively, some } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { type Scene, scene } from './support/scene.js'

const write = ['repo.content.read', 'repo.write']
const fineGrained = (...scoped: Grant[]) => ({ role: 'fineGrained' as const, scoped })
const member = (role: NonNullable<OrgMembership['role']>, more: Partial<OrgMembership> = {}) => [
  { name: 'acme', role, ...more }
]

interface Case {
  readonly token: Parameters<Scene['hub']['addToken']>[0]
  /** Of the user `ada`, whose token it is. */
  readonly orgs?: readonly OrgMembership[]
  readonly space?: string
}

/** ada/demo is the user's own; acme/demo is the organisation's. */
const allowed: [what: string, by: Case][] = [
  ['a write token', { token: { role: 'write' } }],
  ['a token that may do anything', { token: { role: 'god' } }],
  [
    'a fine-grained token for this Space',
    { token: fineGrained({ entity: { type: 'space', name: 'ada/demo' }, permissions: write }) }
  ],
  [
    'a fine-grained token for its account',
    { token: fineGrained({ entity: { type: 'user', name: 'ada' }, permissions: write }) }
  ],
  [
    'a fine-grained token for the organisation',
    { token: fineGrained({ entity: { type: 'org', name: 'acme' }, permissions: write }), space: 'acme/demo' }
  ],
  [
    'an administrator of the organisation',
    { token: { role: 'write' }, orgs: member('admin'), space: 'acme/demo' }
  ],
  ['a writer of the organisation', { token: { role: 'write' }, orgs: member('write'), space: 'acme/demo' }]
]

/** The facts that decide are named, so that a person can compare them with what they meant to give. */
const refused: [what: string, by: Case, facts: string[]][] = [
  ['a read token', { token: { role: 'read', displayName: 'laptop' } }, ['Read', 'laptop']],
  ['a fine-grained token without any grant', { token: fineGrained() }, ['repo.write']],
  [
    'a fine-grained token for another Space',
    { token: fineGrained({ entity: { type: 'space', name: 'ada/other' }, permissions: write }) },
    ['ada/demo', 'repo.write']
  ],
  [
    'a fine-grained token that may only read this Space',
    {
      token: fineGrained({ entity: { type: 'space', name: 'ada/demo' }, permissions: ['repo.content.read'] })
    },
    ['repo.content.read', 'repo.write']
  ],
  [
    'a fine-grained token for its account, at the organisation',
    { token: fineGrained({ entity: { type: 'user', name: 'ada' }, permissions: write }), space: 'acme/demo' },
    ['acme/demo', 'repo.write']
  ],
  [
    'a reader of the organisation',
    { token: { role: 'write' }, orgs: member('read'), space: 'acme/demo' },
    ['acme', 'read']
  ],
  [
    'a contributor, of a Space that somebody else made',
    { token: { role: 'write' }, orgs: member('contributor'), space: 'acme/demo' },
    ['acme', 'contributor']
  ],
  [
    'somebody who is no member',
    { token: { role: 'write' }, orgs: [], space: 'acme/demo' },
    ['acme', 'member']
  ],
  [
    'a member whose organisation asks for a second factor',
    {
      token: { role: 'write' },
      orgs: member('admin', { securityRestrictions: ['mfa'] }),
      space: 'acme/demo'
    },
    ['acme', 'mfa']
  ],
  [
    'a token that waits for the organisation’s approval',
    { token: { role: 'write', orgs: { acme: 'pending' } }, space: 'acme/demo' },
    ['acme', 'approv']
  ],
  [
    'a token that the organisation revoked',
    { token: { role: 'write', orgs: { acme: 'revoked' } }, space: 'acme/demo' },
    ['acme', 'revoke']
  ]
]

/** Runs with such a token. */
async function runAs({ hub, run }: Scene, { token, orgs, space = 'ada/demo' }: Case) {
  await hub.addSpace({ id: 'acme/demo' })
  if (orgs) hub.addUser({ name: 'ada', orgs })
  const given = hub.addToken({ displayName: 'the-name-of-the-token', ...token })
  const head = await hub.head(space)
  return { ended: await run({ space, token: given }), head, space }
}

test.each(some(allowed))('%s may push', async (_, by) => {
  const stage = await scene()
  const { ended, space } = await runAs(stage, by)
  const page = await expectDeployed(ended)
  expect(await stage.hub.head(space)).toBe(await stage.checkout.git('rev-parse', 'HEAD'))
  // A fact that is known is not doubted.
  expect(page.text).toContain('ada')
  expect(ended.summary).not.toContain('tried anyway')
})

exhaustively('a contributor may push to a Space that they made themselves', async () => {
  const { hub, checkout, run } = await scene()
  hub.addUser({ name: 'ada', orgs: member('contributor') })
  const token = hub.addToken({ role: 'write' })
  const body = JSON.stringify({ type: 'space', name: 'mine', organization: 'acme', sdk: 'static' })
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  await fetch(`${hub.origin}/api/repos/create`, { method: 'POST', headers, body })
  await expectDeployed(await run({ space: 'acme/mine', token }))
  expect(await hub.head('acme/mine')).toBe(await checkout.git('rev-parse', 'HEAD'))
})

test.each(some(refused, 2))('%s may not, and is told so', async (_, by, facts) => {
  const stage = await scene()
  const { ended, space, head } = await runAs(stage, by)
  const page = await expectExplained(ended, 'permission-denied')
  expect(page.text).toContain(by.token.displayName ?? 'the-name-of-the-token')
  const [error] = ended.annotations
  for (const fact of ['ada', ...facts]) expect(`${error?.title} ${error?.message}`).toContain(fact)
  expect(await stage.hub.head(space)).toBe(head)
})
