import { expect, test } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { expectExplained } from './support/explained.js'
import { pageOf } from './support/page.js'
import { addPreview, previewScene } from './support/preview.js'
import { writesTo } from './support/settings.js'

/** 7 is open, 8 and 9 are closed; of 9 somebody made the Space; 10 is no pull request. */
async function untidy() {
  const stage = await previewScene()
  const { hub } = stage
  for (const number of [8, 9]) hub.github.pulls.set(number, { state: 'closed' })
  for (const number of [7, 8, 10])
    await addPreview(hub, `ada/demo-pr-${number}`, `Preview-Of: octo/demo#${number}`)
  await addPreview(hub, 'ada/demo-pr-9', 'Made by hand')
  await addPreview(hub, 'ada/my-demo-pr-8', 'Preview-Of: octo/demo#8')
  return stage
}

const left = ({ hub }: Awaited<ReturnType<typeof untidy>>) => hub.spaces().filter(id => id.includes('-pr-'))

test('the previews of closed pull requests go, by name and by commits, and are listed', async () => {
  const stage = await untidy()
  const cleaned = await stage.clean()
  expect(cleaned.outputs).toMatchObject({ status: 'deleted', 'preview-space': '' })
  expect(left(stage)).toEqual(['ada/demo-pr-7', 'ada/demo-pr-10', 'ada/demo-pr-9', 'ada/my-demo-pr-8'])
  const { text } = pageOf(cleaned.summary)
  expect(text).toContain('ada/demo-pr-8')
  expect(text).toMatch(/ada\/demo-pr-9 was left/)
  expect(text).not.toMatch(/Branch|ada\/demo\b(?!-)/)
  expect((await stage.clean()).outputs['status']).toBe('unchanged')
})

exhaustively('a dry run only lists them', async () => {
  const stage = await untidy()
  const before = left(stage)
  const cleaned = await stage.clean({ 'dry-run': 'true' })
  expect(cleaned.outputs['status']).toBe('dry-run')
  expect(pageOf(cleaned.summary).text).toContain('ada/demo-pr-8')
  expect(left(stage)).toEqual(before)
  expect(writesTo(stage.hub)).toEqual([])
})

exhaustively.each(
  some([
    ['no token for GitHub', { 'github-token': '' }, 'invalid-input'],
    ['one that is none', { 'github-token': 'ghs_notatokenofanybody00' }, 'invalid-input']
  ])
)('%s: what is closed is not known, so nothing goes', async (_, inputs, id) => {
  const stage = await untidy()
  const before = left(stage)
  const page = await expectExplained(await stage.clean(inputs), id)
  expect(page.text).toContain('pull-requests: read')
  expect(left(stage)).toEqual(before)
})

exhaustively('GitHub in trouble: nothing goes', async () => {
  const stage = await untidy()
  const before = left(stage)
  stage.hub.fault({ path: /\/_github\/api\//, status: 500, times: Infinity })
  await expectExplained(await stage.clean(), 'network')
  expect(left(stage)).toEqual(before)
})
