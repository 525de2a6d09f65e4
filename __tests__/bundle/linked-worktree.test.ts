import { expect, test } from '@jest/globals'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repositoryAt } from '../../local-runner/repository.js'
import { expectDeployed } from './support/explained.js'
import { lend, scene } from './support/scene.js'

test('a linked worktree deploys its own head', async () => {
  const { hub, checkout, run } = await scene()
  const tree = lend(repositoryAt(await mkdtemp(join(tmpdir(), 'worktree-'))))
  await checkout.git('worktree', 'add', '--quiet', '-b', 'next', tree.path)
  const commit = await tree.commit({ 'app.py': 'print("next")\n' })

  await expectDeployed(await run({}, { workspace: tree.path }), { commit })

  expect(await hub.head(hub.space)).toBe(commit)
  expect(await checkout.git('remote', 'get-url', 'huggingface')).toBe(`${hub.origin}/spaces/ada/demo`)
})
