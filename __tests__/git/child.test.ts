import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { machine } from '../../local-runner/action.js'
import { makeRepository, type Repository } from '../../local-runner/repository.js'
import { openAwaited } from '../../src/adapters/git/awaited.js'
import { type ChildPlace, startChild } from '../../src/adapters/git/child.js'
import { openGit } from '../../src/adapters/git/git.js'

let repository: Repository
beforeAll(async () => {
  repository = await makeRepository()
})
afterAll(() => repository.dispose())

/** A shell that waits for a program of its own, which nobody would end. */
function run(sleep: string, more: Partial<ChildPlace> = {}) {
  const deadlines = { idleMs: 60_000, totalMs: 60_000 }
  const place = { cwd: repository.path, env: machine(), signal: undefined, deadlines, ...more }
  return startChild('sh', ['-c', `sleep ${sleep} & wait`], place)
}

const isRunning = (args: string) => execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).includes(args)

const ifGroups = process.platform === 'win32' ? test.skip : test

ifGroups.each([
  ['has no time left', '61.25', { idleMs: 60_000, totalMs: 300 }],
  ['does nothing', '61.125', { idleMs: 300, totalMs: 60_000 }]
])('what %s is ended with all that it started', async (_, sleep, deadlines) => {
  const child = run(sleep, { deadlines })
  child.stdout.resume()
  child.stderr.resume()
  expect(await child.ended).toEqual({ code: null, by: 'SIGTERM', isLate: true })
  expect(isRunning(`sleep ${sleep}`)).toBe(false)
})

ifGroups('a cancelled run ends its children, and starts no more', async () => {
  const cancel = new AbortController()
  const running = run('61.5', { signal: cancel.signal })
  while (!isRunning('sleep 61.5')) await new Promise(resolve => setTimeout(resolve, 10))
  cancel.abort(new Error('cancelled'))
  running.stdout.resume()
  running.stderr.resume()
  await expect(running.ended).rejects.toThrow('cancelled')
  expect(isRunning('sleep 61.5')).toBe(false)
  expect(() => run('61.75', { signal: cancel.signal })).toThrow('cancelled')
})

ifGroups('a git that somebody kills is a result that says so', async () => {
  const git = openGit({ directory: repository.path, env: machine(), step: 'plan' })
  const { code, text } = await git(['die'], { config: ['alias.die=!kill -9 $PPID'] })
  expect(code).toBe(-1)
  expect(text).toContain('git was ended by SIGKILL')
})

ifGroups('what is expected starts at once, and the next call of the same goes to it', async () => {
  const git = openGit({ directory: repository.path, env: machine(), step: 'plan' })
  const log = join(repository.path, 'log')
  const [args, config] = [['noted'], ['alias.noted=!echo started >>log; cat']]
  git.expect(args, config)
  while (!existsSync(log)) await new Promise(resolve => setTimeout(resolve, 10))
  for (const input of ['one', 'two'])
    expect(await git(args, { config, input })).toMatchObject({ code: 0, stdout: input })
  const child = await git.start(args, config)
  child.stdin.end()
  await child.stdout.toArray()
  // The first call has started none.
  expect(await readFile(log, 'utf8')).toBe('started\n'.repeat(3))
  await rm(log)
})

ifGroups('what is awaited for too long is ended', async () => {
  const awaited = openAwaited(2000)
  awaited.expect(['cat'], () => run('61.03125'))
  while (!isRunning('sleep 61.03125')) await new Promise(resolve => setTimeout(resolve, 5))
  while (isRunning('sleep 61.03125')) await new Promise(resolve => setTimeout(resolve, 5))
  expect(awaited.take(['cat'])).toBeUndefined()
})

ifGroups('what was expected in vain is ended; one that broke off meanwhile is not used', async () => {
  const git = openGit({ directory: repository.path, env: machine(), step: 'plan' })
  const sleep = (seconds: string) => [['rest'], [`alias.rest=!sleep ${seconds}`]] as const
  git.expect(...sleep('61.0625'))
  while (!isRunning('sleep 61.0625')) await new Promise(resolve => setTimeout(resolve, 10))
  git.forget()
  while (isRunning('sleep 61.0625')) await new Promise(resolve => setTimeout(resolve, 10))

  const marked = join(repository.path, 'started')
  const once = [['once'], [`alias.once=!test -e started && cat || { touch started; exit 3; }`]] as const
  git.expect(...once)
  while (!existsSync(marked)) await new Promise(resolve => setTimeout(resolve, 10))
  await new Promise(resolve => setTimeout(resolve, 100))
  expect(await git(once[0], { config: once[1], input: 'again' })).toMatchObject({ code: 0, stdout: 'again' })
  await rm(marked)
})
