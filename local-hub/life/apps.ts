import { once } from 'node:events'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer } from '../http/answer.js'
import { struck, type Faults } from '../http/faults.js'
import { isSpoiled, spoil } from '../http/spoil.js'

/** What a Space's app answers. */
export interface AppAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A request to a Space's app, which is not one to the Hub. */
export interface AppRequest {
  readonly space: string
  readonly method: string
  /** As sent, with the query. */
  readonly path: string
  readonly headers: Readonly<IncomingHttpHeaders>
  readonly status: number
}

/** What answers for one Space. */
export type App = (incoming: IncomingMessage) => Promise<AppAnswer>

/** The hosts of the Spaces' apps, each a server of its own, as on the real Hub each has a domain of its own. */
export class Apps {
  readonly requests: AppRequest[] = []
  readonly #faults: Faults
  readonly #servers: Server[] = []

  constructor(faults: Faults) {
    this.#faults = faults
  }

  /** Opens the app of a Space. Returns its origin. */
  async open(space: { id: string }, answerTo: App): Promise<string> {
    const server = createServer((incoming, response) => {
      void this.#answer(space, answerTo, incoming, response).catch(() => void incoming.socket.destroy())
    })
    this.#servers.push(server)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  async #answer(
    space: { id: string },
    answerTo: App,
    incoming: IncomingMessage,
    response: ServerResponse
  ): Promise<void> {
    const { method = 'GET', url: path = '/' } = incoming
    const fault = this.#faults.take(method, path)
    if (fault !== undefined && 'hang' in fault) return
    if (fault !== undefined && 'reset' in fault) return void incoming.socket.destroy()
    const answer = struck(fault, path) ?? (await answerTo(incoming))
    const { status, headers = {}, body = '' } = answer
    this.requests.push({ space: space.id, method, path, headers: incoming.headers, status })
    const head = { 'content-type': 'text/plain; charset=utf-8', ...headers }
    if (!isSpoiled(fault))
      return void response.writeHead(status, head).end(method === 'HEAD' ? undefined : (body as string))
    const begin = ({ body: whole = '' }: Answer) =>
      response.writeHead(status, { ...head, 'content-length': Buffer.byteLength(whole as string) })
    await spoil(fault, { answer, incoming, response, begin, sleep: ms => sleep(ms) })
  }

  async close(): Promise<void> {
    await Promise.all(
      this.#servers.splice(0).map(server => {
        server.closeAllConnections()
        return new Promise(resolve => server.close(resolve))
      })
    )
  }
}
