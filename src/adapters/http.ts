import type { IncomingHttpHeaders } from 'node:http'
import { type Attempted, waitBeforeRetry } from '../decide/retry.js'
import { Failure, type HttpEvidence, type Step } from '../model/failure.js'
import { redacted } from '../model/hidden.js'
import type { Clock } from '../model/ports.js'
import { type Deadlines, type Route, ROUTES } from '../model/routes.js'
import { type Door, type Opened, readBeginning, readWhole } from './http/door.js'
import { doorError } from './http/error.js'

/** An answer of the Hub, whatever its status; the caller decides what the status means. */
export interface Answer {
  /** In which it was asked for. */
  readonly step: Step
  readonly status: number
  readonly body: string
  /** Where the answer came from, after redirects. */
  readonly url: string
  /** The answer as evidence, for a failure. */
  readonly evidence: HttpEvidence
  /** Milliseconds to leave until the next request: what the Hub asks for, or what its allowance lasts for. */
  readonly pace: number
}

export interface HubRequest {
  readonly route: Route
  /** Where it is asked at another than the route's own. */
  readonly step?: Step
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON, by POST unless told otherwise; without it the request is a GET, unless told otherwise. */
  readonly json?: unknown
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Where there is less time for it than the route grants, in ms. */
  readonly within?: number
}

export type Http = (request: HubRequest) => Promise<Answer>

const USER_AGENT = 'hf-space-push/1'
const BODY_LIMIT = 16 * 1024 * 1024
const MOST_REDIRECTS = 3

/**
 * The client for questions whose answers are read whole. What may pass is tried again, as the route says.
 * @param signal the run's: when it is cancelled, requests end at once, and none is sent any more
 * @throws Failure with network evidence when no answer came.
 */
export function openHttp(door: Door, clock: Clock, signal?: AbortSignal): Http {
  return async request => {
    const begin = clock.now()
    for (let attempt = 1; ; attempt++) {
      const { answer, failure, attempted } = await once(door, request, signal)
      signal?.throwIfAborted()
      const wait = waitBeforeRetry(request.route, attempted, { attempt, waited: clock.now() - begin })
      if (wait === null) {
        if (answer) return answer
        throw failure
      }
      await clock.sleep(wait)
    }
  }
}

type Once = { readonly attempted: Attempted } & (
  | { readonly answer: Answer; readonly failure?: never }
  | { readonly answer?: never; readonly failure: Failure }
)

async function once(door: Door, request: HubRequest, signal?: AbortSignal): Promise<Once> {
  try {
    const opened = await follow(door, request, signal)
    const { status, headers, url } = opened
    // Of a refusal, what came of it is enough.
    const body =
      status < 300 ? (await readWhole(opened, BODY_LIMIT)).toString('utf8') : await readBeginning(opened)
    const wait = askedToWait(headers, status)
    const answer = {
      ...{ step: stepOf(request), status, body, url, pace: wait ?? paceOf(headers) },
      // A good answer, which may be long, is not read for it.
      get evidence() {
        return evidenceOf(request.route, opened, body)
      }
    }
    return {
      answer,
      attempted: { status, message: status < 300 ? undefined : answer.evidence.message, wait }
    }
  } catch (cause) {
    const { code } = doorError(cause, true)
    return { failure: unreachable(request, cause), attempted: { code } }
  }
}

/**
 * Sends a request and follows what redirects it within its origin: a credential never reaches another host. What
 * carries data arrives where it was sent or nowhere: on the same host, another place may be another owner's.
 */
export async function follow(door: Door, request: HubRequest, signal?: AbortSignal): Promise<Opened> {
  const { json, method = json === undefined ? 'GET' : 'POST' } = request
  const deadlines = deadlinesOf(request)
  const body = json === undefined ? undefined : Buffer.from(JSON.stringify(json))
  const headers = {
    'User-Agent': USER_AGENT,
    ...(body && { 'Content-Type': 'application/json' }),
    ...request.headers
  }
  let url = request.url
  for (let hops = 0; ; hops++) {
    const opened = await door({ url, method, headers, deadlines, signal, ...(body && { body }) })
    const { location } = opened.headers
    if (opened.status < 300 || opened.status >= 400 || !location || hops === MOST_REDIRECTS) return opened
    if (body) return opened
    if (!URL.canParse(location, url)) return opened
    const next = new URL(location, url)
    if (next.origin !== new URL(url).origin) return opened
    opened.close()
    url = next.href
  }
}

