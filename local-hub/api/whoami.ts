import { apiError, json } from '../http/answer.js'
import type { Handler } from '../http/request.js'
import type { Grant, OrgMembership, Token } from '../accounts.js'
import { objectId, type World } from '../world.js'
import { UNAUTHORIZED } from '../auth/access.js'

/**
 * `GET /api/whoami-v2`, keys in the order in which the Hub sends them (OpenAPI description; huggingface_hub,
 * hf_api.py). A keyless token is refused: it is nobody's, and the route is not about its Space.
 */
export const whoami: Handler = ({ world, identity }) => {
  if (identity.kind === 'invalid') return apiError({ status: 401, message: identity.message })
  if (identity.kind !== 'user') return apiError(UNAUTHORIZED)
  const { user, token } = identity
  return json({
    type: 'user',
    id: user.id,
    name: user.name,
    fullname: user.name,
    email: `${user.name}@example.org`,
    emailVerified: true,
    canPay: user.canPay,
    billingMode: 'postpaid',
    periodEnd: null,
    isPro: user.isPro,
    avatarUrl: `/avatars/${user.id}.svg`,
    orgs: user.orgs.map(describeOrg),
    auth: describeToken(world, token)
  })
}

function describeOrg(org: OrgMembership): Record<string, unknown> {
  return {
    type: 'org',
    id: objectId(`org:${org.name}`),
    name: org.name,
    fullname: org.name,
    email: null,
    canPay: org.canPay ?? org.plan !== undefined,
    billingMode: 'postpaid',
    periodEnd: null,
    avatarUrl: `/avatars/${org.name}.svg`,
    // Absent: a free organisation.
    ...(org.plan === undefined ? {} : { plan: org.plan }),
    roleInOrg: org.role ?? 'write',
    securityRestrictions: org.securityRestrictions ?? [],
    ...(org.resourceGroups === undefined
      ? {}
      : {
          resourceGroups: org.resourceGroups.map(group => ({
            id: objectId(`${org.name}:${group.name}`),
            ...group
          }))
        })
  }
}

function describeToken(world: World, token: Token): Record<string, unknown> {
  const expiry = token.expiresAt === undefined ? {} : { expiresAt: token.expiresAt.toISOString() }
  // What `hf auth login` stores is no access token in the Hub's eyes, and has no role.
  if (token.role === 'oauth') return { type: 'oauth', ...expiry }
  return {
    type: 'access_token',
    accessToken: {
      displayName: token.displayName ?? token.role,
      role: token.role,
      createdAt: token.createdAt.toISOString(),
      ...(token.role === 'fineGrained' ? { fineGrained: describeGrants(world, token) } : {})
    },
    ...expiry
  }
}

function describeGrants(world: World, { scoped = [], global = [] }: Token): Record<string, unknown> {
  return {
    canReadGatedRepos: false,
    global,
    scoped: scoped.map(({ entity, permissions }) => ({
      entity: { _id: entityId(world, entity), type: entity.type, name: entity.name },
      permissions
    }))
  }
}

function entityId(world: World, { type, name }: Grant['entity']): string {
  const repo = type === 'space' || type === 'model' || type === 'dataset' ? world.repo(type, name) : undefined
  return repo?._id ?? objectId(`${type}:${name}`)
}
