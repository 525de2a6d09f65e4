import { describe, expect, test } from '@jest/globals'
import { printableForms, shapeOf } from '../../src/decide/token.js'
import { Secret } from '../../src/model/values.js'

const TOKEN = 'hf_aBcDeFgHiJkLmNoPqRsTuVwXyZaBcDeFgH'

describe('shapeOf', () => {
  test('a clean token is taken as it is', () => {
    expect(shapeOf(TOKEN)).toEqual({ token: TOKEN, kind: 'access-token', trimmed: false })
  })

  test.each([
    `  ${TOKEN}`,
    `${TOKEN}\n`,
    `${TOKEN}\r\n`,
    `"${TOKEN}"`,
    `'${TOKEN}'\n`,
    `\ufeff${TOKEN}\u200b`,
    `ann:${TOKEN}`,
    `"ann.b-c:${TOKEN}"\n`,
    `Bearer ${TOKEN}`,
    `HF_TOKEN=${TOKEN}`,
    `https://ann:${TOKEN}@huggingface.co/spaces/ann/demo`
  ])('what stands around it is removed: %j', text => {
    expect(shapeOf(text)).toEqual({ token: TOKEN, kind: 'access-token', trimmed: true })
  })

  test.each(['', ' ', '\n\t'])('%j is missing', text => {
    expect(shapeOf(text)).toEqual({ finding: { kind: 'token-missing' } })
  })

  test.each([
    '***',
    '${{ secrets.HF_TOKEN }}',
    '$HF_TOKEN',
    '${HF_TOKEN}',
    '%HF_TOKEN%',
    '<your token>',
    'hf_xxxxxxxxxxxxxxxx',
    'hf_...',
    'YOUR_TOKEN',
    'your-token-here',
    'null',
    'undefined',
    '""'
  ])('%j is a placeholder', text => {
    expect(shapeOf(text)).toMatchObject({ finding: { kind: 'token-placeholder' } })
  })

  test.each([
    ['ghp_abcdefghijklmnopqrstuvwxyz0123456789', 'github'],
    ['github_pat_11ABCDEFG0abcdefghij', 'github'],
    ['AIzaSyA-abcdefghijklmnopqrstuvwxyz01234', 'google'],
    ['sk-proj-abcdefghijklmnop', 'openai'],
    ['sk-ant-abcdefghijklmnop', 'other'],
    ['AKIAABCDEFGHIJKLMNOP', 'aws']
  ])('%s is a key of %s', (text, looksLike) => {
    expect(shapeOf(text)).toEqual({ finding: { kind: 'token-foreign', looksLike } })
  })

  test.each([
    ['hf_abc def', 'inner-blank'],
    ['hf_abcdef\u0001ghijkl', 'control-character'],
    ['hf_abc', 'too-short']
  ])('%j cannot be a token', (text, problem) => {
    expect(shapeOf(text)).toEqual({ finding: { kind: 'token-malformed', problem } })
  })

  test.each([
    ['hf_jwt_aaaaaaaa.bbbb.cccc', 'oidc'],
    ['hf_oauth_eyJhbGciOi', 'oauth'],
    ['api_org_abcdefghijkl', 'organisation'],
    ['something-else-entirely', 'unknown']
  ])('%s is %s', (text, kind) => {
    expect(shapeOf(text)).toMatchObject({ kind })
  })
})

test.each(['hf_a+b/c=longer', TOKEN, 'pass  word-ü'])('every form in which %s could be printed', secret => {
  const forms = printableForms(secret)
  const texts = [
    secret,
    encodeURIComponent(secret),
    JSON.stringify({ secret }),
    Buffer.from(secret).toString('hex'),
    Buffer.from(`git:${secret}`).toString('base64'),
    // Wherever it stands in a longer text.
    ...['', 'a', 'ab'].flatMap(before =>
      (['base64', 'base64url'] as const).map(how => Buffer.from(`${before}${secret} and more`).toString(how))
    )
  ]
  for (const text of texts) expect([text, forms.filter(form => text.includes(form))]).not.toEqual([text, []])
})

test('of a secret of several lines also each line, and the form that JSON has', () => {
  const key = '-----BEGIN KEY-----\r\nMIIEabc"def\r\n}\r\n-----END KEY-----'
  const forms = printableForms(key)
  expect(forms).toEqual(expect.arrayContaining(['-----BEGIN KEY-----', 'MIIEabc"def', '-----END KEY-----']))
  expect(forms).toContain('-----BEGIN KEY-----\\r\\nMIIEabc\\"def\\r\\n}\\r\\n-----END KEY-----')
  // A bracket would be masked wherever one stands.
  expect(forms).not.toContain('}')
})

test('a secret that is printed by mistake is not printed', () => {
  const secret = new Secret(TOKEN)
  expect(`${secret} ${JSON.stringify({ secret })} ${JSON.stringify(Object.entries(secret))}`).not.toContain(
    TOKEN
  )
  expect(secret.reveal()).toBe(TOKEN)
})
