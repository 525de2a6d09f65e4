import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'

const chinese = /\p{Script=Han}/u
const language = 'zh-TW'

exhaustively('in Traditional Chinese the ids are the same and the words are not', async () => {
  const { hub, run } = await scene()
  const failures: [id: string, inputs: Record<string, string>][] = [
    ['authentication-failed', { token: hub.tokens.dead }],
    ['permission-denied', { token: hub.tokens.read }],
    ['repository-not-found', { space: 'ada/dmeo' }],
    ['invalid-input', { force: 'maybe' }]
  ]
  for (const [id, inputs] of failures) {
    const [ours, theirs] = await Promise.all([run({ ...inputs, language }), run(inputs)])
    const page = await expectExplained(ours, id)
    const english = await expectExplained(theirs, id)
    expect(page.headings[0]).toMatch(chinese)
    expect(english.headings[0]).not.toMatch(chinese)
    expect(ours.annotations[0]?.message).toMatch(chinese)
    expect(english.text).not.toMatch(chinese)
  }
})

test('a deployment is told in Traditional Chinese', async () => {
  const { run } = await scene()
  const deployed = await run({ language: 'ZH-tw' })
  const page = await expectDeployed(deployed)
  expect(page.headings[0]).toMatch(chinese)
  expect(deployed.log).toMatch(chinese)
})
