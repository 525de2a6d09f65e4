import { describe, expect, test } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLfsAttributes } from '../../src/content/attributes.js'
import { emptyRepository } from './repository.js'
import { inFull } from '../support/tiers.js'
import { Dice } from './seeded.js'

const LFS = 'filter=lfs diff=lfs merge=lfs -text'
const lines = (uncovered: string[], plain: string[] = []) =>
  (withLfsAttributes(null, { uncovered, plain }) ?? '').replaceAll(` ${LFS}\n`, '\n').split('\n').slice(0, -1)

describe('withLfsAttributes', () => {
  test('nothing missing, nothing written', () => {
    expect(withLfsAttributes(null, { uncovered: [], plain: ['a'] })).toBeNull()
    expect(withLfsAttributes('', { uncovered: [], plain: [] })).toBe('')
    expect(withLfsAttributes('*.a b', { uncovered: [], plain: [] })).toBe('*.a b')
  })

  test('an extension that no plain file has, else the path', () => {
    expect(
      lines(['b/z.png', 'a.png', 'data/big.json', 'c.tar.gz'], ['app.py', 'small.json', 'x/png'])
    ).toEqual(['*.gz', '*.png', '/data/big.json'])
  })

  test.each([
    ['a plain file whose name is the extension', ['a.png'], ['.png'], ['/a.png']],
    ['another case', ['a.PNG'], ['b.png'], ['*.PNG']],
    ['no extension', ['model', 'a.'], [], ['/a.', '/model']],
    [
      'a name that begins with its only dot',
      ['.DS_Store', 'x/.DS_Store'],
      [],
      ['/.DS_Store', '/x/.DS_Store']
    ],
    ['a dot in a folder only', ['v1.0/model'], [], ['/v1.0/model']]
  ])('%s', (_, uncovered, plain, expected) => {
    expect(lines(uncovered, plain)).toEqual(expected)
  })

  test('the order of the paths does not matter', () => {
    expect(lines(['z.b', 'y.a', 'x', 'é'])).toEqual(lines(['é', 'x', 'y.a', 'z.b']))
  })

  test('the text that is there stays, line ends included', () => {
    const more = { uncovered: ['a.png'], plain: [] }
    expect(withLfsAttributes('# ours\n*.bin binary', more)).toBe(`# ours\n*.bin binary\n*.png ${LFS}\n`)
    expect(withLfsAttributes('*.bin binary\r\n', more)).toBe(`*.bin binary\r\n*.png ${LFS}\r\n`)
    expect(withLfsAttributes('*.a b\r\n*.bin binary', more)).toBe(`*.a b\r\n*.bin binary\r\n*.png ${LFS}\r\n`)
    expect(withLfsAttributes('', more)).toBe(`*.png ${LFS}\n`)
  })

  test('a line that is in force is not repeated; one that is taken back is', () => {
    const more = { uncovered: ['a.png', 'b c'], plain: [] }
    for (const before of [null, '*.bin binary\n', 'x y\r\n']) {
      const once = withLfsAttributes(before, more)
      expect(withLfsAttributes(once, more)).toBe(once)
    }
    const taken = `*.png ${LFS}\n*.png -filter\n`
    expect(withLfsAttributes(taken, { uncovered: ['a.png'], plain: [] })).toBe(`${taken}*.png ${LFS}\n`)
  })
})

describe('git', () => {
  /** The paths that git takes for LFS's with these attributes. */
  const covered = (
    repository: ReturnType<typeof emptyRepository>,
    attributes: string,
    paths: readonly string[]
  ) => {
    writeFileSync(join(repository.folder, '.gitattributes'), attributes)
    const printed = repository.git(
      ['check-attr', '-z', '--stdin', 'filter'],
      paths.map(path => `${path}\0`).join('')
    )
    const fields = printed.split('\0')
    return fields.filter((_, i) => fields[i + 2] === 'lfs' && i % 3 === 0)
  }

  test('finds each unusual name, and it alone', () => {
    const names = [
      'plain',
      'with blank',
      ' leading',
      'trailing ',
      '#hash',
      '!bang',
      '"quote"',
      'in"side',
      '"q b"',
      'st*r',
      'a?c',
      '[ab]',
      'back\\slash',
      '\\ b',
      'tab\tline\nfeed\rbell\x07',
      '測試 é',
      '🚀',
      '**',
      '[attr]x',
      '-dash',
      'a/b c/[d]/*',
      'a/.gitkeep'
    ]
    const near = [
      'sub/plain',
      'star',
      'abc',
      'a',
      'b',
      'backslash',
      'attr',
      'a/b c/d/x',
      'a/b c/[d]/x',
      'hash',
      'bang'
    ]
    using repository = emptyRepository()
    for (const name of names) {
      const plain = [...near, ...names.filter(other => other !== name)]
      const attributes = withLfsAttributes(null, { uncovered: [name], plain }) ?? ''
      expect({ name, found: covered(repository, attributes, [name, ...plain]) }).toEqual({
        name,
        found: [name]
      })
    }
    const all = withLfsAttributes(null, { uncovered: names, plain: near }) ?? ''
    expect(covered(repository, all, [...names, ...near])).toEqual(names)
  })

  test('finds all that is to be LFS and nothing else, whatever the names and the attributes before', () => {
    using repository = emptyRepository()
    const parts = [
      'a',
      'b',
      '.',
      '.',
      '*',
      '?',
      '[',
      ']',
      '!',
      '#',
      '"',
      '\\',
      ' ',
      '\t',
      '\n',
      'é',
      '🚀',
      '-',
      '/x',
      '.bin'
    ]
    const beforeLines = ['*.bin -filter', '* text=auto', '# note', '*.b binary', '[attr]lf filter=lfs', '']
    for (let seed = 0; seed < (inFull ? 150 : 40); seed++) {
      const dice = new Dice(seed)
      const names = new Set(Array.from({ length: 8 }, () => `n${dice.text(parts, 5)}`))
      const paths = [...names, ...[...names].map(name => `d/${name.replaceAll('/', '_')}`)]
      const before = dice.one([null, dice.some(beforeLines, 4).join(dice.one(['\n', '\r\n']))])
      const uncovered = paths.filter(() => dice.below(2) === 0)
      const plain = paths.filter(path => !uncovered.includes(path))
      const attributes = withLfsAttributes(before, { uncovered, plain })
      expect({ seed, found: covered(repository, attributes ?? '', paths) }).toEqual({
        seed,
        found: paths.filter(path => uncovered.includes(path))
      })
      expect(withLfsAttributes(attributes, { uncovered, plain })).toBe(attributes)
      expect((attributes ?? '').startsWith(before ?? '')).toBe(true)
    }
  })
})
