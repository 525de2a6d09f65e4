import type { Token, User } from '../accounts.js'
import type { World } from '../world.js'

/** Who sends a request. */
export type Identity =
  | { readonly kind: 'anonymous' }
  /** A credential that is none: unknown, expired, revoked, or sent in a way that the route does not take. */
  | { readonly kind: 'invalid'; readonly message: string }
  | { readonly kind: 'user'; readonly user: User; readonly token: Token }
  /** The token of a keyless exchange: nobody in particular, and good for one Space. */
  | { readonly kind: 'repo-token'; readonly space: string }

/** Passwords were done away with in 2023; what does not look like a token is still taken for one. */
const PASSWORD_DEPRECATED =
  'Password authentication in git is no longer supported. You must use a user access token or an SSH key instead. See https://huggingface.co/blog/password-git-deprecation'

/** API and file routes take a bearer token. */
export function bearerIdentity(world: World, authorization: string | undefined): Identity {
  if (authorization === undefined) return { kind: 'anonymous' }
  const [, token = ''] = /^Bearer (.+)$/i.exec(authorization) ?? []
  return identify(world, token.trim()) ?? { kind: 'invalid', message: world.wording.unknownToken }
}

/**
 * Git routes take Basic, with the token as the password and any user name (`hf_user` in the official credential
 * helper, which is nobody's account). Whether the real Hub would take a bearer token here is not known; refusing
 * it shows a client that relies on it.
 */
export function basicIdentity(world: World, authorization: string | undefined): Identity {
  if (authorization === undefined) return { kind: 'anonymous' }
  const [, encoded = ''] = /^Basic (.+)$/i.exec(authorization) ?? []
  const decoded = Buffer.from(encoded, 'base64').toString()
  const password = decoded.slice(decoded.indexOf(':') + 1)
  const message = password.startsWith('hf_') ? world.wording.gitUnknownToken : PASSWORD_DEPRECATED
  return identify(world, password) ?? { kind: 'invalid', message }
}

function identify(world: World, password: string): Identity | undefined {
  const token = world.token(password)
  if (token === undefined) return undefined
  if (token.role === 'jwt') return { kind: 'repo-token', space: token.space ?? '' }
  const user = world.users.get(token.user)
  return user === undefined ? undefined : { kind: 'user', user, token }
}
