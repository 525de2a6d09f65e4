import { expect, test } from '@jest/globals'
import { commandOf } from '../../local-runner/commands.js'
import { exhaustively } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { HOSTILE_LINES, expectUnharmed } from './support/hostile.js'
import { secondVersion } from './support/life.js'
import { leaks } from './support/secret.js'

const LINES = (token: string) => [
  ...HOSTILE_LINES,
  'progress 1%\rprogress 2%\r::error::pwned',
  'x'.repeat(300_000),
  `HF_TOKEN=${token}`,
  `Authorization: Basic ${Buffer.from(`git:${token}`).toString('base64')}`,
  '::endgroup::',
  '%0A::error::pwned'
]

test('a build’s log is shown, not obeyed, and tells no token', async () => {
  const { hub, run } = await secondVersion()
  const stages = [{ stage: 'BUILDING', ms: 500 }, { stage: 'RUNNING' }]
  hub.script(hub.space, { stages, buildLog: { lines: LINES(hub.tokens.write), lineMs: 5 } })
  const deployed = await run()
  await expectDeployed(deployed)
  expectUnharmed(deployed, hub.tokens.write)
  expect(deployed.log).toContain('pwned')
  expect(leaks(hub.tokens.write, JSON.stringify(deployed))).toEqual(
    // What masks it is what names it.
    leaks(hub.tokens.write, JSON.stringify({ masks: deployed.masks, commands: deployed.commands }))
  )
  expect(leaks(hub.tokens.write, deployed.log + deployed.summary)).toEqual([])
  expect(Math.max(...deployed.log.split('\n').map(line => line.length))).toBeLessThan(3000)
})

exhaustively.each(['build', 'run'] as const)('nor does the %s log of a failure', async kind => {
  const { hub, run } = await secondVersion()
  const lines = LINES(hub.tokens.write)
  const stage = kind === 'build' ? 'BUILD_ERROR' : 'RUNTIME_ERROR'
  hub.script(hub.space, {
    stages: [
      { stage: 'BUILDING', ms: 300 },
      { stage, errorMessage: HOSTILE_LINES.join('\n') }
    ],
    buildLog: { lines: kind === 'build' ? lines : ['DONE 0.1s'], lineMs: 5 },
    runLog: { lines: kind === 'run' ? lines : [] }
  })
  const failed = await run()
  await expectExplained(failed, kind === 'build' ? 'build-failed' : 'app-failed')
  expectUnharmed(failed, hub.tokens.write)
  expect(leaks(hub.tokens.write, failed.log + failed.summary)).toEqual([])
  expect(leaks(hub.tokens.write, JSON.stringify([failed.outputs, failed.annotations]))).toEqual([])
  for (const line of failed.log.split('\n'))
    expect(['group', 'endgroup', 'error', undefined]).toContain(commandOf(line)?.name)
})
