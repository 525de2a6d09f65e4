import { spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startHub } from '../local-hub/index.js'
import { runAction } from '../local-runner/action.js'
import { type Shown, summariesPage } from '../local-runner/page.js'
import { makeRepository } from '../local-runner/repository.js'

/**
 * Shows the action at work on this machine: to success, also with a picture that the Hub does not take from git, and
 * through each of the guide's three errors.
 */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64'
)

interface Scene {
  readonly title: string
  readonly inputs: Readonly<Record<string, string>>
  /** Files that are committed before. */
  readonly files?: Readonly<Record<string, Buffer>>
  readonly fails?: true
}

const hub = await startHub()
const repository = await makeRepository()
const hasGitLfs = spawnSync('git', ['lfs', 'version']).status === 0
const withPicture: Scene = {
  title: 'A repository with a picture',
  inputs: { token: hub.tokens.write },
  files: { 'images/bowl.png': PICTURE }
}
const scenes: readonly Scene[] = [
  { title: 'A deployment', inputs: { token: hub.tokens.write } },
  ...(hasGitLfs ? [withPicture] : []),
  { title: 'The token has expired', inputs: { token: hub.tokens.dead }, fails: true },
  { title: 'The token may only read', inputs: { token: hub.tokens.read }, fails: true },
  {
    title: 'The name of the Space is misspelled',
    inputs: { token: hub.tokens.write, space: 'ada/dmeo' },
    fails: true
  },
  {
    title: 'The same, in Traditional Chinese',
    inputs: { token: hub.tokens.read, language: 'zh-TW' },
    fails: true
  }
]

const shown: Shown[] = []
let asExpected = true
for (const { title, inputs, files, fails = false } of scenes) {
  if (files) await repository.commit(files, `Add ${Object.keys(files).join(', ')}`)
  const given = { space: hub.space, endpoint: hub.origin, ...inputs }
  const { code, log, outputs, summary } = await runAction({ workspace: repository.path, inputs: given })
  console.log(`\n===== ${title} =====\n`)
  console.log(log.trimEnd())
  console.log(`\nexit code ${code}, outputs:`)
  for (const [name, value] of Object.entries(outputs)) console.log(`  ${name}: ${value}`)
  shown.push({ title, markdown: summary })
  asExpected &&= (code !== 0) === fails
}

await mkdir('demo-output', { recursive: true })
await writeFile('demo-output/index.html', await summariesPage(shown))
await Promise.all([hub.close(), repository.dispose()])
if (!hasGitLfs) console.log('\nWithout git-lfs on this machine, the scene with a picture was left out.')
console.log(`\nThe job summaries: ${pathToFileURL(resolve('demo-output/index.html')).href}`)
if (!asExpected) {
  console.error('A run did not end as it should.')
  process.exitCode = 1
}
