import { once } from 'node:events'
import http, { type RequestListener } from 'node:http'
import net, { type AddressInfo, type Socket } from 'node:net'
import type { Deadlines } from '../../src/adapters/http/door.js'

/** Long enough for a busy machine. */
export const PATIENT: Deadlines = { connect: 20_000, firstByte: 20_000, idle: 20_000, total: 60_000 }

export interface TestServer extends AsyncDisposable {
  readonly origin: string
  readonly port: number
  /** All that were ever opened. */
  readonly connections: readonly Socket[]
}

export const httpServer = (listener: RequestListener) => listen(http.createServer(listener))

/** One that is no web server: it does with each connection what the test wants. */
export const rawServer = (each: (socket: Socket) => void) => listen(net.createServer(each))

export async function listen(server: net.Server): Promise<TestServer> {
  const connections: Socket[] = []
  server.on('connection', (socket: Socket) => {
    connections.push(socket)
    socket.on('error', () => undefined)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    connections,
    async [Symbol.asyncDispose]() {
      for (const socket of connections) socket.destroy()
      await new Promise(closed => server.close(closed))
    }
  }
}

/** What a promise was rejected with. */
export async function failure(
  promise: Promise<unknown>
): Promise<Error & { code?: string; deadline?: string }> {
  return promise.then(
    () => {
      throw new Error('it did not fail')
    },
    (error: Error) => error
  )
}

/** A condition that comes true in a moment. */
export async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !condition(); i++) await new Promise(later => setTimeout(later, 10))
  if (!condition()) throw new Error('it never came true')
}
