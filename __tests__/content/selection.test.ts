import { describe, expect, test } from '@jest/globals'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { select } from '../../src/content/selection.js'
import { parseTree, parseTreeObject, type TreeEntry } from '../../src/content/tree.js'
import { emptyRepository } from './repository.js'
import { inFull } from '../support/tiers.js'
import { Dice } from './seeded.js'

const oid = 'a'.repeat(40)
const file = (path: string, mode: TreeEntry['mode'] = '100644'): TreeEntry => ({ mode, oid, path, size: 1 })
const left = (paths: readonly string[], exclude: string) =>
  select(
    paths.map(path => file(path)),
    { exclude }
  ).kept.map(({ path }) => path)

test('a tree object is read, also as old tools wrote it; one that is cut off is none', () => {
  const item = Buffer.concat([Buffer.from('100644 a\0'), Buffer.alloc(20, 1)])
  const files = [{ mode: '100644', oid: '01'.repeat(20), path: 'b/a', size: null }]
  expect(parseTreeObject(item, 'b/', 20)).toEqual({ files, folders: [] })
  const long = Buffer.concat([item.subarray(0, 9), Buffer.alloc(32, 1)])
  expect(parseTreeObject(long, '', 32).files).toMatchObject([{ oid: '01'.repeat(32) }])
  const id = item.subarray(-20)
  const old = Buffer.concat([Buffer.from('040000 d\0'), id, Buffer.from('0120000 l\0'), id])
  expect(parseTreeObject(old, 'b/', 20)).toMatchObject({
    files: [{ mode: '120000', path: 'b/l' }],
    folders: [{ oid: '01'.repeat(20), path: 'b/d/' }]
  })
  for (const end of [5, 8, item.length - 1])
    expect(() => parseTreeObject(item.subarray(0, end), '', 20)).toThrow('not a git tree')
})

describe('parseTree', () => {
  test('every kind of entry, and paths of any characters', () => {
    const printed = [
      `100644 blob ${oid}    1234\tapp.py`,
      `100755 blob ${oid}       0\tbin/run me`,
      `100664 blob ${oid}       7\told.txt`,
      `120000 blob ${oid}      11\tlink`,
      `160000 commit ${oid}       -\tvendor/lib`,
      `100644 blob ${'b'.repeat(64)} 99999999\ttab\tline\nfeed "é" caf\uFFFD`,
      ''
    ].join('\0')
    expect(parseTree(printed)).toEqual([
      { mode: '100644', oid, path: 'app.py', size: 1234 },
      { mode: '100755', oid, path: 'bin/run me', size: 0 },
      { mode: '100644', oid, path: 'old.txt', size: 7 },
      { mode: '120000', oid, path: 'link', size: 11 },
      { mode: '160000', oid, path: 'vendor/lib', size: null },
      { mode: '100644', oid: 'b'.repeat(64), path: 'tab\tline\nfeed "é" caf\uFFFD', size: 99999999 }
    ])
  })

  test('an empty tree, and folders', () => {
    expect(parseTree('')).toEqual([])
    expect(parseTree(`040000 tree ${oid}       -\tsrc\0`)).toEqual([])
  })

  test('what is no tree is not read as one', () => {
    expect(() => parseTree('fatal: not a tree object')).toThrow('fatal: not a tree object')
    expect(() => parseTree(`100644 blob ${oid} 1234\t\0`)).toThrow()
    expect(() => parseTree(`100644 blob ${oid} 1234\tapp.py\0${'100644'} blob ${oid} 1\tb`)).toThrow()
    for (const bad of [
      `100644 blob ${oid}0 1\ta\0`,
      `10064x blob ${oid} 1\ta\0`,
      `100644 blob ${oid} 1x\ta\0`
    ])
      expect(() => parseTree(bad)).toThrow('not an entry')
  })

  test('as git prints it', () => {
    using repository = emptyRepository()
    const { git } = repository
    const blob = git(['hash-object', '-w', '--stdin'], 'hello').trim()
    const commit = git([
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@b',
      'commit-tree',
      git(['mktree']).trim(),
      '-m',
      'x'
    ]).trim()
    const entries = [
      `100644 ${blob}\ta b/été\t\n.txt`,
      `100755 ${blob}\trun`,
      `120000 ${blob}\tlink`,
      `160000 ${commit}\tsub`
    ]
    git(['update-index', '-z', '--index-info'], entries.map(entry => `${entry}\0`).join(''))
    const tree = git(['write-tree']).trim()
    expect(parseTree(git(['ls-tree', '-r', '-l', '-z', tree]))).toEqual([
      { mode: '100644', oid: blob, path: 'a b/été\t\n.txt', size: 5 },
      { mode: '120000', oid: blob, path: 'link', size: 5 },
      { mode: '100755', oid: blob, path: 'run', size: 5 },
      { mode: '160000', oid: commit, path: 'sub', size: null }
    ])
  })
})

