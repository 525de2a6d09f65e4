import { expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exhaustively, some } from '../support/tiers.js'
import { leaks } from './support/secret.js'
import { cleanUp, type Scene, scene } from './support/scene.js'
import { shownBy } from './support/settings.js'
import { watchArguments } from './support/watch-arguments.js'

const canary = () => `Canary${randomBytes(12).toString('hex')}`

/** Secrets of all kinds, and what must never be seen of them. */
function secretsOf() {
  const [one, first, second, fromEnv, quoted] = [canary(), canary(), canary(), canary(), `${canary()}"&/=ü`]
  return {
    input: `ONE=${one}\nBLOCK<<END\n${first}\n  ${second}\n}\nEND\nFROM_ENV\nQUOTED='${quoted}'`,
    env: { FROM_ENV: fromEnv },
    pieces: [one, first, second, fromEnv, quoted]
  }
}

const ends: [
  end: string,
  prepare: (scene: Scene, pieces: string[]) => unknown,
  inputs: Record<string, string>
][] = [
  ['deployed', () => undefined, {}],
  ['dry-run', () => undefined, { 'dry-run': 'true' }],
  ['deployed', () => undefined, { space: 'ada/made', create: 'true', sdk: 'static' }],
  ['invalid-input', () => undefined, { 'sleep-time': 'soon' }],
  ['permission-denied', () => undefined, { space: 'acme/nowhere', create: 'true', sdk: 'static' }],
  [
    // A Hub that repeats in its answer what it was sent.
    'hub-unavailable',
    ({ hub }, pieces) =>
      hub.fault({
        method: 'POST',
        path: /\/secrets$/,
        status: 501,
        message: `You sent ${pieces.join(' and ')}`,
        times: Infinity
      }),
    {}
  ],
  [
    'invalid-input',
    ({ hub }, pieces) =>
      hub.fault({
        method: 'POST',
        path: /\/secrets$/,
        status: 400,
        message: `Bad value ${pieces.join(' ')}`
      }),
    {}
  ]
]

test.each(some(ends))(
  'secrets are nowhere to be found after a run that ended in %s (%#)',
  async (end, prepare, inputs) => {
    const stage = await scene()
    const { input, env, pieces } = secretsOf()
    if (inputs['space'] === 'acme/nowhere') stage.hub.addUser({ name: 'ada' })
    prepare(stage, pieces)
    const home = await mkdtemp(join(tmpdir(), 'canary-'))
    cleanUp(() => rm(home, { recursive: true, force: true }))
    await mkdir(join(home, 'temp'))
    const watch = await watchArguments()

    const ended = await stage.run(
      { secrets: input, ...inputs },
      { home, ...watch?.options, env: { ...watch?.options.env, ...env } }
    )

    expect(ended.outputs['diagnosis'] || ended.outputs['status']).toBe(end)
    const seen = (await watch?.seen()) ?? ''
    const places = [stage.checkout.path, home]
    const files = (await Promise.all(places.map(textOf))).join('\n')
    for (const piece of pieces) {
      expect(leaks(piece, shownBy(ended))).toEqual([])
      expect(leaks(piece, seen)).toEqual([])
      expect(leaks(piece, files)).toEqual([])
      // Bad inputs end the run before a secret is anything but text that nobody repeats.
      if (!('sleep-time' in inputs)) expect(ended.masks.join('\n')).toContain(piece)
    }
  }
)

/** All that a folder holds, as far as it can be read. */
async function textOf(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true })
  const texts = await Promise.all(names.map(name => readFile(join(folder, name), 'latin1').catch(() => '')))
  return texts.join('\n')
}

exhaustively('a commit’s subject that has a secret in it is not repeated', async () => {
  const { checkout, run } = await scene()
  const piece = canary()
  await checkout.commit({ 'app.py': 'print(2)\n' }, `Use ${piece} for now`)
  const ended = await run({ scan: 'off', secrets: `ONE=${piece}` })
  expect(ended.outputs['status']).toBe('deployed')
  expect(leaks(piece, shownBy(ended))).toEqual([])
})

exhaustively('one secret that is the beginning of another leaves nothing of it to be read', async () => {
  const { checkout, run } = await scene()
  const [short, tail] = [canary(), canary()]
  await checkout.commit({ 'app.py': 'print(2)\n' }, `Use ${short}${tail} for now`)
  const ended = await run({ scan: 'off', secrets: `SHORT=${short}\nLONG=${short}${tail}` })
  expect(ended.outputs['status']).toBe('deployed')
  expect(shownBy(ended)).not.toContain(tail)
})
