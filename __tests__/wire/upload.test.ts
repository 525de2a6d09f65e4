import { expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type Exchange, openDoor, readBeginning } from '../../src/adapters/http/door.js'
import { failure, httpServer, PATIENT, rawServer, until } from './server.js'

const door = openDoor()
const MB = 1024 * 1024

const post = (url: string, body: Exchange['body']) =>
  door({ url, method: 'POST', headers: {}, deadlines: PATIENT, ...(body && { body }) })

/** A stream of so many bytes, and what became of it. */
function source(megabytes: number) {
  const seen = { given: 0, destroyed: false }
  const open = () => {
    const readable = Readable.from(
      (function* () {
        for (let i = 0; i < megabytes * 16; i++) {
          seen.given += MB / 16
          yield Buffer.alloc(MB / 16, i)
        }
      })(),
      { objectMode: false }
    )
    return readable.on('close', () => (seen.destroyed = true))
  }
  return { open, seen }
}

test('a buffer goes with its length, a stream in chunks or with the length that is told', async () => {
  const received: unknown[] = []
  await using server = await httpServer((request, response) => {
    const hash = createHash('sha256')
    request.on('data', (chunk: Buffer) => hash.update(chunk))
    request.on('end', () => {
      const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
      received.push([length, encoding])
      response.end(hash.digest('hex'))
    })
  })
  const bytes = Buffer.concat(Array.from({ length: 48 }, (_, i) => Buffer.alloc(MB / 16, i)))
  const hash = createHash('sha256').update(bytes).digest('hex')
  const { open } = source(3)
  for (const body of [bytes, { open }, { open, length: 3 * MB }])
    expect(await readBeginning(await post(server.origin, body))).toBe(hash)
  expect(received).toEqual([
    [`${3 * MB}`, undefined],
    [undefined, 'chunked'],
    [`${3 * MB}`, undefined]
  ])
  expect(await readBeginning(await post(server.origin, Buffer.alloc(0)))).toHaveLength(64)
})

test.each(['stays open', 'is closed', 'is reset'])(
  'a refusal while 40 MB are on their way stops them; the connection %s',
  async how => {
    await using server = await rawServer(socket => {
      socket.once('data', () => {
        socket.pause()
        socket.write('HTTP/1.1 413 Payload Too Large\r\nContent-Length: 9\r\n\r\ntoo large')
        if (how === 'is closed') socket.end()
        if (how === 'is reset') setTimeout(() => socket.resetAndDestroy(), 50)
      })
    })
    const { open, seen } = source(40)
    const opened = await post(server.origin, { open })
    expect(opened.status).toBe(413)
    expect(await readBeginning(opened)).toBe('too large')
    await until(() => seen.destroyed)
    expect(seen.given).toBeLessThan(20 * MB)
    // Only who reads sees that the other side has gone.
    for (const socket of server.connections) socket.resume()
    await until(() => server.connections.every(({ destroyed }) => destroyed))
  }
)

test('a refusal at the head is read, in however large pieces the body comes', async () => {
  await using server = await httpServer((_, response) =>
    response.writeHead(403, { Connection: 'close' }).end('no')
  )
  for (const piece of [MB / 16, MB / 4, MB]) {
    const pieces = Array.from({ length: (4 * MB) / piece }, () => Buffer.alloc(piece))
    const opened = await post(server.origin, { open: () => Readable.from(pieces) })
    expect({ piece, status: opened.status }).toEqual({ piece, status: 403 })
    expect(await readBeginning(opened)).toBe('no')
  }
})

test('an answer that takes the request may begin before it is sent', async () => {
  await using server = await httpServer((request, response) => {
    response.writeHead(200).flushHeaders()
    let size = 0
    request.on('data', (chunk: Buffer) => (size += chunk.length))
    request.on('end', () => response.end(String(size)))
  })
  const opened = await post(server.origin, { open: source(10).open })
  expect(await readBeginning(opened)).toBe(String(10 * MB))
})

test('a server that is silent while it is still being sent to is not late', async () => {
  await using server = await httpServer((request, response) => {
    response.writeHead(200).flushHeaders()
    request.resume().on('end', () => response.end('ok'))
  })
  const slow = async function* () {
    for (let i = 0; i < 8; i++) {
      await sleep(100)
      yield Buffer.alloc(10)
    }
  }
  const deadlines = { ...PATIENT, idle: 300, firstByte: 300 }
  const body = { open: () => Readable.from(slow(), { objectMode: false }) }
  const opened = await door({ url: server.origin, method: 'POST', headers: {}, deadlines, body })
  expect(await readBeginning(opened)).toBe('ok')
})

test('a source that breaks off breaks the request off, which never looks complete', async () => {
  let outcome = ''
  await using server = await httpServer(request => {
    request.on('end', () => (outcome = 'complete')).on('error', () => (outcome = 'broken'))
    request.resume()
  })
  for (const length of [undefined, 20]) {
    const broken = async function* () {
      yield Buffer.alloc(10)
      await sleep(50)
      throw new Error('the disk is gone')
    }
    const open = () => Readable.from(broken(), { objectMode: false })
    const error = await failure(post(server.origin, length ? { open, length } : { open }))
    expect(error.message).toBe('the disk is gone')
    await until(() => outcome !== '')
    expect(outcome).toBe('broken')
    outcome = ''
  }
})

test('nothing holds the process once all is answered', async () => {
  await using server = await httpServer((request, response) => {
    response.writeHead(413).end('no')
    request.pause()
  })
  const script = `
    import { openDoor, readBeginning } from './src/adapters/http/door.ts'
    import { Readable } from 'node:stream'
    const open = () => Readable.from((function* () { for (;;) yield Buffer.alloc(65536) })(), { objectMode: false })
    const deadlines = { connect: 3e4, firstByte: 3e4, idle: 3e4, total: 3e4 }
    const opened = await openDoor()({ url: '${server.origin}', method: 'POST', headers: {}, body: { open }, deadlines })
    console.log(opened.status, await readBeginning(opened))`
  const start = performance.now()
  const run = promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script])
  expect((await run).stdout).toBe('413 no\n')
  expect(performance.now() - start).toBeLessThan(20_000)
})
