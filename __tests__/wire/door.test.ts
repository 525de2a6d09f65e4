import { describe, expect, test } from '@jest/globals'
import { PassThrough } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { DoorError, type Exchange, openDoor, readBeginning } from '../../src/adapters/http/door.js'
import { failure, httpServer, PATIENT, rawServer, until } from './server.js'

const door = openDoor()

async function ask(url: string, more: Partial<Exchange> = {}) {
  const opened = await door({ url, method: 'GET', headers: {}, deadlines: PATIENT, ...more })
  const chunks: Buffer[] = []
  for await (const chunk of opened.body) chunks.push(chunk)
  return { ...opened, text: Buffer.concat(chunks).toString() }
}

const OK_20 = 'HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n'

describe('answers', () => {
  test('come with status, headers and body; connections are used again', async () => {
    await using server = await httpServer((_, response) => response.setHeader('X-A', 'b').end('hello'))
    for (let i = 0; i < 5; i++)
      expect(await ask(server.origin)).toMatchObject({ status: 200, headers: { 'x-a': 'b' }, text: 'hello' })
    expect(server.connections).toHaveLength(1)
  })

  test('that redirect are handed on, not followed', async () => {
    await using server = await httpServer((_, response) => response.writeHead(302, { Location: '/b' }).end())
    expect(await ask(server.origin)).toMatchObject({ status: 302, headers: { location: '/b' } })
  })

  test('shorter than promised are cut, in one piece or in chunks', async () => {
    for (const half of [
      `${OK_20}half`,
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n'
    ]) {
      await using server = await rawServer(socket => socket.once('data', () => socket.end(half)))
      expect(await failure(ask(server.origin))).toMatchObject({ code: 'ECUT', sent: true })
    }
  })

  test('that end with the connection, with no length promised, are whole', async () => {
    await using server = await rawServer(socket =>
      socket.once('data', () => socket.end('HTTP/1.0 200 OK\r\n\r\nwhole'))
    )
    expect((await ask(server.origin)).text).toBe('whole')
  })

  test('that are closed early end without an error, and so does the connection', async () => {
    await using server = await httpServer((_, response) => {
      response.write('first')
    })
    const opened = await door({ url: server.origin, method: 'GET', headers: {}, deadlines: PATIENT })
    const seen: string[] = []
    for await (const chunk of opened.body) {
      seen.push(chunk.toString())
      setImmediate(() => opened.close())
    }
    expect(seen).toEqual(['first'])
    await until(() => server.connections.every(({ destroyed }) => destroyed))
  })

  test('are read only as far as asked when they are a page', async () => {
    await using server = await httpServer((_, response) => response.writeHead(502).end('x'.repeat(1e6)))
    const opened = await door({ url: server.origin, method: 'GET', headers: {}, deadlines: PATIENT })
    expect(await readBeginning(opened, 1000)).toHaveLength(1000)
  })
})

describe('all is sent', () => {
  const isSent = (opened: { allSent: () => Promise<void> }) =>
    Promise.race([opened.allSent().then(() => true), sleep(100).then(() => false)])

  test('when each request has left, answered or not, and not before', async () => {
    const received: string[] = []
    await using server = await rawServer(socket => socket.on('data', data => received.push(String(data))))
    const opened = openDoor()
    await opened.allSent()
    const over = new AbortController()
    const ask = (method: string, body?: Exchange['body']) =>
      opened({
        ...{ url: server.origin, method, headers: {}, deadlines: PATIENT, signal: over.signal },
        ...(body && { body })
      }).catch(() => undefined)
    void ask('GET')
    void ask('GET')
    await opened.allSent()
    await until(() => received.filter(text => text.startsWith('GET / ')).length === 2)
    const body = new PassThrough()
    const posted = ask('POST', { open: () => body })
    body.write('half')
    expect(await isSent(opened)).toBe(false)
    body.end()
    expect(await isSent(opened)).toBe(true)
    over.abort()
    await posted
  })

  test('when it cannot be', async () => {
    const opened = openDoor()
    const asked = opened({ url: 'http://127.0.0.1:1', method: 'GET', headers: {}, deadlines: PATIENT })
    asked.catch(() => undefined)
    expect(await isSent(opened)).toBe(true)
    await expect(asked).rejects.toThrow()
  })
})

