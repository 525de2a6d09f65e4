import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { machine } from '../../local-runner/action.js'
import { makeRepository, type Repository } from '../../local-runner/repository.js'
import { type ChildCall, runChild } from '../../src/adapters/git/child.js'
import { openGit } from '../../src/adapters/git/git.js'

let repository: Repository
beforeAll(async () => {
  repository = await makeRepository()
})
afterAll(() => repository.dispose())

/** A shell that waits for a program of its own, which nobody would end. */
function run(sleep: string, more: Partial<ChildCall>) {
  return runChild('sh', ['-c', `sleep ${sleep} & wait`], {
    cwd: repository.path,
    env: machine(),
    input: '',
    onStdout: () => undefined,
    onStderr: () => undefined,
    signal: undefined,
    deadlineMs: 60_000,
    ...more
  })
}

const isRunning = (args: string) => execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).includes(args)

const ifGroups = process.platform === 'win32' ? test.skip : test

ifGroups('what has no time left is ended with all that it started', async () => {
  const ended = await run('61.25', { deadlineMs: 300 })
  expect(ended).toEqual({ code: null, by: 'SIGTERM', isLate: true })
  expect(isRunning('sleep 61.25')).toBe(false)
})

ifGroups('a cancelled run ends its children, and starts no more', async () => {
  const cancel = new AbortController()
  const running = run('61.5', { signal: cancel.signal })
  while (!isRunning('sleep 61.5')) await new Promise(resolve => setTimeout(resolve, 10))
  cancel.abort(new Error('cancelled'))
  await expect(running).rejects.toThrow('cancelled')
  expect(isRunning('sleep 61.5')).toBe(false)
  await expect(run('61.75', { signal: cancel.signal })).rejects.toThrow('cancelled')
})

ifGroups('a git that somebody kills is a result that says so', async () => {
  const git = openGit({ directory: repository.path, env: machine(), step: 'plan' })
  const { code, text } = await git(['die'], { config: ['alias.die=!kill -9 $PPID'] })
  expect(code).toBe(-1)
  expect(text).toContain('git was ended by SIGKILL')
})
