import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { type Scene, scene } from './support/scene.js'

/** The Hub does not say what such a token may do. */
function oauthToken(hub: Scene['hub'], user = 'ada'): string {
  hub.fault({ path: /\/auth-check\/write$/, status: 403, times: Infinity })
  return hub.addToken({ role: 'oauth', user })
}

test('a token of which the Hub says nothing is tried, with a warning', async () => {
  const { hub, checkout, run } = await scene()
  const page = await expectDeployed(await run({ token: oauthToken(hub) }))
  expect(page.text).toContain('cannot be checked')
  expect(await hub.head(hub.space)).toBe(await checkout.git('rev-parse', 'HEAD'))
})

exhaustively('when git refuses such a token, the hook’s words are what is explained', async () => {
  const { hub, run, state } = await scene()
  hub.addUser({ name: 'grace' })
  const before = await state()
  const page = await expectExplained(await run({ token: oauthToken(hub, 'grace') }), 'permission-denied')
  expect(page.text).toContain('You are not authorized to push to this repo.')
  expect(await state()).toBe(before)
})
