import { expect, test } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { expectDeployed } from './support/explained.js'
import { lend, type Scene, scene } from './support/scene.js'
import type { Repository } from '../../local-runner/repository.js'

/** main, a branch `release` and two tags, each on a commit of its own. */
async function history({ checkout }: Scene) {
  const first = await checkout.git('rev-parse', 'HEAD')
  await checkout.git('tag', 'v1')
  const second = await checkout.commit({ 'app.py': 'print(2)\n' }, 'Second version')
  await checkout.git('tag', '--annotate', '--message=two', 'v2')
  await checkout.git('checkout', '--quiet', '-b', 'release/2026')
  const release = await checkout.commit({ 'app.py': 'print("release")\n' }, 'Release')
  await checkout.git('checkout', '--quiet', 'main')
  const head = await checkout.commit({ 'app.py': 'print(3)\n' }, 'Third version')
  return { first, second, release, head }
}

type Commits = Awaited<ReturnType<typeof history>>
const refs: [what: string, ref: (commits: Commits) => string, wanted: keyof Commits][] = [
  ['what is checked out', () => '', 'head'],
  ['a branch', () => 'release/2026', 'release'],
  ['a commit', ({ second }) => second, 'second'],
  ['a tag', () => 'v1', 'first'],
  ['a branch by its full name', () => 'refs/heads/release/2026', 'release'],
  ['an annotated tag', () => 'v2', 'second'],
  ['a short commit', ({ second }) => second.slice(0, 9), 'second']
]

test('deploys what is checked out, or the branch, tag or commit that is asked for', async () => {
  const stage = await scene()
  const commits = await history(stage)
  const { hub } = stage
  const runs = some(refs, 4).map(async ([what, ref, wanted], i) => {
    const branch = `wanted-${i}`
    await expectDeployed(await stage.run({ ref: ref(commits), 'space-branch': branch }), {
      commit: commits[wanted]
    })
    expect([what, await hub.head(hub.space, branch)]).toEqual([what, commits[wanted]])
  })
  await Promise.all(runs)
})

async function onlyAtOrigin(
  stage: Scene,
  ...options: string[]
): Promise<{ clone: Repository; release: string }> {
  const { release } = await history(stage)
  const clone = lend(await stage.checkout.clone('--single-branch', '--branch=main', '--no-tags', ...options))
  return { clone, release }
}

exhaustively('deploys a branch that only the origin has', async () => {
  const stage = await scene()
  const { clone, release } = await onlyAtOrigin(stage)
  await expectDeployed(await stage.run({ ref: 'release/2026' }, { workspace: clone.path }), {
    commit: release
  })
})

exhaustively('deploys a branch of the origin that is here already, without asking the origin', async () => {
  const stage = await scene()
  const { release } = await history(stage)
  const clone = lend(await stage.checkout.clone())
  await clone.git('remote', 'set-url', 'origin', 'https://origin.invalid/octo/demo')
  await expectDeployed(await stage.run({ ref: 'release/2026' }, { workspace: clone.path }), {
    commit: release
  })
})

exhaustively('deploys a branch that only the origin has, to a shallow clone', async () => {
  const stage = await scene()
  const { clone, release } = await onlyAtOrigin(stage, '--depth=1')
  await expectDeployed(await stage.run({ ref: 'release/2026' }, { workspace: clone.path }), {
    commit: release
  })
  expect(await stage.hub.git(stage.hub.space, 'rev-list', '--count', 'main')).toBe('3\n')
})
