import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectReason, filesIn, filesOn, LARGE, png } from './support/content.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { pushesTo, type Scene, scene } from './support/scene.js'

/** Files that came, and partly went again. */
async function withPast({ checkout }: Scene) {
  const added = await checkout.commit({ 'data/big 資料.csv': LARGE, 'old.png': png(1) }, 'Add the data')
  await checkout.commit({ 'data/big 資料.csv': null, 'old.png': null }, 'Delete the data')
  return added
}

test('history: full names what earlier commits hold, and which', async () => {
  const stage = await scene()
  const { hub, checkout, run, state } = stage
  const added = await withPast(stage)
  const later = await checkout.commit({ 'logo.png': png(2) }, 'Add a logo')
  const before = await state()

  const page = await expectExplained(await run({ history: 'full' }), 'large-file')

  for (const named of ['data/big 資料.csv', '10.1 MiB', 'old.png', 'logo.png'])
    expect(page.text).toContain(named)
  for (const commit of [added, later]) expect(page.text).toContain(commit.slice(0, 7))
  for (const subject of ['Add the data', 'Add a logo']) expect(page.text).toContain(subject)
  const row = (file: string) => page.text.split('\n').find(line => line.startsWith(file)) ?? ''
  expect(row('old.png')).toContain('earlier commits only')
  expect(row('logo.png')).not.toContain('earlier commits only')
  expect(await state()).toBe(before)
  expect(pushesTo(hub)).toEqual([])
})

exhaustively('history: auto makes a snapshot of it, and stays with snapshots', async () => {
  const stage = await scene()
  const { hub, checkout, run } = stage
  await withPast(stage)

  const first = await run()

  expectReason(first, await expectDeployed(first, { history: 'snapshot' }), 'content')
  expect(await filesOn(hub)).toEqual(await filesIn(checkout, 'HEAD'))
  expect(await hub.lfs(hub.space)).toEqual([])

  // A branch that the Hub would take as it is, were it not for what the Space holds already.
  await checkout.git('checkout', '--quiet', '--orphan', 'clean')
  const commit = await checkout.commit({ 'app.py': 'print(2)\n' }, 'Begin anew')
  const next = await run()
  expectReason(next, await expectDeployed(next, { history: 'snapshot' }), 'continued')
  expect(next.outputs['commit']).not.toBe(commit)
  expect(await hub.git(hub.space, 'log', '--format=%s', 'main')).toBe(
    'Begin anew\nDelete the data\ninitial commit\n'
  )

  // And so after an edit on the Space.
  const edit = await hub.commit(hub.space, { files: { 'note.md': 'x\n' }, message: 'Edited in the browser' })
  await checkout.commit({ 'app.py': 'print(3)\n' }, 'Third version')
  const last = await run()
  expectReason(
    last,
    await expectDeployed(last, { history: 'snapshot', 'previous-commit': edit }),
    'continued'
  )
  expect(await filesOn(hub)).toEqual(await filesIn(checkout, 'HEAD'))
  expect(await hub.git(hub.space, 'rev-parse', 'main~1')).toBe(`${edit}\n`)
})
