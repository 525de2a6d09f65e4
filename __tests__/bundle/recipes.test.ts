import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { startHub } from '../../local-hub/index.js'
import { makeRepository } from '../../local-runner/repository.js'
import { blocksBelow } from '../support/pasted.js'
import { filesOn, lfsPathsOn, png } from './support/content.js'
import { expectDeployed } from './support/explained.js'
import { follow, type Place } from './support/pasted.js'
import { addPreview, exists, pullRequest } from './support/preview.js'
import { cleanUp, lend } from './support/scene.js'

const SPACE = 'your-name/your-space'
const settings = (sdk: string, title = 'Mine') => `---\ntitle: ${title}\nsdk: ${sdk}\n---\n`
const APP = { 'README.md': settings('gradio'), 'app.py': 'print(1)\n' }

interface Files {
  /** Those that are committed. */
  readonly committed?: Readonly<Record<string, string>>
  /** Those that the Space has. */
  readonly onSpace?: Readonly<Record<string, string>>
  readonly made?: Place['made']
}

/** A Hub with the Spaces that the documents name, and a checkout. */
async function place({ committed = APP, onSpace, made }: Files = {}) {
  const [hub, checkout] = await Promise.all([startHub(), makeRepository(committed)])
  cleanUp(() => hub.close())
  lend(checkout)
  const tokens = ['your-name', 'your-org', 'HF_USERNAME'].map(user => {
    hub.addUser({ name: user, isPro: true })
    return hub.addToken({ role: 'write', user })
  })
  const [yours = '', ofOrg = '', ofUser = ''] = tokens
  for (const id of [SPACE, 'your-org/your-space', 'HF_USERNAME/SPACE_NAME']) await hub.addSpace({ id })
  if (onSpace) await hub.commit(SPACE, { files: onSpace, message: 'Upload folder using huggingface_hub' })
  const expressions = {
    'secrets.HF_TOKEN': yours,
    'secrets.HF_TOKEN_OF_ORG': ofOrg,
    'secrets.PREVIEW_API_KEY': 'opens-nothing-else-1',
    'vars.SPACE': SPACE
  }
  const there: Place = { hub, checkout, expressions, ...(made && { made }) }
  const text = async (path: string) => (await hub.fetchFile(SPACE, path)).toString()
  const names = async (space = SPACE) => Object.keys(await filesOn(hub, 'main', space)).sort()
  return { ...there, ofUser, text, names }
}

const recipe = (heading: string) => blocksBelow('docs/recipes.md', heading)

/** Follows one block that deploys once. */
async function deployed(block: string | undefined, there: Place) {
  const [ended, ...others] = await follow(block ?? '', there)
  if (ended === undefined || others.length > 0) throw new Error('One run was expected.')
  return { ended, page: await expectDeployed(ended) }
}

test.each([
  ['Vite', 0, 'dist'],
  ['Next.js', 1, 'out'],
  ['Docusaurus', 2, 'build']
])('a site that the job builds: %s', async (_, which, folder) => {
  const there = await place({
    committed: { '.gitignore': `${folder}/\n`, 'package.json': '{}\n', 'README.md': 'For developers\n' },
    onSpace: { 'README.md': settings('static', 'On the Space') },
    made: { [`${folder}/index.html`]: 'built\n', [`${folder}/assets/a.js`]: 'x\n' }
  })
  await deployed(recipe('A site that the job builds')[which], there)
  expect(await there.names()).toEqual(['README.md', 'assets/a.js', 'index.html'])
  expect(await there.text('README.md')).toContain('title: On the Space')
})

exhaustively('a gathered monorepo', async () => {
  const there = await place({
    committed: {
      'backend/README.md': settings('docker'),
      'backend/Dockerfile': 'FROM scratch\n',
      'backend/main.py': 'print(1)\n',
      'frontend/package.json': '{}\n'
    },
    made: { 'frontend/dist/index.html': 'built\n', 'frontend/dist/assets/a.js': 'x\n' }
  })
  await deployed(recipe('A gathered monorepo')[0], there)
  expect(await there.names()).toEqual(
    ['Dockerfile', 'README.md', 'main.py', 'static/assets/a.js', 'static/index.html'].sort()
  )
})

