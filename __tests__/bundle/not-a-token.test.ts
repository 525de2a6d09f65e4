import { expect, test } from '@jest/globals'
import type { ActionRun } from '../../local-runner/action.js'
import { some } from '../support/tiers.js'
import { leaks } from './support/secret.js'
import { expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'
import { shownBy } from './support/settings.js'

test.each(
  some(
    ['***', '${{ secrets.HF_TOKEN }}', '$HF_TOKEN', 'hf_xxxxxxxxxxxx', '<your token>', 'your-token-here'],
    2
  )
)('a placeholder (%s) is refused before the Hub is asked anything', async token => {
  const { hub, run } = await scene()
  await expectExplained(await run({ token }), 'authentication-failed')
  expect(hub.requests).toEqual([])
})

test.each(
  some(
    ['my-Passw0rd!', '$uper5ecret', 'my_Dog_is_8', '<Passw0rd>', '[p4ssword]', '%S3cretWord%', 'your-d0g'],
    2
  )
)('a password (%s) is hidden and not shown, though it looks like a placeholder', async token => {
  const { hub, run } = await scene()
  // Given as another input, too, of which a bad value is shown.
  const inputs: Record<string, string>[] = [{ token }, { token, 'wait-timeout': `soon ${token}` }]
  for (const failed of await Promise.all(inputs.map(each => run(each)))) {
    expect(failed.code).toBe(1)
    expect(leaks(token, shownBy(failed))).toEqual([])
    expect(failed.masks).toContain(token)
  }
  expect(hub.requests).toEqual([])
})

const keys = some(
  [
    'api_org_aBcDeFgHiJkLmNoPqRsTuVwXyZ12345678',
    'ghp_16C7e42F292c6912E7710c838347Ae178B4a',
    'sk-proj-abcdefghijklmnopqrstuvwxyz123456',
    'AIzaSyA1234567890abcdefghijklmnopqrstuv',
    'gsk_abcdefghijklmnop1234567890'
  ],
  2
)

test('a key in a wrong input is not shown', async () => {
  const { hub, run } = await scene()
  for (const input of ['space', 'ref', 'wait-timeout']) {
    const failed = await Promise.all(keys.map(key => run({ [input]: key })))
    for (const [i, key] of keys.entries()) {
      expect(failed[i]?.code).toBe(1)
      expect([input, leaks(key, shownBy(failed[i] as ActionRun))]).toEqual([input, []])
    }
  }
  expect(hub.requests.filter(({ method }) => method === 'POST')).toEqual([])
})

test.each(some(['', '   ', '\n']))(
  'no token (%j) is refused before the Hub is asked anything',
  async token => {
    const { hub, run } = await scene()
    await expectExplained(await run({ token }), 'authentication-failed')
    expect(hub.requests).toEqual([])
  }
)

test.each(
  some([
    ['GitHub', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'],
    ['GitHub', 'github_pat_11ABCDEFG0aBcDeFgHiJkL_mNoPqRsTuVwXyZ'],
    ['Google', 'AIzaSyA1234567890abcdefghijklmnopqrstuv'],
    ['OpenAI', 'sk-proj-abcdefghijklmnopqrstuvwxyz123456']
  ])
)('a key of %s goes nowhere', async (owner, token) => {
  const { hub, run } = await scene()
  const failed = await run({ token })
  const page = await expectExplained(failed, 'authentication-failed')
  expect(page.text).toContain(owner)
  expect(hub.requests).toEqual([])
  // It is a secret all the same.
  expect(leaks(token, failed.log + failed.summary + JSON.stringify(failed.annotations))).toEqual([])
  expect(failed.masks).toContain(token)
})

test('a token with a blank or a line end inside is refused, and not shown', async () => {
  const { hub, run } = await scene()
  const tokens = [`${hub.tokens.write.slice(0, 20)}\n${hub.tokens.write.slice(20)}`, `${hub.tokens.write} x`]
  for (const failed of await Promise.all(tokens.map(token => run({ token })))) {
    await expectExplained(failed, 'authentication-failed')
    expect(failed.log + failed.summary).not.toContain(hub.tokens.write.slice(0, 20))
  }
  expect(hub.requests).toEqual([])
})
