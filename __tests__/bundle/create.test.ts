import { expect, test } from '@jest/globals'
import { DEMO_FILES } from '../../local-runner/repository.js'
import { exhaustivelyIfGitLfs } from '../support/programs.js'
import { exhaustively } from '../support/tiers.js'
import { LARGE, png } from './support/content.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { lend, type Scene, scene } from './support/scene.js'
import { expectWarned, forget, rich, sentTo, shownBy, writesTo } from './support/settings.js'

const NEW = 'ada/new'
const create = { space: NEW, create: 'true' }
const card = (sdk: string) => `---\ntitle: x\nsdk: ${sdk}\n---\n\nHello.\n`
/** Takes away what shows that the demo is for Gradio. */
const bare = { ...Object.fromEntries(Object.keys(DEMO_FILES).map(name => [name, null])), 'notes.txt': 'x\n' }

const created = (hub: Scene['hub']) => sentTo(hub, /repos\/create$/)
const readme = async (hub: Scene['hub']) => String(await hub.fetchFile(NEW, 'README.md'))

const sdks: [from: string, sdk: string, files: Record<string, string>, inputs: Record<string, string>][] = [
  ['the README', 'docker', { 'README.md': card('docker'), Dockerfile: 'FROM scratch\n' }, {}],
  [
    'the input, where the README is silent',
    'static',
    { 'README.md': '# x\n', 'index.html': 'x' },
    { sdk: 'static' }
  ],
  [
    'the input, against the README',
    'docker',
    { 'README.md': card('gradio'), Dockerfile: 'FROM scratch\n', 'app.py': 'x' },
    { sdk: 'docker' }
  ],
  ['the card', 'static', { 'README.md': card('gradio'), 'index.html': 'x' }, { card: 'sdk: static' }],
  ['a Dockerfile', 'docker', { Dockerfile: 'FROM scratch\n', 'requirements.txt': 'gradio\n' }, {}],
  [
    'requirements.txt',
    'gradio',
    { 'requirements.txt': 'numpy\ngradio>=5\n', 'app.py': 'x', 'index.html': 'x' },
    {}
  ],
  ['app.py', 'gradio', { 'app.py': 'import gradio as gr\n' }, {}],
  ['index.html', 'static', { 'index.html': '<p>x' }, {}],
  [
    'files in the folder that is deployed',
    'static',
    { 'web/index.html': '<p>x', Dockerfile: 'x' },
    { path: 'web' }
  ],
  [
    'files that are not excluded',
    'static',
    { 'index.html': '<p>x', Dockerfile: 'x' },
    { exclude: 'Dockerfile' }
  ]
]

exhaustively.each(sdks)('by %s it is known that a new Space is for %s', async (_, sdk, files, inputs) => {
  const { hub, checkout, run } = await scene()
  rich(hub)
  await checkout.commit({ ...bare, ...files })

  const first = await run({ ...create, ...inputs })

  await expectDeployed(first)
  expect(created(hub)).toMatchObject([{ type: 'space', organization: 'ada', name: 'new', sdk }])
  expect(await readme(hub)).toMatch(new RegExp(`^---\\n[^]*^sdk: ${sdk}$[^]*^---$`, 'm'))
  expect(first.outputs['commit']).toBe(await hub.head(NEW))
  expect(writesTo(hub)).toEqual(['POST repos/create', 'POST git-receive-pack'])

  forget(hub)
  const second = await run({ ...create, ...inputs })
  expect({ status: second.outputs['status'], log: second.log }).toEqual({
    status: 'unchanged',
    log: second.log
  })
  expect(writesTo(hub)).toEqual([])
})

exhaustively('a README that says it already is pushed as it is, with its history', async () => {
  const { hub, checkout, run } = await scene()
  rich(hub)
  const page = await expectDeployed(await run(create), {
    commit: await checkout.git('rev-parse', 'HEAD'),
    history: 'full'
  })
  expect(page.text).toContain('created the Space')
})

exhaustively('nothing shows what it is for: nothing is made', async () => {
  const { hub, checkout, run } = await scene()
  rich(hub)
  await checkout.commit({ ...bare, 'app.py': 'import streamlit\n' })
  const page = await expectExplained(await run(create), 'invalid-input')
  for (const part of ['sdk', 'gradio', 'docker', 'static']) expect(page.text).toContain(part)
  expect(writesTo(hub)).toEqual([])
  expect(hub.requests.filter(({ path }) => path.includes('new')).length).toBeGreaterThan(0)
})

exhaustively('an SDK that would have to be written cannot go with the branch’s own commits', async () => {
  const { hub, checkout, run } = await scene()
  rich(hub)
  await checkout.commit({ 'README.md': '# x\n', Dockerfile: 'FROM scratch\n' })
  for (const inputs of [create, { ...create, sdk: 'docker' }, { sdk: 'docker' }]) {
    const page = await expectExplained(await run({ ...inputs, history: 'full' }), 'invalid-input')
    for (const part of ['history', 'full', 'sdk']) expect(page.text).toContain(part)
  }
  expect(writesTo(hub)).toEqual([])
  // Of a Space that is there, the files are not asked; it loses its settings.
  expectWarned(await run({ create: 'true', history: 'full' }), /sdk_version/)
})