test('another README and Dockerfile for the Space', async () => {
  const there = await place({
    committed: {
      ...{ 'README.md': 'For developers\n', Dockerfile: 'FROM dev\n', 'app.py': 'print(1)\n' },
      'README.space.md': settings('docker'),
      'docker/Dockerfile.space': 'FROM scratch\n'
    }
  })
  await deployed(recipe('Another README and Dockerfile for the Space')[0], there)
  expect(await there.names()).toEqual(['Dockerfile', 'README.md', 'app.py'])
  expect(await there.text('README.md')).toBe(settings('docker'))
  expect(await there.text('Dockerfile')).toBe('FROM scratch\n')
})

exhaustively('a stamped version', async () => {
  const there = await place({ committed: { ...APP, 'app.py': 'VERSION = "__VERSION__"\n' } })
  const { ended } = await deployed(recipe('A stamped version')[0], there)
  const short = (await there.checkout.git('rev-parse', 'HEAD')).slice(0, 7)
  expect(await there.text('version.txt')).toBe(`${short}\n`)
  expect(await there.text('app.py')).toBe(`VERSION = "${short}"\n`)
  expect(ended.log).not.toMatch(/changed by the job/)
})

exhaustively('models that the job fetches', async () => {
  const made = { 'models/model.onnx': png(1), 'models/.cache/huggingface/x': 'x\n' }
  const there = await place({ made })
  await deployed(recipe('Models that the job fetches')[0], there)
  expect(await there.names()).toEqual(['.gitattributes', 'README.md', 'app.py', 'models/model.onnx'])
  expect(await lfsPathsOn(there.hub, ['models/model.onnx'], SPACE)).toEqual(['models/model.onnx'])
  expect(await there.hub.fetchFile(SPACE, 'models/model.onnx')).toEqual(png(1))
})

test('files that only the Space has', async () => {
  const there = await place({ onSpace: { 'data/a.csv': '1\n', 'app.db': 'x\n', 'old.txt': 'x\n' } })
  const { page, ended } = await deployed(recipe('Files that only the Space has')[0], there)
  expect(await there.names()).toEqual(['README.md', 'app.db', 'app.py', 'data/a.csv'])
  for (const said of [page.text, ended.log]) expect(said).toContain('old.txt')

  const onSpace = { 'deep/er/x.txt': 'x\n', 'y.txt': 'y\n' }
  await there.hub.commit(SPACE, { files: onSpace })
  await there.checkout.commit({ 'app.py': 'print(2)\n' })
  const [block = ''] = recipe('Files that only the Space has')
  await deployed(block.replace(/keep: \|\n[^]*/, "keep: '*'\n"), there)
  expect(await there.names()).toEqual(
    ['README.md', 'app.db', 'app.py', 'data/a.csv', ...Object.keys(onSpace)].sort()
  )
})

exhaustively('only a few files and folders', async () => {
  const there = await place({
    committed: {
      ...{ 'README.md': 'For developers\n', 'requirements.txt': 'fastapi\n', 'notes/a.md': 'x\n' },
      ...{ 'README.space.md': settings('docker'), 'Dockerfile.space': 'FROM scratch\n' },
      'backend/api/main.py': 'print(1)\n'
    }
  })
  await deployed(recipe('Leave files out')[1], there)
  expect(await there.names()).toEqual(
    ['Dockerfile', 'README.md', 'backend/api/main.py', 'requirements.txt'].sort()
  )
})

