import { expect } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ifGitLfs } from '../support/programs.js'
import { png, sentTo } from './support/content.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { cleanUp, scene } from './support/scene.js'

ifGitLfs('a machine without git-lfs is told so when a file needs it, and only then', async () => {
  const { hub, checkout, run, state } = await scene()
  const folder = await mkdtemp(join(tmpdir(), 'path-'))
  cleanUp(() => rm(folder, { recursive: true, force: true }))
  for (const tool of ['git', 'sh']) {
    const place = execFileSync('which', [tool], { encoding: 'utf8' }).trim()
    await symlink(place, join(folder, tool))
  }
  const env = { PATH: folder }
  await checkout.commit({ 'assets/logo.png': png(1) }, 'Add a logo')
  const before = await state()

  const page = await expectExplained(await run({}, { env }), 'missing-lfs-objects')

  expect(page.text).toContain('git-lfs')
  expect(page.text).toContain('assets/logo.png')
  expect(await state()).toBe(before)
  expect(sentTo(hub)).toEqual({ packs: 0, objects: 0 })
  await expectDeployed(await run({ exclude: '*.png' }, { env }), { history: 'snapshot' })
  // What the Hub has needs no git-lfs.
  await expectDeployed(await run({ history: 'snapshot' }), { history: 'snapshot' })
  await checkout.commit({ 'app.py': 'print(2)\n' })
  await expectDeployed(await run({}, { env }), { history: 'snapshot' })
})
