import { expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { some } from '../support/tiers.js'
import { leaks } from './support/secret.js'
import { cleanUp, type Scene, scene } from './support/scene.js'
import { watchArguments } from './support/watch-arguments.js'

/** A token that is found wherever it is, since nothing else looks like it. */
function canary(): string {
  return `hf_Canary${randomBytes(14).toString('hex')}`
}

/** How a run may end, and what has to be so for that. */
const ends: [
  status: string,
  prepare: (scene: Scene, token: string) => unknown,
  inputs: Record<string, string>
][] = [
  ['deployed', ({ hub }, token) => hub.addToken({ role: 'write', token }), {}],
  ['authentication-failed', () => undefined, {}],
  ['permission-denied', ({ hub }, token) => hub.addToken({ role: 'read', token }), {}],
  ['repository-not-found', ({ hub }, token) => hub.addToken({ role: 'write', token }), { space: 'ada/dmeo' }],
  [
    'binary-file',
    async ({ hub, checkout }, token) => {
      hub.addToken({ role: 'write', token })
      await checkout.commit({ 'logo.png': Buffer.from('89504e470d0a1a0a00', 'hex') })
    },
    { history: 'full' }
  ],
  [
    'non-fast-forward',
    async ({ hub }, token) => {
      hub.addToken({ role: 'write', token })
      await hub.commit(hub.space, { files: { 'app.py': 'x\n' } })
    },
    { history: 'full' }
  ],
  [
    'hub-unavailable',
    ({ hub }, token) => {
      hub.addToken({ role: 'write', token })
      // A Hub that repeats in its answer what it was sent.
      const body = `You sent ${token} and ${Buffer.from(`git:${token}`).toString('base64')}`
      hub.fault({ path: /\/git-receive-pack$/, status: 501, body, times: Infinity })
    },
    {}
  ]
]

test.each(some(ends, 2))(
  'the token is nowhere to be found after a run that ended in %s',
  async (end, prepare, inputs) => {
    const stage = await scene()
    const token = canary()
    const home = await mkdtemp(join(tmpdir(), 'canary-'))
    cleanUp(() => rm(home, { recursive: true, force: true }))
    await mkdir(join(home, 'temp'))
    await prepare(stage, token)
    const watch = await watchArguments()

    const ended = await stage.run({ token, ...inputs }, { home, ...watch?.options })

    expect(ended.outputs['diagnosis'] || ended.outputs['status']).toBe(end)
    expect(leaks(token, ended.log)).toEqual([])
    expect(leaks(token, JSON.stringify([ended.outputs, ended.annotations]))).toEqual([])
    expect(leaks(token, ended.summary)).toEqual([])
    for (const folder of [stage.checkout.path, home]) {
      const found = await filesWith(token, folder)
      expect(found).toEqual([])
    }
    const seen = (await watch?.seen()) ?? ''
    expect(leaks(token, seen)).toEqual([])
    if (watch) expect(seen).toContain('cat-file')
  }
)

async function filesWith(token: string, folder: string): Promise<string[]> {
  const found: string[] = []
  for (const name of await readdir(folder, { recursive: true })) {
    const text = await readFile(join(folder, name), 'latin1').catch(() => '')
    if (leaks(token, text + name).length > 0) found.push(name)
  }
  return found
}

test('the watch over arguments, and the search in files, would find it', async () => {
  const { checkout, run } = await scene()
  const token = canary()
  const watch = await watchArguments()
  const careless = join(checkout.path, 'careless.mjs')
  await writeFile(
    careless,
    `import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
const token = process.env.INPUT_TOKEN
execFileSync('git', ['config', 'remote.huggingface.url', 'https://git:' + token + '@huggingface.co/spaces/ada/demo'])
execFileSync('git', ['-c', 'http.extraHeader=Basic ' + Buffer.from('git:' + token).toString('base64'), 'version'])
`
  )
  await run({ token }, { bundle: careless, ...watch?.options })
  expect(await filesWith(token, checkout.path)).toEqual([join('.git', 'config')])
  if (watch) expect(leaks(token, await watch.seen())).toHaveLength(2)
})

test('a token that somebody put into a commit’s subject is not spread further', async () => {
  const { hub, checkout, run } = await scene()
  const pasted = canary()
  await checkout.commit({ 'app.py': 'print(2)\n' }, `Use ${pasted} for now`)
  const ended = await run({ scan: 'off' })
  expect(ended.outputs['status']).toBe('deployed')
  expect(leaks(pasted, ended.log + ended.summary)).toEqual([])
  await hub.commit(hub.space, { files: { 'x.md': 'x\n' }, message: `Use ${pasted} for now` })
  await checkout.commit({ 'app.py': 'print(3)\n' })
  const failed = await run({ scan: 'off' })
  expect(failed.outputs['diagnosis']).toBe('non-fast-forward')
  expect(leaks(pasted, failed.log + failed.summary + JSON.stringify(failed.annotations))).toEqual([])
})
