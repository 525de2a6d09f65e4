import { expect, test } from '@jest/globals'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expectDeployed } from './support/explained.js'
import { cleanUp, lend, scene } from './support/scene.js'
import { leaks } from './support/secret.js'

/** A git that writes down the environment it is given, and is git otherwise. */
async function watchedGit() {
  const folder = await mkdtemp(join(tmpdir(), 'git-'))
  cleanUp(() => rm(folder, { recursive: true, force: true }))
  const seen = join(folder, 'seen')
  await writeFile(
    join(folder, 'git'),
    `#!/bin/sh\necho "git $*" >>'${seen}'\nenv >>'${seen}'\nPATH="\${PATH#*${delimiter}}" exec git "$@"\n`
  )
  await chmod(join(folder, 'git'), 0o755)
  return { PATH: [folder, process.env['PATH']].join(delimiter), all: () => readFile(seen, 'utf8') }
}

test('git does not see the secrets of the Space, whatever they are called', async () => {
  const { hub, run } = await scene()
  const { PATH, all } = await watchedGit()
  const env = {
    PATH,
    OPENAI_API_KEY: 'a key of the app’s',
    HARMLESS: 'is there'
  }

  await expectDeployed(await run({ secrets: 'OPENAI_API_KEY' }, { env }))

  expect(await all()).toContain('HARMLESS=is there')
  expect(await all()).not.toContain('a key of the app’s')
  expect(hub.secrets(hub.space).get('OPENAI_API_KEY')?.value).toBe('a key of the app’s')
})

test('git, fetching from the origin, sees no variable that holds the token or a secret, whatever its name', async () => {
  const { hub, checkout, run } = await scene()
  const { PATH, all } = await watchedGit()
  await checkout.commit({ 'app.py': 'print(2)\n' })
  const clone = lend(await checkout.clone('--depth=1'))
  const key = 'a-key-of-the-app-4711'
  const { write: token } = hub.tokens
  const env = {
    PATH,
    DEPLOY_WITH: token,
    MY_REMOTE: `https://git:${token}@huggingface.co/spaces/ada/demo`,
    THE_KEY: ` ${key} `,
    DATABASE: `postgres://app:${key}@db.example/app`,
    GH_PAT: 'ghs_tokenOfTheJob1234',
    HARMLESS: 'is there'
  }
  const inputs = { secrets: `API_KEY=${key}`, 'github-token': 'ghs_tokenOfTheJob1234', history: 'full' }

  await expectDeployed(await run(inputs, { env, workspace: clone.path }))

  const seen = await all()
  expect(seen).toMatch(/^git .* fetch .*origin/m)
  expect(seen).toContain('HARMLESS=is there')
  expect([token, key, 'ghs_tokenOfTheJob'].flatMap(secret => leaks(secret, seen))).toEqual([])
})
