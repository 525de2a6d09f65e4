import { once } from 'node:events'
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http'
import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { setImmediate as tick } from 'node:timers/promises'
import type { TLSSocket } from 'node:tls'
import { type Deadline, Watch } from './deadlines.js'
import { DoorError, doorError } from './error.js'
import type { Exchange, Opened } from './exchange.js'

/** Makes the request, on the right agent. */
export type Send = (url: URL, options: RequestOptions & { givenUp: AbortSignal }) => ClientRequest

/** A body goes in pieces of this size: between two, it shows whether they are taken, or refused. */
const PIECE = 64 * 1024

/** One request and its answer, from the connection to the last byte. */
export class Transfer {
  readonly opened: Promise<Opened>
  /** When all of the request was handed over, or the rest of it is not wanted. */
  readonly uploaded: Promise<void>
  readonly #exchange: Exchange
  readonly #watch: Watch
  readonly #request: ClientRequest
  readonly #givenUp = new AbortController()
  readonly #onAbort = () => this.#fail(this.#error('ABORT_ERR', 'called off'))
  #source: Readable | undefined
  #response: IncomingMessage | undefined
  #resolve!: (opened: Opened) => void
  #reject!: (error: unknown) => void
  #resolveUploaded!: () => void
  #connected = false
  #uploaded = false
  #reading = false
  #over = false
  #failure: { readonly error: unknown } | undefined

  constructor(exchange: Exchange, send: Send) {
    this.#exchange = exchange
    this.opened = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
    this.uploaded = new Promise(resolve => (this.#resolveUploaded = resolve))
    const { method, headers, deadlines, signal } = exchange
    if (signal?.aborted) throw new DoorError('ABORT_ERR', 'called off')
    const options = { method, headers: { ...headers, ...this.#lengthHeader() } }
    this.#request = send(new URL(exchange.url), { ...options, givenUp: this.#givenUp.signal })
    this.#watch = new Watch(deadlines, deadline => this.#late(deadline))
    this.#watch.wait('connect')
    signal?.addEventListener('abort', this.#onAbort)
    this.#request
      .once('socket', socket => void this.#onSocket(socket))
      .once('finish', () => this.#onUploaded())
      .once('response', response => this.#onResponse(response))
      .on('error', error => void this.#onError(error))
    if (!exchange.body) this.#request.end()
  }

  /** The other side had closed a connection that was kept open; nothing of an answer came. */
  wasStale(error: unknown): boolean {
    const lost = error instanceof DoorError && (error.code === 'ECONNRESET' || error.code === 'EPIPE')
    return lost && !this.#response && this.#request.reusedSocket
  }

  #lengthHeader(): Record<string, string> {
    const { body } = this.#exchange
    const length = Buffer.isBuffer(body) ? body.length : body?.length
    return length === undefined ? {} : { 'Content-Length': String(length) }
  }

  async #onSocket(socket: Socket): Promise<void> {
    const secure = (socket as Partial<TLSSocket> & { secureConnecting?: boolean }).secureConnecting
    if (secure || socket.connecting) {
      const stands = await once(socket, secure ? 'secureConnect' : 'connect').catch(() => null)
      // That it does not stand is told by the request.
      if (!stands) return
    }
    if (this.#over) return
    this.#connected = true
    this.#watch.rest()
    const { body } = this.#exchange
    if (!body) return this.#onUploaded()
    try {
      this.#source = Buffer.isBuffer(body) ? Readable.from([body]) : body.open()
      await this.#upload(this.#source)
    } catch (error) {
      if (!this.#uploaded) this.#fail(error)
    }
  }

  async #upload(source: Readable): Promise<void> {
    for await (const chunk of source)
      for (const piece of pieces(chunk as Buffer)) {
        // An answer that is there already is read before the next bytes meet a closed connection.
        await tick()
        if (this.#over || this.#uploaded) return
        if (this.#request.write(piece)) continue
        this.#watch.wait('idle')
        await new Promise<unknown>(taken => this.#request.once('drain', taken))
        if (!this.#uploaded) this.#watch.rest()
      }
    if (!this.#over && !this.#uploaded) this.#request.end()
  }

  #onUploaded(): void {
    if (this.#over || this.#uploaded || !this.#connected) return
    this.#uploaded = true
    this.#resolveUploaded()
    if (!this.#response) this.#watch.wait('firstByte')
    else if (this.#reading) this.#watch.wait('idle')
  }

  #onResponse(response: IncomingMessage): void {
    this.#response = response
    // Listened to for as long as nobody reads.
    response.on('error', () => undefined)
    if (this.#over) return void response.destroy()
    const status = response.statusCode ?? 0
    // No server says this, only a proxy that was asked for its page.
    if (status === 407) return this.#fail(new DoorError('EPROXY407', 'a proxy answered 407'))
    if (this.#uploaded) this.#watch.rest()
    // An answer that takes the request may begin before it was sent; any other says that the rest is not wanted.
    else if (status >= 300) this.#stopUpload()
    const { url } = this.#exchange
    this.#resolve({
      status,
      headers: response.headers,
      url,
      body: this.#body(response),
      close: () => this.#end()
    })
  }

  #stopUpload(): void {
    this.#uploaded = true
    this.#resolveUploaded()
    this.#watch.rest()
    this.#source?.destroy()
  }

  async *#body(response: IncomingMessage): AsyncGenerator<Buffer> {
    try {
      this.#await()
      for await (const chunk of response as AsyncIterable<Buffer>) {
        this.#reading = false
        if (this.#uploaded) this.#watch.rest()
        else this.#watch.refresh()
        yield chunk
        this.#await()
      }
    } catch (error) {
      if (this.#failure) throw this.#failure.error
      if (!this.#over) throw this.#cut(error)
    } finally {
      this.#end()
    }
  }

  /** Whose bytes are waited for: the answer's, once all of the request is gone. */
  #await(): void {
    if (this.#over) return
    this.#reading = true
    if (this.#uploaded) this.#watch.wait('idle')
  }

  #cut(cause: unknown): DoorError {
    return new DoorError('ECUT', 'the answer broke off', { sent: true, cause })
  }

  async #onError(error: Error): Promise<void> {
    // An answer that came before the connection broke is read first.
    await tick()
    if (!this.#response) this.#fail(doorError(error, this.#connected))
  }

  #late(deadline: Deadline): void {
    this.#fail(this.#error('ETIMEDOUT', `the deadline "${deadline}" has passed`, deadline))
  }

  #error(code: string, message: string, deadline?: Deadline): DoorError {
    return new DoorError(code, message, { sent: this.#connected, ...(deadline && { deadline }) })
  }

  #fail(error: unknown): void {
    if (this.#over) return
    this.#failure = { error }
    this.#end()
    this.#reject(error)
  }

  /** Everything ends here; what was not read or sent to its end takes the connection with it. */
  #end(): void {
    if (this.#over) return
    this.#over = true
    this.#resolveUploaded()
    this.#watch.end()
    this.#exchange.signal?.removeEventListener('abort', this.#onAbort)
    const whole = this.#response?.complete === true && this.#request.writableFinished
    this.#source?.destroy()
    if (whole) return
    this.#givenUp.abort()
    this.#response?.destroy()
    this.#request.destroy()
  }
}

function* pieces(body: Buffer): Iterable<Buffer> {
  for (let at = 0; at < body.length; at += PIECE) yield body.subarray(at, at + PIECE)
}
