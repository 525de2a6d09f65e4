import { expect, test } from '@jest/globals'
import { openDoor } from '../../src/adapters/http/door.js'
import { openLogs } from '../../src/adapters/hub/logs.js'
import { openStream } from '../../src/adapters/stream.js'
import { Secret } from '../../src/model/values.js'
import { httpServer } from './server.js'

const event = (text: string) => `data: ${JSON.stringify({ data: `${text}\n` })}\n\n`

test('a line that is too long is cut, and what follows it is read', async () => {
  const long = 'x"é'.repeat(1024 * 1024)
  await using server = await httpServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' })
    response.end(event('first') + event(long) + event('last'))
  })
  const at = { endpoint: server.origin, stream: openStream(openDoor()), token: new Secret('hf_x') }
  const log = await openLogs(at, 'ada/demo')('build', 'build')
  const texts: string[] = []
  for await (const text of log.texts) texts.push(text)
  const [first, cut = '', last] = texts
  expect([texts.length, first, last]).toEqual([3, 'first\n', 'last\n'])
  expect(cut).toMatch(/^(?:x"é){100,}x?"?…\n$/)
  expect(log.isWhole()).toBe(true)
})
