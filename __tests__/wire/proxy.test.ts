import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import net from 'node:net'
import type { Duplex } from 'node:stream'
import { promisify } from 'node:util'
import { openDoor, readBeginning } from '../../src/adapters/http/door.js'
import { type Certificate, certificateFor, hasOpenssl } from './certificate.js'
import { failure, listen, PATIENT, rawServer, type TestServer, until } from './server.js'

/** A name that only the proxy knows; loopback by name would go past it. */
const HOST = 'hub.example'

/** Leads all who ask to the server, and remembers what it was asked. */
async function connectProxy(server: { readonly port: number }, credential?: string) {
  const asked: string[] = []
  const wanted = credential && `Basic ${Buffer.from(credential).toString('base64')}`
  const proxy = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    const isKnown = request.headers['proxy-authorization'] === wanted
    response.writeHead(isKnown ? 200 : 407).end(`for ${request.headers.host}`)
  })
  proxy.on('connect', (request: IncomingMessage, client: Duplex) => {
    asked.push(`CONNECT ${request.url}`)
    if (request.headers['proxy-authorization'] !== wanted) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n')
      return
    }
    const onward = net.connect(server.port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      client.pipe(onward).pipe(client)
    })
    client.on('error', () => onward.destroy()).on('close', () => onward.destroy())
    onward.on('error', () => client.destroy()).on('close', () => client.destroy())
  })
  return Object.assign(await listen(proxy), { asked })
}

const get = (url: string) => ({ url, method: 'GET', headers: {}, deadlines: PATIENT })
const through = (proxy: URL) => openDoor(() => proxy)

/** A process that gets a URL by the variables of its environment, and prints what came. */
async function ask(url: string, env: Record<string, string>): Promise<string> {
  const script = `
    import { openDoor, readBeginning } from './src/adapters/http/door.ts'
    const door = openDoor()
    const deadlines = { connect: 2e4, firstByte: 2e4, idle: 2e4, total: 2e4 }
    const texts = []
    try {
      for (let i = 0; i < 4; i++)
        texts.push(await readBeginning(await door({ url: '${url}', method: 'GET', headers: {}, deadlines })))
    } catch (error) { texts.push(error.code) }
    console.log(texts.join(' '))`
  const args = ['--import', 'tsx', '--input-type=module', '-e', script]
  const { stdout } = await promisify(execFile)(process.execPath, args, {
    env: { PATH: process.env.PATH, ...env }
  })
  return stdout.trim()
}

const ifOpenssl = hasOpenssl ? describe : describe.skip

ifOpenssl('https through a proxy', () => {
  let certificate: Certificate
  let server: TestServer
  let received: IncomingMessage[] = []
  beforeAll(async () => {
    certificate = await certificateFor(HOST)
    server = await listen(
      https.createServer(certificate, (request, response) => {
        received.push(request)
        response.end('hello')
      })
    )
  })
  afterAll(() => Promise.all([server[Symbol.asyncDispose](), certificate[Symbol.asyncDispose]()]))

  test('finds it in the environment, trusts NODE_EXTRA_CA_CERTS, and keeps its tunnel', async () => {
    await using proxy = await connectProxy(server, 'me:p@ss word')
    received = []
    const HTTPS_PROXY = `http://me:p%40ss%20word@127.0.0.1:${proxy.port}`
    const env = { HTTPS_PROXY, NODE_EXTRA_CA_CERTS: certificate.file }
    expect(await ask(`https://${HOST}/`, env)).toBe('hello hello hello hello')
    expect(proxy.asked).toEqual([`CONNECT ${HOST}:443`])
    expect(received[0]?.headers).not.toHaveProperty('proxy-authorization')
  })

  test('says when the certificate is not trusted', async () => {
    await using proxy = await connectProxy(server)
    const env = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` }
    expect(await ask(`https://${HOST}/`, env)).toMatch(/^(DEPTH_ZERO_)?SELF_SIGNED_CERT\S*$/)
  })

  test('opens as many tunnels as there are requests at a time', async () => {
    await using proxy = await connectProxy(server)
    const door = through(new URL(proxy.origin))
    const trusting = () => failure(door(get(`https://${HOST}/`)))
    await Promise.all(Array.from({ length: 5 }, trusting))
    expect(proxy.asked).toHaveLength(5)
  })
})

describe('a proxy', () => {
  const nowhere = { port: 9 }

  test('that wants a password is named as that, without the one it was given', async () => {
    await using proxy = await connectProxy(nowhere, 'me:secret')
    for (const url of [`https://${HOST}/`, `http://${HOST}/`]) {
      const wrong = new URL(proxy.origin)
      wrong.username = 'me'
      wrong.password = 'guess'
      const error = await failure(through(wrong)(get(url)))
      expect(error).toMatchObject({ code: 'EPROXY407', sent: false })
      expect(JSON.stringify([error, error.message, error.stack])).not.toContain('guess')
    }
  })

  test('is asked for what is not encrypted by its whole URL', async () => {
    await using proxy = await connectProxy(nowhere, 'me:secret')
    const url = new URL(proxy.origin)
    Object.assign(url, { username: 'me', password: 'secret' })
    const opened = await through(url)(get(`http://${HOST}/a?b=c`))
    expect(await readBeginning(opened)).toBe(`for ${HOST}`)
    expect(proxy.asked).toEqual([`GET http://${HOST}/a?b=c`])
  })

  test.each([
    ['refuses', 'EPROXY', 'HTTP/1.1 403 Forbidden\r\n\r\n'],
    ['speaks something else', 'HPE_INVALID_CONSTANT', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['hangs up', 'ECONNRESET', '']
  ])('that %s is told by %s', async (_, code, answer) => {
    await using proxy = await rawServer(socket => socket.once('data', () => socket.end(answer)))
    const error = await failure(through(new URL(proxy.origin))(get(`https://${HOST}/`)))
    expect(error).toMatchObject({ code, sent: false })
  })

  test('that is silent is ended by the deadline and by a call-off, and its connection with it', async () => {
    await using proxy = await rawServer(socket => void socket.resume())
    const door = through(new URL(proxy.origin))
    const url = `https://${HOST}/`
    const late = await failure(door({ ...get(url), deadlines: { ...PATIENT, connect: 300 } }))
    expect(late).toMatchObject({ code: 'ETIMEDOUT', deadline: 'connect', sent: false })
    const off = new AbortController()
    const asked = failure(door({ ...get(url), signal: off.signal }))
    await until(() => proxy.connections.length === 2)
    off.abort()
    expect(await asked).toMatchObject({ code: 'ABORT_ERR' })
    await until(() => proxy.connections.every(({ destroyed }) => destroyed))
  })

  test('of a kind that is not known is not asked', async () => {
    const error = await failure(through(new URL('socks5://me:secret@127.0.0.1:9'))(get(`https://${HOST}/`)))
    expect(error).toMatchObject({ code: 'EPROXY' })
    expect(error.message).not.toContain('secret')
  })

  test('is left out where NO_PROXY says so', async () => {
    const env = { HTTPS_PROXY: 'http://127.0.0.1:9', NO_PROXY: '.invalid' }
    expect(await ask('https://hub.invalid/', env)).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/)
    expect(await ask(`https://${HOST}/`, env)).toBe('ECONNREFUSED')
  })
})
