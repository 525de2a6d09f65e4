import { describe, expect, test } from '@jest/globals'
import { destinationOf, patternOf } from '../../src/content/selection.js'
import { parseStatus } from '../../src/content/status.js'
import { fileLines } from '../../src/inputs/file-lines.js'

const lines = (text: string) => {
  const parsed = fileLines(text)
  return 'ok' in parsed ? parsed.ok : parsed.refused.map(({ shown }) => shown)
}

describe('fileLines', () => {
  test.each([
    ['', []],
    ['\n  # a comment\n\n', []],
    ['a.txt', [{ source: 'a.txt', isFolder: false, destination: null, into: false }]],
    ['./a/b/ => c', [{ source: 'a/b', isFolder: true, destination: 'c', into: false }]],
    ['a b.txt=>c d/', [{ source: 'a b.txt', isFolder: false, destination: 'c d', into: true }]],
    ['dist => .', [{ source: 'dist', isFolder: false, destination: '', into: true }]],
    [
      '.\r\n./x',
      [
        { source: '', isFolder: true, destination: null, into: false },
        { source: 'x', isFolder: false, destination: null, into: false }
      ]
    ],
    ['.github/x => ...', [{ source: '.github/x', isFolder: false, destination: '...', into: false }]]
  ])('%j', (text, expected) => expect(lines(text)).toEqual(expected))

  test.each([
    ...['/a', 'a => /', '..', 'a/../b', 'a => ../b', 'a => b/..', './../a', 'C:\\a', 'c:/a', 'a\\b', '~/a'],
    ...[
      'a//b',
      'a/./b',
      '.git',
      'a/.GIT/config',
      'git~1/config',
      'a => .git/hooks',
      'a => b => c',
      '=> b',
      'a =>'
    ],
    ...['a\u0000b', 'a\tb']
  ])('%j is refused', line => {
    expect(fileLines(`fine.txt\n${line}`)).toMatchObject({ refused: [{ expected: 'file-line' }] })
  })

  test('all of them at once', () => expect(lines('/a\nb\n../c')).toEqual(['/a', '../c']))
})

/** What becomes of a file that a line brings; a folder's or a pattern's files stand behind `:`. */
test.each([
  ['a/b.txt', 'a/b.txt', 'a/b.txt'],
  ['a/b.txt => c', 'a/b.txt', 'c'],
  ['a/b.txt => c/', 'a/b.txt', 'c/b.txt'],
  ['a/b.txt => .', 'a/b.txt', 'b.txt'],
  ['dist', 'dist:x/y', 'dist/x/y'],
  ['dist => static', 'dist:x/y', 'static/x/y'],
  ['dist/ => static/', 'dist:x/y', 'static/x/y'],
  ['dist => .', 'dist:x/y', 'x/y'],
  ['. => app', ':x/y', 'app/x/y'],
  ['models/*.onnx', 'models:a.onnx', 'models/a.onnx'],
  ['models/*.onnx => w', 'models:a.onnx', 'w/a.onnx'],
  ['*.txt => docs/', ':a.txt', 'docs/a.txt']
])('%s brings %s to %s', (line, brought, destination) => {
  const parsed = fileLines(line)
  const [one] = 'ok' in parsed ? parsed.ok : []
  if (one === undefined) throw new Error(line)
  const [folder, path] = brought.includes(':') ? brought.split(':') : [null, brought]
  expect(destinationOf(one, { folder: folder ?? null, path: path ?? '' })).toBe(destination)
})

test.each([
  ['models/*.onnx', 'models', ['models/a.onnx'], ['models/a.txt', 'models/b/a.onnx', 'x/models/a.onnx']],
  ['a/**/*.js', 'a', ['a/x.js', 'a/b/c/x.js'], ['x.js', 'a/x.ts']],
  ['*', '', ['x', '.env', 'a/b'], []],
  ['a/[bc]?', 'a', ['a/b1', 'a/c2/x'], ['a/d1', 'a/b']],
  ['!x*', '', ['!x1'], ['x1']]
])('the pattern %s begins in %j', (pattern, fixed, hits, misses) => {
  const found = patternOf(pattern)
  expect(found?.fixed).toBe(fixed)
  expect([...hits, ...misses].filter(path => found?.matches(path))).toEqual(hits)
})

test('a path without a wildcard is no pattern', () => expect(patternOf('a/b.txt')).toBeNull())

test('what git status prints', () => {
  const oid = 'a'.repeat(40)
  const printed = [
    `# branch.oid ${oid}`,
    '# branch.head main',
    `1 .M N... 100644 100644 100644 ${oid} ${oid} a b.txt`,
    `1 .D N... 100644 100644 000000 ${oid} ${oid} gone`,
    `1 D. N... 100644 000000 000000 ${oid} ${oid} staged`,
    `u UU N... 100644 100644 100644 100644 ${oid} ${oid} ${oid} merged`,
    '? new\nline.txt',
    ''
  ]
  expect(parseStatus(printed.join('\0'))).toEqual({
    head: oid,
    changes: [
      { path: 'a b.txt', deleted: false },
      { path: 'gone', deleted: true },
      { path: 'staged', deleted: true },
      { path: 'merged', deleted: false },
      { path: 'new\nline.txt', deleted: false }
    ]
  })
  expect(parseStatus('fatal: not a git repository\n')).toEqual({ head: null, changes: [] })
})
