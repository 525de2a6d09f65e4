import { json, lfsError, text, type Answer } from './answer.js'

/** Which requests go wrong. */
export interface FaultMatch {
  readonly method?: string
  /** The whole path, or a pattern for the path with its query (`/info\/refs\?service=git-receive-pack/`). */
  readonly path: string | RegExp
  /** How many requests; 1 unless told. `Infinity` until `clearFaults`. */
  readonly times?: number
  /** How many matching requests pass unharmed before. */
  readonly after?: number
}

/** How they go wrong. */
export type FaultEffect =
  | {
      readonly status: number
      readonly body?: string
      /** In place of a body: the Hub's own words for it, in the dress of the route. */
      readonly message?: string
      readonly headers?: Readonly<Record<string, string>>
    }
  /** Served as ever, with headers put over those of the answer: a `RateLimit` that is nearly used up, a warning. */
  | { readonly addHeaders: Readonly<Record<string, string>> }
  /**
   * The connection is cut: `before` anything is done, or `after` all was done and an answer was begun: a push that
   * was accepted, and nobody learns of it. (curl repeats by itself a request that was cut `before`, on a
   * connection that it had used already.)
   */
  | { readonly reset: 'before' | 'after' }
  /** Never answered. */
  | { readonly hang: true }
  /** Served, and the answer begins; after its head nothing comes any more. */
  | { readonly stall: true }
  /** Served, and answered with a byte in so many milliseconds. */
  | { readonly dripMs: number }
  /** Served, and cut off in the middle of the answer's body: the connection is reset, or ends as if all were well. */
  | { readonly half: 'reset' | 'end' }
  /** To any URL; the path and query of the request are appended to one that has none. */
  | { readonly redirect: string; readonly status?: 301 | 302 | 307 | 308 }
  | { readonly latencyMs: number }

export type FaultSpec = FaultMatch & FaultEffect

/** The faults that wait for their requests; the one asked for first strikes first. */
export class Faults {
  /** How many requests were struck. */
  struck = 0
  #waiting: { spec: FaultSpec; skip: number; left: number }[] = []

  add(spec: FaultSpec): void {
    this.#waiting.push({ spec, skip: spec.after ?? 0, left: spec.times ?? 1 })
  }

  clear(): void {
    this.#waiting = []
  }

  /** The effect on a request, which then counts as one of its `times`. */
  take(method: string, target: string): FaultEffect | undefined {
    for (const fault of this.#waiting) {
      if (fault.left <= 0 || !matches(fault.spec, method, target)) continue
      if (fault.skip > 0) {
        fault.skip -= 1
        continue
      }
      fault.left -= 1
      this.struck += 1
      return fault.spec
    }
    return undefined
  }
}

function matches({ method, path }: FaultMatch, wantedMethod: string, target: string): boolean {
  if (method !== undefined && method !== wantedMethod) return false
  // `search`, unlike `test`, keeps no state in a pattern with the flag g.
  return typeof path === 'string' ? target.split('?')[0] === path : target.search(path) !== -1
}

const RATE_LIMITED =
  'We had to rate limit you, you hit the quota of 1000 api requests per 5 minutes period. Upgrade to a PRO user or ' +
  'Team/Enterprise organization account (https://hf.co/pricing) to get higher limits. See ' +
  'https://huggingface.co/docs/hub/rate-limits'

/** What CloudFront puts in place of an answer that it did not get. */
const GATEWAY_PAGE = (status: number) => `<!DOCTYPE html>
<html><head><title>${status}</title></head><body><h1>${status}</h1><p>The request could not be satisfied.</p></body></html>
`

/** The answer of a fault that has a status; without a body it gets the one that the real Hub sends. */
export function faultAnswer(
  fault: Extract<FaultEffect, { status: number }>,
  { path }: { path: string }
): Answer {
  const { status, headers = {} } = fault
  if (fault.body !== undefined) {
    const type = /^\s*[{[]/.test(fault.body)
      ? 'application/json; charset=utf-8'
      : /^\s*</.test(fault.body)
        ? 'text/html'
        : 'text/plain; charset=utf-8'
    return { status, headers: { 'content-type': type, ...headers }, body: fault.body }
  }
  if (status >= 500 && fault.message === undefined) {
    const page = { 'content-type': 'text/html', 'x-cache': 'Error from cloudfront' }
    return { status, headers: { ...page, ...headers }, body: GATEWAY_PAGE(status) }
  }
  const { message = status === 429 ? RATE_LIMITED : `Request failed with status ${status}` } = fault
  // Node refuses a header with anything else in it.
  const dressed = {
    status,
    headers: { 'x-error-message': message.replace(/[^\x20-\x7e]/g, '*'), ...headers }
  }
  if (path.includes('/info/lfs/')) {
    const answer = lfsError({ status, message })
    return { ...answer, headers: { ...answer.headers, ...headers } }
  }
  return path.startsWith('/api/') ? json({ error: message }, dressed) : text(message, dressed)
}

/** The answer that a fault gives in place of the Hub's own. */
export function struck(fault: FaultEffect | undefined, target: string): Answer | undefined {
  if (fault === undefined) return undefined
  if ('redirect' in fault) {
    const { pathname } = new URL(fault.redirect)
    const location = pathname === '/' ? fault.redirect.replace(/\/$/, '') + target : fault.redirect
    return { status: fault.status ?? 302, headers: { location } }
  }
  return 'status' in fault ? faultAnswer(fault, { path: target }) : undefined
}
