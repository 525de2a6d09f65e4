import { describe, expect, test } from '@jest/globals'
import {
  findValues,
  formsOf,
  KnownValues,
  ValueScanner,
  worthLookingFor
} from '../../src/content/secrets/by-value.js'
import type { SecretFinding } from '../../src/content/secrets/finding.js'
import { Literals } from '../../src/content/secrets/literals.js'
import { Dice } from './seeded.js'
import { MadeUp } from './secrets-made-up.js'

const TOKEN = `hf_${new MadeUp(11).alnum(34)}`
const PASSWORD = 'Päss/w+rd "4" of \\ <us>&'
const known = new KnownValues([
  { name: null, value: TOKEN },
  { name: 'DB_PASSWORD', value: PASSWORD }
])
const find = (file: Buffer | string) => findValues(Buffer.from(file as string), known)
const base64 = (text: string | Buffer) => Buffer.from(text as string).toString('base64')
const wide = (text: string) => Buffer.from(text, 'utf16le')
const each = (text: string, form: (hex: string) => string) =>
  [...Buffer.from(text)].map(byte => form(byte.toString(16).padStart(2, '0'))).join('')
const units = (text: string, form: (hex: string) => string) =>
  text
    .split('')
    .map(unit => form(unit.charCodeAt(0).toString(16).padStart(4, '0')))
    .join('')

const ENCODED: readonly (readonly [string, (value: string) => string | Buffer])[] = [
  ['itself', value => value],
  ...[0, 1, 2, 3, 4].map(
    before =>
      [`base64 behind ${before} bytes`, (value: string) => base64(`${'~'.repeat(before)}${value}~~`)] as const
  ),
  ...[0, 1, 2].map(
    behind =>
      [`base64 before ${behind} bytes`, (value: string) => base64(value + '~'.repeat(behind))] as const
  ),
  ['base64 of bytes that set each bit around', value => base64(Buffer.from(`\xff${value}\xff`, 'utf8'))],
  ['base64 for addresses', value => Buffer.from(`?>${value}`).toString('base64url')],
  ['a Basic header', value => `Authorization: Basic ${base64(`user:${value}`)}`],
  ['base64 of UTF-16, as PowerShell has it', value => base64(wide(`a${value}`))],
  ['hexadecimal', value => each(value, hex => hex)],
  ['hexadecimal in capitals', value => each(value, hex => hex.toUpperCase())],
  ['escaped bytes', value => each(value, hex => `\\x${hex}`)],
  ['an address', value => encodeURIComponent(value)],
  ['a form', value => encodeURIComponent(value).replaceAll('%20', '+')],
  ['an address that escapes all', value => each(value, hex => `%${hex.toUpperCase()}`)],
  ['JSON', value => JSON.stringify({ value })],
  ['JSON in JSON', value => JSON.stringify(JSON.stringify({ value }))],
  ['JSON that escapes slashes', value => JSON.stringify(value).replaceAll('/', '\\/')],
  ['JSON that escapes all', value => units(value, hex => `\\u${hex}`)],
  ['JSON that escapes all, in capitals', value => units(value, hex => `\\u${hex.toUpperCase()}`)],
  ['UTF-16', value => wide(value)],
  ['UTF-16 the other way', value => wide(value).swap16()]
]

describe.each(ENCODED)('%s', (_, encode) => {
  test.each([
    ['token-in-use', TOKEN, undefined],
    ['secret-in-use', PASSWORD, 'DB_PASSWORD']
  ])('%s', (kind, value, secretName) => {
    const file = Buffer.concat([
      Buffer.from('first\n# '),
      Buffer.from(encode(value) as string),
      Buffer.from(' \n')
    ])
    const findings = find(file)
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ kind, level: 'block', ...(secretName && { secretName }) })
    expect(findings[0]?.line).toBe(file.includes(0) ? null : 2)
    expect(JSON.stringify(findings)).not.toContain(value.slice(0, 5))
  })

  test('wherever a chunk ends', () => {
    const file = Buffer.concat([
      Buffer.from('a\nb '),
      Buffer.from(encode(TOKEN) as string),
      Buffer.from('\nc\n')
    ])
    const whole = find(file)
    for (let cut = 1; cut < file.length; cut++) {
      const scanner = new ValueScanner(known)
      for (const chunk of [file.subarray(0, cut), file.subarray(cut)]) scanner.feed(chunk)
      expect({ cut, found: scanner.end() }).toEqual({ cut, found: whole })
    }
    const scanner = new ValueScanner(known)
    for (const byte of file) scanner.feed(Buffer.of(byte))
    expect(scanner.end()).toEqual(whole)
  })
})

