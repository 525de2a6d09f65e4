import { expect } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { exhaustivelyIfGitLfs } from '../support/programs.js'
import { sentTo } from './support/content.js'
import { expectDeployed } from './support/explained.js'
import { scene } from './support/scene.js'

const MIB = 1024 ** 2
const SIZE = 300 * MIB
/** `head -c 314572800 /dev/zero | sha256sum` */
const oid = '17a88af83717f68b8bd97873ffcf022c8aed703416fe9b08e0fa9e3287692bf0'

exhaustivelyIfGitLfs('a model file of 300 MiB goes as an LFS object, and the run stays small', async () => {
  const { hub, checkout, run } = await scene()
  const file = await open(join(checkout.path, 'model.bin'), 'w')
  await file.truncate(SIZE)
  await file.close()
  await checkout.git('-c', 'core.compression=1', 'add', '--all')
  await checkout.git('commit', '--quiet', '--message', 'Add the model')
  const memory = watchMemory()

  const deployed = await run({}, { started: memory.of })

  await expectDeployed(deployed, { history: 'snapshot' })
  expect(await hub.lfs(hub.space)).toEqual([{ oid, size: SIZE }])
  expect(await hub.git(hub.space, 'cat-file', 'blob', 'main:model.bin')).toContain(
    `oid sha256:${oid}\nsize ${SIZE}\n`
  )
  expect(sentTo(hub)).toEqual({ packs: 1, objects: 1 })
  if (process.platform !== 'linux') return
  expect(memory.most()).toBeGreaterThan(20 * MIB)
  expect(memory.most()).toBeLessThan(200 * MIB)
})

/** The most memory that a process ever had, as Linux counts it. */
function watchMemory() {
  let most = 0
  return {
    of: (pid: number) => {
      const timer = setInterval(() => {
        try {
          const [, kib = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
          most = Math.max(most, Number(kib) * 1024)
        } catch {
          clearInterval(timer)
        }
      }, 25)
    },
    most: () => most
  }
}
