import { describe, expect, test } from '@jest/globals'
import type { SecretFinding } from '../../src/content/secrets/finding.js'
import { fingerprintOf, IgnoredFindings } from '../../src/content/secrets/ignore.js'

const finding = (kind: string, line: number | null = 7): SecretFinding => ({
  kind,
  level: 'block',
  line,
  prefix: 'a'
})
const commit = 'a1'.repeat(20)
const where = { path: 'demo/app.py', commit }

describe('.gitleaksignore', () => {
  test.each([
    ['file, rule and line', 'demo/app.py:openai-api-key:7'],
    ['with its commit', `${commit}:demo/app.py:openai-api-key:7`],
    ['a path of Windows', 'demo\\app.py:openai-api-key:7'],
    ['with its commit and a path of Windows', `${commit}:demo\\app.py:openai-api-key:7`],
    ['among others', '# note\r\n\r\n  demo/app.py:openai-api-key:7 \r\nx:y:1'],
    ['as it is printed', fingerprintOf(finding('openai-api-key'), 'demo/app.py')]
  ])('%s', (_, text) => {
    expect(new IgnoredFindings(text).has(finding('openai-api-key'), where)).toBe(true)
  })

  test.each([
    ['another file', 'app.py:openai-api-key:7'],
    ['another line', 'demo/app.py:openai-api-key:70'],
    ['another rule', 'demo/app.py:generic-api-key:7'],
    ['another commit', `${'b2'.repeat(20)}:demo/app.py:openai-api-key:7`],
    ['a short commit', `${commit.slice(0, 7)}:demo/app.py:openai-api-key:7`],
    ['a comment', '#demo/app.py:openai-api-key:7'],
    ['a path only', 'demo/app.py'],
    ['nothing', '']
  ])('not %s', (_, text) => {
    expect(new IgnoredFindings(text).has(finding('openai-api-key'), where)).toBe(false)
  })

  test("knows what gitleaks calls a kind that is not gitleaks' own", () => {
    const ignored = new IgnoredFindings('demo/app.py:generic-api-key:7\ndemo/app.py:jwt:7')
    for (const kind of ['groq-api-key', 'generic-api-key', 'supabase-service-role-key'])
      expect(ignored.has(finding(kind), where)).toBe(true)
  })

  test('without a commit, and in a binary', () => {
    const path = 'a:b.bin'
    expect(fingerprintOf(finding('secret-in-use', null), path)).toBe('a:b.bin:secret-in-use:0')
    const ignored = new IgnoredFindings('a:b.bin:secret-in-use:0')
    expect(ignored.has(finding('secret-in-use', null), { path })).toBe(true)
    expect(
      new IgnoredFindings('undefined:a:b.bin:secret-in-use:0').has(finding('secret-in-use', null), { path })
    ).toBe(false)
  })

  test('the token in use cannot be ignored', () => {
    expect(new IgnoredFindings('demo/app.py:token-in-use:7').has(finding('token-in-use'), where)).toBe(false)
  })
})
