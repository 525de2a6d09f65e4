import { describe, expect, test } from '@jest/globals'
import { HEAD_BYTES, isBinary } from '../../src/content/binary.js'

const bytes = (...values: number[]) => Uint8Array.from(values)
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('isBinary', () => {
  test.each([
    ['nothing', bytes()],
    ['ASCII', utf8('print("hello")\r\n\t\x0c\x1b[0m\x7f')],
    ['other scripts', utf8('測試 é 🚀 \u2028')],
    ['UTF-8 with a BOM', bytes(0xef, 0xbb, 0xbf, 0x61)],
    ['a vector image', utf8('<svg xmlns="http://www.w3.org/2000/svg"/>')]
  ])('%s is text', (_, head) => {
    expect(isBinary(head)).toBe(false)
  })

  test.each([
    ['a NUL', bytes(0x61, 0, 0x62)],
    ['PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['Latin-1', bytes(0x63, 0x61, 0x66, 0xe9, 0x20)],
    ['UTF-16 with a BOM', bytes(0xff, 0xfe, 0x61, 0x00)],
    ['UTF-16 of Chinese, which has no NUL', bytes(0xff, 0xfe, 0x2c, 0x6e, 0x66, 0x8a)],
    ['a surrogate', bytes(0xed, 0xa0, 0x80)],
    ['an overlong form', bytes(0xc0, 0xaf)],
    ['beyond Unicode', bytes(0xf4, 0x90, 0x80, 0x80)],
    ['a character cut by the end of the file', bytes(0x61, 0xe6, 0xb8)]
  ])('%s is binary', (_, head) => {
    expect(isBinary(head)).toBe(true)
  })

  test.each([1, 2, 3])('a character of which the window shows %d bytes is text', shown => {
    const file = utf8(`${'a'.repeat(HEAD_BYTES - shown)}🚀 and so on`)
    expect(isBinary(file)).toBe(false)
    expect(isBinary(file.subarray(0, HEAD_BYTES))).toBe(false)
  })

  test('but what is broken before the window ends is broken', () => {
    const head = new Uint8Array(HEAD_BYTES).fill(0x61)
    head[HEAD_BYTES - 2] = 0xe6
    expect(isBinary(head)).toBe(true)
  })

  test('what comes behind the window is not looked at', () => {
    const file = new Uint8Array(HEAD_BYTES + 1).fill(0x61)
    file[HEAD_BYTES] = 0
    expect(isBinary(file)).toBe(false)
    file[HEAD_BYTES - 1] = 0
    expect(isBinary(file)).toBe(true)
  })
})
