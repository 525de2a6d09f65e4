import { getProxyUrl } from 'actions-http-client/lib/proxy'
import http from 'node:http'
import https from 'node:https'
import { credentialOf, placeOf, type ProxyFor, TunnelAgent } from './agent.js'
import { DoorError } from './error.js'
import type { Exchange, Opened } from './exchange.js'
import { type Send, Transfer } from './transfer.js'

export { DoorError } from './error.js'
export type { Deadlines } from './deadlines.js'
export type { Exchange, Opened } from './exchange.js'

export interface Door {
  /**
   * @throws DoorError when no answer comes
   * @throws the body's own error when that breaks off; the request is broken off then, too, and never looks complete
   */
  (exchange: Exchange): Promise<Opened>
  /** When all that was asked until now is on its way, or will not be sent. */
  readonly allSent: () => Promise<void>
}

/**
 * The one way out to servers: connections are kept open, the machine's proxy is used, everything has a deadline. No
 * redirect is followed, nothing is tried again but what a stale connection ate, and no status is an error: whoever asks
 * knows what an answer means.
 */
export function openDoor(proxyFor: ProxyFor = getProxyUrl): Door {
  const direct = { http: new http.Agent({ keepAlive: true }), https: new https.Agent({ keepAlive: true }) }
  const tunnels = new Map<string, TunnelAgent>()
  const tunnel = (proxy: URL) => {
    const agent = tunnels.get(proxy.href) ?? new TunnelAgent(proxy)
    tunnels.set(proxy.href, agent)
    return agent
  }

  const send: Send = (url, options) => {
    const proxy = proxyFor(url)
    const secure = url.protocol === 'https:'
    if (proxy && !/^https?:$/.test(proxy.protocol))
      throw new DoorError('EPROXY', `the proxy ${proxy.protocol}//${proxy.host} is of no kind that is known`)
    if (secure) return https.request(url, { ...options, agent: proxy ? tunnel(proxy) : direct.https })
    if (!proxy) return http.request(url, { ...options, agent: direct.http })
    // What is not encrypted is asked of the proxy itself, by its whole URL.
    const headers = { ...options.headers, Host: url.host, ...credentialOf(proxy) }
    const through = proxy.protocol === 'https:' ? https : http
    const agent = proxy.protocol === 'https:' ? direct.https : direct.http
    return through.request({ ...options, ...placeOf(proxy), path: url.href, headers, agent })
  }

  const sending = new Set<Promise<void>>()
  const begin = (exchange: Exchange) => {
    const transfer = new Transfer(exchange, send)
    const { uploaded } = transfer
    sending.add(uploaded)
    void uploaded.then(() => sending.delete(uploaded))
    return transfer
  }
  const door = async (exchange: Exchange) => {
    const first = begin(exchange)
    try {
      return await first.opened
    } catch (error) {
      if (exchange.once || !first.wasStale(error)) throw error
      return begin(exchange).opened
    }
  }
  const allSent = async () => void (await Promise.all(sending))
  return Object.assign(door, { allSent })
}

/** @throws DoorError when the answer breaks off, or is longer than anything that is expected */
export async function readWhole(opened: Opened, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of opened.body) {
    if ((size += chunk.length) > limit) throw new DoorError('ECUT', 'an answer without end', { sent: true })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The beginning of an answer's body, for a person or a diagnosis; that it breaks off does not matter then. */
export async function readBeginning(opened: Opened, limit = 64 * 1024): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of opened.body) {
      chunks.push(chunk)
      if ((size += chunk.length) >= limit) break
    }
  } catch {
    // What came before is enough.
  }
  opened.close()
  return Buffer.concat(chunks).subarray(0, limit).toString('utf8')
}
