import { type Route, ROUTES, type RouteSpec } from '../model/routes.js'
import { tlsTrouble } from '../model/tls.js'

/** How a request went: the Hub answered, or the connection failed or was cut short. */
export type Attempted =
  | {
      readonly status: number
      readonly message?: string | undefined
      /** Milliseconds that the Hub asks to wait. */
      readonly wait?: number | undefined
    }
  /** A code of Node's or the door's. */
  | { readonly code: string }

const MOST_TRIES = 4
/** All that one request takes before its last try; a rate limit that lasts longer is reported, not slept through. */
const PATIENCE_MS = 120_000
/** Statuses after which the official clients try again (huggingface_hub, utils/_http.py). */
const PASSING = [408, 429, 500, 502, 503, 504]
/** A proxy that wants a password wants it the next time, too. */
const LASTING = 'EPROXY407'

/**
 * Whether a request is repeated, decided here for all of them.
 * @param before which attempt this was, from 1, and how long it has been since the first began
 * @returns milliseconds to wait before the next one, or null when this is how it ends
 */
export function waitBeforeRetry(
  route: Route,
  attempted: Attempted,
  before: { attempt: number; waited: number }
): number | null {
  const asked = 'code' in attempted ? undefined : attempted.wait
  const wait = asked ?? 500 * 2 ** before.attempt
  if (before.attempt >= MOST_TRIES || before.waited + wait > PATIENCE_MS) return null
  return mayPass(ROUTES[route], attempted) ? wait : null
}

function mayPass({ retry, passes }: RouteSpec, attempted: Attempted): boolean {
  if (retry === 'never') return false
  if ('code' in attempted) {
    return attempted.code !== LASTING && tlsTrouble(attempted.code) !== 'certificate'
  }
  const { status, message = '' } = attempted
  return PASSING.includes(status) || (status >= 400 && passes?.test(message) === true)
}
