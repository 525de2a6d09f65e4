import { expect, test } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { expectExplained } from './support/explained.js'
import { pushesTo, scene } from './support/scene.js'

const large = Buffer.alloc(10 * 1024 * 1024 + 1, 'a\n')
const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

const files: [id: string, path: string, content: Buffer][] = [
  ['large-file', 'data/資料 1.csv', large],
  ['binary-file', 'assets/logo 標誌.png', png]
]

test.each(some(files))('%s: a file that the Hub does not take as it is', async (id, path, content) => {
  const { hub, checkout, run, state } = await scene()
  const head = await hub.head(hub.space)
  await checkout.commit({ [path]: content }, 'Add it')
  const before = await state()

  const failed = await run({ history: 'full' })

  const page = await expectExplained(failed, id)
  expect(page.text).toContain(path)
  // Found before a byte is sent, and where it came from.
  expect(page.text).toContain('Add it')
  expect(pushesTo(hub)).toEqual([])
  expect(failed.outputs).toMatchObject({ commit: head, 'previous-commit': head })
  expect(await state()).toBe(before)
})

exhaustively.each(some(files))(
  '%s: a file that was deleted again, but stands in the history',
  async (id, path, content) => {
    const { checkout, run, state } = await scene()
    await checkout.commit({ [path]: content }, 'Add it')
    await checkout.commit({ [path]: null }, 'Delete it')
    const before = await state()
    const page = await expectExplained(await run({ history: 'full' }), id)
    expect(page.text).toContain(path)
    expect(page.text).toMatch(/history/i)
    expect(await state()).toBe(before)
  }
)

test('invalid-metadata: a README whose front matter the Hub refuses', async () => {
  const { checkout, run, state } = await scene()
  await checkout.commit({ 'README.md': '---\nsdk: gradio\ncolorFrom: orange\n---\n' })
  const before = await state()
  const page = await expectExplained(await run(), 'invalid-metadata')
  expect(page.text).toContain('"colorFrom" must be one of')
  expect(await state()).toBe(before)
})
