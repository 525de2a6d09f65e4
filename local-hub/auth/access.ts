import type { Refusal } from '../http/answer.js'
import type { OrgMembership, Token, User } from '../accounts.js'
import type { Repo } from '../world.js'
import type { Identity } from './identity.js'

export const UNAUTHORIZED: Refusal = { status: 401, message: 'Invalid username or password.' }
export const NOT_FOUND: Refusal = { status: 404, code: 'RepoNotFound', message: 'Repository not found' }
export const READ_ONLY: Refusal = {
  status: 403,
  message: 'You have read access but not the required permissions for this operation'
}
const DISABLED: Refusal = { status: 403, message: 'Access to this resource is disabled.' }

const PENDING: Refusal = {
  status: 403,
  message:
    'Due to the organization token policy, your token needs to be approved by the organization before you can access this resource.'
}
const REVOKED: Refusal = {
  status: 403,
  message:
    'Your token has been revoked by the organization administrator, you can no longer access organization resources. Please contact them for more information.'
}

/**
 * Why the caller may not do this, or undefined. The order is the Hub's: who are you, do you see the repository,
 * may you do this to it. What is missing and what is hidden look the same: 401 to a stranger, 404 to a user.
 */
export function refusalOf(
  identity: Identity,
  { repo, need }: { repo: Repo | undefined; need: 'read' | 'write' }
): Refusal | undefined {
  if (identity.kind === 'invalid') return { status: 401, message: identity.message }
  if (identity.kind === 'repo-token') {
    if (repo?.type !== 'space' || repo.id !== identity.space) return UNAUTHORIZED
    return repo.disabled ? DISABLED : undefined
  }
  if (identity.kind === 'anonymous') {
    if (repo === undefined || repo.private || need === 'write') return UNAUTHORIZED
    return repo.disabled ? DISABLED : undefined
  }
  if (repo === undefined) return NOT_FOUND
  const { user, token } = identity
  const owner = ownerOf(repo.id)
  const refusedByOrg = orgRefusal(user, token, owner)
  if (refusedByOrg !== undefined) return refusedByOrg
  if (!mayRead(user, token, repo)) return NOT_FOUND
  if (repo.disabled) return DISABLED
  return need === 'write' && !mayWrite(user, token, repo) ? READ_ONLY : undefined
}

/** Whether the caller may make repositories there: of an org, every member but a mere reader. */
export function mayCreateIn(owner: string, { user, token }: { user: User; token: Token }): boolean {
  if (!grants(token, 'repo.write', owner)) return false
  return owner === user.name || ['admin', 'write', 'contributor'].includes(roleIn(user, owner) ?? '')
}

export const ownerOf = (id: string): string => id.split('/')[0] ?? ''

function mayRead(user: User, token: Token, repo: Repo): boolean {
  if (!repo.private) return true
  const owner = ownerOf(repo.id)
  const belongs =
    owner === user.name || ['admin', 'write', 'contributor', 'read'].includes(roleIn(user, owner) ?? '')
  return (
    belongs && (grants(token, 'repo.content.read', owner, repo) || grants(token, 'repo.write', owner, repo))
  )
}

function mayWrite(user: User, token: Token, repo: Repo): boolean {
  const owner = ownerOf(repo.id)
  if (!grants(token, 'repo.write', owner, repo)) return false
  if (owner === user.name) return true
  const role = roleIn(user, owner)
  return role === 'admin' || role === 'write' || (role === 'contributor' && repo.creator === user.name)
}

/** Whether the token itself allows it, whatever its user may do. Without a repo: on all of an owner's. */
function grants(token: Token, permission: string, owner: string, repo?: Repo): boolean {
  if (token.role !== 'fineGrained') return token.role !== 'read' || permission === 'repo.content.read'
  return (token.scoped ?? []).some(
    ({ entity, permissions }) =>
      permissions.includes(permission) &&
      (entity.type === repo?.type
        ? entity.name === repo.id
        : (entity.type === 'user' || entity.type === 'org') && entity.name === owner)
  )
}

/** 403 on all that an org owns, whatever the role (docs, enterprise-tokens-management and security-tokens). */
function orgRefusal(user: User, token: Token, owner: string): Refusal | undefined {
  const decision = token.orgs?.[owner]
  if (decision !== undefined) return decision === 'revoked' ? REVOKED : PENDING
  const [restriction] = membership(user, owner)?.securityRestrictions ?? []
  if (restriction === undefined) return undefined
  if (restriction === 'token-revoked') return REVOKED
  if (restriction === 'token-policy') return PENDING
  // The Hub's words for these three are not published.
  return { status: 403, message: `Access to this organization's resources is restricted (${restriction}).` }
}

const membership = (user: User, org: string): OrgMembership | undefined =>
  user.orgs.find(({ name }) => name === org)

function roleIn(user: User, org: string): OrgMembership['role'] {
  const found = membership(user, org)
  return found === undefined ? undefined : (found.role ?? 'write')
}
