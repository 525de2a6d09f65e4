import { json, type Answer } from '../http/answer.js'
import type { HubRequest } from '../http/request.js'

/** Where in a list a request wants to go on, and how far. */
export interface Page {
  readonly start: number
  readonly limit: number
}

/** `limit` and the `cursor` that the last page's link held. */
export function pageOf({ query }: HubRequest, { most }: { most: number }): Page {
  const start = Number(query.get('cursor') ?? 0)
  const limit = Number(query.get('limit') ?? most)
  return {
    start: start > 0 ? Math.floor(start) : 0,
    limit: limit > 0 ? Math.min(Math.floor(limit), most) : most
  }
}

/** One page of a list; a `Link` header leads to the next, in the form that the official clients follow. */
export function pageAnswer(
  { world, target }: HubRequest,
  items: readonly unknown[],
  { start, limit, total }: Page & { total: number }
): Answer {
  const count = { 'x-total-count': String(total) }
  if (start + limit >= total) return json(items, { headers: count })
  const next = new URL(target, world.origin)
  next.searchParams.set('cursor', String(start + limit))
  return json(items, { headers: { ...count, link: `<${next.href}>; rel="next"` } })
}
