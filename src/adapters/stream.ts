import type { HttpEvidence } from '../model/failure.js'
import { evidenceOf, follow, type HubRequest, unreachable } from './http.js'
import { type Door, readBeginning } from './http/door.js'

/** An answer whose body is read as it comes. */
interface Streamed {
  readonly chunks: AsyncIterable<Buffer>
  /** Ends the connection; what waits for a chunk sees the end. */
  close(): void
}
export type Stream = (request: HubRequest) => Promise<Streamed | { readonly refused: HttpEvidence }>

/**
 * The client for answers that do not end by themselves, with the rules of the one for all others (http.ts); it does not
 * try again.
 * @param signal the run's: when it is cancelled, the connections end
 * @throws Failure with network evidence when no answer came
 */
export function openStream(door: Door, signal?: AbortSignal): Stream {
  return async request => {
    const opened = await follow(door, request, signal).catch((cause: unknown) => {
      signal?.throwIfAborted()
      throw unreachable(request, cause)
    })
    if (opened.status !== 200)
      return { refused: evidenceOf(request.route, opened, await readBeginning(opened)) }
    return { chunks: opened.body, close: () => opened.close() }
  }
}
