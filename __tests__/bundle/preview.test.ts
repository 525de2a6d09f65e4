import { expect, test } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { expectReason } from './support/content.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { pageOf } from './support/page.js'
import { exists, PREVIEW, previewScene, pullRequest, TRAILER } from './support/preview.js'
import { until } from './support/scene.js'
import { leaks } from './support/secret.js'
import { rich, shownBy } from './support/settings.js'

test('a pull request gets a Space of its own, and one comment with its address', async () => {
  const { hub, checkout, state, on } = await previewScene()
  const before = await state()
  const ended = await on('opened', { secrets: 'ONE=hunter2hunter2', variables: 'MODE=a' })
  const page = await expectDeployed(ended, { 'preview-space': PREVIEW, history: 'snapshot' })
  expectReason(ended, page, 'preview')
  expect(ended.outputs['commit']).toBe(await hub.head(PREVIEW))
  expect(await hub.git(PREVIEW, 'log', '-1', '--format=%B', 'main')).toContain(`\n${TRAILER}\n`)
  expect(await hub.fetchFile(PREVIEW, 'app.py')).toEqual(
    Buffer.from((await checkout.git('show', 'HEAD:app.py')) + '\n')
  )
  expect(hub.secrets(PREVIEW).get('ONE')?.value).toBe('hunter2hunter2')
  expect(hub.variables(PREVIEW).get('MODE')?.value).toBe('a')
  // Who can read them is said, and the Space itself was left alone.
  expect(page.text).toMatch(/Whoever may push a branch .* can read the preview’s secrets \(ONE\)/)
  expect(await state()).toBe(before)

  expect(hub.github.comments).toHaveLength(1)
  const [{ body = '', pullRequest: on7 } = {}] = hub.github.comments
  expect(on7).toBe(7)
  expect(body).toMatch(new RegExp(`^<!-- hf-space-push: preview of ${PREVIEW} -->`))
  expect(body).toContain('### Preview: running')
  expect(body).toContain('(https://ada-demo-pr-7.hf.space)')
  expect(body).toContain((await checkout.git('rev-parse', 'HEAD')).slice(0, 7))
  expect(hub.github.deployments).toMatchObject([
    { environment: PREVIEW, statuses: [{ state: 'in_progress' }, { state: 'success' }] }
  ])
  expect(leaks(hub.github.token, shownBy(ended) + body)).toEqual([])
})

test('the next push goes to the same Space and changes the same comment', async () => {
  const { hub, checkout, on } = await previewScene()
  await expectDeployed(await on('opened'))
  const first = await hub.head(PREVIEW)
  await checkout.commit({ 'app.py': 'print(2)\n' }, 'Second')
  await expectDeployed(await on('synchronize'), { 'previous-commit': first ?? '' })
  expect(hub.github.comments).toHaveLength(1)
  expect(hub.github.comments[0]?.body).toContain('Second')
  expect(await hub.git(PREVIEW, 'rev-list', '--count', 'main')).toBe('3\n')
  // Reopened with nothing new: it is there, and runs.
  expect((await on('reopened')).outputs['status']).toBe('unchanged')
  expect(hub.github.comments[0]?.body).toContain('Preview: running')
})

exhaustively('on another event the same step deploys to the Space itself', async () => {
  const { hub, checkout, run } = await previewScene()
  const ended = await run({ preview: 'true' })
  await expectDeployed(ended, { 'preview-space': '', commit: await checkout.git('rev-parse', 'HEAD') })
  expect(exists(hub, PREVIEW)).toBe(false)
  expect(hub.github.comments).toEqual([])
})

