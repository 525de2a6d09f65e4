import { HttpClient } from '@actions/http-client'
import type { HttpEvidence } from '../model/failure.js'
import { ROUTES } from '../model/routes.js'
import { orCancelled } from './cancel.js'
import { evidenceOf, follow, type HubRequest, readBody, unreachable, USER_AGENT } from './http.js'

/** An answer whose body is read as it comes. */
export interface Streamed {
  readonly chunks: AsyncIterable<Buffer>
  /** Ends the connection; what waits for a chunk sees the end. */
  close(): void
}
export type Stream = (request: HubRequest) => Promise<Streamed | { readonly refused: HttpEvidence }>

/**
 * The door for answers that do not end by themselves, with the rules of the one for all others (http.ts); it does not
 * try again.
 * @param signal the run's: when it is cancelled, the connections end
 * @throws Failure with network evidence when no answer came
 */
export function openStream(signal?: AbortSignal): Stream {
  return async request => {
    signal?.throwIfAborted()
    const { firstByte, idle } = ROUTES[request.route].deadlines
    const client = new HttpClient(USER_AGENT, [], { allowRedirects: false, socketTimeout: firstByte })
    try {
      const { response, url } = await orCancelled(follow(client, request), signal)
      if (response.message.statusCode !== 200)
        return { refused: evidenceOf(request.route, url, response, await readBody(response)) }
      response.message.socket.setTimeout(idle)
      const close = () => void response.message.destroy()
      signal?.addEventListener('abort', close)
      response.message.once('close', () => signal?.removeEventListener('abort', close))
      return {
        chunks: response.message as AsyncIterable<Buffer>,
        close
      }
    } catch (cause) {
      throw unreachable(request, cause)
    }
  }
}
