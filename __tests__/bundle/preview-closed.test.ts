import { expect, test } from '@jest/globals'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expectDeployed, expectExplained } from './support/explained.js'
import { pageOf } from './support/page.js'
import { addPreview, exists, PREVIEW, previewScene, pullRequest, TRAILER } from './support/preview.js'
import { until } from './support/scene.js'
import { writesTo } from './support/settings.js'

test('closed: the Space goes, the comment says so, and no Deployment is active', async () => {
  const { hub, state, on } = await previewScene()
  await expectDeployed(await on('opened'))
  const before = await state()
  hub.github.pulls.set(7, { state: 'closed' })
  // No checkout is needed.
  const workspace = await mkdtemp(join(tmpdir(), 'nothing-'))
  const closed = await on('closed', {}, { workspace })
  expect(closed.outputs).toMatchObject({ status: 'deleted', diagnosis: '', 'preview-space': PREVIEW })
  expect([closed.code, closed.annotations]).toEqual([0, []])
  expect(pageOf(closed.summary).headings).toEqual(['Previews deleted'])
  expect(pageOf(closed.summary).text).toContain(PREVIEW)
  expect(exists(hub, PREVIEW)).toBe(false)
  expect(await state()).toBe(before)
  expect(hub.github.comments).toHaveLength(1)
  expect(hub.github.comments[0]?.body).toContain('### Preview: deleted')
  expect(hub.github.deployments[0]?.statuses.at(-1)?.state).toBe('inactive')
  // Once more, and it is fine; the same after it was never there.
  expect((await on('closed')).outputs['status']).toBe('unchanged')
})

test('an event of a closed pull request does not bring its preview back', async () => {
  const { hub, on } = await previewScene()
  const event = { ...pullRequest('closed'), action: 'labeled' }
  expect((await on('labeled', {}, { event })).outputs['status']).toBe('unchanged')
  expect(exists(hub, PREVIEW)).toBe(false)
  expect(hub.github.comments).toEqual([])
})

test('in a dry run it is only said', async () => {
  const { hub, on } = await previewScene()
  await addPreview(hub, PREVIEW, TRAILER)
  const closed = await on('closed', { 'dry-run': 'true' })
  expect(closed.outputs['status']).toBe('dry-run')
  expect(pageOf(closed.summary).text).toContain(PREVIEW)
  expect(exists(hub, PREVIEW)).toBe(true)
})

test.each([
  ['its commits do not say that it is ours', 'Made by hand'],
  ['it is the preview of another pull request', 'Preview-Of: octo/demo#77'],
  ['it is the preview of another repository', 'Preview-Of: mallory/demo#7']
])('%s: it is left, and said', async (_, trailer) => {
  const { hub, on } = await previewScene()
  await addPreview(hub, PREVIEW, trailer)
  const closed = await on('closed')
  expect(closed.outputs['status']).toBe('unchanged')
  expect(pageOf(closed.summary).text).toMatch(/was left: its name or its commits do not say/)
  expect(closed.log).toMatch(/was left/)
  expect(exists(hub, PREVIEW)).toBe(true)
  expect(writesTo(hub)).toEqual([])
})

test('nothing but the Hub’s first commit says nothing', async () => {
  const { hub, on } = await previewScene()
  await hub.addSpace({ id: PREVIEW })
  expect((await on('closed')).outputs['status']).toBe('unchanged')
  expect(exists(hub, PREVIEW)).toBe(true)
})

test('somebody’s commits on it are not deleted', async () => {
  const { hub, on } = await previewScene()
  await addPreview(hub, PREVIEW, TRAILER)
  await hub.commit(PREVIEW, { files: { 'notes.md': 'x\n' }, message: 'From the web' })
  const closed = await on('closed')
  expect(closed.outputs['status']).toBe('unchanged')
  expect(pageOf(closed.summary).text).toMatch(/somebody else has pushed commits/)
  expect(exists(hub, PREVIEW)).toBe(true)
})

test('one that was renamed is its new name’s', async () => {
  const { hub, on } = await previewScene()
  await addPreview(hub, PREVIEW, TRAILER)
  await hub.rename(PREVIEW, 'ada/kept')
  expect((await on('closed')).outputs['status']).toBe('unchanged')
  expect(exists(hub, 'ada/kept')).toBe(true)
})

test('an answer that was lost: it is gone all the same', async () => {
  const { hub, on } = await previewScene()
  await addPreview(hub, PREVIEW, TRAILER)
  hub.fault({ path: '/api/repos/delete', reset: 'after' })
  expect((await on('closed')).outputs['status']).toBe('deleted')
  expect(exists(hub, PREVIEW)).toBe(false)
})

test('closed while it builds: the last word on the pull request is that it is deleted', async () => {
  const { hub, on } = await previewScene()
  hub.script(PREVIEW, { stages: [{ stage: 'BUILDING', ms: 60_000 }] })
  const building = on('opened')
  await until(() => hub.requests.some(({ path }) => path === `/api/spaces/${PREVIEW}/runtime`))
  hub.github.pulls.set(7, { state: 'closed' })
  expect((await on('closed')).outputs['status']).toBe('deleted')
  await expectExplained(await building, 'repository-not-found')
  expect(exists(hub, PREVIEW)).toBe(false)
  expect(hub.github.comments).toHaveLength(1)
  expect(hub.github.comments[0]?.body).toContain('Preview: deleted')
})