exhaustively('while it builds the comment says so; when it fails, why and what to do first', async () => {
  const { hub, on } = await previewScene()
  hub.script(PREVIEW, {
    stages: [{ stage: 'BUILDING', ms: 1500 }, { stage: 'BUILD_ERROR' }],
    buildLog: { lines: ['ERROR: No matching distribution found for <img src=x>@octo'] }
  })
  const running = on('opened')
  await until(() => hub.github.comments[0]?.body.includes('Preview: building') === true)
  const failed = await running
  await expectExplained(failed, 'build-failed')
  const body = hub.github.comments[0]?.body ?? ''
  expect(hub.github.comments).toHaveLength(1)
  expect(body).toContain('### Preview: failed')
  expect(body).toContain('First step:')
  expect(pageOf(body.replace(/^<!--.*-->/, '').replaceAll('###', '##')).faults).toEqual([])
  expect(body).not.toMatch(/^[^`]*@octo/m)
})

exhaustively('in the run’s language', async () => {
  const { hub, on } = await previewScene()
  await expectDeployed(await on('opened', { language: 'zh-TW', secrets: 'ONE=hunter2hunter2' }))
  expect(hub.github.comments[0]?.body).toContain('### 預覽：執行中')
})

exhaustively('previews of two Spaces are two comments', async () => {
  const { hub, on } = await previewScene()
  await expectDeployed(await on('opened'))
  await expectDeployed(await on('opened', { space: 'ada/other' }))
  expect(hub.github.comments.map(({ body }) => /preview of (\S+)/.exec(body)?.[1])).toEqual([
    PREVIEW,
    'ada/other-pr-7'
  ])
})

test('a mark that a stranger wrote is not taken for ours', async () => {
  const { hub, on } = await previewScene()
  const theirs = `<!-- hf-space-push: preview of ${PREVIEW} -->\nClick here`
  const user = { login: 'mallory', type: 'User' } as const
  hub.github.comments.push({
    id: 1,
    repository: 'octo/demo',
    pullRequest: 7,
    body: theirs,
    user,
    author_association: 'NONE'
  })
  await expectDeployed(await on('opened'))
  expect(hub.github.comments.map(({ body }) => body === theirs)).toEqual([true, false])
})

exhaustively.each(
  some([
    ['the job may not comment', 'mayComment'],
    ['the job may not even read', 'mayReadPulls']
  ] as const)
)('%s: one notice, and the preview runs', async (_, right) => {
  const { hub, on } = await previewScene()
  hub.github[right] = false
  const ended = await on('opened')
  expect({ status: ended.outputs['status'], log: ended.log }).toEqual({ status: 'deployed', log: ended.log })
  expect(ended.annotations.map(({ level }) => level)).toEqual(['notice'])
  expect(ended.annotations[0]?.message).toContain('pull-requests: write')
  expect(hub.github.comments).toEqual([])
})

exhaustively('a dry run plans, and neither makes a Space nor comments', async () => {
  const { hub, on } = await previewScene()
  const ended = await on('opened', { 'dry-run': 'true' })
  expect(ended.outputs).toMatchObject({ status: 'dry-run', 'preview-space': PREVIEW })
  expect(exists(hub, PREVIEW)).toBe(false)
  expect(hub.github.comments).toEqual([])
})

exhaustively('a name that is too long is shortened, and stays one that the Hub takes', async () => {
  const { hub, on } = await previewScene()
  const ended = await on('opened', { space: `ada/${'long-name-'.repeat(9)}xyz` })
  await expectDeployed(ended)
  const [, name = ''] = ended.outputs['preview-space']?.split('/') ?? []
  expect(name).toMatch(/^long-name-.*-[0-9a-f]{10}-pr-7$/)
  expect(name.length).toBeLessThanOrEqual(96)
  expect(await hub.head(`ada/${name}`)).toBe(ended.outputs['commit'])
})

exhaustively('a Space of somebody’s that happens to have the name is left alone', async () => {
  const { hub, on } = await previewScene()
  await hub.addSpace({ id: PREVIEW })
  const head = await hub.commit(PREVIEW, { files: { 'app.py': 'mine\n' }, message: 'Mine' })
  const page = await expectExplained(await on('opened'), 'invalid-input')
  expect(page.text).toContain(PREVIEW)
  expect(await hub.head(PREVIEW)).toBe(head)
})

exhaustively('an event that does not say which pull request it is about reaches no Space', async () => {
  const { hub, state, on } = await previewScene()
  const before = await state()
  await expectExplained(
    await on('opened', {}, { event: { repository: { full_name: 'octo/demo' } } }),
    'invalid-input'
  )
  expect(await state()).toBe(before)
  expect(hub.requests).toEqual([])
})

exhaustively('a fork’s pull request is skipped, as ever', async () => {
  const { hub, on } = await previewScene()
  const ended = await on('opened', { token: '' }, { event: pullRequest('opened', { from: 'mallory/demo' }) })
  expect(ended.outputs['status']).toBe('skipped')
  expect(hub.requests).toEqual([])
})

exhaustively('two pushes at once: one Space, one of the commits, and each run says which', async () => {
  const { hub, checkout, on } = await previewScene()
  rich(hub)
  await expectDeployed(await on('opened'))
  const clone = await checkout.clone()
  await checkout.commit({ 'app.py': 'print("a")\n' }, 'A')
  await clone.commit({ 'app.py': 'print("b")\n' }, 'B')
  const runs = await Promise.all([on('synchronize'), on('synchronize', {}, { workspace: clone.path })])
  await clone.dispose()
  const head = await hub.head(PREVIEW)
  const deployed = runs.filter(({ outputs }) => outputs['status'] === 'deployed')
  expect(deployed.length).toBeGreaterThan(0)
  expect(runs.map(({ outputs }) => outputs['commit'])).toContain(head)
  for (const { outputs } of runs)
    if (outputs['status'] === 'failed') expect(outputs['diagnosis']).toBe('non-fast-forward')
  expect(await hub.git(PREVIEW, 'log', '--format=%B', 'main')).toContain(TRAILER)
})
