import { expect, test } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { expectExplained } from './support/explained.js'
import { pushesTo, type Scene, scene } from './support/scene.js'

const tokens: [what: string, make: (hub: Scene['hub']) => string][] = [
  ['was never known, or is revoked', hub => hub.tokens.dead],
  ['has expired', hub => hub.addToken({ role: 'write', expiresAt: new Date(Date.now() - 60_000) })],
  ['has no prefix', () => 'A1b2C3d4E5f6G7h8I9j0']
]

test.each(some(tokens))('a token that %s fails the authentication', async (_, make) => {
  const { hub, run, state } = await scene()
  const before = await state()
  const failed = await run({ token: make(hub) })
  const page = await expectExplained(failed, 'authentication-failed')
  expect(page.links).toContain(`${hub.origin}/settings/tokens`)
  expect(await state()).toBe(before)
  expect(pushesTo(hub)).toEqual([])
})

exhaustively('either of the Hub’s wordings for a dead token means the same', async () => {
  const wording = {
    unknownToken: 'Invalid credentials in Authorization header',
    gitUnknownToken: 'Invalid username or password.'
  }
  const { hub, run } = await scene({ wording })
  await expectExplained(await run({ token: hub.tokens.dead }), 'authentication-failed')
})

test('a dead token is not taken for a missing Space', async () => {
  const { hub, run } = await scene()
  await hub.addSpace({ id: 'ada/secret', private: true })
  const runs = await Promise.all(
    ['ada/secret', 'ada/none'].map(space => run({ space, token: hub.tokens.dead }))
  )
  for (const failed of runs) await expectExplained(failed, 'authentication-failed')
})
