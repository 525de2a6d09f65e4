import { describe, expect, test } from '@jest/globals'
import { readFrontMatter, readMapping, splitFrontMatter } from '../../src/content/front-matter.js'
import { Dice } from './seeded.js'

/** As huggingface_hub has it; the module's own code is measured by it. */
const CLIENTS = /^(\s*---[\r\n]+)([\S\s]*?)([\r\n]+---(\r\n|\n|$))/

describe('splitFrontMatter', () => {
  const split = (readme: string) => {
    const { yaml, body } = splitFrontMatter(readme)
    return { yaml, body }
  }

  test('the block and what follows it', () => {
    expect(splitFrontMatter('---\ntitle: x\nsdk: gradio\n---\n\n# Hello\n')).toEqual({
      bom: false,
      newline: '\n',
      yaml: 'title: x\nsdk: gradio',
      line: 2,
      body: '\n# Hello\n'
    })
  })

  test.each([
    ['no block', '# Hello\n', null, '# Hello\n'],
    ['nothing', '', null, ''],
    ['a block that is not closed', '---\ntitle: x\n# Hello\n', null, '---\ntitle: x\n# Hello\n'],
    ['fences without anything between', '---\n---\n', null, '---\n---\n'],
    ['an empty block', '---\n\n---\nbody', '', 'body'],
    ['leading white space', '\n  \n  ---\na: 1\n---\nbody', 'a: 1', 'body'],
    ['an end without line end', '---\na: 1\n---', 'a: 1', ''],
    ['a rule further down', '# x\n\n---\na: 1\n---\n', null, '# x\n\n---\na: 1\n---\n'],
    ['a fence with more behind', '---\na: 1\n---b\n---\n', 'a: 1\n---b', ''],
    ['an opening fence with a blank', '--- \na: 1\n---\n', null, '--- \na: 1\n---\n'],
    ['empty lines around the YAML', '---\n\n\na: 1\n\n\n---\n\nbody', 'a: 1', '\nbody']
  ])('%s', (_, readme, yaml, body) => {
    expect(split(readme)).toEqual({ yaml, body })
  })

  test('line ends of Windows are seen, and kept in both parts', () => {
    expect(splitFrontMatter('---\r\na: 1\r\nb: 2\r\n---\r\nbody\r\n')).toMatchObject({
      newline: '\r\n',
      yaml: 'a: 1\r\nb: 2',
      body: 'body\r\n'
    })
    expect(splitFrontMatter('# x\r\nbody').newline).toBe('\r\n')
    expect(splitFrontMatter('---\na: 1\n---\nbody\r\n').newline).toBe('\n')
  })

  test('a BOM belongs to neither part', () => {
    expect(splitFrontMatter('\uFEFF---\na: 1\n---\nx')).toMatchObject({ bom: true, yaml: 'a: 1', body: 'x' })
    expect(splitFrontMatter('\uFEFF# x')).toMatchObject({ bom: true, yaml: null, body: '# x' })
  })

  test('says on which line the YAML begins', () => {
    expect(splitFrontMatter('\n\n---\n\na: 1\n---\n').line).toBe(5)
  })

  test("agrees with the clients' expression on whatever is made of fences and line ends", () => {
    for (let seed = 0; seed < 3000; seed++) {
      const readme = new Dice(seed).text(['---', '---', '\n', '\n', '\n', '\r\n', '\r', ' ', 'a: 1', '-'], 14)
      const match = CLIENTS.exec(readme)
      const expected = match
        ? { yaml: match[2], body: readme.slice(match[0].length) }
        : { yaml: null, body: readme }
      expect({ readme, ...split(readme) }).toEqual({ readme, ...expected })
    }
  })

  test('takes no time for a README of empty lines, which that expression does', () => {
    const started = performance.now()
    expect(split(`---${'\n'.repeat(200_000)}`).yaml).toBeNull()
    expect(split(`---\na${'\r\n'.repeat(200_000)}---`).yaml).toBe('a')
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('readFrontMatter', () => {
  const block = (yaml: string) => readFrontMatter(`---\n${yaml}\n---\nbody`)

  test('values as YAML means them', () => {
    expect(block('sdk: gradio\nsdk_version: 5.10\npython_version: "3.10"\npinned: false\nx:')).toEqual({
      ok: { sdk: 'gradio', sdk_version: 5.1, python_version: '3.10', pinned: false, x: null }
    })
  })

  test('none', () => {
    expect(readFrontMatter('# Hello')).toEqual({ none: true })
    expect(readFrontMatter('---\nsdk: gradio\n')).toEqual({ none: true })
  })

  test.each([
    ['a text', 'just text', 'The YAML metadata of your README.md is invalid.', 2],
    ['a comment', '# nothing', 'The YAML metadata of your README.md is invalid.', 2],
    ['an empty block', '', 'The YAML metadata of your README.md is invalid.', 2],
    ['a list', '- a\n- b', '"value" must be of type object', 2],
    ['a key twice', 'sdk: a\ntitle: x\nsdk: b', 'Map keys must be unique', 4],
    ['tabs', 'a:\n\tb: 1', 'Tabs are not allowed as indentation', 3],
    ['two documents', 'a: 1\n...\nb: 2', 'Source contains multiple documents', 4],
    ['a colon too many', 'title: My app: the best', 'Nested mappings are not allowed in compact mappings', 2],
    ['an unknown tag', 'a: 1\nb: !foo c', 'Unresolved tag: !foo', 3],
    ['an alias to nothing', 'a: *x', 'Unresolved alias (the anchor must be set before the alias): x', 2]
  ])('%s is said with its line in the README', (_, yaml, invalid, line) => {
    expect(block(yaml)).toEqual({ invalid, line })
  })

  test('lines are those of the README, whatever stands before and however they end', () => {
    expect(readFrontMatter('\r\n---\r\n\r\na: 1\r\na: 2\r\n---\r\n')).toMatchObject({ line: 5 })
  })

  test('anchors and merge keys are followed', () => {
    expect(block('base: &b {sdk: gradio}\n<<: *b\ntitle: x')).toEqual({
      ok: { base: { sdk: 'gradio' }, sdk: 'gradio', title: 'x' }
    })
  })

  test('a key that is a property of every object is a key like others', () => {
    const read = block('__proto__: {sdk: gradio}\nconstructor: 1')
    expect('ok' in read && Object.keys(read.ok)).toEqual(['__proto__', 'constructor'])
    expect('ok' in read && read.ok['sdk']).toBeUndefined()
  })

  test('each of many keys takes no longer than one of few', () => {
    const keys = Array.from({ length: 40_000 }, (_, i) => `k${i}: {a: 1}`)
    const started = performance.now()
    expect(block([...keys, 'k0: 2'].join('\n'))).toEqual({
      invalid: 'Map keys must be unique',
      line: keys.length + 2
    })
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test('nothing hostile hangs it or throws', () => {
    const bomb = Array.from(
      { length: 30 },
      (_, i) => `k${i}: &k${i} [${i === 0 ? 'x' : `*k${i - 1}, *k${i - 1}`}]`
    )
    expect(block(bomb.join('\n'))).toMatchObject({ invalid: expect.stringMatching(/alias/i) })
    for (const opening of ['a: [', '{a: ', '- ', '? ', '[', 'a: !!seq ['])
      expect(block(opening.repeat(50_000))).toHaveProperty('invalid')
    for (const opening of ['[', '{a: ', '- ', '? '])
      expect(block(`a:\n  ${opening.repeat(50_000)}`)).toEqual({
        invalid: 'Collections are nested too deep',
        line: 2
      })
    for (let seed = 0; seed < 1000; seed++)
      readMapping(new Dice(seed).text([...'ab:- #\'"|>\n\t[]{}&*!%@`,?~\\\u2028\u{1F600}\0'], 20))
  })
})
