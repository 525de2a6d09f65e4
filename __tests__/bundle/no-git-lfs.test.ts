import { expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { png, pointerTo, sentTo } from './support/content.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { cleanUp, scene } from './support/scene.js'

/** A PATH on which there is git, and no git-lfs. */
async function withoutGitLfs(): Promise<{ env: { PATH: string } }> {
  const folder = await mkdtemp(join(tmpdir(), 'path-'))
  cleanUp(() => rm(folder, { recursive: true, force: true }))
  for (const tool of ['git', 'sh']) {
    const place = execFileSync('which', [tool], { encoding: 'utf8' }).trim()
    await symlink(place, join(folder, tool))
  }
  return { env: { PATH: folder } }
}

// The PATH is of links.
const ifLinks = process.platform === 'win32' ? test.skip : test

ifLinks('files are sent as LFS objects without git-lfs', async () => {
  const { hub, checkout, run } = await scene()
  await checkout.commit({ 'assets/logo.png': png(1) }, 'Add a logo')
  await expectDeployed(await run({}, await withoutGitLfs()), { history: 'snapshot' })
  expect(await hub.fetchFile(hub.space, 'assets/logo.png')).toEqual(png(1))
})

ifLinks('a machine without git-lfs is told so when objects have to be fetched, and only then', async () => {
  const { hub, checkout, run, state } = await scene()
  const machine = await withoutGitLfs()
  await checkout.commit({ 'assets/logo.png': pointerTo(png(1)).text }, 'Add a logo')
  const before = await state()

  const page = await expectExplained(await run({}, machine), 'missing-lfs-objects')

  expect(page.text).toContain('git-lfs')
  expect(page.text).toContain('assets/logo.png')
  expect(await state()).toBe(before)
  expect(sentTo(hub)).toEqual({ packs: 0, objects: 0 })
  await expectDeployed(await run({ exclude: '*.png' }, machine), { history: 'snapshot' })
})
