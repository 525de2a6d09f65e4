import { expect, test } from '@jest/globals'
import { filesIn, filesOn, LARGE, png, sentTo } from './support/content.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'

test('large-files: fail lists every file that would have to be an LFS file, and sends none', async () => {
  const { hub, checkout, run, state } = await scene()
  const first = await checkout.commit({ 'data/train.csv': LARGE, 'old.png': png(1) }, 'Add the data')
  const second = await checkout.commit(
    { 'logo.png': png(2), 'fonts/a b.ttf': png(3), 'old.png': null },
    'Add a logo'
  )
  const before = await state()
  const inputs = { 'large-files': 'fail', history: 'snapshot' }

  const page = await expectExplained(await run(inputs), 'large-file')

  for (const named of ['data/train.csv', '10.1 MiB', 'logo.png', '18 B', 'fonts/a b.ttf', 'Add the data'])
    expect(page.text).toContain(named)
  for (const commit of [first, second]) expect(page.text).toContain(commit.slice(0, 7))
  // It is not among the files that would go.
  expect(page.text).not.toContain('old.png')
  expect(await state()).toBe(before)
  expect(sentTo(hub)).toEqual({ packs: 0, objects: 0 })
  expect(await hub.lfs(hub.space)).toEqual([])

  // Without them nothing stands in the way, though the history holds them.
  await checkout.commit({ 'data/train.csv': null, 'logo.png': null, 'fonts/a b.ttf': null }, 'Delete them')
  await expectDeployed(await run({ 'large-files': 'fail' }), { history: 'snapshot' })
  expect(await filesOn(hub)).toEqual(await filesIn(checkout, 'HEAD'))
})
