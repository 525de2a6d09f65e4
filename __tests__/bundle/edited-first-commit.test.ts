import { expect, test } from '@jest/globals'
import { some } from '../support/tiers.js'
import type { Scene } from './support/scene.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'

const spaces: [what: string, make: (hub: Scene['hub']) => Promise<unknown>, named: string][] = [
  [
    'the README was edited in the browser',
    async hub => {
      await hub.addSpace({ id: 'ada/other' })
      await hub.commit('ada/other', {
        files: { 'README.md': '---\nsdk: static\n---\nMine\n' },
        message: 'Update README.md'
      })
    },
    'Update README.md'
  ],
  [
    'an app stands in the only commit',
    hub => hub.addSpace({ id: 'ada/other', files: { 'app.py': 'print("a template")\n' } }),
    'initial commit'
  ],
  [
    'the only commit is not the Hub’s',
    async hub => {
      await hub.addSpace({ id: 'ada/other', empty: true })
      await hub.commit('ada/other', { files: { 'README.md': '# Mine\n' }, message: 'My first words' })
    },
    'My first words'
  ]
]

test.each(some(spaces))('a Space is not taken for a new one when %s', async (_, make, named) => {
  const { hub, run } = await scene()
  await make(hub)
  const head = await hub.head('ada/other')
  const stopped = await expectExplained(
    await run({ space: 'ada/other', history: 'full' }),
    'non-fast-forward'
  )
  expect(stopped.text).toContain(named)
  expect(await hub.head('ada/other')).toBe(head)
  const page = await expectDeployed(await run({ space: 'ada/other' }), { history: 'snapshot' })
  expect(page.text).toContain(named)
  expect(await hub.git('ada/other', 'rev-parse', 'main^')).toBe(`${head}\n`)
})
