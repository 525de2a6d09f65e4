import { expect, test } from '@jest/globals'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exhaustively, some } from '../support/tiers.js'
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
  expect(closed.summary).not.toMatch(/Branch/)
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

exhaustively('in a dry run it is only said', async () => {
  const { hub, on } = await previewScene()
  await addPreview(hub, PREVIEW, TRAILER)
  const closed = await on('closed', { 'dry-run': 'true' })
  expect(closed.outputs['status']).toBe('dry-run')
  expect(pageOf(closed.summary).text).toContain(PREVIEW)
  expect(exists(hub, PREVIEW)).toBe(true)
})

test.each(
  some([
    ['its commits do not say that it is ours', 'Made by hand'],
    ['it is the preview of another pull request', 'Preview-Of: octo/demo#77'],
    ['it is the preview of another repository', 'Preview-Of: mallory/demo#7']
  ])
)('%s: it is left, and said', async (_, trailer) => {
  const { hub, on } = await previewScene()
  await addPreview(hub, PREVIEW, trailer)
  const closed = await on('closed')
  expect(closed.outputs['status']).toBe('unchanged')
  expect(pageOf(closed.summary).text).toMatch(/was left: its name or its commits do not say/)
  expect(closed.log).toMatch(/was left/)
  expect(exists(hub, PREVIEW)).toBe(true)
  expect(writesTo(hub)).toEqual([])
})

exhaustively('nothing but the Hub’s first commit says nothing', async () => {
  const { hub, on } = await previewScene()
  await hub.addSpace({ id: PREVIEW })
  expect((await on('closed')).outputs['status']).toBe('unchanged')
  expect(exists(hub, PREVIEW)).toBe(true)
})

exhaustively('a preview whose first push failed is ours all the same', async () => {
  const { hub, on } = await previewScene()
  hub.fault({ method: 'POST', path: /git-receive-pack$/, status: 403, message: 'No', times: Infinity })
  const failed = await on('opened')
  expect(failed.outputs['status']).toBe('failed')
  expect(exists(hub, PREVIEW)).toBe(true)
  expect((await on('closed', { 'dry-run': 'true' })).outputs['status']).toBe('dry-run')
  expect(exists(hub, PREVIEW)).toBe(true)
  expect((await on('closed')).outputs['status']).toBe('deleted')
  expect(exists(hub, PREVIEW)).toBe(false)
})

exhaustively('its mark alone does not let somebody’s commits go', async () => {
  const { hub, on } = await previewScene()
  hub.fault({ method: 'POST', path: /git-receive-pack$/, status: 403, message: 'No', times: Infinity })
  expect((await on('opened')).outputs['status']).toBe('failed')
  expect(hub.variables(PREVIEW).get('PREVIEW_OF')?.value).toBe('octo/demo#7')
  await hub.commit(PREVIEW, { files: { 'notes.md': 'x\n' }, message: 'From the web' })
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

exhaustively('one that was renamed is its new name’s', async () => {
  const { hub, on } = await previewScene()
  await addPreview(hub, PREVIEW, TRAILER)
  await hub.rename(PREVIEW, 'ada/kept')
  expect((await on('closed')).outputs['status']).toBe('unchanged')
  expect(exists(hub, 'ada/kept')).toBe(true)
})

exhaustively('an answer that was lost: it is gone all the same', async () => {
  const { hub, on } = await previewScene()
  await addPreview(hub, PREVIEW, TRAILER)
  hub.fault({ path: '/api/repos/delete', reset: 'after' })
  expect((await on('closed')).outputs['status']).toBe('deleted')
  expect(exists(hub, PREVIEW)).toBe(false)
})

/** A run that is closed under its feet. */
async function closedWhileItBuilds(inputs: Readonly<Record<string, string>> = {}) {
  const stage = await previewScene()
  const { hub, on } = stage
  hub.script(PREVIEW, { stages: [{ stage: 'BUILDING', ms: 60_000 }] })
  const building = on('opened', inputs)
  await until(() => hub.requests.some(({ path }) => path === `/api/spaces/${PREVIEW}/runtime`))
  hub.github.pulls.set(7, { state: 'closed' })
  return { ...stage, building }
}

exhaustively('closed while it builds: both runs say that it is deleted, and neither is red', async () => {
  const { hub, on, building } = await closedWhileItBuilds({ rollback: 'true' })
  expect((await on('closed')).outputs['status']).toBe('deleted')
  const ended = await building
  expect(ended.outputs).toMatchObject({ status: 'deleted', diagnosis: '', 'app-url': '', commit: '' })
  expect([ended.code, ended.annotations]).toEqual([0, []])
  const page = pageOf(ended.summary)
  expect([page.headings, page.faults]).toEqual([['Previews deleted'], []])
  expect(page.text).toMatch(/pull request was closed while this run/)
  expect(page.links.filter(link => link.includes(PREVIEW))).toEqual([])
  expect(hub.github.comments.map(({ body }) => body.includes('Preview: deleted'))).toEqual([true])
  expect(hub.github.deployments.map(({ statuses }) => statuses.at(-1)?.state)).toEqual(['inactive'])
})

exhaustively.each(
  some(
    [
      ['it may not be known that the request is closed', { 'github-token': '' }, 'closed'],
      ['the request is open', {}, 'open']
    ] as const,
    1
  )
)('gone while it builds, and %s: red, and both reasons are told', async (_, inputs, state) => {
  const { hub, building } = await closedWhileItBuilds(inputs)
  hub.github.pulls.set(7, { state })
  hub.fault({ path: new RegExp(PREVIEW), status: 404, message: 'Repository not found', times: Infinity })
  const page = await expectExplained(await building, 'repository-not-found')
  expect(page.headings[0]).toContain('the preview was deleted')
  expect(page.text).toMatch(/pull request was closed/)
})
