import { expect } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ifOpenssl } from '../support/programs.js'
import { expectExplained } from './support/explained.js'
import { cleanUp, scene } from './support/scene.js'

/** A certificate that nobody vouches for. */
async function certificate(): Promise<{ key: string; cert: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'certificate-'))
  cleanUp(() => rm(folder, { recursive: true, force: true }))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')] as const
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1']
  await promisify(execFile)('openssl', [...request, '-keyout', key, '-out', cert])
  return { key: await readFile(key, 'utf8'), cert: await readFile(cert, 'utf8') }
}

ifOpenssl('a certificate that nobody vouches for is a TLS failure, and the token is not sent', async () => {
  const pair = await certificate()
  const heard: (string | undefined)[] = []
  const server = createServer(pair, (request, response) => {
    heard.push(request.headers.authorization)
    response.end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  cleanUp(() => new Promise(resolve => server.close(resolve)))
  const { run } = await scene()
  await expectExplained(
    await run({ endpoint: `https://127.0.0.1:${(server.address() as AddressInfo).port}` }),
    'tls'
  )
  expect(heard).toEqual([])
})
