import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'
import type { Deadlines } from './deadlines.js'

/** One request, sent as it stands. */
export interface Exchange {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  /** A stream is opened when the connection stands; without a length it goes in chunks. */
  readonly body?: Buffer | { readonly open: () => Readable; readonly length?: number }
  /**
   * Sent at most once. Other requests are sent again, once, when a connection that was kept open turns out to be closed
   * before it brought an answer.
   */
  readonly once?: boolean
  readonly deadlines: Deadlines
  readonly signal?: AbortSignal | undefined
}

/** An answer, of which the head is there. Its body has to be read to the end, or closed. */
export interface Opened {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly url: string
  /** @throws DoorError when it is late or breaks off: half an answer is none */
  readonly body: AsyncIterable<Buffer>
  /** Ends the exchange; who reads the body sees its end. */
  close(): void
}
