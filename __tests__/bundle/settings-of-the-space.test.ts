import { expect, test } from '@jest/globals'
import { DEMO_FILES, makeRepository } from '../../local-runner/repository.js'
import { exhaustively, some } from '../support/tiers.js'
import { expectReason, filesIn, filesOn } from './support/content.js'
import { expectDeployed } from './support/explained.js'
import { pageOf } from './support/page.js'
import { lend, scene } from './support/scene.js'
import { expectWarned } from './support/settings.js'

const SPACE =
  '---\n# theirs\ntitle: Theirs\nemoji: 🚀\nsdk: gradio\nsdk_version: "6.10"\napp_file: app.py\n---\n\nText of the Space\n'
const BLOCK =
  '---\n# theirs\ntitle: Theirs\nemoji: 🚀\nsdk: gradio\nsdk_version: "6.10"\napp_file: app.py\n---\n'

/** A README of the repository, what is pushed of it, and whether the Space's settings are in it. */
const readmes: [what: string, readme: string | null, inputs: Record<string, string>, pushed: string][] = [
  ['none', null, {}, BLOCK],
  ['without settings', '# Bowl\n', {}, `${BLOCK}# Bowl\n`],
  [
    'with settings, and no sdk',
    '---\ntitle: Ours\nlicense: mit\n---\n# Bowl\n',
    {},
    `${BLOCK.replace('Theirs', 'Ours').replace('\n---\n', '\nlicense: mit\n---\n')}# Bowl\n`
  ],
  [
    'with a card, and no sdk',
    '# Bowl\n',
    { card: 'title: Card' },
    `${BLOCK.replace('Theirs', 'Card')}# Bowl\n`
  ],
  ['with line ends of Windows', '# Bowl\r\n', {}, `${BLOCK.replaceAll('\n', '\r\n')}# Bowl\r\n`],
  ['in a folder', '# Bowl\n', { path: 'app' }, `${BLOCK}# Bowl\n`],
  ['without settings, for files that look like Docker', '# Bowl\n', { create: 'true' }, `${BLOCK}# Bowl\n`]
]

test.each(some(readmes))(
  'the Space’s settings stay under a README %s',
  async (what, readme, inputs, pushed) => {
    const { hub, run } = await scene()
    await hub.addSpace({ id: 'ada/app', files: { 'README.md': SPACE, 'app.py': 'print("theirs")\n' } })
    const folder = inputs['path'] === undefined ? '' : `${inputs['path']}/`
    const files: Record<string, string> = { [`${folder}app.py`]: 'print(1)\n' }
    if (readme !== null) files[`${folder}README.md`] = readme
    if (inputs['create']) files['Dockerfile'] = 'FROM scratch\n'
    const repository = lend(await makeRepository(files))
    const workspace = repository.path
    const before = (await hub.head('ada/app')) ?? ''

    const deployed = await run({ space: 'ada/app', ...inputs }, { workspace })

    const page = await expectDeployed(deployed, { history: 'snapshot', 'previous-commit': before })
    if (!('path' in inputs || 'card' in inputs)) expectReason(deployed, page, 'kept-settings')
    expect(page.text).toContain('sdk_version')
    expect({ what, is: await hub.git('ada/app', 'cat-file', 'blob', 'main:README.md') }).toEqual({
      what,
      is: pushed
    })
    const { 'README.md': _, ...others } = await filesOn(hub, 'main', 'ada/app')
    const { 'README.md': own, ...ours } = await filesIn(repository, `HEAD:${folder}`)
    expect(others).toEqual(ours)
    expect(own === undefined).toBe(readme === null)
    expect(await repository.git('status', '--porcelain')).toBe('')
    expect((await run({ space: 'ada/app', ...inputs }, { workspace })).outputs['status']).toBe('unchanged')
  }
)

exhaustively('a README that names an sdk, or a card that does, is the whole truth', async () => {
  const { hub, run } = await scene()
  for (const [i, [readme, inputs]] of (
    [
      ['---\nsdk: static\n---\n', {}],
      ['# Bowl\n', { card: 'sdk: static' }],
      ['# Bowl\n', { sdk: 'static' }]
    ] as const
  ).entries()) {
    const space = `ada/truth-${i}`
    await hub.addSpace({ id: space, files: { 'README.md': SPACE } })
    const { path: workspace } = lend(await makeRepository({ 'index.html': 'x\n', 'README.md': readme }))
    await run({ space, ...inputs, force: 'true' }, { workspace })
    const pushed = await hub.git(space, 'cat-file', 'blob', 'main:README.md')
    expect(pushed).toContain('sdk: static')
    expect(pushed).not.toContain('title')
  }
})

exhaustively(
  'what is edited on the Space’s page stays, and what the repository says comes over it',
  async () => {
    const { hub, checkout, run } = await scene()
    await checkout.commit({ 'README.md': '# Bowl\n' })
    await expectDeployed(await run())
    const head = await hub.git(hub.space, 'cat-file', 'blob', 'main:README.md')
    await hub.commit(hub.space, {
      files: { 'README.md': head.replace(/emoji: .*/, 'emoji: 🍜') },
      message: 'Edit'
    })
    await checkout.commit({ 'README.md': '---\ntitle: Bowl\n---\n# Bowl 2\n' })
    await expectDeployed(await run())
    const now = await hub.git(hub.space, 'cat-file', 'blob', 'main:README.md')
    expect(now).toContain('emoji: 🍜')
    expect(now).toContain('title: Bowl')
    expect(now).toContain('# Bowl 2')
    expect(now).toContain('sdk: gradio')
  }
)

exhaustively('with history: full they are lost, which is warned of before the push', async () => {
  const { hub, checkout, run } = await scene()
  const commit = await checkout.commit({ 'README.md': '# Bowl\n' })
  const ran = await run({ history: 'full', wait: 'false' })
  expectWarned(ran, /sdk_version/)
  expect(await hub.head(hub.space)).toBe(commit)
  expect(ran.log.indexOf('::warning')).toBeLessThan(ran.log.indexOf('Pushing'))
})

exhaustively('a dry run says what stays, and shows the README', async () => {
  const { hub, checkout, run, state } = await scene()
  const before = await state()
  await checkout.commit({ ...DEMO_FILES, 'README.md': '# Bowl\n' })
  const dry = await run({ 'dry-run': 'true' })
  expect(dry.outputs['status']).toBe('dry-run')
  const page = pageOf(dry.summary)
  expect(page.text).toContain('sdk_version')
  expect(page.text).toContain('# Bowl')
  expect(await state()).toBe(before)
  expect(await hub.head(hub.space)).toBe(dry.outputs['commit'])
})
