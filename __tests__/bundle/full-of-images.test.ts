import { expect } from '@jest/globals'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repositoryAt } from '../../local-runner/repository.js'
import { ifGitLfs } from '../support/programs.js'
import { expectReason, filesIn, filesOn, pointerTo, png, sentTo } from './support/content.js'
import { expectDeployed } from './support/explained.js'
import { cleanUp, lend, scene } from './support/scene.js'

const COUNT = 40
const name = (i: number) => `assets/圖 ${i % 4}/logo ${i}${i % 7 === 0 ? '.PNG' : i % 5 === 0 ? '' : '.png'}`

ifGitLfs(
  'a repository full of images, checked out at depth 1, is deployed, and shows the images',
  async () => {
    const { hub, checkout, run } = await scene()
    const images = new Map(Array.from({ length: COUNT }, (_, i) => [name(i), png(i)]))
    await checkout.commit(Object.fromEntries(images), 'Add the images')
    await checkout.commit({ 'app.py': 'print(2)\n' }, 'Second version')
    const clone = lend(await checkout.clone('--depth=1'))
    const here = { workspace: clone.path }

    const first = await run({}, here)

    const page = await expectDeployed(first, { history: 'snapshot' })
    expectReason(first, page, 'content')
    expect(sentTo(hub)).toEqual({ packs: 1, objects: COUNT })
    // Who clones the Space has the source's files, with git-lfs's help.
    const copy = lend(repositoryAt(await mkdtemp(join(tmpdir(), 'copy-'))))
    await copy.git('lfs', 'install', '--local').catch(() => undefined)
    const skip = ['-c', 'filter.lfs.process=git-lfs filter-process', '-c', 'filter.lfs.required=true']
    await copy.git(
      ...skip,
      '-c',
      'filter.lfs.smudge=git-lfs smudge -- %f',
      'clone',
      '--quiet',
      `${hub.origin}/spaces/${hub.space}`,
      'space'
    )
    for (const [path, content] of images)
      expect(await readFile(join(copy.path, 'space', path))).toEqual(content)
    // All else is as it was.
    const [space, source] = [await filesOn(hub), await filesIn(checkout, 'HEAD')]
    for (const path of images.keys()) {
      delete space[path]
      delete source[path]
    }
    delete space['.gitattributes']
    expect(space).toEqual(source)

    // What the Hub has is not sent again.
    hub.requests.length = 0
    const again = await run({}, here)
    expect(again.outputs).toMatchObject({ status: 'unchanged', history: 'snapshot' })
    expect(sentTo(hub)).toEqual({ packs: 0, objects: 0 })

    await checkout.commit({ [name(1)]: png(100), [name(2)]: png(3), 'copy.png': png(4) }, 'Draw again')
    const next = lend(await checkout.clone('--depth=1'))
    const third = await expectDeployed(await run({}, { workspace: next.path }), { history: 'snapshot' })
    expect(third.text).toMatch(/\(LFS\)\s+1 \(/)
    expect(sentTo(hub)).toEqual({ packs: 1, objects: 1 })
    expect(await hub.lfs(hub.space)).toContainEqual({ oid: pointerTo(png(100)).oid, size: png(100).length })
    for (const [path, content] of [
      [name(1), png(100)],
      [name(2), png(3)],
      ['copy.png', png(4)]
    ] as const)
      expect(await hub.fetchFile(hub.space, path)).toEqual(content)
    cleanUp(() => rm(copy.path, { recursive: true, force: true }))
  }
)
