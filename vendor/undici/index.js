/**
 * @actions/http-client 4 imports undici for one thing: `getAgentDispatcher`, which hands a proxy
 * to other libraries' `fetch`. Its own requests go through node:https, proxies included. Loading
 * undici costs every job some 75 ms and the bundle 900 kB, so the one class it names is all there is.
 */
export class ProxyAgent {
  constructor() {
    throw new Error('this bundle has no undici: use the requests of @actions/http-client')
  }
}
