import { expect, test } from '@jest/globals'
import { openHttp } from '../../src/adapters/http.js'
import { openDoor } from '../../src/adapters/http/door.js'
import type { Failure } from '../../src/model/failure.js'
import { failure, httpServer, rawServer, until } from './server.js'

/** No time passes between tries. */
const clock = { now: () => 0, sleep: () => Promise.resolve() }
const http = openHttp(openDoor(), clock)
const network = async (asked: Promise<unknown>) => ((await failure(asked)) as Failure).evidence.network

test('a redirect is followed within its origin, and not for ever', async () => {
  const asked: string[] = []
  await using server = await httpServer(({ url = '' }, response) => {
    asked.push(url)
    if (url === '/new') return void response.end('here')
    response.writeHead(302, { Location: url === '/old' ? '/new' : url }).end()
  })
  expect(await http({ route: 'space', url: `${server.origin}/old` })).toMatchObject({
    status: 200,
    body: 'here',
    url: `${server.origin}/new`
  })
  asked.length = 0
  expect(await http({ route: 'space', url: `${server.origin}/loop` })).toMatchObject({ status: 302 })
  expect(asked.length).toBeLessThan(10)
})

test.each(['http://[', 'https://elsewhere.invalid/'])('a redirect to %s is an answer', async Location => {
  await using server = await httpServer((_, response) => void response.writeHead(301, { Location }).end())
  expect(await http({ route: 'space', url: server.origin })).toMatchObject({ status: 301 })
})

test('an answer that is cut off is asked for again, and is no answer', async () => {
  await using server = await rawServer(socket =>
    socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf'))
  )
  expect(await network(http({ route: 'space', url: server.origin }))).toMatchObject({ code: 'ECUT' })
  expect(server.connections).toHaveLength(4)
})

test.each([
  ['is silent', () => undefined],
  ['drips', (write: (text: string) => void) => void setInterval(() => write('x'), 50).unref()]
])('a server that %s is given up, and it is told after how long', async (_, then) => {
  await using server = await rawServer(socket => {
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n')
      then(text => void (socket.writable && socket.write(text)))
    })
  })
  const asked = http({ route: 'app', url: server.origin, within: 1000 })
  expect(await network(asked)).toMatchObject({ code: 'ETIMEDOUT', late: { deadline: 'total', seconds: 1 } })
  await until(() => server.connections.every(({ destroyed }) => destroyed))
})

test('a cancelled run ends its requests at once, and sends none', async () => {
  await using server = await rawServer(socket => void socket.resume())
  const cancelled = new AbortController()
  const asking = openHttp(openDoor(), clock, cancelled.signal)
  const asked = failure(asking({ route: 'space', url: server.origin }))
  await until(() => server.connections.length === 1)
  cancelled.abort(new Error('cancelled'))
  expect((await asked).message).toBe('cancelled')
  await until(() => server.connections.every(({ destroyed }) => destroyed))
  expect((await failure(asking({ route: 'space', url: server.origin }))).message).toBe('cancelled')
  expect(server.connections).toHaveLength(1)
})
