import { HttpClient, type HttpClientResponse } from '@actions/http-client'
import { waitBeforeRetry } from '../decide/retry.js'
import { Failure, type HttpEvidence, type Step } from '../model/failure.js'
import type { Clock } from '../model/ports.js'
import { type Route, ROUTES } from '../model/routes.js'
import { orCancelled } from './cancel.js'

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
  readonly method?: 'GET' | 'POST' | 'PUT'
}

export type Http = (request: HubRequest) => Promise<Answer>

export const USER_AGENT = 'hf-space-push/1'
const BODY_LIMIT = 16 * 1024 * 1024
const MOST_REDIRECTS = 3

/**
 * The one HTTP client: keeps connections open, honours the runner's proxy, retries what may pass.
 * A redirect is followed within the same origin only, so a credential never reaches another host.
 * @param signal the run's: when it is cancelled, no request is waited for, and none is sent any more
 * @throws Failure with network evidence when no answer came.
 */
export function openHttp(clock: Clock, signal?: AbortSignal): Http {
  const clients = new Map<number, HttpClient>()
  const clientFor = (socketTimeout: number) => {
    const options = { keepAlive: true, allowRedirects: false, socketTimeout }
    const client = clients.get(socketTimeout) ?? new HttpClient(USER_AGENT, [], options)
    clients.set(socketTimeout, client)
    return client
  }
  return async request => {
    const client = clientFor(ROUTES[request.route].deadlines.idle)
    let waited = 0
    for (let attempt = 1; ; attempt++) {
      signal?.throwIfAborted()
      const { answer, failure, attempted } = await orCancelled(once(client, request), signal)
      const wait = waitBeforeRetry(request.route, attempted, { attempt, waited })
      if (wait === null) {
        if (answer) return answer
        throw failure
      }
      waited += wait
      await clock.sleep(wait)
    }
  }
}

async function once(client: HttpClient, request: HubRequest) {
  try {
    const { response, url } = await follow(client, request)
    const body = await readBody(response)
    const status = response.message.statusCode ?? 0
    const evidence = evidenceOf(request.route, url, response, body)
    const wait = askedToWait(response, status)
    const answer: Answer = {
      step: stepOf(request),
      status,
      body,
      url,
      evidence,
      pace: wait ?? paceOf(response)
    }
    return { answer, attempted: { status, message: evidence.message, wait } }
  } catch (cause) {
    const failure = unreachable(request, cause)
    return { failure, attempted: { code: failure.evidence.network?.code ?? '' } }
  }
}

/** Sends a request and follows what redirects it within the origin. */
export async function follow(client: HttpClient, request: HubRequest) {
  const method = request.method ?? (request.json === undefined ? 'GET' : 'POST')
  const body = request.json === undefined ? null : JSON.stringify(request.json)
  let url = request.url
  for (let hops = 0; ; hops++) {
    const headers = { ...(body !== null && { 'Content-Type': 'application/json' }), ...request.headers }
    const response = await client.request(method, url, body, headers)
    const location = response.message.headers.location
    const status = response.message.statusCode ?? 0
    if (status < 300 || status >= 400 || !location || hops === MOST_REDIRECTS) return { response, url }
    const next = new URL(location, url)
    if (next.origin !== new URL(url).origin) return { response, url }
    response.message.resume()
    url = next.href
  }
}

export async function readBody(response: HttpClientResponse): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of response.message as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > BODY_LIMIT) break
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Milliseconds that the Hub asks to wait: `RateLimit: "api";r=0;t=12`, else `Retry-After` in seconds. */
function askedToWait(response: HttpClientResponse, status: number): number | undefined {
  const { left, resetsIn } = rateLimit(response)
  const retryAfter = /^\d{1,6}$/.exec(header(response, 'retry-after') ?? '')?.[0]
  const seconds = status === 429 && left === 0 ? resetsIn : retryAfter
  return seconds === undefined ? undefined : (Number(seconds) + 1) * 1000
}

/** `RateLimit: "api";r=499;t=293`: so many requests are left for so many seconds (docs: rate-limits). */
function rateLimit(response: HttpClientResponse): { left?: number; resetsIn?: number } {
  const [, left, resetsIn] = /;r=(\d{1,9});t=(\d{1,6})/.exec(header(response, 'ratelimit') ?? '') ?? []
  return left === undefined ? {} : { left: Number(left), resetsIn: Number(resetsIn) }
}

/** Whoever shares the allowance, such as other jobs of the same account, gets half of what is left. */
function paceOf(response: HttpClientResponse): number {
  const { left, resetsIn = 0 } = rateLimit(response)
  if (left === undefined) return 0
  return (resetsIn * 1000) / Math.max(1, left / 2)
}

function header(response: HttpClientResponse, name: string): string | undefined {
  const value = response.message.headers[name]
  return Array.isArray(value) ? value[0] : value
}

export function evidenceOf(
  route: Route,
  url: string,
  response: HttpClientResponse,
  body: string
): HttpEvidence {
  const code = header(response, 'x-error-code')
  const requestId =
    header(response, 'x-request-id') ?? header(response, 'x-amzn-trace-id') ?? header(response, 'x-amz-cf-id')
  const message = header(response, 'x-error-message') ?? sentenceOf(body)
  const { origin, pathname } = new URL(url)
  return {
    route,
    url: origin + pathname,
    status: response.message.statusCode ?? 0,
    ...(code && { code }),
    ...(message && { message: message.slice(0, 2000) }),
    ...(requestId && { requestId: requestId.slice(0, 200) })
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

export function unreachable(request: HubRequest, cause: unknown): Failure {
  const error = cause as NodeJS.ErrnoException & { errors?: NodeJS.ErrnoException[] }
  const message = error.message || error.errors?.[0]?.message || String(cause)
  const code = error.code ?? error.errors?.[0]?.code ?? (/timeout/i.test(message) ? 'ETIMEDOUT' : 'UNKNOWN')
  const host = new URL(request.url).host
  return new Failure(
    { step: stepOf(request), network: { code, host, message: message.slice(0, 500) } },
    { cause }
  )
}
