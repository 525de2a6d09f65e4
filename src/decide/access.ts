import type { Reply, Scope, SpaceInfo, WhoAmI } from '../model/hub-responses.js'
import type { DenialReason, Evidence, HttpEvidence } from '../model/failure.js'
import type { Access, Identity, TokenKind } from '../model/values.js'

/** The Hub's answers about one token and one Space, asked together. */
export interface Answers {
  readonly whoami: Reply<WhoAmI>
  readonly space: Reply<SpaceInfo>
  readonly mayWrite: Reply<true>
  /** What the Space's git server says to a pusher. */
  readonly git: Reply<unknown>
}

type Verdict = Access | { readonly may: 'no'; readonly evidence: Evidence }

/** Whose token it is, as far as the Hub said. */
export function identityOf(whoami: Reply<WhoAmI>): Identity | null {
  if (!('ok' in whoami)) return null
  const { name, type, auth, orgs } = whoami.ok
  return {
    name,
    type: type === 'org' || type === 'app' ? type : 'user',
    ...(auth.tokenName && { tokenName: auth.tokenName }),
    ...(auth.role && { role: auth.role }),
    ...(auth.createdAt && { createdAt: auth.createdAt }),
    ...(auth.expiresAt && { expiresAt: auth.expiresAt }),
    ...(orgs.length > 0 && { organizations: orgs.flatMap(({ name }) => name ?? []) })
  }
}

/**
 * May this token push to `owner/name`? The first fact that settles it wins, in the order in which the Hub itself
 * checks: who, does the Space exist for them, may they write. A doubt is never a "no": git decides then.
 */
export function judge(space: string, kind: TokenKind, answers: Answers): Verdict {
  const owner = space.split('/')[0] ?? ''
  const { whoami, git, mayWrite } = answers
  const refusals = [git, answers.space, mayWrite].flatMap(reply =>
    'refused' in reply ? [reply.refused] : []
  )
  const gitStatus = 'refused' in git ? git.refused.status : 200

  // The Hub says 401 for a missing or private Space, too; only whoami's 401 means the token (and not even that for
  // tokens bound to one repository, which may not ask who they are).
  if ('refused' in whoami && whoami.refused.status === 401 && kind !== 'oidc' && kind !== 'oauth')
    return no({ finding: { kind: 'token-rejected' }, http: whoami.refused })
  if ('refused' in git && gitStatus === 401)
    return no({ finding: { kind: 'token-rejected' }, http: git.refused })

  const policy = refusals.find(refused => refused.status === 403 && policyOf(refused, owner))
  if (policy) return denied(policyOf(policy, owner) ?? { why: 'disabled' }, policy)
  const restrictions = memberOf(whoami, owner)?.restrictions ?? []
  if (restrictions.length > 0) return denied({ why: 'org-restriction', owner, restrictions })

  if ('refused' in git && gitStatus === 404)
    return no({ finding: { kind: 'space-missing', space }, http: git.refused })
  if ('refused' in git && gitStatus === 403)
    return denied({ why: 'refused', message: git.refused.message ?? '' }, git.refused)
  if ('refused' in git) return no({ http: git.refused })

  if ('ok' in mayWrite) return { may: 'yes', because: 'write-check' }
  const byRole = judgeRole(space, whoami)
  if (kind === 'oidc' || kind === 'oauth' || kind === 'app') return { may: 'unknown', because: 'token-kind' }
  if ('why' in byRole) return denied(byRole, mayWrite.refused)
  return mayWrite.refused.status === 403
    ? denied(refusalOf(owner, whoami, mayWrite.refused), mayWrite.refused)
    : byRole
}

/**
 * May this token make a Space for `owner`? Its own account, or an organisation in which it may make repositories; a
 * fine-grained token needs the grant for the whole account (docs: security-tokens, organizations-security).
 */
