import http from 'node:http'
import https from 'node:https'
import type { Duplex } from 'node:stream'
import { DoorError } from './error.js'

/** The proxy for a URL, if it is reached through one; user name and password are not percent-encoded. */
export type ProxyFor = (url: URL) => URL | undefined

/** Node takes no stream with an error, which its types do not say. */
type Connected = (error: Error | null, stream: Duplex) => void

/** Node hands the options of a request on to its agent as they are. */
interface Options extends https.RequestOptions {
  /** Ends a tunnel that is being dug: a request that waits for one has no socket to destroy yet. */
  readonly givenUp?: AbortSignal
}

/** Connections to https servers through a proxy: kept open and used again like all others. */
export class TunnelAgent extends https.Agent {
  readonly #proxy: URL

  constructor(proxy: URL) {
    super({ keepAlive: true })
    this.#proxy = proxy
  }

  override createConnection(options: Options, connected?: Connected): undefined {
    dig(this.#proxy, options, (error, socket) => {
      const through = { ...options, socket }
      connected?.(error, error ? socket : (super.createConnection(through) as Duplex))
    })
  }
}

/** Asks a proxy for a connection to the server (RFC 9110, CONNECT). */
function dig(proxy: URL, { host, port, givenUp }: Options, dug: Connected): void {
  const failed = dug as (error: Error) => void
  const target = `${host?.includes(':') ? `[${host}]` : host}:${port}`
  const request = (proxy.protocol === 'https:' ? https : http).request({
    ...placeOf(proxy),
    method: 'CONNECT',
    path: target,
    headers: { Host: target, ...credentialOf(proxy) },
    agent: false,
    ...(givenUp && { signal: givenUp })
  })
  request.once('connect', ({ statusCode = 0 }, socket, head: Buffer) => {
    if (statusCode >= 200 && statusCode < 300 && head.length === 0) return dug(null, socket)
    socket.destroy()
    failed(refusedBy(proxy, statusCode))
  })
  // A proxy that answers as if it were asked for a page.
  request.once('response', response => {
    response.destroy()
    failed(refusedBy(proxy, response.statusCode ?? 0))
  })
  request.once('error', failed)
  request.end()
}

export function placeOf({ hostname, port, protocol }: URL): { host: string; port: number } {
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (protocol === 'https:' ? 443 : 80) }
}

export function credentialOf({ username, password }: URL): Record<string, string> {
  if (!username && !password) return {}
  return { 'Proxy-Authorization': `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` }
}

/** @returns the error of a proxy that says no; its password is not in it */
function refusedBy(proxy: URL, status: number): DoorError {
  const code = status === 407 ? 'EPROXY407' : 'EPROXY'
  return new DoorError(code, `the proxy ${proxy.host} answered ${status}`)
}
