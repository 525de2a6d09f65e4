import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { mkdir, writeFile } from 'node:fs/promises'
import { expectExplained } from './support/explained.js'
import { pushesTo, scene } from './support/scene.js'

const settings: [what: string, inputs: Record<string, string>, named: string][] = [
  ['a path that is not there', { path: 'apps/demo' }, 'apps/demo'],
  ['a path in other case', { path: 'App' }, 'App'],
  ['a path that is a file', { path: 'app/main.py' }, 'app/main.py'],
  ['a path that the job has made, and left empty', { path: 'build' }, 'build'],
  ['a path of which the patterns leave nothing', { path: 'made', exclude: '*' }, '*'],
  ['patterns that leave nothing', { exclude: '*' }, '*'],
  ['patterns that leave nothing of the path', { path: 'app', exclude: '*.py\n# all of it\n' }, '*.py'],
  ['a history that the path cannot keep', { history: 'full', path: 'app' }, 'path'],
  ['a history that the patterns cannot keep', { history: 'full', exclude: '*.log' }, 'exclude'],
  ['a history that the card cannot keep', { history: 'full', card: 'title: x' }, 'card'],
  ['a card that is not there', { card: 'card.yml' }, 'card.yml']
]

exhaustively('settings that leave nothing, or do not fit, are named before anything is sent', async () => {
  const { hub, checkout, run, state } = await scene()
  await checkout.commit({ '.gitignore': 'build\n', 'app/main.py': 'pass\n' })
  await mkdir(`${checkout.path}/build`)
  await mkdir(`${checkout.path}/made`)
  await writeFile(`${checkout.path}/made/index.html`, 'made by the job\n')
  const before = await state()

  await Promise.all(
    settings.map(async ([what, inputs, named]) => {
      const page = await expectExplained(await run(inputs), 'invalid-input')
      expect({ what, text: page.text.includes(named) }).toEqual({ what, text: true })
    })
  )

  expect(await state()).toBe(before)
  expect(pushesTo(hub)).toEqual([])
})

test('a commit without a file leaves nothing for a snapshot, either', async () => {
  const { hub, checkout, run, state } = await scene()
  await checkout.git('rm', '--quiet', '-r', '.')
  await checkout.git('commit', '--quiet', '--message', 'Delete all')
  const before = await state()
  await expectExplained(await run({ history: 'snapshot' }), 'invalid-input')
  expect(await state()).toBe(before)
  expect(pushesTo(hub)).toEqual([])
})
