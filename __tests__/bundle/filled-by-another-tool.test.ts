import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectReason, filesIn, filesOn } from './support/content.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'

async function filled() {
  const all = await scene()
  const { hub } = all
  await hub.commit(hub.space, {
    files: { 'old.py': 'print("old")\n' },
    message: 'Upload folder',
    author: 'grace'
  })
  const head = await hub.commit(hub.space, {
    files: { 'app.py': 'print("theirs")\n' },
    message: 'Sync from GitHub via hub-sync',
    author: 'linus'
  })
  return { ...all, head }
}

test('commits of another tool stay below a snapshot, and their authors are named', async () => {
  const { hub, checkout, run, head } = await filled()
  const deployed = await run()
  const page = await expectDeployed(deployed, { history: 'snapshot', 'previous-commit': head })
  expectReason(deployed, page, 'unrelated')
  for (const said of ['grace', 'linus', 'hub-sync', head.slice(0, 7)]) expect(page.text).toContain(said)
  expect(await hub.git(hub.space, 'rev-parse', 'main^')).toContain(head)
  expect(await filesOn(hub)).toEqual(await filesIn(checkout, 'HEAD'))
  // The next run knows the snapshot.
  await checkout.commit({ 'app.py': 'print(2)\n' })
  const next = await run()
  expectReason(next, await expectDeployed(next, { history: 'snapshot' }), 'continued')
})

exhaustively('a shallow checkout does the same', async () => {
  const { hub, checkout, run, head } = await filled()
  await checkout.commit({ 'app.py': 'print(2)\n' })
  const clone = await checkout.clone('--depth=1')
  const deployed = await run({}, { workspace: clone.path })
  await clone.dispose()
  expectReason(deployed, await expectDeployed(deployed, { history: 'snapshot' }), 'unrelated')
  expect(await hub.git(hub.space, 'rev-parse', 'main^')).toContain(head)
})

exhaustively('history: full stops, and offers the snapshot first; force overwrites', async () => {
  const { hub, checkout, run, head } = await filled()
  const page = await expectExplained(await run({ history: 'full' }), 'non-fast-forward')
  expect(page.text.indexOf('history: snapshot')).toBeGreaterThan(-1)
  expect(page.text.indexOf('history: snapshot')).toBeLessThan(page.text.indexOf('force: true'))
  expect(await hub.head(hub.space)).toBe(head)
  await expectDeployed(await run({ force: 'true' }), { history: 'full' })
  expect(await hub.head(hub.space)).toBe(await checkout.git('rev-parse', 'HEAD'))
})
