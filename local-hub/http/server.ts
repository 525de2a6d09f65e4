import { once, setMaxListeners } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { RecordedRequest } from '../face.js'
import type { Answer } from './answer.js'
import { struck, type Faults } from './faults.js'
import { commonHeaders, etagOf, RateLimit } from './headers.js'
import { isSpoiled, spoil } from './spoil.js'

export interface Recording extends RecordedRequest {
  body?: string
  gitBody?: Buffer
  status?: number
}

/** Serves one request; it may fill in the recording's body. */
export type Serve = (incoming: IncomingMessage, recording: Recording) => Promise<Answer>

/** The way of every request: recorded, delayed, perhaps struck by a fault, served, dressed in the Hub's headers. */
export class HubServer {
  readonly requests: RecordedRequest[] = []
  readonly faults: Faults
  latencyMs: number
  readonly #serve: Serve
  readonly #server: Server
  readonly #rateLimit = new RateLimit()
  readonly #closing = new AbortController()
  readonly #running = new Set<Promise<void>>()

  constructor({ serve, faults, latencyMs }: { serve: Serve; faults: Faults; latencyMs: number }) {
    this.#serve = serve
    this.faults = faults
    this.latencyMs = latencyMs
    // Each request that waits listens, and many may.
    setMaxListeners(0, this.#closing.signal)
    this.#server = createServer((incoming, response) => {
      const handled: Promise<void> = this.#handle(incoming, response)
        // A client that went away, or the end of the server: nobody is left to be told.
        .catch(() => void incoming.socket.destroy())
        .finally(() => this.#running.delete(handled))
      this.#running.add(handled)
    })
  }

  async listen(port: number): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(port, '127.0.0.1', resolve)
    })
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.#closing.abort()
    const closed = new Promise<void>(resolve => this.#server.close(() => resolve()))
    this.#server.closeAllConnections()
    await Promise.all([closed, ...this.#running])
  }

  async #handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url: target = '/' } = incoming
    const [path = '/', search = ''] = target.split('?', 2)
    const recording: Recording = {
      method,
      path,
      query: new URLSearchParams(search),
      headers: incoming.headers
    }
    this.requests.push(recording)

    if (this.latencyMs > 0) await this.#sleep(this.latencyMs)
    const fault = this.faults.take(method, target)
    if (fault !== undefined && 'hang' in fault) return
    if (fault !== undefined && 'reset' in fault && fault.reset === 'before')
      return void incoming.socket.destroy()
    if (fault !== undefined && 'latencyMs' in fault) await this.#sleep(fault.latencyMs)

    const served = struck(fault, target) ?? (await this.#serve(incoming, recording))
    const added = fault !== undefined && 'addHeaders' in fault ? lowerCased(fault.addHeaders) : {}
    const answer = { ...served, headers: { ...lowerCased(served.headers ?? {}), ...added } }
    if (fault !== undefined && 'reset' in fault) return this.#loseAnswer(answer, incoming, response)
    recording.status = answer.status
    if (isSpoiled(fault)) {
      const begin = (head: Answer) => this.#writeHead(head, incoming, response)
      return spoil(fault, { answer, incoming, response, begin, sleep: ms => this.#sleep(ms) })
    }
    await this.#send(answer, incoming, response)
  }

  /** A stream is begun and never delivered: of a push, git answers with the headers long before it is done. */
  async #loseAnswer(
    { body, ...head }: Answer,
    incoming: IncomingMessage,
    response: ServerResponse
  ): Promise<void> {
    if (body instanceof Readable) {
      this.#writeHead({ ...head, body }, incoming, response)
      response.flushHeaders()
      body.resume()
      await once(body, 'close')
    }
    incoming.socket.destroy()
  }

  async #send(answer: Answer, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#writeHead(answer, incoming, response)
    const { body = '' } = answer
    if (body instanceof Readable) {
      // A stream may have nothing to say for long; that it is there is told at once.
      response.flushHeaders()
      await pipeline(body, response)
    } else response.end(incoming.method === 'HEAD' ? undefined : body)
  }

  #writeHead(
    { status, headers = {}, body = '' }: Answer,
    incoming: IncomingMessage,
    response: ServerResponse
  ): void {
    response.writeHead(status, {
      ...commonHeaders(incoming.headers),
      ...this.#rateLimit.headers(incoming.headers.authorization),
      ...(body instanceof Readable
        ? {}
        : { etag: etagOf(body), 'content-length': String(Buffer.byteLength(body)) }),
      ...headers
    })
  }

  async #sleep(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.#closing.signal })
  }
}

const lowerCased = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
