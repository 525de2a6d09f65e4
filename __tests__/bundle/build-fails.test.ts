import { expect, test } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { expectExplained } from './support/explained.js'
import { logsRead, secondVersion, timesShown } from './support/life.js'

const REGISTRY =
  '--> ERROR: failed to push spaces-registry.huggingface.tech/spaces/0a1b:cpu-0a1b: unexpected status from HEAD request: 401 Unauthorized'
const builds: [what: string, id: string, log: string[], telling: string][] = [
  [
    'a package that is not there',
    'build-failed',
    [
      '--> RUN pip install --no-cache-dir -r requirements.txt',
      'ERROR: Could not find a version that satisfies the requirement torch==9.9 (from versions: 2.5.0, 2.6.0)',
      'ERROR: No matching distribution found for torch==9.9',
      '--> ERROR: process "/bin/sh -c pip install --no-cache-dir -r requirements.txt" did not complete successfully: exit code: 1'
    ],
    'torch==9.9'
  ],
  [
    'a file that is not copied',
    'build-failed',
    [
      '--> COPY model.bin /app/',
      '--> ERROR: failed to calculate checksum of ref 0a1b::2c3d: "/model.bin": not found'
    ],
    'model.bin'
  ],
  ['the Hub’s own registry', 'hub-unavailable', ['--> Pushing image', REGISTRY], '401 Unauthorized']
]

test.each(some(builds))('a build that fails because of %s is explained', async (_, id, lines, telling) => {
  const { hub, run, first, second } = await secondVersion()
  hub.script(hub.space, {
    stages: [
      { stage: 'BUILDING', ms: 400 },
      { stage: 'BUILD_ERROR', errorMessage: 'Job failed' }
    ],
    buildLog: { lines, lineMs: 30 }
  })

  const failed = await run()

  const page = await expectExplained(failed, id)
  expect(failed.outputs).toMatchObject({
    stage: 'BUILD_ERROR',
    commit: second,
    'failed-commit': second,
    'previous-commit': first
  })
  // Where the reason is told, not only in the folded end of the log.
  expect(page.html.split('<details>')[0]).toContain(telling)
  expect(page.text).not.toMatch(/nothing was pushed|no files were pushed/i)
  expect(page.links).toContain(`${hub.origin}/spaces/${hub.space}`)
  for (const line of lines) expect(failed.log).toContain(`│ ${line}`)
  expect(timesShown(failed, lines[0] ?? '')).toBe(1)
  expect(await hub.head(hub.space)).toBe(second)
  expect(logsRead(hub, 'run')).toEqual([])
})

exhaustively('a build whose log cannot be read is explained as far as the Hub says', async () => {
  const { hub, run } = await secondVersion()
  hub.script(hub.space, {
    stages: [
      { stage: 'BUILDING', ms: 200 },
      { stage: 'BUILD_ERROR', errorMessage: 'Job failed with exit code: 1. Reason: cache miss' }
    ],
    buildLog: { lines: ['x'], refuse: { status: 403 } }
  })
  await expectExplained(await run(), 'build-failed')
})

exhaustively('in Traditional Chinese the reason is told in Chinese, and the log as it is', async () => {
  const { hub, run } = await secondVersion()
  const [, id, lines, telling] = builds[0]!
  hub.script(hub.space, {
    stages: [{ stage: 'BUILDING', ms: 200 }, { stage: 'BUILD_ERROR' }],
    buildLog: { lines }
  })
  const failed = await run({ language: 'zh-TW' })
  const page = await expectExplained(failed, id)
  expect(page.headings[0]).toMatch(/\p{Script=Han}/u)
  expect(failed.annotations[0]?.message).toMatch(/\p{Script=Han}/u)
  expect(page.text).toContain(telling)
  const ours = failed.log
    .split('\n')
    .filter(line => !line.startsWith('│') && /\(BUILD_ERROR\)|（BUILD_ERROR）/.test(line))
  expect(ours.join()).toMatch(/\p{Script=Han}/u)
})
