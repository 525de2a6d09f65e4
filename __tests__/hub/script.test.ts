import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'

let scratch: string
beforeAll(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'hub-script-'))
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

/** A test that fails half-way must not leave a server behind: the runner would wait for it. */
const started: ChildProcess[] = []
afterEach(() => started.splice(0).forEach(child => child.kill('SIGKILL')))

/** The script, with a place of its own for temporary files. */
function start(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/hub.ts', ...args], {
    env: { ...process.env, TMPDIR: scratch }
  })
  started.push(child)
  return child
}

test('--json prints one line when ready, and the end leaves nothing behind', async () => {
  const hub = start('--json', '--latency', '1')
  let printed = ''
  hub.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  while (!printed.endsWith('\n')) await once(hub.stdout, 'data')
  const { origin, space, tokens } = JSON.parse(printed) as {
    origin: string
    space: string
    tokens: Record<string, string>
  }
  expect(Object.keys(tokens)).toEqual(['write', 'read', 'fineGrained', 'dead'])
  expect((await fetch(`${origin}/api/spaces/${space}`)).status).toBe(200)
  const temporary = async () => (await readdir(scratch)).filter(name => name.startsWith('local-hub-'))
  expect(await temporary()).toHaveLength(1)

  hub.kill('SIGTERM')
  expect(await once(hub, 'exit')).toEqual([0, null])
  expect(await temporary()).toEqual([])
  expect(printed.split('\n')).toHaveLength(2)
})

test.each([[['--port', 'x']], [['--latency', '-1']], [['--nonsense']]])(
  '%j is answered with usage',
  async args => {
    const hub = start(...args)
    let said = ''
    hub.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    expect(await once(hub, 'close')).toEqual([2, null])
    expect(said).toMatch(/^usage: npm run hub/)
  }
)

test('a port that is taken is said so', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  const hub = start('--port', String(port))
  let said = ''
  hub.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  expect(await once(hub, 'close')).toEqual([1, null])
  expect(said).toMatch(new RegExp(`^Port ${port} cannot be used`))
  taken.close()
  expect(await readdir(scratch)).not.toContainEqual(expect.stringMatching(/^local-hub-/))
})