function deadlinesOf({ route, within = Infinity }: HubRequest): Deadlines {
  const { deadlines } = ROUTES[route]
  return { ...deadlines, total: Math.min(deadlines.total, within) }
}

/** Milliseconds that the Hub asks to wait: `RateLimit: "api";r=0;t=12`, else `Retry-After` in seconds. */
export function askedToWait(headers: IncomingHttpHeaders, status: number): number | undefined {
  const { left, resetsIn } = rateLimit(headers)
  const retryAfter = /^\d{1,6}$/.exec(header(headers, 'retry-after') ?? '')?.[0]
  const seconds = status === 429 && left === 0 ? resetsIn : retryAfter
  return seconds === undefined ? undefined : (Number(seconds) + 1) * 1000
}

/** `RateLimit: "api";r=499;t=293`: so many requests are left for so many seconds (docs: rate-limits). */
function rateLimit(headers: IncomingHttpHeaders): { left?: number; resetsIn?: number } {
  const [, left, resetsIn] = /;r=(\d{1,9});t=(\d{1,6})/.exec(header(headers, 'ratelimit') ?? '') ?? []
  return left === undefined ? {} : { left: Number(left), resetsIn: Number(resetsIn) }
}

/** Whoever shares the allowance, such as other jobs of the same account, gets half of what is left. */
function paceOf(headers: IncomingHttpHeaders): number {
  const { left, resetsIn = 0 } = rateLimit(headers)
  if (left === undefined) return 0
  return (resetsIn * 1000) / Math.max(1, left / 2)
}

function header(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value[0] : value
}

/** An answer as evidence, with what the Hub says of it in its body and headers. */
export function evidenceOf(
  route: Route,
  { status, headers, url }: Pick<Opened, 'status' | 'headers' | 'url'>,
  body: string
): HttpEvidence {
  const code = header(headers, 'x-error-code')
  const requestId =
    header(headers, 'x-request-id') ?? header(headers, 'x-amzn-trace-id') ?? header(headers, 'x-amz-cf-id')
  const message = header(headers, 'x-error-message') ?? sentenceOf(body)
  const { origin, pathname } = new URL(url)
  return {
    route,
    url: origin + pathname,
    status,
    ...(code && { code }),
    ...(message && { message: redacted(message).slice(0, 2000) }),
    ...(requestId && { requestId: redacted(requestId).slice(0, 200) })
  }
}

/** The Hub's own sentence in any of its envelopes; nothing of an HTML page. */
function sentenceOf(body: string): string | undefined {
  try {
    const { error, error_description: detail, errors, message } = JSON.parse(body) as Record<string, unknown>
    const first = Array.isArray(errors)
      ? (errors[0] as { message?: unknown } | undefined)?.message
      : undefined
    const parts = [Array.isArray(error) ? error[0] : error, detail, first, message]
    return parts.filter(part => typeof part === 'string').join(': ') || undefined
  } catch {
    return /^\s*</.test(body) ? undefined : body.trim() || undefined
  }
}

function stepOf({ route, step }: HubRequest): Step {
  return step ?? ROUTES[route].step
}

/** A request that got no answer, or half of one. */
export function unreachable(request: HubRequest, cause: unknown): Failure {
  const { code, message, deadline } = doorError(cause, true)
  const { host } = new URL(request.url)
  const seconds = deadline && Math.round(deadlinesOf(request)[deadline] / 1000)
  const late = deadline && seconds !== undefined && { deadline, seconds }
  const network = { code, host, message: redacted(message).slice(0, 500), ...(late && { late }) }
  return new Failure({ step: stepOf(request), network }, { cause })
}
