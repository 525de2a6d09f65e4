import { describe, expect, test } from '@jest/globals'
import { checkNames, findCaseClashes } from '../../src/content/names.js'

const check = (path: string) => checkNames([{ mode: '100644', path }])

describe('checkNames', () => {
  test.each([
    'app.py',
    '.gitignore',
    '.gitattributes',
    '.github/workflows/deploy.yml',
    'a.git/b',
    'git~10',
    '測試/🚀 é.txt',
    'a: b?*<>|"',
    'trailing. ',
    '...',
    'x'.repeat(255)
  ])('can go: %s', path => {
    expect(check(path)).toEqual([])
  })

  test.each([
    ['a\nb', { kind: 'control-character' }],
    ['a\tb', { kind: 'control-character' }],
    ['a\x7f', { kind: 'control-character' }],
    ['a\\b', { kind: 'backslash' }],
    ['caf\uFFFD.txt', { kind: 'not-utf-8' }],
    ['.git/config', { kind: 'reserved', component: '.git' }],
    ['vendor/.GIT/config', { kind: 'reserved', component: '.GIT' }],
    ['a/Git~1', { kind: 'reserved', component: 'Git~1' }],
    ['a/../b', { kind: 'reserved', component: '..' }],
    ['./a', { kind: 'reserved', component: '.' }],
    ['/a', { kind: 'reserved', component: '' }]
  ])('cannot go: %j', (path, finding) => {
    expect(check(path)).toEqual([{ path, ...finding }])
  })

  test('the length of a name counts in bytes, and for each part', () => {
    const long = '測'.repeat(86)
    expect(check(`a/${long}/b`)).toEqual([
      { kind: 'too-long', path: `a/${long}/b`, component: long, bytes: 258 }
    ])
    expect(check(`${'測'.repeat(85)}/${'測'.repeat(85)}`)).toEqual([])
  })

  test('a submodule cannot, whatever its name', () => {
    expect(checkNames([{ mode: '160000', path: 'vendor/lib' }])).toEqual([
      { kind: 'submodule', path: 'vendor/lib' }
    ])
  })

  test('one finding for each path, in the order given', () => {
    const paths = ['z\\a\n', 'ok', '.git/a\\b']
    expect(
      checkNames(paths.map(path => ({ mode: '100644' as const, path }))).map(({ kind }) => kind)
    ).toEqual(['control-character', 'backslash'])
  })
})

describe('findCaseClashes', () => {
  test('none', () => {
    expect(findCaseClashes([])).toEqual([])
    expect(findCaseClashes(['a', 'b/a', 'b/c', 'B.txt', 'a'])).toEqual([])
  })

  test('files', () => {
    expect(findCaseClashes(['readme.md', 'README.md', 'x', 'ReadMe.md', 'ÉTÉ', 'été'])).toEqual([
      { kind: 'file', paths: ['README.md', 'ReadMe.md', 'readme.md'] },
      { kind: 'file', paths: ['ÉTÉ', 'été'] }
    ])
  })

  test('an accent in one character or two', () => {
    expect(findCaseClashes(['caf\u00e9', 'cafe\u0301'])).toEqual([
      { kind: 'file', paths: ['cafe\u0301', 'caf\u00e9'] }
    ])
  })

  test('folders, once, and the files below that clash', () => {
    expect(findCaseClashes(['Src/lib/a', 'src/Lib/b', 'src/lib/A', 'src/c'])).toEqual([
      { kind: 'folder', paths: ['Src', 'src'] },
      { kind: 'file', paths: ['Src/lib/a', 'src/lib/A'] }
    ])
    expect(findCaseClashes(['x/Lib/a', 'x/lib/b'])).toEqual([{ kind: 'folder', paths: ['x/Lib', 'x/lib'] }])
  })

  test('a file and a folder', () => {
    expect(findCaseClashes(['docs/a', 'Docs'])).toEqual([{ kind: 'file', paths: ['Docs', 'docs'] }])
  })

  test('a large tree takes no time', () => {
    const paths = Array.from({ length: 50_000 }, (_, i) => `a/b${i % 100}/c${i % 1000}/file${i}.txt`)
    const started = performance.now()
    expect(findCaseClashes([...paths, 'A/x'])).toEqual([{ kind: 'folder', paths: ['A', 'a'] }])
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
