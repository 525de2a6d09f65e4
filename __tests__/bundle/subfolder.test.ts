import { expect } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { join } from 'node:path'
import { expectDeployed, expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'

exhaustively('a workspace inside of a repository deploys that repository', async () => {
  const { hub, checkout, run } = await scene()
  const commit = await checkout.commit({ 'a/b/c.txt': 'x\n' })
  const workspace = join(checkout.path, 'a', 'b')

  await expectDeployed(await run({}, { workspace }), { commit })
  expect(await hub.head(hub.space)).toBe(commit)

  // To name the Space's commits, objects of both sides are read together.
  await hub.commit(hub.space, { files: { 'note.md': 'x\n' }, message: 'Edited in the browser' })
  await checkout.commit({ 'app.py': 'print(2)\n' })
  const page = await expectExplained(await run({}, { workspace }), 'non-fast-forward')
  expect(page.text).toContain('Edited in the browser')
})
