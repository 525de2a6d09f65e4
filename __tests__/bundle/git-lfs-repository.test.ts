import { expect } from '@jest/globals'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Repository } from '../../local-runner/repository.js'
import { exhaustivelyIfGitLfs, ifGitLfs } from '../support/programs.js'
import { expectReason, pointerTo, png, sentTo } from './support/content.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { lend, type Scene, scene } from './support/scene.js'

/** A repository that git-lfs itself tracks images in; one was changed since. */
async function tracked({ checkout }: Scene): Promise<string> {
  await checkout.git('lfs', 'install', '--local')
  await checkout.git('lfs', 'track', '*.png')
  await checkout.commit({ 'logo.png': png(1), 'assets/標誌 2.png': png(2) }, 'Add images')
  return checkout.commit({ 'logo.png': png(3) }, 'Draw the logo again')
}

const objectsOf = (...images: Buffer[]) => images.map(pointerTo).map(({ oid, size }) => ({ oid, size }))
const sorted = <T extends { oid: string }>(objects: readonly T[]) =>
  [...objects].sort((a, b) => (a.oid < b.oid ? -1 : 1))

ifGitLfs('a repository with git-lfs goes with its history and all of its objects', async () => {
  const stage = await scene()
  const { hub, run } = stage
  const commit = await tracked(stage)

  const deployed = await run()

  expectReason(deployed, await expectDeployed(deployed, { commit, history: 'full' }), 'possible')
  expect(sorted(await hub.lfs(hub.space))).toEqual(sorted(objectsOf(png(1), png(2), png(3))))
  expect(await hub.fetchFile(hub.space, 'logo.png')).toEqual(png(3))
  expect(await hub.fetchFile(hub.space, 'assets/標誌 2.png')).toEqual(png(2))
  expect(await hub.fetchFile(hub.space, 'logo.png', `${commit}~1`)).toEqual(png(1))

  // Only what is new goes next time.
  hub.requests.length = 0
  const next = await stage.checkout.commit({ 'logo.png': png(4), 'copy.png': png(1) }, 'And again')
  await expectDeployed(await run(), { commit: next, history: 'full' })
  expect(sentTo(hub)).toEqual({ packs: 1, objects: 1 })
  expect(await hub.fetchFile(hub.space, 'logo.png')).toEqual(png(4))
})

/** What `actions/checkout` leaves without `lfs: true`: pointers, and no object. */
async function withoutObjects(checkout: Repository, ...options: string[]): Promise<Repository> {
  return lend(await checkout.clone('--no-local', ...options))
}

exhaustivelyIfGitLfs(
  'objects that the checkout lacks are fetched from its origin, those of earlier commits, too',
  async () => {
    const stage = await scene()
    const { hub, checkout, run } = stage
    const commit = await tracked(stage)
    const clone = await withoutObjects(checkout)

    const deployed = await run({}, { workspace: clone.path })

    await expectDeployed(deployed, { commit, history: 'full' })
    expect(sorted(await hub.lfs(hub.space))).toEqual(sorted(objectsOf(png(1), png(2), png(3))))
  }
)

exhaustivelyIfGitLfs(
  'a snapshot from a checkout at depth 1 without objects has them from the origin',
  async () => {
    const stage = await scene()
    const { hub, checkout, run } = stage
    await tracked(stage)
    const clone = await withoutObjects(checkout, '--depth=1')

    await expectDeployed(await run({ history: 'snapshot' }, { workspace: clone.path }), {
      history: 'snapshot'
    })

    expect(sorted(await hub.lfs(hub.space))).toEqual(sorted(objectsOf(png(2), png(3))))
    expect(await hub.fetchFile(hub.space, 'logo.png')).toEqual(png(3))
  }
)

exhaustivelyIfGitLfs('objects that are nowhere to be had are all listed, and nothing is sent', async () => {
  const stage = await scene()
  const { hub, checkout, run, state } = stage
  await tracked(stage)
  await rm(join(checkout.path, '.git/lfs/objects'), { recursive: true })
  const clone = await withoutObjects(checkout)
  const before = await state()

  await Promise.all(
    ['auto', 'snapshot', 'full'].map(async history => {
      const failed = await run({ history }, { workspace: clone.path })
      const page = await expectExplained(failed, 'missing-lfs-objects')
      for (const named of ['logo.png', 'assets/標誌 2.png']) expect(page.text).toContain(named)
    })
  )

  expect(await state()).toBe(before)
  expect(sentTo(hub)).toEqual({ packs: 0, objects: 0 })
})

exhaustivelyIfGitLfs(
  'an object that only an earlier commit needs, and nobody has, leads to a snapshot',
  async () => {
    const stage = await scene()
    const { hub, checkout, run } = stage
    await tracked(stage)
    const { oid } = pointerTo(png(1))
    await rm(join(checkout.path, '.git/lfs/objects', oid.slice(0, 2), oid.slice(2, 4), oid))

    const deployed = await run()

    expectReason(deployed, await expectDeployed(deployed, { history: 'snapshot' }), 'content')
    expect(sorted(await hub.lfs(hub.space))).toEqual(sorted(objectsOf(png(2), png(3))))
  }
)
