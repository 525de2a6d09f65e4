import { expect, test } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'
import { shownBy, writesTo } from './support/settings.js'

const KEY = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG\nhunter2hunter2\n-----END PRIVATE KEY-----'

test('every bad value is named in one run, before the Hub is asked anything', async () => {
  const { hub, run } = await scene()
  const bad = {
    create: 'perhaps',
    sdk: 'streamlit',
    visibility: 'secret',
    hardware: 'h9000',
    'sleep-time': 'soon',
    secrets: '1A=hunter2\nTWICE=hunter3\nTWICE=hunter4\nNOT_IN_THE_ENV\nOPEN<<END\nSWORDFISH',
    variables: 'B-C=hunter6',
    restart: 'maybe',
    wait: 'sure',
    'wait-timeout': '20',
    'health-check': 'http://x',
    rollback: 'always'
  }
  const failed = await run(bad)
  const page = await expectExplained(failed, 'invalid-input')
  for (const [name, value] of Object.entries(bad)) {
    expect(page.text).toContain(name)
    if (name !== 'secrets' && name !== 'variables') expect(page.text).toContain(value)
  }
  for (const key of ['1A', 'TWICE', 'NOT_IN_THE_ENV', 'OPEN', 'B-C']) expect(page.text).toContain(key)
  expect(shownBy(failed)).not.toMatch(/hunter\d|SWORDFISH/)
  expect(hub.requests).toEqual([])
})

test.each(
  some([
    ['pasted as it is', `KEY=${KEY}`],
    ['in a block that does not end', `KEY<<END\n${KEY}`],
    ['in quotation marks that do not end', `KEY="${KEY}`],
    ['under a name that is none', `K-Y<<END\n${KEY}\nEND`]
  ])
)('of a secret %s nothing is shown', async (_, secrets) => {
  const { hub, run } = await scene()
  const failed = await run({ secrets })
  await expectExplained(failed, 'invalid-input')
  for (const line of KEY.split('\n')) expect(shownBy(failed)).not.toContain(line)
  expect(hub.requests).toEqual([])
})

test.each(
  some([
    [{ hardware: 'cpu-basic', 'sleep-time': '1h' }, ['hardware', 'cpu-basic', '48']],
    [
      { sdk: 'static', hardware: 't4-small', 'sleep-time': '1h', restart: 'factory' },
      ['hardware', 'sleep-time', 'restart', 'static']
    ],
    [{ wait: 'false', rollback: 'true', 'health-check': '/' }, ['wait', 'rollback', 'health-check']],
    [{ 'space-branch': 'dev', rollback: 'true' }, ['rollback', 'main']],
    [{ secrets: 'ONE=hunter2', variables: 'ONE=hunter3' }, ['variables', 'ONE']]
  ])
)('what cannot go together is refused: %j', async (inputs, named) => {
  const { hub, run } = await scene()
  const failed = await run(inputs)
  const page = await expectExplained(failed, 'invalid-input')
  for (const name of named) expect(page.text).toContain(name)
  expect(shownBy(failed)).not.toMatch(/hunter\d/)
  expect(hub.requests).toEqual([])
})

test('a secret that the repository does not have is empty: nothing is sent', async () => {
  const { hub, run } = await scene()
  const failed = await run({ secrets: 'ONE=\nTWO=hunter2hunter2\nTHREE<<END\n\nEND' })
  const page = await expectExplained(failed, 'invalid-input')
  for (const name of ['ONE', 'THREE']) expect(page.text).toContain(name)
  expect(shownBy(failed)).not.toContain('hunter2')
  expect(hub.requests).toEqual([])
})

test('a fork’s run, in which every secret is empty, is skipped as ever', async () => {
  const { hub, run } = await scene()
  const event = {
    pull_request: { head: { repo: { full_name: 'mallory/demo' } } },
    repository: { full_name: 'octo/demo' }
  }
  const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: 'mallory' }
  const skipped = await run({ token: '', secrets: 'ONE=' }, { env, event })
  expect(skipped.code).toBe(0)
  expect(skipped.outputs['status']).toBe('skipped')
  expect(hub.requests).toEqual([])
})

exhaustively('an empty variable is one', async () => {
  const { hub, run } = await scene()
  await expectDeployed(await run({ variables: 'EMPTY=' }))
  expect(hub.variables(hub.space).get('EMPTY')?.value).toBe('')
})

test.each(
  some([{ hardware: 't4-small' }, { 'sleep-time': '1h' }, { restart: 'true' }, { restart: 'factory' }], 2)
)('a Space that is static has no machine, and nothing is changed for %j', async inputs => {
  const { hub, checkout, run } = await scene()
  await hub.addSpace({ id: 'ada/page', sdk: 'static' })
  await checkout.commit({ 'README.md': '---\ntitle: x\nsdk: static\n---\n', 'index.html': '<p>x' })
  const failed = await run({ space: 'ada/page', secrets: 'ONE=1', visibility: 'private', ...inputs })
  const page = await expectExplained(failed, 'invalid-input')
  for (const part of [...Object.entries(inputs).flat(), 'static']) {
    if (part !== '1h') expect(page.text).toContain(part)
  }
  expect(writesTo(hub)).toEqual([])
})

exhaustively('the sleep time of free hardware is refused before anything is changed', async () => {
  const { hub, run } = await scene()
  const inputs = { 'sleep-time': '1h', secrets: 'ONE=1' }
  const page = await expectExplained(await run(inputs), 'invalid-input')
  for (const part of ['sleep-time', 'cpu-basic', '48']) expect(page.text).toContain(part)
  expect(writesTo(hub)).toEqual([])
  // A new Space gets the free hardware.
  hub.addUser({ name: 'ada', isPro: true })
  await expectExplained(await run({ ...inputs, space: 'ada/new', create: 'true' }), 'invalid-input')
  expect(writesTo(hub)).toEqual([])
  // That is what it does anyway.
  await expectDeployed(await run({ 'sleep-time': '48h' }))
})
