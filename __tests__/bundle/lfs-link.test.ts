import { expect } from '@jest/globals'
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ifGitLfs } from '../support/programs.js'
import { some } from '../support/tiers.js'
import { pointerTo, sentTo } from './support/content.js'
import { expectExplained } from './support/explained.js'
import { cleanUp, scene } from './support/scene.js'

const HIDDEN = 'a file of this machine, and none of the repository’s\n'.repeat(30_000)

ifGitLfs.each(some(['its own', 'another']))(
  'an LFS object that is a link to a file outside is not sent, though the pointer has %s hash',
  async whose => {
    const { hub, checkout, run } = await scene()
    const outside = join(checkout.path, '..', `outside-${process.pid}-${whose.length}`)
    await writeFile(outside, HIDDEN)
    cleanUp(() => rm(outside))
    const { text, oid } = pointerTo(whose === 'its own' ? HIDDEN : HIDDEN.replace('a', 'b'))
    const place = join(checkout.path, '.git/lfs/objects', oid.slice(0, 2), oid.slice(2, 4), oid)
    await mkdir(dirname(place), { recursive: true })
    await symlink(outside, place)
    await checkout.commit({ '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n', 'm.bin': text })

    const failed = await run({ history: 'snapshot' })

    await expectExplained(failed, 'missing-lfs-objects')
    expect(sentTo(hub)).toEqual({ packs: 0, objects: 0 })
    expect(hub.requests.filter(({ method }) => method === 'PUT')).toEqual([])
  }
)
