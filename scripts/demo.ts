import { mkdir, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startHub } from '../local-hub/index.js'
import { runAction } from '../local-runner/action.js'
import { type Shown, summariesPage } from '../local-runner/page.js'
import { makeRepository } from '../local-runner/repository.js'

/** Shows the action at work on this machine: once to success, and once through each of the guide's three errors. */
const hub = await startHub()
const repository = await makeRepository()
const scenes = [
  { title: 'A deployment', inputs: { token: hub.tokens.write } },
  { title: 'The token has expired', inputs: { token: hub.tokens.dead } },
  { title: 'The token may only read', inputs: { token: hub.tokens.read } },
  { title: 'The name of the Space is misspelled', inputs: { token: hub.tokens.write, space: 'ada/dmeo' } },
  { title: 'The same, in Traditional Chinese', inputs: { token: hub.tokens.read, language: 'zh-TW' } }
]

const shown: Shown[] = []
let asExpected = true
for (const { title, inputs } of scenes) {
  const given = { space: hub.space, endpoint: hub.origin, ...inputs }
  const { code, log, outputs, summary } = await runAction({ workspace: repository.path, inputs: given })
  console.log(`\n===== ${title} =====\n`)
  console.log(log.trimEnd())
  console.log(`\nexit code ${code}, outputs:`)
  for (const [name, value] of Object.entries(outputs)) console.log(`  ${name}: ${value}`)
  shown.push({ title, markdown: summary })
  asExpected &&= (code === 0) === (shown.length === 1)
}

await mkdir('demo-output', { recursive: true })
await writeFile('demo-output/index.html', await summariesPage(shown))
await Promise.all([hub.close(), repository.dispose()])
console.log(`\nThe job summaries: ${pathToFileURL(resolve('demo-output/index.html')).href}`)
if (!asExpected) {
  console.error('A run did not end as it should.')
  process.exitCode = 1
}
