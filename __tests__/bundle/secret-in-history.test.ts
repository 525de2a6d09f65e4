import { expect, test } from '@jest/globals'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sample } from '../content/secrets-made-up.js'
import { exhaustively, some } from '../support/tiers.js'
import { sentTo } from './support/content.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'

const openai = sample('openai-api-key')

test('a secret in an earlier commit only stops the whole history; a snapshot leaves it behind', async () => {
  const { hub, checkout, run } = await scene()
  const bad = await checkout.commit({ 'lib/client.py': `key = "${openai.secret}"\n` }, 'Try it out')
  await checkout.commit({ 'lib/client.py': 'import os\nkey = os.environ["OPENAI_API_KEY"]\n' }, 'Mend it')

  const page = await expectExplained(await run(), 'secret-detected')

  for (const said of [
    'In earlier commits only',
    'lib/client.py, line 1',
    'sk-p…',
    bad.slice(0, 7),
    'Try it out'
  ])
    expect(page.text).toContain(said)
  // It does not choose a snapshot by itself, and says what one does and does not do.
  expect(page.text).toContain('history: snapshot')
  expect(page.text).toContain('useless all the same')
  expect(page.text).toContain('git filter-repo --force --invert-paths --path lib/client.py')
  expect(sentTo(hub)).toEqual({ packs: 0, objects: 0 })

  await expectDeployed(await run({ history: 'snapshot' }), { history: 'snapshot' })
  expect(await hub.git(hub.space, 'log', '--format=%s', 'main')).not.toContain('Try it out')
})

exhaustively('one that only a merge brought in is found', async () => {
  const { checkout, run } = await scene()
  await checkout.git('checkout', '--quiet', '-b', 'side')
  await checkout.commit({ 'a.txt': 'side\n' })
  await checkout.git('checkout', '--quiet', 'main')
  await checkout.commit({ 'b.txt': 'main\n' })
  await checkout.git('merge', '--quiet', '--no-commit', '--no-ff', 'side')
  await checkout.commit({ 'a.txt': `key = "${openai.secret}"\n` }, 'Merge')
  await checkout.commit({ 'a.txt': 'nothing\n' })
  const page = await expectExplained(await run(), 'secret-detected')
  expect(page.text).toContain('a.txt, line 1')
})

exhaustively.each(some(['full', 'snapshot']))(
  'what the Space has already is not reported again (%s)',
  async history => {
    const { checkout, run } = await scene()
    const file = `key = "${openai.secret}"\n`
    await checkout.commit({ 'client.py': file })
    expect((await run({ history, scan: 'off' })).outputs['status']).toBe('deployed')

    await checkout.commit({ 'app.py': 'print(2)\n' })
    await expectDeployed(await run({ history }), { history })

    // A change of the file sends it anew.
    await checkout.commit({ 'client.py': `${file}# more\n` })
    await expectExplained(await run({ history }), 'secret-detected')
  }
)

test('an earlier commit is not hidden by a file of grafts', async () => {
  const { hub, checkout, run } = await scene()
  await checkout.commit({ 'client.py': `key = "${openai.secret}"\n` })
  const last = await checkout.commit({ 'client.py': null, 'app.py': 'print(2)\n' })
  // git would take it for a commit without parents.
  await mkdir(join(checkout.path, '.git/info'), { recursive: true })
  await writeFile(join(checkout.path, '.git/info/grafts'), `${last}\n`)

  const page = await expectExplained(await run(), 'secret-detected')

  expect(page.text).toContain('client.py, line 1')
  expect(sentTo(hub)).toEqual({ packs: 0, objects: 0 })
})

test('what a Space has already is not reported when it holds only what the Hub made with it', async () => {
  const { hub, checkout, run } = await scene()
  // As long as a pointer, for which the Space's own files are looked into, too.
  const readme = `---\ntitle: Demo\nsdk: gradio\n---\n\nkey = "${openai.secret}"\n`
  expect(readme.length).toBeGreaterThan(120)
  await hub.commit(hub.space, { files: { 'README.md': readme } })
  await checkout.commit({ 'README.md': readme })

  const page = await expectDeployed(await run({ history: 'snapshot' }), { history: 'snapshot' })
  expect(page.text).not.toContain('sk-p')
})
