import { expect, test } from '@jest/globals'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeRepository } from '../../local-runner/repository.js'
import { expectExplained } from './support/explained.js'
import { cleanUp, lend, pushesTo, scene } from './support/scene.js'

test('a repository without a commit is explained', async () => {
  const { hub, run, state } = await scene()
  const empty = lend(await makeRepository({}))
  const before = await state()
  await expectExplained(await run({}, { workspace: empty.path }), 'missing-ref')
  expect(await state()).toBe(before)
  expect(pushesTo(hub)).toEqual([])
})

test('a workspace without a repository is explained: the checkout step is missing', async () => {
  const { hub, run, state } = await scene()
  const folder = await mkdtemp(join(tmpdir(), 'no-repository-'))
  cleanUp(() => rm(folder, { recursive: true, force: true }))
  const before = await state()
  const failed = await run({}, { workspace: folder })
  await expectExplained(failed, 'missing-ref')
  expect(failed.summary).toContain('actions/checkout')
  expect(await state()).toBe(before)
  expect(pushesTo(hub)).toEqual([])
})
