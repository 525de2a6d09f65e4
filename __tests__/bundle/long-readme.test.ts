import { expect } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { pageOf } from './support/page.js'
import { scene } from './support/scene.js'

const readmes: [what: string, text: string][] = [
  ['200,000 lines', 'a line\n'.repeat(200_000)],
  ['1.5 MB in one line', 'word '.repeat(300_000)],
  ['100,000 runs of backticks', '` '.repeat(100_000)]
]

exhaustively.each(some(readmes))('a README of %s is shown cut, and that is said', async (_, text) => {
  const { checkout, run } = await scene()
  await checkout.commit({ 'README.md': `---\ntitle: Demo\nsdk: docker\n---\n${text}` })
  const ended = await run({ 'dry-run': 'true', card: 'title: Other' })
  expect([ended.code, ended.outputs['status']]).toEqual([0, 'dry-run'])
  expect(Buffer.byteLength(ended.summary)).toBeLessThan(100_000)
  const page = pageOf(ended.summary)
  expect(page.faults).toEqual([])
  expect(page.text).toContain('title: Other')
  expect(page.text).toContain('This is only its beginning.')
})
