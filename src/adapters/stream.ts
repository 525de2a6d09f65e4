import { HttpClient } from '@actions/http-client'
import type { HttpEvidence } from '../model/failure.js'
import { ROUTES } from '../model/routes.js'
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
 * @throws Failure with network evidence when no answer came
 */
export function openStream(): Stream {
  return async request => {
    const { firstByte, idle } = ROUTES[request.route].deadlines
    const client = new HttpClient(USER_AGENT, [], { allowRedirects: false, socketTimeout: firstByte })
    try {
      const { response, url } = await follow(client, request)
      if (response.message.statusCode !== 200)
        return { refused: evidenceOf(request.route, url, response, await readBody(response)) }
      response.message.socket.setTimeout(idle)
      return {
        chunks: response.message as AsyncIterable<Buffer>,
        close: () => void response.message.destroy()
      }
    } catch (cause) {
      throw unreachable(request, cause)
    }
  }
}
