import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LocalHub, startHub } from '../../local-hub/index.js'
import { makeRepository, type Repository } from '../../local-runner/repository.js'
import { openGit } from '../../src/adapters/git/git.js'
import { withScratchRepository } from '../../src/adapters/git/scratch-repository.js'
import { openDoor } from '../../src/adapters/http/door.js'
import { openSpaceGit } from '../../src/adapters/hub/space-git.js'
import { readSpaceHistory } from '../../src/run/plan/history.js'
import { Secret, type Source, type Target } from '../../src/model/values.js'

let hub: LocalHub
let repository: Repository
let temp: string

beforeAll(async () => {
  ;[hub, repository, temp] = await Promise.all([
    startHub(),
    makeRepository(),
    mkdtemp(join(tmpdir(), 'temp é '))
  ])
})
afterAll(() => Promise.all([hub.close(), repository.dispose(), rm(temp, { recursive: true, force: true })]))

/** Reads the Space's history as a run does that found `from` at its head. */
async function read(space: string) {
  const env = {
    PATH: process.env.PATH,
    HOME: repository.path,
    GIT_CONFIG_NOSYSTEM: '1',
    SystemRoot: process.env.SystemRoot
  }
  const place = { directory: repository.path, tempDirectory: temp, env, step: 'plan' } as const
  const git = openGit(place)
  const { signal } = new AbortController()
  const token = new Secret(hub.tokens.write)
  // What it waits before it asks again is not waited for here.
  const clock = { now: () => performance.now(), sleep: () => Promise.resolve() }
  const spaceGit = openSpaceGit({ door: openDoor(), token, clock, signal })
  const run = {
    ...{ git, spaceGit, isHere: false },
    target: { url: `${hub.origin}/spaces/${space}`, branch: 'main' } as Target,
    source: { commit: await repository.git('rev-parse', 'HEAD') } as Source,
    from: (await hub.head(space)) ?? ''
  }
  return withScratchRepository(git, place, scratch => readSpaceHistory({ ...run, scratch }))
}

test('at most twenty commits are named, the newest first, and all are counted', async () => {
  await hub.addSpace({ id: 'ada/busy' })
  for (let i = 1; i <= 22; i++)
    await hub.commit('ada/busy', { files: { 'n.txt': `${i}\n` }, message: `Change ${i}`, author: 'grace' })
  const { commits, total, ours } = await read('ada/busy')
  expect([total, ours]).toEqual([23, 1])
  expect(commits).toHaveLength(20)
  expect(commits[0]).toMatchObject({ sha: await hub.head('ada/busy'), author: 'grace', subject: 'Change 22' })
  expect(commits[0]?.date).toMatch(/^\d{4}-\d\d-\d\dT/)
})

test('the checkout and the folder for temporary files are as they were', async () => {
  const files = async () => (await readdir(repository.path, { recursive: true })).sort()
  await hub.addSpace({ id: 'ada/once' })
  const before = await files()
  await read('ada/once')
  expect((await files()).filter(name => !before.includes(name))).toEqual([])
  expect(await readdir(temp)).toEqual([])
})

test('a Space that cannot be read leaves nothing behind, either', async () => {
  await hub.addSpace({ id: 'ada/gone' })
  hub.fault({ path: /git-upload-pack/, status: 500, times: Infinity })
  await expect(read('ada/gone')).rejects.toMatchObject({ evidence: { step: 'plan' } })
  hub.clearFaults()
  expect(await readdir(temp)).toEqual([])
})
