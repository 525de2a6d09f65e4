import { expect, test } from '@jest/globals'
import { leaks } from './support/secret.js'
import { expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'

test.each([
  '***',
  '${{ secrets.HF_TOKEN }}',
  '$HF_TOKEN',
  'hf_xxxxxxxxxxxx',
  '<your token>',
  'your-token-here'
])('a placeholder (%s) is refused before the Hub is asked anything', async token => {
  const { hub, run } = await scene()
  await expectExplained(await run({ token }), 'authentication-failed')
  expect(hub.requests).toEqual([])
})

test.each(['', '   ', '\n'])('no token (%j) is refused before the Hub is asked anything', async token => {
  const { hub, run } = await scene()
  await expectExplained(await run({ token }), 'authentication-failed')
  expect(hub.requests).toEqual([])
})

test.each([
  ['GitHub', 'ghp_16C7e42F292c6912E7710c838347Ae178B4a'],
  ['GitHub', 'github_pat_11ABCDEFG0aBcDeFgHiJkL_mNoPqRsTuVwXyZ'],
  ['Google', 'AIzaSyA1234567890abcdefghijklmnopqrstuv'],
  ['OpenAI', 'sk-proj-abcdefghijklmnopqrstuvwxyz123456']
])('a key of %s goes nowhere', async (owner, token) => {
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
