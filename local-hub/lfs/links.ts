import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Space, World } from '../world.js'
import type { LfsObject } from './pointer.js'

/** For how long a link to the storage is good, in seconds. */
export const LINK_SECONDS = 900

interface Claim extends LfsObject {
  readonly method: 'GET' | 'PUT'
  /** The Space's `_id`: a link outlives a change of name. */
  readonly space: string
}

/** A link by which whoever has it may put or get one object, and do nothing else: it needs no credential. */
export function storageLink(
  world: World,
  { method, space, oid, size }: LfsObject & { method: Claim['method']; space: Space }
): string {
  const expires = String(Math.floor(Date.now() / 1000) + LINK_SECONDS)
  const signature = sign(world, { method, space: space._id, oid, size }, expires)
  const query = new URLSearchParams({ size: String(size), expires, signature })
  return `${world.origin}/_storage/${space._id}/${oid}?${query.toString()}`
}

/** What is wrong with a link that somebody came by; undefined when nothing is. */
export function linkProblem(
  world: World,
  claim: Claim,
  query: URLSearchParams
): 'SignatureDoesNotMatch' | 'ExpiredToken' | undefined {
  const expires = query.get('expires') ?? ''
  const expected = Buffer.from(sign(world, claim, expires))
  const given = Buffer.from(query.get('signature') ?? '')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'SignatureDoesNotMatch'
  return Number(expires) < Date.now() / 1000 ? 'ExpiredToken' : undefined
}

function sign({ storageKey }: World, { method, space, oid, size }: Claim, expires: string): string {
  const claim = [method, space, oid, size, expires].join('\n')
  return createHmac('sha256', storageKey).update(claim).digest('hex')
}