describe('select', () => {
  const paths = [
    'README.md',
    'app.py',
    'docs/a.md',
    'docs/img/b.png',
    'src/docs',
    'src/test/x.py',
    'tests/x.py'
  ]

  test('nothing to leave out', () => {
    const entries = paths.map(path => file(path))
    expect(select(entries, { exclude: '' })).toEqual({ kept: entries, excluded: 0 })
    expect(select(entries, { exclude: '\n# docs/\n  \n' })).toEqual({ kept: entries, excluded: 0 })
  })

  test.each([
    ['docs/', ['README.md', 'app.py', 'src/docs', 'src/test/x.py', 'tests/x.py']],
    ['docs', ['README.md', 'app.py', 'src/test/x.py', 'tests/x.py']],
    ['/docs', ['README.md', 'app.py', 'src/docs', 'src/test/x.py', 'tests/x.py']],
    ['*.py\n!app.py', ['README.md', 'app.py', 'docs/a.md', 'docs/img/b.png', 'src/docs']],
    ['docs/*\n!docs/a.md', ['README.md', 'app.py', 'docs/a.md', 'src/docs', 'src/test/x.py', 'tests/x.py']],
    ['docs/\n!docs/a.md', ['README.md', 'app.py', 'src/docs', 'src/test/x.py', 'tests/x.py']],
    ['**/x.py\r\n*.md  ', ['app.py', 'docs/img/b.png', 'src/docs']],
    ['/*\n!/src/\n!/README.md', ['README.md', 'src/docs', 'src/test/x.py']],
    ['readme.md', paths]
  ])('%j', (exclude, kept) => {
    expect(left(paths, exclude)).toEqual(kept)
    const { excluded } = select(
      paths.map(path => file(path)),
      { exclude }
    )
    expect(excluded).toBe(paths.length - kept.length)
  })

  test('blanks, comments and marks that are part of a name', () => {
    expect(left(['#a', '!b', 'c ', 'c', 'd e', '[x]'], '\\#a\n\\!b\nc\\ \nd e\n\\[x]')).toEqual(['c'])
  })

  test('a submodule is a folder, a link is a file', () => {
    const entries = [file('sub', '160000'), file('link', '120000')]
    expect(select(entries, { exclude: 'sub/\nlink/' }).kept.map(({ path }) => path)).toEqual(['link'])
  })

  test('paths that lead nowhere are names like others', () => {
    expect(left(['../a', './b', '/c', '..', '', 'a\nb', 'a\\b'], 'a')).toEqual([
      './b',
      '/c',
      '..',
      '',
      'a\nb',
      'a\\b'
    ])
  })

  test('names of other scripts', () => {
    expect(left(['voilà', '測試/a', '🚀.bin', 'é'], '測試/\nvoilà\n🚀*\n?')).toEqual([])
  })

  test('agrees with git, whatever the patterns', () => {
    const tree = [
      'a',
      'ab',
      'b.py',
      'A',
      '.a',
      'x y',
      'd/a',
      'd/b.py',
      'd/e/a',
      'd/e/b.py',
      'e/#a',
      'e/!a',
      'e/[a]'
    ]
    using repository = emptyRepository()
    for (const path of tree) {
      mkdirSync(dirname(join(repository.folder, path)), { recursive: true })
      writeFileSync(join(repository.folder, path), '')
    }
    const parts = [
      'a',
      'b',
      'd',
      'e',
      '*',
      '**',
      '?',
      '/',
      '/',
      '!',
      '#',
      '[a-b]',
      '[!a]',
      '\\',
      ' ',
      '.py',
      'x y'
    ]
    for (let seed = 0; seed < (inFull ? 150 : 40); seed++) {
      const dice = new Dice(seed)
      const exclude = Array.from({ length: 1 + dice.below(3) }, () => dice.text(parts, 4)).join('\n')
      writeFileSync(join(repository.folder, 'exclude'), exclude)
      const ignored = repository.git(
        ['-c', 'core.excludesFile=exclude', 'check-ignore', '--no-index', '--stdin', '-z'],
        tree.map(path => `${path}\0`).join('')
      )
      const out = new Set(ignored.split('\0'))
      expect({ seed, exclude, kept: left(tree, exclude) }).toEqual({
        seed,
        exclude,
        kept: tree.filter(path => !out.has(path))
      })
    }
  })
})
