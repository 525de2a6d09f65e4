import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refusalOf } from '../auth/access.js'
import { bearerIdentity } from '../auth/identity.js'
import type { Space, World } from '../world.js'
import { noticeHead } from './notice.js'
import { serves } from './state.js'

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

/** The hosts of the Spaces' apps, each a server of its own, as on the real Hub each has a domain of its own. */
export class Apps {
  readonly requests: AppRequest[] = []
  readonly #servers: Server[] = []

  /** Opens the app of a Space: one answer for each request, of which the last stays. Returns its origin. */
  async open(world: World, space: Space, answers: readonly AppAnswer[]): Promise<string> {
    const left = [...answers]
    const next = (): AppAnswer => (left.length > 1 ? left.shift() : left[0]) ?? { status: 200 }
    const server = createServer((incoming, response) => {
      void answerFor(world, space, { incoming, next }).then(({ status, headers = {}, body = '' }) => {
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

/**
 * The Hub's proxy stands before every app. It hides a private Space from who may not read it, wakes one that sleeps,
 * and speaks for one that does not run: in error and paused as reported in 2025; of one that is only on its way, what
 * it says is not known.
 */
async function answerFor(
  world: World,
  space: Space,
  { incoming, next }: { incoming: IncomingMessage; next: () => AppAnswer }
): Promise<AppAnswer> {
  const identity = bearerIdentity(world, incoming.headers.authorization)
  const isHidden = space.settings.visibility === 'private'
  if (isHidden && refusalOf(identity, { repo: space, need: 'read' }) !== undefined) {
    return { status: 404, body: 'Sorry, we cannot find the page you are looking for.' }
  }
  await noticeHead(space)
  const now = Date.now()
  const { life, settings } = space
  if (['SLEEPING', 'STOPPED'].includes(life.at(now).stage)) life.restart(now, { hardware: settings.hardware })
  const state = life.at(now)
  if (serves(state)) return next()
  const isOnTheWay = state.stage === 'BUILDING' || state.stage === 'APP_STARTING'
  const body = isOnTheWay ? 'Your space is starting' : 'Your space is in error, check its status on hf.co'
  return { status: 503, body }
}
