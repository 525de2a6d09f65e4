import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startHub } from '../local-hub/index.js'
import { compare, type Contest } from './bench/contest.js'
import { largeFiles, textFiles } from './bench/repositories.js'
import { BUNDLE, ways } from './bench/ways.js'
import { toGreen } from './bench/to-green.js'

/**
 * Times the action against a plain `git push` of the same repository to the same Hub: whole processes, alternating.
 * Prints medians, ratios and peak memory as a Markdown table.
 */
const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, only: { type: 'string', default: '' } }
})
const runs = Number(options.runs)
const isAsked = (name: string) => name.includes(options.only)
const home = await mkdtemp(join(tmpdir(), 'bench-'))

/** Contests of one Hub, and of one repository that is made when one of them is asked for. */
async function meet(
  names: readonly string[],
  { latencyMs, make }: { latencyMs: number; make: () => ReturnType<typeof textFiles> },
  contestOf: (name: string, way: ReturnType<typeof ways>) => Contest
): Promise<void> {
  const asked = names.filter(isAsked)
  if (asked.length === 0) return
  const [repository, hub] = await Promise.all([make(), startHub({ latencyMs })])
  for (const name of asked) await compare(contestOf(name, ways(hub, repository, home)), runs)
  await Promise.all([hub.close(), repository.dispose()])
}

console.log('| | against | it | the action | ratio | peak, it | peak, action |')
console.log('| --- | --- | --: | --: | --: | --: | --: |')

if (isAsked('start-up')) {
  const bare = { PATH: process.env.PATH ?? '', HOME: home }
  const inputs = { INPUT_SPACE: 'ada/demo', INPUT_TOKEN: 'hf_none_that_is_used' }
  const at = { command: process.execPath, cwd: home }
  const node = { ...at, args: ['-e', '0'], env: bare }
  const action = { ...at, args: [BUNDLE], env: { ...bare, ...inputs }, untilFirstWord: true } as const
  const rival = { name: '`node -e 0`', prepare: () => Promise.resolve(node) }
  await compare({ name: 'start-up', rival, ours: { name: '', prepare: () => Promise.resolve(action) } }, runs)
}

for (const files of [200, 10_000])
  for (const latencyMs of [0, 100])
    for (const [ours, rival] of [
      ['full', 'plain'],
      ['snapshot', 'plain'],
      ['snapshot', 'upload']
    ] as const)
      for (const state of ['first', 'next'] as const) {
        const name = `${ours}, ${state}, ${files} files, ${latencyMs} ms`
        const against = rival === 'upload' ? `${name}, upload API` : name
        await meet([against], { latencyMs, make: () => textFiles(files) }, (_, way) => ({
          name,
          rival: way(rival, state),
          ours: way(ours, state)
        }))
      }

for (const [count, size, latencyMs] of [
  [400, 700_000, 100],
  [1, 300_000_000, 0]
] as const)
  await meet(
    [`LFS, ${count} × ${size / 1000} KB, ${latencyMs} ms`],
    { latencyMs, make: () => largeFiles(count, size) },
    (name, way) => ({ name, rival: way('git-lfs', 'first'), ours: way('full', 'first') })
  )

if (isAsked('from RUNNING to green')) await toGreen(runs, home)
await rm(home, { recursive: true, force: true })
