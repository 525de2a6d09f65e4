import { describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { layOver, mergeCard } from '../../src/content/card.js'
import { readFrontMatter, splitFrontMatter } from '../../src/content/front-matter.js'
import { Dice } from './seeded.js'

const merged = (readme: string | null, card: string): string => {
  const result = mergeCard(readme, card)
  if ('invalid' in result) throw new Error(`${result.where}: ${result.invalid}`)
  return result.readme
}

describe('mergeCard', () => {
  test("the card's keys win; the rest stays as it is written", () => {
    const readme = [
      '---',
      '# shown on the card',
      'title: "My app"   ',
      'sdk_version: 4.0 # the last that works',
      '',
      '# ours',
      'x-version: 012',
      'x-when: 2024-01-01',
      'x-big: 12345678901234567890',
      "x-quoted: 'yes'",
      'x-yes: Yes',
      'x-none:',
      'x-list: [a,b]',
      '# last',
      '---',
      '# Body  ',
      '---',
      'more'
    ].join('\n')
    expect(merged(readme, 'sdk_version: "5.0"\nsdk: gradio')).toBe(
      [
        '---',
        '# shown on the card',
        'title: "My app"',
        'sdk_version: "5.0" # the last that works',
        '',
        '# ours',
        'x-version: 012',
        'x-when: 2024-01-01',
        'x-big: 12345678901234567890',
        "x-quoted: 'yes'",
        'x-yes: Yes',
        'x-none:',
        'x-list: [a, b]',
        'sdk: gradio',
        '',
        '# last',
        '---',
        '# Body  ',
        '---',
        'more'
      ].join('\n')
    )
  })

  test('a map or a list is replaced whole', () => {
    expect(
      merged(
        '---\ncustom_headers:\n  a: 1\n  b: 2\ntags:\n  - a\n  - b\nx: 1\n---\n',
        'custom_headers:\n  c: 3\ntags: [z]'
      )
    ).toBe('---\ncustom_headers:\n  c: 3\ntags: [z]\nx: 1\n---\n')
  })

  test('lists that are not indented stay so, and comments between keys stay where they are', () => {
    expect(merged('---\ntags:\n- a\n- b\n# about the sdk\nsdk: docker\n---\n', 'sdk: gradio')).toBe(
      '---\ntags:\n- a\n- b\n# about the sdk\nsdk: gradio\n---\n'
    )
  })

  test('long values are not folded, emoji and other scripts stay', () => {
    const long = 'word '.repeat(60).trim()
    expect(merged(`---\nemoji: 🚀\ntitle: 測試 é\nx: ${long}\n---\n`, 'sdk: static')).toBe(
      `---\nemoji: 🚀\ntitle: 測試 é\nx: ${long}\nsdk: static\n---\n`
    )
  })

  test('a README that says so already is the same, byte for byte', () => {
    const readme = "\uFEFF\n---\r\ntags:   [a,b]\nsdk_version:  '5.0'\r\n\n---\nbody"
    expect(merged(readme, 'sdk_version: "5.0"\ntags:\n  - a\n  - b\n')).toBe(readme)
    expect(merged(readme, '')).toBe(readme)
    expect(merged(readme, '# nothing\n')).toBe(readme)
    expect(merged('# Hello', '  \n')).toBe('# Hello')
  })

  test('a text that reads like a number is not the number', () => {
    expect(merged('---\nsdk_version: 5.0\n---\n', 'sdk_version: "5"')).toBe('---\nsdk_version: "5"\n---\n')
  })

  test.each([
    ['no README', null, ''],
    ['an empty README', '', ''],
    ['no front matter', '# Hello\n', '# Hello\n'],
    ['a block that is not closed', '---\ntitle: x\n', '---\ntitle: x\n'],
    ['a body that begins with empty lines', '\n\n# Hello', '\n\n# Hello']
  ])('%s: the card is the front matter, as written', (_, readme, body) => {
    const card = "# of the deploy\nsdk: 'docker' # yes\n\ntags: [a,b]\n"
    expect(merged(readme, card)).toBe(`---\n${card}---\n${body}`)
  })

  test('an empty block is filled', () => {
    expect(merged('---\n\n---\nbody', 'sdk: docker')).toBe('---\nsdk: docker\n---\nbody')
    expect(readFrontMatter(merged('---\n# later\n---\nbody', 'sdk: docker'))).toEqual({
      ok: { sdk: 'docker' }
    })
  })

  test('line ends follow the README, the body keeps its own', () => {
    expect(merged('---\r\na: 1\r\n---\r\nx\ny\r\n', 'sdk: gradio\ntags:\n  - a')).toBe(
      '---\r\na: 1\r\nsdk: gradio\r\ntags:\r\n  - a\r\n---\r\nx\ny\r\n'
    )
    expect(merged('# Hello\r\n', 'sdk: gradio')).toBe('---\r\nsdk: gradio\r\n---\r\n# Hello\r\n')
    expect(merged('---\na: 1\n---\n', 'sdk: gradio\r\nb: 2\r\n')).toBe('---\na: 1\nsdk: gradio\nb: 2\n---\n')
  })

  test('a BOM is not written', () => {
    expect(merged('\uFEFF---\na: 1\n---\nx', 'sdk: gradio')).toBe('---\na: 1\nsdk: gradio\n---\nx')
    expect(merged('\uFEFF# Hello', '\uFEFFsdk: gradio')).toBe('---\nsdk: gradio\n---\n# Hello')
  })

  test('the card may stand between fences', () => {
    expect(merged('# Hello', '---\nsdk: gradio\n---\n')).toBe('---\nsdk: gradio\n---\n# Hello')
    expect(merged('---\na: 1\n---\n', '---\nsdk: gradio\n')).toBe('---\na: 1\nsdk: gradio\n---\n')
  })

  test('front matter in braces, and explicit keys', () => {
    expect(readFrontMatter(merged('---\n{title: x, sdk: docker}\n---\n', 'sdk: gradio\ntags: [a]'))).toEqual({
      ok: { title: 'x', sdk: 'gradio', tags: ['a'] }
    })
    expect(merged('---\n? sdk\n: docker\n---\n', 'sdk: gradio')).toMatch(/^---\n\??\s?sdk\n?: gradio\n---\n$/)
  })

  test('keys without a value', () => {
    expect(merged('---\n{title, pinned: }\n---\n', 'sdk: gradio')).toBe(
      '---\n{title, pinned:, sdk: gradio}\n---\n'
    )
    expect(readFrontMatter(merged('---\n? title\n? sdk\n---\n', 'sdk: gradio\nemoji:'))).toEqual({
      ok: { title: null, sdk: 'gradio', emoji: null }
    })
  })

  test('a key that comes by a merge key is overridden, not changed at its source', () => {
    expect(merged('---\nb: &b {sdk: docker}\n<<: *b\n---\n', 'sdk: gradio')).toBe(
      '---\nb: &b {sdk: docker}\n<<: *b\nsdk: gradio\n---\n'
    )
  })

  test.each([
    ['a list', '- a', 'card', '"value" must be of type object'],
    ['a text', 'gradio', 'card', 'The YAML metadata of your README.md is invalid.'],
    ['a key twice', 'a: 1\na: 2', 'card', 'Map keys must be unique'],
    ['two documents', 'a: 1\n---\nb: 2', 'card', 'Source contains multiple documents'],
    ['an alias', 'a: &x [1]\nb: *x', 'card', 'Aliases are not supported here'],
    ['a key that is a list', '? [a]\n: b', 'card', 'A key is not a text'],
    ['an alias to nothing', 'a: *x', 'card', 'Unresolved alias (the anchor must be set before the alias): x']
  ])('a card with %s', (_, card, where, invalid) => {
    expect(mergeCard('---\nx: 1\n---\n', card)).toMatchObject({ where, invalid })
  })

  test('a README that cannot be read is not written over', () => {
    expect(mergeCard('---\na: 1\na: 2\n---\n', 'sdk: gradio')).toEqual({
      where: 'readme',
      invalid: 'Map keys must be unique',
      line: 3
    })
    expect(mergeCard('---\nA rule, a text, a rule.\n---\n', 'sdk: gradio')).toMatchObject({ where: 'readme' })
  })

  test('an alias whose anchor the card replaced', () => {
    expect(mergeCard('---\ntags: &t [a]\nmodels: *t\n---\n', 'tags: [b]')).toMatchObject({
      where: 'readme',
      invalid: expect.stringContaining('alias')
    })
  })

  test('nothing hostile hangs it or throws', () => {
    const bomb = Array.from(
      { length: 30 },
      (_, i) => `k${i}: &k${i} [${i === 0 ? 'x' : `*k${i - 1}, *k${i - 1}`}]`
    )
    expect(mergeCard(`---\n${bomb.join('\n')}\n---\n`, 'sdk: gradio')).toMatchObject({ where: 'readme' })
    expect(mergeCard(null, bomb.join('\n'))).toMatchObject({ where: 'card' })
    expect(mergeCard(null, `a: ${'['.repeat(50_000)}`)).toMatchObject({ where: 'card' })
    const characters = [...'ab:- #\'"|>\n\t[]{}&*!%@`,?~\\']
    for (let seed = 0; seed < 500; seed++) {
      const dice = new Dice(seed)
      mergeCard(`---\n${dice.text(characters, 15)}\n---\n`, dice.text(characters, 15))
    }
  })
})

const KEYS = ['title', 'sdk', 'tags', 'x', 'a b', 'é', '#k', '1', 'null', 'yes', 'constructor', '- d', 'k:']
const WORDS = [
  'a',
  ' b',
  '5.0',
  'no',
  '~',
  '',
  '#',
  ': ',
  '"',
  "'",
  '\n',
  '---',
  '\n---\n',
  '🚀',
  '\t',
  '|',
  '[',
  '\\'
]

function anyValue(dice: Dice, depth = 0): unknown {
  const kind = dice.below(depth > 1 ? 4 : 6)
  if (kind === 0) return dice.one([null, true, false, 0, -1.5, 3.1, 7860])
  if (kind === 4) return dice.some([0, 0, 0], 3).map(() => anyValue(dice, depth + 1))
  if (kind === 5) return anyMapping(dice, depth + 1)
  return dice.text(WORDS, 4)
}

function anyMapping(dice: Dice, depth = 0): Record<string, unknown> {
  return Object.fromEntries(dice.some(KEYS, 5).map(key => [key, anyValue(dice, depth)]))
}

/** The same mapping in one of the many ways to write it. */
function anySpelling(dice: Dice, mapping: Record<string, unknown>): string {
  return stringify(mapping, {
    lineWidth: dice.one([0, 20, 80]),
    indentSeq: dice.one([true, false]),
    collectionStyle: dice.one(['any', 'any', 'block', 'flow']),
    defaultStringType: dice.one(['PLAIN', 'PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE'])
  })
}

describe('mergeCard, whatever the README and the card', () => {
  test('reads as the README with the card over it; the body stays; twice is once', () => {
    let written = 0
    for (let seed = 0; seed < 500; seed++) {
      const dice = new Dice(seed)
      const before = anyMapping(dice)
      const newline = dice.one(['\n', '\r\n'])
      const body = dice.text(['# x', '\n', '\r\n', '---', 'text', ' '], 8)
      const block = `---\n${anySpelling(dice, before)}---\n`.replaceAll('\n', newline)
      const readme = dice.one([block + body, block + body, body])
      const spelled = anySpelling(dice, anyMapping(dice))
      const meant = readFrontMatter(`---\n${spelled}---\n`)
      // Of what the writer of the test made, only what reads as meant is of use.
      const had = readFrontMatter(readme)
      if ('invalid' in had || !('ok' in meant) || splitFrontMatter(readme).body !== body) continue
      const once = mergeCard(readme, spelled)
      if ('invalid' in once) {
        // Only a value that ends with empty lines, last in the block, may be refused.
        expect({ seed, once }).toMatchObject({
          once: { where: 'card', invalid: expect.stringContaining('survive') }
        })
        expect(spelled).toContain('+')
        continue
      }
      written += 1
      const expected = { ...('ok' in had ? had.ok : {}), ...meant.ok }
      const read = readFrontMatter(once.readme)
      expect({ seed, ...(Object.keys(meant.ok).length > 0 || 'ok' in had ? read : { ok: {} }) }).toEqual({
        seed,
        ok: expected
      })
      expect(splitFrontMatter(once.readme).body).toBe(body)
      expect(mergeCard(once.readme, spelled)).toEqual(once)
    }
    expect(written).toBeGreaterThan(300)
  })
})

describe('layOver', () => {
  const other = '---\n# theirs\ntitle: Theirs\nsdk: gradio\n---\nText of theirs\n'

  test.each([
    [null, '---\n# theirs\ntitle: Theirs\nsdk: gradio\n---\n'],
    ['# Ours\n', '---\n# theirs\ntitle: Theirs\nsdk: gradio\n---\n# Ours\n'],
    ['---\ntitle: Ours\n---\n# Ours\n', '---\n# theirs\ntitle: Ours\nsdk: gradio\n---\n# Ours\n'],
    ['---\nemoji: 🍜\n---\n', '---\n# theirs\ntitle: Theirs\nsdk: gradio\nemoji: 🍜\n---\n'],
    ['---\n# nothing\n---\nx', '---\n# theirs\ntitle: Theirs\nsdk: gradio\n---\nx'],
    ['\ufeffx\r\n', '---\r\n# theirs\r\ntitle: Theirs\r\nsdk: gradio\r\n---\r\nx\r\n']
  ])('of %j over another', (readme, laid) => {
    expect(layOver(other, readme)).toEqual({ readme: laid })
    // What was pushed is the other's the next time.
    expect(layOver(laid, readme)).toEqual({ readme: laid })
  })

  test('whatever the two are, it has the keys of both, ours first, and our body; twice is once', () => {
    let laid = 0
    for (let seed = 0; seed < 300; seed++) {
      const dice = new Dice(seed)
      const [theirs, ours] = [anyMapping(dice), anyMapping(dice)].map(mapping => anySpelling(dice, mapping))
      const [there, here] = [theirs, ours].map(yaml => readFrontMatter(`---\n${yaml}---\n`))
      const readme = `---\n${ours}---\n# Ours\n`
      const once = layOver(`---\n${theirs}---\nTheirs\n`, readme)
      if (!there || !here || !('ok' in there) || !('ok' in here) || 'invalid' in once) continue
      laid += 1
      expect({ seed, ...readFrontMatter(once.readme) }).toEqual({ seed, ok: { ...there.ok, ...here.ok } })
      expect(splitFrontMatter(once.readme).body).toBe('# Ours\n')
      expect(layOver(once.readme, readme)).toEqual(once)
    }
    expect(laid).toBeGreaterThan(100)
  })
})
