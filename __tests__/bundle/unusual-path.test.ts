import { expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeRepository } from '../../local-runner/repository.js'
import { expectDeployed } from './support/explained.js'
import { cleanUp, lend, scene } from './support/scene.js'

test('blanks, quotes and other scripts in the paths of the checkout and of the runner do no harm', async () => {
  const { hub, run } = await scene()
  const checkout = lend(await makeRepository(undefined, { prefix: "雞肉 飯's $HOME (é) " }))
  const home = await mkdtemp(join(tmpdir(), 'runner 雞 $(x) '))
  cleanUp(() => rm(home, { recursive: true, force: true }))
  await mkdir(join(home, 'temp'))

  // The first push reads the Space's commit by way of a folder of the runner's.
  const first = await checkout.git('rev-parse', 'HEAD')
  await expectDeployed(await run({}, { workspace: checkout.path, home }), { commit: first })
  const commit = await checkout.commit({ '文件/說明 書.md': '好\n' }, '更新：說明書')
  const page = await expectDeployed(await run({}, { workspace: checkout.path, home }), { commit })

  expect(page.text).toContain('更新：說明書')
  expect(
    await hub.git(hub.space, '-c', 'core.quotePath=false', 'ls-tree', '-r', '--name-only', 'main')
  ).toContain('文件/說明 書.md')
})
