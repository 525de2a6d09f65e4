import { expect, test } from '@jest/globals'
import type { TokenSpec } from '../../local-hub/accounts.js'
import { exhaustively, some } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'
import { forget, rich, shownBy, writesTo } from './support/settings.js'

const NEW = 'ada/new'
const create = { space: NEW, create: 'true' }
const write = ['repo.content.read', 'repo.write']

test('a free account: what is free is said', async () => {
  const { hub, run } = await scene()
  const failed = await run({ ...create, secrets: 'ONE=hunter2hunter2' })
  const page = await expectExplained(failed, 'payment-required')
  expect(page.text).toMatch(/static/i)
  expect(page.text).toMatch(/PRO/)
  expect(page.links).toContain('https://huggingface.co/pricing')
  expect(writesTo(hub)).toEqual(['POST repos/create'])
  expect(shownBy(failed)).not.toContain('hunter2')
  expect(failed.outputs['commit']).toBe('')
  // Nothing was set on what is not there.
  expect(failed.summary).not.toContain('Settings changed')
  // The free alternative works.
  forget(hub)
  await expectDeployed(
    await run({ space: 'ada/page', create: 'true', sdk: 'static', card: 'app_file: app.py' })
  )
})

const tokens: [what: string, space: string, token: TokenSpec, facts: string[]][] = [
  ['a reader', NEW, { role: 'read' }, ['Read']],
  [
    'a fine-grained token for one Space',
    NEW,
    { role: 'fineGrained', scoped: [{ entity: { type: 'space', name: NEW }, permissions: write }] },
    ['ada']
  ],
  [
    'a fine-grained token that may only read the account',
    NEW,
    {
      role: 'fineGrained',
      scoped: [{ entity: { type: 'user', name: 'ada' }, permissions: ['repo.content.read'] }]
    },
    ['ada']
  ],
  ['somebody who is no member', 'elsewhere/new', { role: 'write' }, ['elsewhere']],
  ['a reader of the organisation', 'readers/new', { role: 'write' }, ['readers', 'read']]
]

test.each(some(tokens))(
  '%s may not make one: known before anything is sent',
  async (_, space, token, facts) => {
    const { hub, run } = await scene()
    hub.addUser({ name: 'ada', isPro: true, orgs: [{ name: 'readers', role: 'read', plan: 'team' }] })
    const failed = await run({ space, create: 'true', token: hub.addToken({ displayName: 'ci', ...token }) })
    const page = await expectExplained(failed, 'permission-denied')
    for (const fact of facts) expect(page.text).toContain(fact)
    expect(writesTo(hub)).toEqual([])
  }
)

exhaustively('the Hub alone knows that it may not be made', async () => {
  const { hub, run } = await scene()
  rich(hub)
  const message = `You don't have the rights to create a space under the namespace "ada"`
  hub.fault({ path: '/api/repos/create', status: 403, message })
  const page = await expectExplained(await run(create), 'permission-denied')
  expect(page.text).toContain('ada')
  expect(writesTo(hub)).toEqual(['POST repos/create'])
})

test('a keyless token cannot make its Space, and the page says how it comes to be', async () => {
  const { hub, run } = await scene()
  rich(hub)
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: hub.idTokenRequest.url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: hub.idTokenRequest.token
  }
  const page = await expectExplained(await run({ ...create, token: '' }, { env }), 'oidc-rejected')
  expect(page.text).toMatch(/creat|exist/i)
  expect(writesTo(hub)).toEqual([])
})

exhaustively('a token of `hf auth login` that the Hub lets make one does', async () => {
  const { hub, checkout, run } = await scene()
  rich(hub)
  const token = hub.addToken({ role: 'oauth' })
  await run({ ...create, token })
  expect(await hub.head(NEW)).toBe(await checkout.git('rev-parse', 'HEAD'))
})

exhaustively('somebody else made it in the same moment: the settings are made on what is there', async () => {
  const { hub, checkout, run } = await scene()
  rich(hub)
  const running = run({ ...create, secrets: 'ONE=1', variables: 'MODE=a', visibility: 'private' })
  // Held back until the other one was first.
  hub.fault({ path: '/api/repos/create', latencyMs: 1500 })
  while (!hub.requests.some(({ path }) => path === '/api/repos/create'))
    await new Promise(go => setTimeout(go, 10))
  await hub.addSpace({ id: NEW })
  await fetch(`${hub.origin}/api/spaces/${NEW}/variables`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${hub.tokens.write}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ key: 'MODE', value: 'a' })
  })
  const page = await expectDeployed(await running, { commit: await checkout.git('rev-parse', 'HEAD') })
  expect(writesTo(hub)).toEqual([
    'POST repos/create',
    // The other one's.
    'POST variables',
    'PUT settings',
    'POST secrets',
    'POST git-receive-pack'
  ])
  expect(hub.secrets(NEW).get('ONE')?.value).toBe('1')
  // It was not this run that made it.
  expect(page.text).not.toContain('created the Space')
})

exhaustively('another operation is in the way: asked once more', async () => {
  const { hub, run } = await scene()
  rich(hub)
  const message = 'Cannot create repo: another conflicting operation is in progress'
  hub.fault({ path: '/api/repos/create', status: 409, message })
  await expectDeployed(await run({ ...create, secrets: 'ONE=1' }))
  expect(writesTo(hub)).toEqual(['POST repos/create', 'POST repos/create', 'POST git-receive-pack'])
  expect(hub.secrets(NEW).get('ONE')?.value).toBe('1')
})

exhaustively('the Hub does not take a value: a bad input, in its words', async () => {
  const { hub, run } = await scene()
  rich(hub)
  hub.fault({ path: '/api/repos/create', status: 400, message: 'Invalid option: region' })
  const page = await expectExplained(await run(create), 'invalid-input')
  expect(page.text).toContain('Invalid option: region')
})

exhaustively('a Hub whose answer was lost: the Space is there, and the run goes on', async () => {
  const { hub, run } = await scene()
  rich(hub)
  hub.fault({ path: '/api/repos/create', reset: 'after' })
  await expectDeployed(await run({ ...create, secrets: 'ONE=1' }))
  expect(hub.secrets(NEW).get('ONE')?.value).toBe('1')
})

exhaustively.each(
  some([
    [
      'front matter',
      { 'README.md': '---\ntitle: x\nsdk: gradio\ncolorFrom: beige\n---\n' },
      {},
      'invalid-metadata'
    ],
    ['front matter that is no YAML', { 'README.md': '---\ntitle: [x\n---\n' }, {}, 'invalid-metadata'],
    [
      'large files that are not to travel',
      { 'logo.png': Buffer.from('89504e470d0a1a0a00', 'hex') },
      { 'large-files': 'fail' },
      'binary-file'
    ],
    ['a branch that is not there', {}, { ref: 'nowhere' }, 'missing-ref'],
    [
      'hardware for static files',
      { 'README.md': '---\ntitle: x\nsdk: static\n---\n', 'index.html': 'x' },
      { hardware: 't4-small', 'sleep-time': '1h' },
      'invalid-input'
    ]
  ] as const)
)('what cannot go is found before the Space is made: %s', async (_, files, inputs, id) => {
  const { hub, checkout, run } = await scene()
  rich(hub)
  await checkout.commit(files)
  const failed = await run({ ...create, ...inputs, secrets: 'ONE=hunter2hunter2' })
  await expectExplained(failed, id)
  expect(writesTo(hub)).toEqual([])
  expect(failed.summary).not.toContain('Settings changed')
})
