import { describe, expect, test } from '@jest/globals'
import { emptySecrets } from '../../src/inputs/conflicts.js'
import { settingLines } from '../../src/inputs/setting-lines.js'
import { Secret } from '../../src/model/values.js'

const env = { FROM_ENV: 'a value\nof two lines', EMPTY: '' }

function valuesOf(text: string): Record<string, string> {
  const read = settingLines(text, env)
  if ('refused' in read) throw new Error(JSON.stringify(read.refused))
  return Object.fromEntries(read.ok.map(({ key, value }) => [key, value.reveal()]))
}

function refusalsOf(text: string) {
  const read = settingLines(text, env)
  return 'refused' in read ? read.refused : []
}

describe('what is read', () => {
  test.each<[string, Record<string, string>]>([
    ['', {}],
    ['KEY=value', { KEY: 'value' }],
    ['A=1\nB=2\n', { A: '1', B: '2' }],
    ['A=1\r\nB=2\r\n', { A: '1', B: '2' }],
    ['A=1\rB=2', { A: '1', B: '2' }],
    ['  A = 1  \n\tB=2', { A: '1', B: '2' }],
    ['# a comment\n\n   # another\nA=1', { A: '1' }],
    ['A=1 # no comment', { A: '1 # no comment' }],
    ['A=a=b==', { A: 'a=b==' }],
    ['A=x<<y', { A: 'x<<y' }],
    ['URL=https://x.example/?a=1&b=#c', { URL: 'https://x.example/?a=1&b=#c' }],
    ['A=it’s "so"', { A: 'it’s "so"' }],
    ["A='牛肉麵 🍜'", { A: '牛肉麵 🍜' }],
    ['A=" padded "', { A: ' padded ' }],
    ['A=""', { A: '' }],
    ['A=', { A: '' }],
    ['A="', { A: '"' }],
    ['A="open', { A: '"open' }],
    ["A='a\"b'", { A: 'a"b' }],
    ['A="one\ntwo\n\nthree"\nB=2', { A: 'one\ntwo\n\nthree', B: '2' }],
    ["A='\none\n'", { A: '\none\n' }],
    ['A<<END\none\n  two=2\n# three\n\nEND\nB=2', { A: 'one\n  two=2\n# three\n', B: '2' }],
    ['A<<END\r\none\r\ntwo\r\nEND\r\n', { A: 'one\ntwo' }],
    ['A << END\nEND of it\n  END\n', { A: 'END of it' }],
    ['A<<END\nEND', { A: '' }],
    ['A<<A\nB<<B\nA', { A: 'B<<B' }],
    ['FROM_ENV', { FROM_ENV: 'a value\nof two lines' }],
    ['FROM_ENV=other', { FROM_ENV: 'other' }],
    ['EMPTY', { EMPTY: '' }],
    ['a=1\nA=2', { a: '1', A: '2' }]
  ])('%j', (text, values) => {
    expect(valuesOf(text)).toEqual(values)
  })

  test('a value prints as ***', () => {
    expect(JSON.stringify(settingLines('A=hunter2', env))).not.toContain('hunter2')
  })
})

describe('what is refused', () => {
  test.each([
    ['1A=x', '1A', 'setting-name'],
    ['A-B=x', 'A-B', 'setting-name'],
    ['_A=x', '_A', 'setting-name'],
    ['A.B=x', 'A.B', 'setting-name'],
    ['A=1\nA=2', 'A', 'distinct-names'],
    ['A=1\nA<<E\n2\nE', 'A', 'distinct-names'],
    ['NOT_THERE', 'NOT_THERE', 'environment-variable'],
    ['A<<END\nx', 'A', 'setting-end'],
    ['A<<', 'A', 'setting-end'],
    ['export A=1', 'line 1', 'setting-line'],
    ['KÄSE=1', 'line 1', 'setting-line'],
    ['=x', 'line 1', 'setting-line']
  ])('%j', (text, shown, expected) => {
    expect(refusalsOf(text)).toEqual([{ shown, expected }])
  })

  test('all of it at once, each line by its number', () => {
    const text = 'A=1\n\nb c\nA<<E\nlong\nE\n%x\nNOT_THERE'
    expect(refusalsOf(text).map(({ shown }) => shown)).toEqual(['line 3', 'line 4', 'line 7', 'line 8'])
  })

  test('names that an object has are in no environment', () => {
    expect(refusalsOf('constructor').map(({ shown }) => shown)).toEqual(['line 1'])
    expect(refusalsOf('toString')).toHaveLength(1)
  })
})

describe('a piece of a secret is never shown', () => {
  const KEY =
    '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7\nQm9vbQ+/x==\n-----END PRIVATE KEY-----'
  test.each([
    ['a key that was pasted as it is', `A=${KEY}`],
    ['a key whose block is not closed', `A<<END\n${KEY}`],
    ['a password in a block that is not closed', 'A<<END\nhunter2hunter2\nXKCD'],
    ['one with a name that is none', 'A-B<<END\nhunter2hunter2'],
    ['a password of two lines', 'A=first\nhunter2hunter2'],
    ['a password in quotation marks that are not closed', 'A="first\nhunter2hunter2'],
    ['base32', 'A=first\nJBSWY3DPEHPK3PXP'],
    ['the end of base64', 'A=dGhpcyBpcyBhIHNlY3JldCB0aGF0IGlzIGxvbmc\naHVudGVyMg=='],
    ['the end of base64, after a digit', 'A=dGhpcyBpcyBhIHNlY3JldCB0aGF0IGlzIGxvbmc\n4HVudGVyMg=='],
    ['JSON', 'A={\n  "type": "service_account",\n  "private_key": "hunter2=="\n}'],
    ['a short second line', 'A=first\nhunter2']
  ])('%s', (_, text) => {
    const refused = refusalsOf(text)
    expect(refused).not.toEqual([])
    for (const { shown } of refused) expect(shown).toMatch(/^(line \d+|A|A-B)$/)
    // One secret is one mistake, as far as can be told: what follows an open block is its value.
    if (text.includes('<<')) expect(refused).toHaveLength(1)
  })
})

describe('emptySecrets', () => {
  const secret = (key: string, value: string) => ({ key, value: new Secret(value) })
  test('names those without a value', () => {
    const secrets = [secret('A', ''), secret('B', 'x'), secret('C', ' \n')]
    expect(emptySecrets({ secrets })).toMatchObject([
      { input: 'secrets', value: 'A' },
      { input: 'secrets', value: 'C' }
    ])
  })
})
