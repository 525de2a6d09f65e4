import { expect, test } from '@jest/globals'
import { DEMO_FILES } from '../../local-runner/repository.js'
import { exhaustively, some } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { pageOf } from './support/page.js'
import { png, sentTo } from './support/content.js'
import { scene } from './support/scene.js'

const readme = (yaml: string) => `---\n${yaml}\n---\n\nA bowl.\n`

const invalid: [
  what: string,
  files: Record<string, string>,
  inputs: Record<string, string>,
  named: string[]
][] = [
  [
    'values that the Hub does not take',
    { 'README.md': readme('sdk: gradio\ncolorFrom: beige\ncolorTo: mauve') },
    {},
    ['colorFrom', 'colorTo']
  ],
  ['YAML that is none', { 'README.md': readme('title: a: b') }, { history: 'snapshot' }, []],
  ['an SDK that is none', { 'README.md': readme('sdk: shiny') }, {}, ['sdk']],
  [
    'the README of the path',
    { 'app/README.md': readme('sdk: gradio\ncolorFrom: beige') },
    { path: 'app' },
    ['colorFrom']
  ],
  ['what the card says', {}, { card: 'colorFrom: beige' }, ['colorFrom']],
  ['a card that is no YAML', {}, { card: 'title: [a' }, ['card']]
]

test('front matter that the Hub refuses is found before anything is sent, LFS objects neither', async () => {
  const { hub, checkout, run, state } = await scene()
  const before = await state()
  for (const [what, files, inputs, named] of some(invalid, 2)) {
    await checkout.commit({ ...DEMO_FILES, ...files, 'app/logo.png': png(1), 'app/app.py': 'pass\n' })
    const page = await expectExplained(await run(inputs), 'invalid-metadata')
    for (const word of named)
      expect({ what, word, text: page.text.includes(word) }).toEqual({ what, word, text: true })
    await checkout.git('rm', '--quiet', '-r', 'app')
  }
  expect(await state()).toBe(before)
  expect(sentTo(hub)).toEqual({ packs: 0, objects: 0 })
  expect(await hub.lfs(hub.space)).toEqual([])
})

exhaustively('what a Space cannot run is said, but no reason not to push', async () => {
  const { hub, checkout, run } = await scene()
  await checkout.commit({ 'app.py': null, 'src/App.py': 'pass\n' })
  const page = await expectDeployed(await run(), { history: 'full' })
  expect(page.text).toContain('src/App.py')
  // Other branches are not built.
  const other = await run({ 'space-branch': 'preview' })
  expect(pageOf(other.summary).text).not.toContain('src/App.py')
  expect(await hub.head(hub.space, 'preview')).toBe(await checkout.git('rev-parse', 'HEAD'))
})
