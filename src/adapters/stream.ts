import { HttpClient } from '@actions/http-client'
import type { HttpEvidence } from '../model/failure.js'
import { evidenceOf, follow, type HubRequest, readBody, unreachable, USER_AGENT } from './http.js'

/** For the answer to begin. */
const ANSWER_TIMEOUT_MS = 10_000
/** Longer than the Hub is silent while it still has something to say (huggingface_hub, hf_api.py). */
const SILENCE_TIMEOUT_MS = 120_000

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
  const client = new HttpClient(USER_AGENT, [], { allowRedirects: false, socketTimeout: ANSWER_TIMEOUT_MS })
  return async request => {
    try {
      const { response, url } = await follow(client, request)
      if (response.message.statusCode !== 200)
        return { refused: evidenceOf(request.route, url, response, await readBody(response)) }
      response.message.socket.setTimeout(SILENCE_TIMEOUT_MS)
      return {
        chunks: response.message as AsyncIterable<Buffer>,
        close: () => void response.message.destroy()
      }
    } catch (cause) {
      throw unreachable(request, cause)
    }
  }
}
