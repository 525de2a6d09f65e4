import { expect, test } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import type { Page } from './support/page.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { lend, scene } from './support/scene.js'

/** A Space that has a commit which the branch had before it was force-pushed, and a fresh checkout of the branch. */
async function rewritten() {
  const all = await scene()
  const { checkout, run } = all
  const old = await checkout.commit({ 'app.py': 'print("old")\n' }, 'To be amended')
  await expectDeployed(await run())
  await checkout.git('commit', '--quiet', '--amend', '--message', 'Amended')
  return { ...all, old }
}

function expectOwn(page: Page): void {
  expect(page.text).toMatch(/force-pushed/)
  expect(page.text).toContain('To be amended')
  const [force, snapshot] = ['force: true', 'history: snapshot'].map(way => page.text.indexOf(way))
  expect(force).toBeGreaterThan(-1)
  expect(force).toBeLessThan(snapshot!)
}

exhaustively('the checkout knows the commit still', async () => {
  const { run } = await rewritten()
  expectOwn(await expectExplained(await run(), 'non-fast-forward'))
  await expectDeployed(await run({ force: 'true' }), { history: 'full' })
})

test.each(some([['the origin still has it'], ['the event names it']]))('%s', async how => {
  const { checkout, run, old } = await rewritten()
  const clone = lend(await checkout.clone('--depth=1'))
  if (how.startsWith('the event')) {
    await checkout.git('reflog', 'expire', '--expire=now', '--all')
    await checkout.git('gc', '--quiet', '--prune=now')
  }
  const event = how.startsWith('the event') ? { before: old, forced: true } : {}
  const failed = await run({}, { workspace: clone.path, event })
  expectOwn(await expectExplained(failed, 'non-fast-forward'))
})

exhaustively('of a commit that GitHub never had it is not said', async () => {
  const { hub, checkout, run } = await rewritten()
  await hub.commit(hub.space, { files: { 'note.md': 'x\n' }, message: 'In the browser' })
  const page = await expectExplained(await run(), 'non-fast-forward')
  expect(page.text).not.toMatch(/force-pushed/)
  expect(page.text).toContain('In the browser')
  for (const way of ['git pull', 'history: snapshot', 'force: true']) expect(page.text).toContain(way)
  expect(await checkout.git('status', '--porcelain')).toBe('')
})
