import { badRequest, RefusedError } from '../http/request.js'
import type { Visibility } from '../life/settings.js'
import type { User } from '../accounts.js'
import { hasPlan } from './plan.js'

/** What a body says of it: new clients send `visibility`, older ones `private`; undefined when neither. */
export function visibilityIn(body: Readonly<Record<string, unknown>>): Visibility | undefined {
  const { visibility, private: hidden } = body
  if (visibility === 'public' || visibility === 'private' || visibility === 'protected') return visibility
  if (visibility !== undefined && visibility !== null) {
    throw badRequest('✖ Invalid option: expected one of "public"|"private"|"protected"\n  → at visibility')
  }
  return typeof hidden === 'boolean' ? (hidden ? 'private' : 'public') : undefined
}

/** Protected, with its app public and its files private, since 2026-03 for who has a plan; in which words is not known. */
export function requireVisibility(
  visibility: Visibility,
  { user, owner }: { user?: User | undefined; owner: string }
) {
  if (visibility !== 'protected' || hasPlan(user, owner)) return
  throw new RefusedError({ status: 403, message: 'Protected Spaces require a PRO, Team or Enterprise plan' })
}
