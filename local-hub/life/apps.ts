import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

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
  readonly #servers: Server[] = []

  /** Opens the app of a Space. Returns its origin. */
  async open(space: { id: string }, answerTo: App): Promise<string> {
    const server = createServer((incoming, response) => {
      void answerTo(incoming).then(({ status, headers = {}, body = '' }) => {
        const { method = 'GET', url: path = '/' } = incoming
        this.requests.push({ space: space.id, method, path, headers: incoming.headers, status })
        response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers })
        response.end(method === 'HEAD' ? undefined : body)
      })
    })
    this.#servers.push(server)
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
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
