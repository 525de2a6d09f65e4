import { describe, expect, test } from '@jest/globals'
import { formatPointer, parsePointer, POINTER_LIMIT } from '../../src/content/pointers.js'

const oid = '4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393'
const text = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12345\n`

describe('parsePointer', () => {
  test.each([
    ["the specification's example", text],
    ['of git-lfs before its name', text.replace('git-lfs.github', 'hawser.github')],
    ['with line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['without its last line end', text.trimEnd()],
    ['with an empty line behind', `${text}\n`]
  ])('a pointer %s', (_, pointer) => {
    expect(parsePointer(pointer)).toEqual({ oid, size: 12345 })
  })

  test('of an empty file, and of a very large one', () => {
    expect(parsePointer(formatPointer({ oid, size: 0 }))).toEqual({ oid, size: 0 })
    expect(parsePointer(formatPointer({ oid, size: 2 ** 53 - 1 }))).toEqual({ oid, size: 2 ** 53 - 1 })
  })

  test.each([
    ['nothing', ''],
    ['a text', 'version 1\n'],
    ['another version', text.replace('spec/v1', 'spec/v2')],
    ['plain http', text.replace('https', 'http')],
    ['another hash', text.replace('sha256', 'sha1')],
    ['a short id', text.replace(oid, oid.slice(1))],
    ['an id in capitals', text.replace(oid, oid.toUpperCase())],
    ['no size', text.replace(/size.*\n/, '')],
    ['a negative size', text.replace('12345', '-1')],
    ['a size that is no number', text.replace('12345', '1e3')],
    ['a size that numbers cannot hold', text.replace('12345', '9007199254740993')],
    ['keys in another order', text.replace(/(oid.*\n)(size.*\n)/, '$2$1')],
    ['an extension', text.replace('oid', `ext-0-foo sha256:${oid}\noid`)],
    ['more behind', `${text}and a word\n`],
    ['two blanks', text.replace('size ', 'size  ')],
    ['too long a text', text + ' '.repeat(POINTER_LIMIT - text.length)],
    ['a file about pointers', `# Pointers\n\n${text}`]
  ])('%s is none', (_, other) => {
    expect(parsePointer(other)).toBeNull()
  })

  test('just below the limit is one', () => {
    expect(parsePointer(text + ' '.repeat(POINTER_LIMIT - 1 - text.length))).not.toBeNull()
  })
})

test('formatPointer writes what git-lfs writes', () => {
  expect(formatPointer({ oid, size: 12345 })).toBe(text)
})
