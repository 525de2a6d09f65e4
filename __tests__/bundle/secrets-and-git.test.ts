import { expect, test } from '@jest/globals'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expectDeployed } from './support/explained.js'
import { cleanUp, scene } from './support/scene.js'

test('git does not see the secrets of the Space, whatever they are called', async () => {
  const { hub, run } = await scene()
  const folder = await mkdtemp(join(tmpdir(), 'git-'))
  cleanUp(() => rm(folder, { recursive: true, force: true }))
  const seen = join(folder, 'seen')
  await writeFile(
    join(folder, 'git'),
    `#!/bin/sh\nenv >>'${seen}'\nPATH="\${PATH#*${delimiter}}" exec git "$@"\n`
  )
  await chmod(join(folder, 'git'), 0o755)
  const env = {
    PATH: [folder, process.env['PATH']].join(delimiter),
    OPENAI_API_KEY: 'a key of the app’s',
    HARMLESS: 'is there'
  }

  await expectDeployed(await run({ secrets: 'OPENAI_API_KEY' }, { env }))

  const all = await readFile(seen, 'utf8')
  expect(all).toContain('HARMLESS=is there')
  expect(all).not.toContain('a key of the app’s')
  expect(hub.secrets(hub.space).get('OPENAI_API_KEY')?.value).toBe('a key of the app’s')
})
