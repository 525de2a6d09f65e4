import { expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LocalHub } from '../../local-hub/index.js'
import type { ActionRun } from '../../local-runner/action.js'
import { expectExplained } from './support/explained.js'
import { logsRead, secondVersion } from './support/life.js'
import { cleanUp, pushesTo, type Scene, until } from './support/scene.js'

/** GitHub gives a cancelled step 7.5 s until the second signal; an idle machine takes a fraction of a second. */
const AT_ONCE_MS = 5000

/** Runs the action, sends it a signal when it has come so far, and sees what it leaves. */
async function cancelled(
  { hub, run }: Scene,
  { signal, when }: { signal: 'SIGINT' | 'SIGTERM'; when: () => boolean }
): Promise<ActionRun> {
  const home = await mkdtemp(join(tmpdir(), 'cancelled-'))
  cleanUp(() => rm(home, { recursive: true, force: true }))
  let pid = 0
  const running = run({}, { home, started: started => (pid = started) })
  await until(() => pid !== 0 && when())
  process.kill(pid, signal)
  const begin = performance.now()
  const ended = await running
  expect(performance.now() - begin).toBeLessThan(AT_ONCE_MS)
  expect(await readdir(join(home, 'temp'))).toEqual([])
  expect(programsFor(hub)).toEqual([])
  return ended
}

/** Programs that talk to this Hub, such as git and what it starts. */
function programsFor({ origin }: LocalHub): string[] {
  const all = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
  return all.split('\n').filter(args => args.includes(`${origin}/`))
}

// Windows ends a process by a signal without asking it.
const ifSignals = process.platform === 'win32' ? test.skip : test

ifSignals(
  'a run that is cancelled while it waits for a build ends at once and reports what was done',
  async () => {
    const scene = await secondVersion()
    const { hub, first, second } = scene
    hub.script(hub.space, {
      stages: [{ stage: 'BUILDING', ms: 60_000 }],
      buildLog: { lines: ['still at it'] }
    })

    const run = await cancelled(scene, { signal: 'SIGINT', when: () => logsRead(hub, 'build').length > 0 })

    await expectExplained(run, 'cancelled')
    expect(run.outputs).toMatchObject({ status: 'failed', commit: second, 'previous-commit': first })
    expect(run.summary).toContain('Your commit is on the Space.')
  }
)

ifSignals('a run that is cancelled while git pushes leaves no git behind', async () => {
  const scene = await secondVersion()
  const { hub, first } = scene
  hub.fault({ method: 'POST', path: /git-receive-pack$/, hang: true })
  const before = pushesTo(hub).length

  const run = await cancelled(scene, {
    signal: 'SIGTERM',
    when: () => pushesTo(hub).length > before && programsFor(hub).length > 0
  })

  await expectExplained(run, 'cancelled')
  // Whether the Hub took the push is not known.
  expect(run.outputs).toMatchObject({ status: 'failed', commit: '', 'previous-commit': first })
  expect(run.summary).toContain('did not say whether it arrived')
  expect(await hub.head(hub.space)).toBe(first)
})

ifSignals('a run that is cancelled while the Hub does not answer sends nothing', async () => {
  const scene = await secondVersion()
  const { hub, first } = scene
  hub.fault({ path: /whoami/, hang: true })
  const before = pushesTo(hub).length

  const run = await cancelled(scene, {
    signal: 'SIGTERM',
    when: () => hub.requests.some(({ path }) => path.includes('whoami'))
  })

  await expectExplained(run, 'cancelled')
  expect(run.summary).toContain('The Space has not changed.')
  expect(pushesTo(hub)).toHaveLength(before)
  expect(await hub.head(hub.space)).toBe(first)
})
