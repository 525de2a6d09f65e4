import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LocalHub } from '../../local-hub/index.js'
import { gitEnv, makeRepository, type Repository, repositoryAt } from '../../local-runner/repository.js'
import { openGit } from '../../src/adapters/git/git.js'
import { gitHeaders } from '../../src/adapters/git/headers.js'
import { makePush, type Push } from '../../src/adapters/git/send-pack.js'
import { openDoor, readBeginning } from '../../src/adapters/http/door.js'
import { Secret } from '../../src/model/values.js'
import { PATIENT } from './server.js'

export const door = openDoor()

/** A checkout and a Space that it is to be pushed to. */
export async function pusher(hub: LocalHub, repository?: Repository) {
  const checkout = repository ?? (await makeRepository())
  const headers = gitHeaders(new Secret(hub.tokens.write))
  const startGit = openGit({
    directory: checkout.path,
    gitDir: join(checkout.path, '.git'),
    env: gitEnv(checkout.path),
    step: 'push'
  }).start
  const urlOf = (space: string) => `${hub.origin}/spaces/${space}`
  const advertisement = async (space: string) => {
    const url = `${urlOf(space)}/info/refs?service=git-receive-pack`
    return Buffer.from(await readBeginning(await door({ url, method: 'GET', headers, deadlines: PATIENT })))
  }
  const make = async (space: string, more: Partial<Push> = {}) =>
    makePush({
      door,
      startGit,
      url: urlOf(space),
      advertisement: await advertisement(space),
      branch: 'main',
      from: await hub.head(space),
      to: await checkout.git('rev-parse', 'HEAD'),
      headers,
      deadlines: PATIENT,
      ...more
    })
  return {
    checkout,
    headers,
    startGit,
    urlOf,
    advertisement,
    make,
    /** Asks for the advertisement and pushes HEAD onto the Space's head, unless told otherwise. */
    push: async (space: string, more: Partial<Push> = {}) => (await make(space, more)).send(() => undefined),
    [Symbol.asyncDispose]: () => checkout.dispose()
  }
}

/** A bare repository, gone after the test. */
export async function bareRepository(): Promise<Repository & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'bare é '))
  const repository = repositoryAt(path)
  await repository.git('init', '--quiet', '--bare')
  return { ...repository, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}