export function judgeCreation(owner: string, kind: TokenKind, whoami: Reply<WhoAmI>): Verdict {
  if (kind === 'oidc' || kind === 'oauth' || kind === 'app') return { may: 'unknown', because: 'token-kind' }
  if (!('ok' in whoami)) return { may: 'unknown', because: 'no-answer' }
  const { role, scopes } = whoami.ok.auth
  const refused = (because: 'scope' | 'role' | 'not-a-member') => denied({ why: 'create', owner, because })
  if (role === 'read') return denied({ why: 'read-token' })
  const isGranted = scopes.some(
    ({ type, name, permissions }) =>
      (type === 'user' || type === 'org') && name === owner && permissions.includes('repo.write')
  )
  if (role === 'fineGrained' && !isGranted) return refused('scope')
  if (whoami.ok.name === owner) return { may: 'yes', because: role === 'fineGrained' ? 'scope' : 'owner' }
  const orgRole = memberOf(whoami, owner)?.role
  if (memberOf(whoami, owner) === undefined) return refused('not-a-member')
  if (orgRole === 'read' || orgRole === 'no_access') return refused('role')
  return { may: 'yes', because: 'organisation' }
}

/** The Hub refuses writing although the token's role would allow it: then it is about this owner. */
function refusalOf(owner: string, whoami: Reply<WhoAmI>, refused: HttpEvidence): DenialReason {
  const role = memberOf(whoami, owner)?.role
  if (role !== undefined && role !== 'admin' && role !== 'write') return { why: 'org-role', owner, role }
  if (role === undefined && 'ok' in whoami && whoami.ok.name !== owner) return { why: 'not-a-member', owner }
  return { why: 'refused', message: refused.message ?? '' }
}

/** The table of roles and scopes (docs: security-tokens, organizations-security), for when nothing firmer is known. */
function judgeRole(space: string, whoami: Reply<WhoAmI>): Access | DenialReason {
  if (!('ok' in whoami)) return { may: 'unknown', because: 'no-answer' }
  const owner = space.split('/')[0] ?? ''
  const { role: tokenRole, scopes } = whoami.ok.auth
  if (tokenRole === 'read') return { why: 'read-token' }
  if (tokenRole === 'fineGrained') return judgeScopes(space, owner, scopes)
  if (tokenRole !== 'write' && tokenRole !== 'god') return { may: 'unknown', because: 'token-kind' }
  if (whoami.ok.name === owner) return { may: 'yes', because: 'owner' }
  const role = memberOf(whoami, owner)?.role
  if (role === 'admin' || role === 'write') return { may: 'yes', because: 'organisation' }
  if (role === 'read' || role === 'no_access') return { why: 'org-role', owner, role }
  if (role !== undefined) return { may: 'unknown', because: 'not-listed' }
  // Collaborators of a single repository are in nobody's list: not being a member is a doubt, until the Hub refuses.
  return { may: 'unknown', because: 'not-listed' }
}

function judgeScopes(space: string, owner: string, scoped: readonly Scope[]): Access | DenialReason {
  const here = scoped.filter(
    ({ type, name }) =>
      (type === 'space' && name === space) || ((type === 'user' || type === 'org') && name === owner)
  )
  if (here.some(scope => scope.permissions.includes('repo.write'))) return { may: 'yes', because: 'scope' }
  const group = scoped.some(
    scope => scope.type === 'resource-group' && scope.permissions.includes('repo.write')
  )
  if (group) return { may: 'unknown', because: 'not-listed' }
  return { why: 'fine-grained-scope', owner, granted: here.flatMap(scope => scope.permissions) }
}

function memberOf(whoami: Reply<WhoAmI>, owner: string) {
  return 'ok' in whoami ? whoami.ok.orgs.find(org => org.name === owner) : undefined
}

/** An organisation's token policy (docs: enterprise-tokens-management, security-tokens), or a disabled Space. */
function policyOf({ message = '' }: HttpEvidence, owner: string): DenialReason | null {
  if (/needs to be approved by the organization/i.test(message)) return { why: 'org-approval-pending', owner }
  if (/revoked by the organization administrator/i.test(message)) return { why: 'org-revoked', owner }
  if (/access to this resource is disabled/i.test(message)) return { why: 'disabled' }
  return null
}

function no(evidence: Omit<Evidence, 'step'>): Verdict {
  return { may: 'no', evidence: { step: 'access', ...evidence } }
}

function denied(reason: DenialReason, http?: HttpEvidence): Verdict {
  return no({ finding: { kind: 'access-denied', reason }, ...(http && { http }) })
}
