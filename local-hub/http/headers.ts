import { createHash, randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** Requests of one caller, in windows of five minutes (docs, rate-limits). */
const WINDOW_SECONDS = 300
const QUOTA = { anonymous: 500, token: 1000 }

/**
 * Counts a caller's requests, for the `RateLimit` headers only: nobody is refused at zero, or a long benchmark
 * would end after a thousand requests. A test that wants 429 asks for it with a fault.
 */
export class RateLimit {
  readonly #windows = new Map<string, { start: number; used: number }>()

  headers(authorization: string | undefined): Record<string, string> {
    const quota = authorization === undefined ? QUOTA.anonymous : QUOTA.token
    const key = authorization ?? ''
    const now = Math.floor(Date.now() / 1000)
    let window = this.#windows.get(key)
    if (window === undefined || now >= window.start + WINDOW_SECONDS) {
      window = { start: now, used: 0 }
      this.#windows.set(key, window)
    }
    window.used += 1
    const left = Math.max(0, quota - window.used)
    return {
      ratelimit: `"api";r=${left};t=${window.start + WINDOW_SECONDS - now}`,
      'ratelimit-policy': `"fixed window";"api";q=${quota};w=${WINDOW_SECONDS}`
    }
  }
}

/** What every answer of the Hub carries (responses recorded in 2026). */
export function commonHeaders(request: IncomingHttpHeaders): Record<string, string> {
  return {
    'x-powered-by': 'huggingface-moon',
    'x-request-id': requestId(request),
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'access-control-max-age': '86400',
    'access-control-allow-origin': 'https://huggingface.co',
    vary: 'Origin',
    'access-control-expose-headers':
      'X-Repo-Commit,X-Request-Id,X-Error-Code,X-Error-Message,X-Total-Count,ETag,Link,Accept-Ranges,Content-Range,X-Linked-Size,X-Linked-ETag,X-Xet-Hash'
  }
}

/** The load balancer's id, followed by the client's own if it sent one. */
function requestId(request: IncomingHttpHeaders): string {
  const root = `Root=1-${Math.floor(Date.now() / 1000).toString(16)}-${randomBytes(12).toString('hex')}`
  const trace = request['x-amzn-trace-id']
  return trace === undefined ? root : `${root};${String(trace)}`
}

/** Express's weak etag. */
export function etagOf(body: string | Buffer): string {
  const hash = createHash('sha1').update(body).digest('base64').slice(0, 27)
  return `W/"${Buffer.byteLength(body).toString(16)}-${hash}"`
}
