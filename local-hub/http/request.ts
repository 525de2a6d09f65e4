import type { IncomingMessage } from 'node:http'
import type { Identity } from '../auth/identity.js'
import type { World } from '../world.js'
import type { Answer, Refusal } from './answer.js'

/** A request on its way through a route. */
export interface HubRequest {
  readonly world: World
  readonly incoming: IncomingMessage
  readonly method: string
  /** As sent, with the query. */
  readonly target: string
  readonly query: URLSearchParams
  readonly identity: Identity
  /** The parts of the path that the route names. */
  readonly params: Readonly<Record<string, string>>
  /** The whole body, read once; not for git. */
  body(): Promise<Buffer>
  /** Keeps what comes by of a body that git reads. */
  readonly recordGit: (chunk: Buffer) => void
}

export type Handler = (request: HubRequest) => Answer | Promise<Answer>

/** Ends a request from anywhere inside a route. */
export class RefusedError extends Error {
  readonly refusal: Refusal
  readonly extra: Readonly<Record<string, unknown>>

  constructor(refusal: Refusal, extra: Readonly<Record<string, unknown>> = {}) {
    super(refusal.message)
    this.refusal = refusal
    this.extra = extra
  }
}

export const badRequest = (message: string): RefusedError => new RefusedError({ status: 400, message })

/** The body as a JSON object; anything else is a client's mistake. */
export async function jsonBody(request: HubRequest): Promise<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse((await request.body()).toString())
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>
  } catch {
    // Said below, for what is no JSON and for what is no object.
  }
  throw badRequest('✖ Invalid input: expected object')
}
