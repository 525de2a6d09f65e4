import { expect, test } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { expectExplained } from './support/explained.js'
import { pushesTo, scene } from './support/scene.js'

test('a misspelled Space is not found, and the right one is named', async () => {
  const { hub, run, state } = await scene()
  const before = await state()
  const failed = await run({ space: 'ada/dmeo' })
  const page = await expectExplained(failed, 'repository-not-found')
  expect(page.text).toContain('ada/dmeo')
  expect(page.text).toContain('ada/demo')
  expect(failed.outputs['space-url']).toBe(`${hub.origin}/spaces/ada/dmeo`)
  expect(await state()).toBe(before)
  expect(pushesTo(hub)).toEqual([])
})

exhaustively('a Space that nothing resembles is not guessed at', async () => {
  const { run } = await scene()
  const page = await expectExplained(await run({ space: 'ada/calorie-counter' }), 'repository-not-found')
  expect(page.text).not.toContain('ada/demo')
})

test.each(some(['model', 'dataset'] as const))('a %s of that name is named as such', async type => {
  const { hub, run } = await scene()
  hub.addRepo({ type, id: 'ada/whisper' })
  const page = await expectExplained(await run({ space: 'ada/whisper' }), 'repository-not-found')
  expect(page.text).toContain(type)
})
