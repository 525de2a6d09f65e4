import { describe, expect, test } from '@jest/globals'
import type { ContentFinding } from '../../src/model/failure.js'
import { plain } from '../../src/render/plain.js'
import { findingText, findingTexts } from '../../src/words/findings.js'
import { commitText, sizeText } from '../../src/words/phrases.js'
import { inLanguage, type Text } from '../../src/words/text.js'
import { contentFindings, hostile } from './variations.js'

const languages = ['en', 'zh-TW'] as const

/** Our own words, with a mark where a value stands. */
function ours(text: Text): string {
  return text.map(part => (typeof part === 'string' ? part : '§')).join('')
}

describe.each(languages)('in %s', language => {
  const said = contentFindings(hostile).map(finding => ours(inLanguage(findingText(finding), language)))

  test('every finding is one sentence of ours, with the values apart', () => {
    const end = language === 'en' ? /[^.\s]\.$/ : /[^。\s]。$/
    expect(said.filter(text => !end.test(text))).toEqual([])
    const wrong = /evil|pwned|<img|::error|rm -rf|\*\*b|[!！]|undefined|\[object| {2}|。.*。|\.\s.*\.$/
    expect(said.filter(text => wrong.test(text))).toEqual([])
    // A code mark that is closed in another part than it is opened in would stay when the marks are taken away.
    const parts = contentFindings(hostile).flatMap(finding => inLanguage(findingText(finding), language))
    expect(parts.filter(part => typeof part === 'string' && part.split('`').length % 2 === 0)).toEqual([])
  })

  test('no two kinds are told alike', () => {
    // Several tokens of one service have the same name.
    const others = contentFindings('x').filter(({ kind }) => kind !== 'secret')
    const kinds = others.map(finding => [
      inLanguage(findingText(finding), language)
        .map(part => (typeof part === 'string' ? part : ''))
        .join(''),
      JSON.stringify({ ...finding, size: 0, message: '', problem: kindOf(finding), paths: 0 })
    ])
    const told = new Map<string, Set<string>>()
    for (const [text = '', kind = ''] of kinds) told.set(text, (told.get(text) ?? new Set()).add(kind))
    expect([...told].filter(([, same]) => same.size > 1)).toEqual([])
  })
})

/** What tells one problem from another, whatever its severity. */
function kindOf(finding: ContentFinding): unknown {
  if (finding.kind !== 'card' && finding.kind !== 'name') return null
  return { ...finding.problem, severity: '' }
}

test('Chinese is Chinese, and Traditional', () => {
  const simplified = /[这们个为过还时对说没发现权库检认证许问题链获书导览号频开关网页删]/
  const texts = contentFindings(hostile).map(finding => ours(inLanguage(findingText(finding), 'zh-TW')))
  expect(texts.filter(text => simplified.test(text) || !/[\u4e00-\u9fff]/.test(text))).toEqual([])
})

const commit = {
  sha: 'a1b2c3d'.padEnd(40, '0'),
  author: 'Ada',
  date: '2026-01-02T03:04:05Z',
  subject: 'Add it'
}

test('a file is told with its size, its place and the commit that brought it in', () => {
  const file = { kind: 'large-file', path: 'model.pkl', size: 12_897_485, at: 'history', commit } as const
  expect(plain(inLanguage(findingText(file), 'en'))).toBe(
    'model.pkl (12.4 MiB) is over 10 MiB, and Hugging Face takes it only when it is stored with Git LFS; it is in earlier commits only, since a1b2c3d Add it by Ada on 2026-01-02.'
  )
  expect(plain(inLanguage(findingText(file), 'zh-TW'))).toBe(
    'model.pkl（12.4 MiB）超過 10 MiB，Hugging Face 只接受用 Git LFS 存放；它只在較早的 commit 裡，最早來自 a1b2c3d Add it（Ada，2026-01-02）。'
  )
  expect(plain(inLanguage(commitText(commit), 'en'))).toBe('a1b2c3d Add it by Ada on 2026-01-02')
})

test.each<[number, string]>([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1 KiB'],
  [366_592, '358 KiB'],
  [1024 * 1024 - 1, '1.0 MiB'],
  [10 * 1024 * 1024, '10.0 MiB'],
  [10 * 1024 * 1024 + 1, '10.1 MiB'],
  [3 * 1024 ** 3, '3.0 GiB'],
  [5000 * 1024 ** 4, '5000.0 TiB']
])('%d bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text)
})

test('a long list says how much more there is', () => {
  const many = Array.from({ length: 13 }, (_, i): ContentFinding => {
    return { kind: 'name', problem: { kind: 'submodule', path: `lib/${i}` } }
  })
  const text = plain(inLanguage(findingTexts(many), 'en'))
  expect(text).toContain('lib/9 ')
  expect(text).not.toContain('lib/10')
  expect(text).toMatch(/ And 3 more\.$/)
  expect(plain(inLanguage(findingTexts(many), 'zh-TW'))).toMatch(/還有 3 個。$/)
  expect(plain(inLanguage(findingTexts(many.slice(0, 10)), 'en'))).not.toContain('more')
})
