import { expect, test } from '@jest/globals'
import { sample } from '../content/secrets-made-up.js'
import { exhaustively } from '../support/tiers.js'
import { sentTo } from './support/content.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'
import { shownBy, writesTo } from './support/settings.js'

const google = sample('gcp-api-key')
const key = sample('private-key')
const env = `# settings\nGOOGLE_API_KEY=${google.secret}\n`

test('all secrets in the files stop the push before anything is sent, and none of them is shown', async () => {
  const { hub, checkout, run, state } = await scene()
  const commit = await checkout.commit(
    { '.env': env, 'deploy/id_rsa': key.line, 'copy of .env': env },
    'Add settings'
  )
  const before = await state()

  const ended = await run({ secrets: 'OTHER=a-value-of-its-own-42', variables: 'MODE=fast' })

  const page = await expectExplained(ended, 'secret-detected')
  for (const said of [
    '.env',
    'copy of .env',
    'line 2',
    'AIza…',
    'deploy/id_rsa',
    'private key',
    commit.slice(0, 7)
  ])
    expect(page.text).toContain(said)
  // The lines to paste.
  for (const said of [
    'secrets: |',
    '    GOOGLE_API_KEY',
    '${{ secrets.GOOGLE_API_KEY }}',
    'git rm --cached .env'
  ])
    expect(page.text).toContain(said)
  expect(page.text).toContain('.env:gcp-api-key:2')
  expect(page.links.join(' ')).toContain('https://console.cloud.google.com/apis/credentials')
  expect(await state()).toBe(before)
  expect(sentTo(hub)).toEqual({ packs: 0, objects: 0 })
  expect(writesTo(hub)).toEqual([])
  expect(shownBy(ended)).not.toContain(google.secret.slice(0, 5))
  expect(shownBy(ended)).not.toContain(key.line.split('\n')[1]?.slice(0, 12))
  expect(ended.masks.join('\n')).toContain(google.secret)
})

exhaustively('a dry run finds them as well', async () => {
  const { checkout, run } = await scene()
  await checkout.commit({ '.env': env })
  await expectExplained(await run({ 'dry-run': 'true' }), 'secret-detected')
})

test('scan: warn pushes, with one warning; the token in use still stops it', async () => {
  const { hub, checkout, run } = await scene()
  await checkout.commit({ '.env': env, 'deploy/id_rsa': key.line })
  const ended = await run({ scan: 'warn' })

  expect(ended.outputs).toMatchObject({ status: 'deployed', diagnosis: '' })
  expect(ended.annotations).toHaveLength(1)
  expect(ended.annotations[0]).toMatchObject({ level: 'warning' })
  expect(ended.annotations[0]?.message).toContain('2 things that look like secrets')
  expect(ended.summary).toContain('.env:gcp-api-key:2')
  expect(shownBy(ended)).not.toContain(google.secret.slice(0, 5))

  await checkout.commit({ 'app.py': `TOKEN = "${hub.tokens.write}"\n` })
  for (const scan of ['warn', 'off']) await expectExplained(await run({ scan }), 'secret-detected')
})

exhaustively('scan: off looks at nothing but the token in use', async () => {
  const { checkout, run } = await scene()
  await checkout.commit({ '.env': env, 'deploy/id_rsa': key.line })
  await expectDeployed(await run({ scan: 'off' }))
})

exhaustively('what gitleaks is told to ignore is ignored', async () => {
  const { checkout, run } = await scene()
  await checkout.commit({
    'app.py': `KEY = "${google.secret}"  # gitleaks:allow\n`,
    id_rsa: key.line,
    'web/.env': env,
    '.gitleaksignore': '# checked\nid_rsa:private-key:1\nweb/.env:gcp-api-key:2\n'
  })
  await expectDeployed(await run())
  // As the repository has the paths, not the Space.
  await checkout.commit({ 'web/README.md': '---\nsdk: static\n---\n', 'web/index.html': '<p>' })
  await expectDeployed(await run({ path: 'web' }), { history: 'snapshot' })
})

exhaustively('the list of what to ignore is the one of the commit that is deployed', async () => {
  const { checkout, run } = await scene()
  const bad = await checkout.commit({ '.env': env })
  await checkout.commit({ '.gitleaksignore': '.env:gcp-api-key:2\n' })
  await expectExplained(await run({ ref: bad, history: 'snapshot' }), 'secret-detected')
})

exhaustively(
  'a secret in what `secrets` or `variables` hand over is found in the files, and in a variable',
  async () => {
    const { hub, checkout, run } = await scene()
    const value = 'correct-horse-battery-42'
    await checkout.commit({ 'app.py': `password = "${Buffer.from(value).toString('hex')}"\n` })
    const ended = await run({ secrets: `DB_PASSWORD=${value}`, variables: `KEY=${google.secret}` })

    const page = await expectExplained(ended, 'secret-detected')
    expect(page.text).toContain('the value of the secret DB_PASSWORD')
    expect(page.text).toContain('the input variables, KEY')
    expect(writesTo(hub)).toEqual([])
    expect(shownBy(ended)).not.toContain(google.secret.slice(0, 5))
  }
)

exhaustively('a README that holds one is not sent to be checked', async () => {
  const { hub, checkout, run } = await scene()
  await checkout.commit({ 'README.md': `---\nsdk: gradio\n---\nUse ${google.secret}\n` })
  await expectExplained(await run(), 'secret-detected')
  expect(JSON.stringify(hub.requests)).not.toContain(google.secret)
})

test.each(['full', 'snapshot'])('a secret is not hidden by `git replace` (%s)', async history => {
  const { hub, checkout, run } = await scene()
  await checkout.commit({ 'client.py': `key = "${google.secret}"\n` })
  const secret = await checkout.git('rev-parse', 'HEAD:client.py')
  const other = await checkout.git('rev-parse', 'HEAD:app.py')
  // What is packed is the file itself.
  await checkout.git('replace', secret, other)

  const page = await expectExplained(await run({ history }), 'secret-detected')

  expect(page.text).toContain('client.py, line 1')
  expect(sentTo(hub)).toEqual({ packs: 0, objects: 0 })
})