describe('deadlines', () => {
  const soon = (which: string) => ({ ...PATIENT, [which]: 300 })

  test.each([
    ['firstByte', 'a server that accepts and says nothing', () => undefined],
    ['idle', 'half a body, then silence', socket => socket.write(`${OK_20}half`)],
    ['idle', 'a head, then silence', socket => socket.write(OK_20)],
    [
      'total',
      'a body that drips',
      socket => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n')
        const drip = setInterval(() => socket.write('.'), 20)
        socket.on('close', () => clearInterval(drip))
      }
    ],
    [
      'firstByte',
      'a head that never ends',
      socket => {
        const drip = setInterval(() => socket.write('HTTP/1.1 100 Continue\r\n\r\n'), 20)
        socket.on('close', () => clearInterval(drip))
      }
    ]
  ] satisfies [string, string, Parameters<typeof rawServer>[0]][])('%s ends %s', async (which, _, answer) => {
    await using server = await rawServer(socket => socket.once('data', () => answer(socket)))
    const start = performance.now()
    const error = await failure(ask(server.origin, { deadlines: soon(which) }))
    expect(error).toMatchObject({ code: 'ETIMEDOUT', deadline: which, sent: true })
    expect(performance.now() - start).toBeLessThan(10_000)
    await until(() => server.connections.every(({ destroyed }) => destroyed))
  })

  test('connect ends a handshake that is not answered', async () => {
    await using server = await rawServer(() => undefined)
    const url = `https://127.0.0.1:${server.port}`
    const error = await failure(ask(url, { deadlines: soon('connect') }))
    expect(error).toMatchObject({ code: 'ETIMEDOUT', deadline: 'connect', sent: false })
  })

  test('idle ends an upload that is not taken', async () => {
    await using server = await rawServer(socket => socket.pause())
    const body = Buffer.alloc(40e6)
    const error = await failure(ask(server.origin, { method: 'POST', body, deadlines: soon('idle') }))
    expect(error).toMatchObject({ code: 'ETIMEDOUT', deadline: 'idle', sent: true })
  })

  test('a reader that takes its time is not silence', async () => {
    await using server = await httpServer((_, response) => response.end('x'.repeat(1e6)))
    const opened = await door({ url: server.origin, method: 'GET', headers: {}, deadlines: soon('idle') })
    let size = 0
    for await (const chunk of opened.body) {
      if (size === 0) await sleep(600)
      size += chunk.length
    }
    expect(size).toBe(1e6)
  })

  test('a call-off ends what waits, and what has not begun', async () => {
    await using server = await rawServer(() => undefined)
    const off = new AbortController()
    const asked = failure(ask(server.origin, { signal: off.signal }))
    await until(() => server.connections.length === 1)
    off.abort()
    expect(await asked).toMatchObject({ code: 'ABORT_ERR' })
    expect(await failure(ask(server.origin, { signal: off.signal }))).toMatchObject({ code: 'ABORT_ERR' })
    expect(server.connections).toHaveLength(1)
  })
})

describe('connections that fail', () => {
  test('are told by their code, and whether the request may have arrived', async () => {
    let port: number
    {
      await using gone = await rawServer(() => undefined)
      port = gone.port
    }
    const refused = await failure(ask(`http://127.0.0.1:${port}`))
    expect(refused).toMatchObject({ code: 'ECONNREFUSED', sent: false })
    expect(refused).toBeInstanceOf(DoorError)
    await using cut = await rawServer(socket => socket.once('data', () => socket.resetAndDestroy()))
    expect(await failure(ask(cut.origin))).toMatchObject({ code: 'ECONNRESET', sent: true })
    expect(cut.connections).toHaveLength(1)
    expect(await failure(ask('http://no-such-host.invalid'))).toMatchObject({ sent: false })
  })

  test('after having been kept open are tried once more, unless the request goes once', async () => {
    // Each connection serves one request and is dead at the next.
    await using server = await rawServer(socket => {
      let served = 0
      socket.on('data', () => {
        if (served++ > 0) socket.resetAndDestroy()
        else socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')
      })
    })
    const body = Buffer.from('x')
    expect((await ask(server.origin)).text).toBe('ok')
    expect((await ask(server.origin, { method: 'POST', body })).text).toBe('ok')
    expect(server.connections).toHaveLength(2)
    const lost = await failure(ask(server.origin, { method: 'POST', body, once: true }))
    expect(lost).toMatchObject({ code: 'ECONNRESET', sent: true })
  })
})