describe('not found', () => {
  test.each([
    ['a part', TOKEN.slice(0, -1)],
    ['another case', TOKEN.toUpperCase()],
    ['backwards', [...TOKEN].reverse().join('')],
    ['in two pieces', `${TOKEN.slice(0, 20)}" + "${TOKEN.slice(20)}`],
    ['nothing', '']
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([])
  })
})

test('values that stand in files by chance are not looked for, the token always is', () => {
  const values = [
    'true',
    'small',
    'meta-llama',
    '12345678901',
    'aaaaaaabbbbbbb',
    'openai/gpt-oss-20b',
    '  s3cr3t-of-ours\n'
  ]
  const named = values.map(value => ({ name: 'A', value }))
  expect(worthLookingFor(named).map(({ value }) => value)).toEqual(['openai/gpt-oss-20b', 's3cr3t-of-ours'])
  expect(worthLookingFor([{ name: null, value: 'mypass12' }])).toHaveLength(1)
  expect(
    findValues(Buffer.from('a = mypass12'), new KnownValues([{ name: null, value: 'mypass12' }]))
  ).toHaveLength(1)
  expect(findValues(Buffer.from('a'), new KnownValues([]))).toEqual([])
})

test('each line is told once, each value for itself, and no more than a hundred', () => {
  const value = 's3cr3t-of-ours'
  const both = new KnownValues([
    { name: 'A', value },
    { name: 'B', value: `${value}-too` }
  ])
  const text = Buffer.from(`${value} ${base64(value)}\n${value}-too\n`)
  expect(findValues(text, both).map(({ secretName, line }) => `${secretName}:${line}`)).toEqual([
    'A:1',
    'A:2',
    'B:2'
  ])
  expect(findValues(Buffer.from(`${value}\n`.repeat(5000)), both)).toHaveLength(100)
})

test('no form is so short that it is one of other texts', () => {
  expect(Math.min(...formsOf('s3cr3t-value').map(({ length }) => length))).toBeGreaterThanOrEqual(12)
})

describe('Literals', () => {
  test('finds what a search for each one finds', () => {
    for (let seed = 0; seed < 300; seed++) {
      const dice = new Dice(seed)
      const runs = [...new Set(dice.some(['ab', 'abc', 'bab', 'aabba', 'ccc', 'abcabcab', '\xff\0'], 6))]
      const text = dice.text(['a', 'b', 'c', 'ab', '\xff', '\0'], 60)
      const found: string[] = []
      new Literals(runs).find(Buffer.from(text, 'latin1'), (index, start) => {
        found.push(`${runs[index]}@${start}`)
        return false
      })
      const expected = runs.flatMap(run =>
        [...text].flatMap((_, at) => (text.startsWith(run, at) ? [`${run}@${at}`] : []))
      )
      expect({ seed, found: found.sort() }).toEqual({ seed, found: expected.sort() })
    }
  })
  test('refuses what is too short', () => {
    expect(() => new Literals(['a'])).toThrow()
  })
})

test('no text makes it slow', () => {
  const parts = ['\\u00', '%', '6', '\\x', TOKEN.slice(0, -1), base64(TOKEN).slice(0, 20), '0', '\0']
  for (const part of parts) {
    const started = process.cpuUsage()
    const findings: readonly SecretFinding[] = find(Buffer.alloc(2_000_000, part))
    expect(findings).toEqual([])
    expect(process.cpuUsage(started).user / 1e6).toBeLessThan(4)
  }
})