test('it is made with everything that its first build needs', async () => {
  const { hub, run } = await scene()
  rich(hub)
  const made = await run({
    ...create,
    visibility: 'private',
    hardware: 't4-small',
    'sleep-time': '1h',
    secrets: 'ONE=hunter2hunter2\nTWO<<E\na\nb\nE',
    variables: 'MODE=demo'
  })
  const page = await expectDeployed(made)
  const [body] = created(hub)
  expect(body).toMatchObject({
    sdk: 'gradio',
    visibility: 'private',
    hardware: 't4-small',
    sleepTimeSeconds: 3600,
    secrets: [
      { key: 'ONE', value: 'hunter2hunter2' },
      { key: 'TWO', value: 'a\nb' }
    ],
    variables: [{ key: 'MODE', value: 'demo' }]
  })
  // What was made with it is not set once more: each would build it again.
  expect(writesTo(hub)).toEqual(['POST repos/create', 'POST git-receive-pack'])
  expect(await hub.runtime(NEW)).toMatchObject({ hardware: { requested: 't4-small' }, gcTimeout: 3600 })
  for (const part of ['ONE', 'TWO', 'MODE']) {
    expect(page.text).toContain(part)
    expect(made.log).toContain(part)
  }
  expect(shownBy(made)).not.toContain('hunter2')

  forget(hub)
  const inputs = {
    visibility: 'private',
    hardware: 't4-small',
    'sleep-time': '1h',
    secrets: 'ONE=hunter2hunter2'
  }
  expect((await run({ ...create, ...inputs })).outputs['status']).toBe('unchanged')
  expect(writesTo(hub)).toEqual([])
})

exhaustively('what is not asked for is left to the Hub', async () => {
  const { hub, run } = await scene()
  rich(hub)
  await expectDeployed(await run(create))
  expect(created(hub)[0]).toEqual({
    type: 'space',
    organization: 'ada',
    name: 'new',
    sdk: 'gradio',
    secrets: [],
    variables: []
  })
})

exhaustivelyIfGitLfs('large and binary files go there as LFS objects', async () => {
  const { hub, checkout, run } = await scene()
  rich(hub)
  await checkout.commit({ 'model.txt': LARGE, 'logo.png': png(1) })
  await expectDeployed(await run(create), { history: 'snapshot' })
  expect((await hub.fetchFile(NEW, 'model.txt')).equals(LARGE)).toBe(true)
  expect(await hub.lfs(NEW)).toHaveLength(2)
})

exhaustively('a Space that exists is not made, and nothing of it is changed', async () => {
  const { hub, checkout, run } = await scene()
  await expectDeployed(await run({ create: 'true' }), { commit: await checkout.git('rev-parse', 'HEAD') })
  expect(writesTo(hub)).toEqual(['POST git-receive-pack'])
})

test('without `create` a missing Space is missing', async () => {
  const { hub, run } = await scene()
  rich(hub)
  await expectExplained(await run({ space: NEW, sdk: 'gradio', secrets: 'ONE=1' }), 'repository-not-found')
  expect(writesTo(hub)).toEqual([])
})

test('a dry run says what it would make, and makes nothing', async () => {
  const { hub, run } = await scene()
  rich(hub)
  const dry = await run({ ...create, 'dry-run': 'true', secrets: 'ONE=hunter2hunter2', variables: 'MODE=a' })
  expect(dry.code).toBe(0)
  expect(dry.annotations).toEqual([])
  expect(dry.outputs).toMatchObject({ status: 'dry-run', commit: '', 'previous-commit': '', stage: '' })
  expect(writesTo(hub)).toEqual([])
  for (const part of ['would create', NEW, 'Gradio', 'ONE', 'MODE']) expect(dry.summary).toContain(part)
  // It is not there.
  for (const text of [dry.log, dry.summary]) expect(text).not.toMatch(/created the Space|Open the/)
  expect(shownBy(dry)).not.toContain('hunter2')
})

exhaustively('another branch of a new Space', async () => {
  const { hub, checkout, run } = await scene()
  rich(hub)
  await expectDeployed(await run({ ...create, 'space-branch': 'dev' }))
  expect(await hub.head(NEW, 'dev')).toBe(await checkout.git('rev-parse', 'HEAD'))
})

exhaustively('the token is for the organisation', async () => {
  const { hub, run } = await scene()
  rich(hub)
  const token = hub.addToken({
    role: 'fineGrained',
    scoped: [{ entity: { type: 'org', name: 'acme' }, permissions: ['repo.content.read', 'repo.write'] }]
  })
  await expectDeployed(await run({ token, create: 'true', space: 'acme/new' }))
  expect(await hub.head('acme/new')).not.toBeNull()
})

test('a new Space gets all of the history of a shallow clone', async () => {
  const { hub, checkout, run } = await scene()
  rich(hub)
  const commit = await checkout.commit({ 'README.md': card('gradio') }, 'Second version')
  const clone = lend(await checkout.clone('--depth=1'))
  await expectDeployed(await run(create, { workspace: clone.path }), { commit, history: 'full' })
  expect(await hub.git(NEW, 'log', '--format=%s', 'main')).toBe('Second version\nFirst version\n')
})
