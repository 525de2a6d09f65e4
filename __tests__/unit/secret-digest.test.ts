import { expect, test } from '@jest/globals'
import { describeSecret, isSecretOf } from '../../src/run/space/secret-digest.js'

test('a description knows its value, and no other', async () => {
  const description = await describeSecret('hunter2', '')
  expect(await isSecretOf('hunter2', description)).toBe(true)
  expect(await isSecretOf('hunter3', description)).toBe(false)
  expect(await isSecretOf('', description)).toBe(false)
  expect(description).not.toContain('hunter2')
})

test('the same value is described differently each time', async () => {
  const [one, other] = await Promise.all([describeSecret('x', ''), describeSecret('x', '')])
  expect(one).not.toBe(other)
})

test('a person’s own words are kept, and the mark does not pile up', async () => {
  const first = await describeSecret('one', 'The key of the billing account [v2]')
  expect(first).toMatch(/^The key of the billing account \[v2\] \[hf-space-push:v1:\S+\]$/)
  const second = await describeSecret('two', first)
  expect(second).toMatch(/^The key of the billing account \[v2\] \[hf-space-push:v1:[^[]+\]$/)
  expect(await isSecretOf('two', second)).toBe(true)
  expect(await isSecretOf('one', second)).toBe(false)
})

test.each([
  '',
  'hunter2',
  '[hf-space-push:v1:short:x]',
  '[hf-space-push:v2:AAAAAAAAAAAAAAAA:AAAAAAAA]',
  '[hf-space-push:v1:AAAAAAAAAAAAAAAA:AAAAAAAA] and words'
])('%j tells nothing', async description => {
  expect(await isSecretOf('hunter2', description)).toBe(false)
})
