import { apiError, json, type Answer } from '../http/answer.js'
import { jsonBody, type Handler } from '../http/request.js'
import type { Publisher } from '../options.js'
import type { World } from '../world.js'
import { ISSUER } from './issuer.js'
import { sign, verify, type Claims } from './jwt.js'

const GRANT = 'urn:ietf:params:oauth:grant-type:token-exchange'
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token'
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token'
const LIFETIME_SECONDS = 3600

/**
 * `POST /oauth/token`: a GitHub ID token for one that writes to one Space (docs, trusted-publishers). What is
 * wrong with the ID token, or which claim differs, the Hub does not say.
 */
export const exchangeToken: Handler = async request => {
  const { world } = request
  const { grant_type, subject_token_type, subject_token, resource } = await jsonBody(request)
  if (typeof grant_type !== 'string') return failed('invalid_request', 'grant_type is missing')
  if (grant_type !== GRANT) return failed('unsupported_grant_type', `Unsupported grant type: ${grant_type}`)
  if (subject_token_type !== ID_TOKEN || typeof subject_token !== 'string') {
    return failed('invalid_request', 'subject_token and subject_token_type must be those of an ID token')
  }
  // Only Spaces have an owner who could trust anybody here; the form is that of all repositories.
  const [, id] = /^spaces\/([\w.-]+\/[\w.-]+)$/.exec(String(resource)) ?? []
  if (typeof resource !== 'string' || id === undefined) return failed('invalid_request', 'Invalid resource')

  const claims = verify(subject_token, await world.issuer.keys())
  if (claims === undefined || !isCurrent(claims, world)) return failed('invalid_grant', 'Invalid ID token')
  if (world.repo('space', id) === undefined) return failed('invalid_grant', 'Repository not found')
  const trusted = world.publishers.some(publisher => publisher.space === id && isTrusted(publisher, claims))
  if (!trusted) return failed('invalid_grant', 'No trusted publisher matches this token')
  return json({
    access_token: await issueToken(world, id),
    token_type: 'bearer',
    expires_in: LIFETIME_SECONDS,
    issued_token_type: ACCESS_TOKEN
  })
}

const failed = (error: string, error_description: string): Answer =>
  apiError({ status: 400, message: error }, { error_description })

function isCurrent({ iss, aud, exp, nbf }: Claims, { origin }: World): boolean {
  const now = Date.now() / 1000
  return iss === ISSUER && aud === origin && Number(exp) > now && !(Number(nbf) > now)
}

/** Every claim that the owner wrote down must be there, to the letter. */
function isTrusted({ claims: wanted }: Publisher, claims: Claims): boolean {
  const known: Claims = {
    ...claims,
    // The Hub's own names, for parts of GitHub's claims; `workflow` hides GitHub's, which is the workflow's title.
    branch: partOf(claims['ref'], /^refs\/heads\/(.+)$/),
    workflow: partOf(claims['workflow_ref'], /\/([^/]+)@/)
  }
  return Object.entries(wanted).every(([name, value]) => known[name] === value)
}

const partOf = (claim: unknown, pattern: RegExp): string | undefined => pattern.exec(String(claim))?.[1]

async function issueToken(world: World, space: string): Promise<string> {
  const expiresAt = new Date(Date.now() + LIFETIME_SECONDS * 1000)
  const claims = { sub: `spaces/${space}`, aud: world.origin, exp: Math.floor(expiresAt.getTime() / 1000) }
  const token = `hf_jwt_${sign(claims, await world.issuer.keys())}`
  return world.addToken({ role: 'jwt', token, space, expiresAt })
}