test('several Spaces, each with its own token and queue', async () => {
  const there = await place()
  const runs = await follow(recipe('Several Spaces')[0] ?? '', there)
  for (const ended of runs) await expectDeployed(ended)
  const commit = await there.checkout.git('rev-parse', 'HEAD')
  const spaces = [SPACE, 'your-org/your-space']
  expect(await Promise.all(spaces.map(space => there.hub.head(space)))).toEqual([commit, commit])
  expect(runs.map(({ queue }) => queue)).toEqual(spaces.map(space => `hugging-face-${space}`))
})

exhaustively('only where a Space is named', async () => {
  const there = await place()
  const [block = ''] = recipe('Only where a Space is named')
  const expressions = { ...there.expressions, 'vars.SPACE': '' }
  expect(await follow(block, { ...there, expressions })).toEqual([])
  await deployed(block, there)
})

test('a preview of each pull request, and what cleans up', async () => {
  const there = await place()
  const { hub } = there
  const [block = '', clean = ''] = recipe('A preview of each pull request')
  const on = (action: string) => ({ name: 'pull_request', payload: pullRequest(action) })
  hub.github.pulls.set(7, { state: 'open' })
  await deployed(block, { ...there, event: on('opened') })
  expect(exists(hub, `${SPACE}-pr-7`)).toBe(true)
  expect(hub.github.comments[0]?.body).toContain('Preview: running')
  hub.github.pulls.set(7, { state: 'closed' })
  const [closed] = await follow(block, { ...there, event: on('closed') })
  expect(closed?.outputs['status']).toBe('deleted')

  await addPreview(hub, `${SPACE}-pr-7`, 'Preview-Of: octo/demo#7')
  const [cleaned] = await follow(clean, { ...there, event: { name: 'schedule', payload: {} } })
  expect(cleaned?.outputs['status']).toBe('deleted')
  expect(exists(hub, `${SPACE}-pr-7`)).toBe(false)
})

/** The new step, which stands after the old one. */
const after = (heading: string) => blocksBelow('docs/moving.md', heading)[1]

test('moving from `git push` in a step', async () => {
  const there = await place()
  const expressions = { ...there.expressions, 'secrets.HF_TOKEN': `HF_USERNAME:${there.ofUser}` }
  const [ended] = await follow(after('`git push` in a step') ?? '', { ...there, expressions })
  expect(ended?.outputs).toMatchObject({ status: 'deployed', history: 'full' })
  expect(await there.hub.head('HF_USERNAME/SPACE_NAME')).toBe(await there.checkout.git('rev-parse', 'HEAD'))
})

const inApp = { 'app/.gitignore': 'x\n', 'app/main.py': 'print(1)\n', 'tests/x.py': 'x\n' }

test.each([
  ['huggingface/hub-sync', { ...inApp, 'app/Dockerfile': 'x\n' }, ['Dockerfile', 'README.md', 'main.py']],
  ['nateraw/huggingface-sync-action', inApp, ['.gitignore', 'README.md', 'main.py']],
  [
    'JacobLinCool/huggingface-sync',
    { 'README.md': '# Mine\n', 'app.py': 'x\n', 'my-bad-files': 'x\n' },
    ['README.md', 'app.py']
  ],
  ['`hf upload` in a step', APP, ['README.md', 'app.py']]
])('moving from %s: no commit is lost, and the settings stay', async (heading, committed, names) => {
  const onSpace = { 'README.md': settings('docker', 'On the Space'), 'old.txt': 'x\n' }
  const there = await place({ committed, onSpace })
  const before = (await there.hub.head(SPACE)) ?? ''
  const [ended] = await follow(after(heading) ?? '', there)
  expect(ended?.outputs).toMatchObject({
    status: 'deployed',
    history: 'snapshot',
    'previous-commit': before
  })
  expect(await there.names()).toEqual(names)
  expect(await there.hub.git(SPACE, 'rev-list', 'main')).toContain(before)
  expect(await there.text('README.md')).toMatch(/^---\n[^]*sdk: /)
  expect(ended?.summary).toContain('old.txt')
})
