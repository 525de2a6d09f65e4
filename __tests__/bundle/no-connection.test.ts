import { expect, test } from '@jest/globals'
import { type AddressInfo, createServer } from 'node:net'
import { expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'

async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise(resolve => server.close(resolve))
  return port
}

test('a Hub that cannot be reached is a network failure, and a name is found in it', async () => {
  const { run } = await scene()
  const endpoint = `http://127.0.0.1:${await closedPort()}`
  const [closed, unknown] = await Promise.all([run({ endpoint }), run({ endpoint: 'https://hub.invalid' })])
  const page = await expectExplained(closed, 'network')
  expect(page.text).toContain(new URL(endpoint).host)
  expect((await expectExplained(unknown, 'network')).text).toContain('hub.invalid')
})
