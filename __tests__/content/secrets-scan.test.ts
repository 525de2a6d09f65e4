import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { SecretFinding } from '../../src/content/secrets/finding.js'
import { scanText, SecretScanner } from '../../src/content/secrets/scan.js'
import { MadeUp, PRIVATE_KEYS, sample } from './secrets-made-up.js'

const NOW = 1_800_000_000
const scan = (text: string, path = 'app.py') => scanText(path, Buffer.from(text), { now: NOW })
const inPieces = (bytes: Buffer, size: number): readonly SecretFinding[] => {
  const scanner = new SecretScanner('app.py', { now: NOW })
  for (let at = 0; at < bytes.length; at += size) scanner.feed(bytes.subarray(at, at + size))
  return scanner.end()
}
const token = `hf_${new MadeUp(1).alnum(34)}`

describe('a finding', () => {
  test('names the line, and the variable when it has the form of one', () => {
    expect(scan(`# 測試\n\nHF_TOKEN = "${token}"\nHfApi(token="${token}")\n`)).toEqual([
      { kind: 'huggingface-access-token', level: 'block', line: 3, prefix: 'hf_q', secretName: 'HF_TOKEN' },
      { kind: 'huggingface-access-token', level: 'block', line: 4, prefix: 'hf_q' }
    ])
  })

  test.each([
    `os.environ["HF_TOKEN"] = "${token}"`,
    `os.getenv('HF_TOKEN', '${token}')`,
    `HF_TOKEN: ${token}`,
    `export HF_TOKEN=${token}`,
    `ENV HF_TOKEN=${token}`,
    `{\\"HF_TOKEN\\": \\"${token}\\"}`
  ])('reads the name from %s', line => {
    expect(scan(line)).toMatchObject([{ secretName: 'HF_TOKEN' }])
  })

  test('does not take a key for a name', () => {
    const { secret } = sample('aws-access-token')
    const findings = scan(`{"${secret}": "${token}"}`)
    expect(findings).toHaveLength(2)
    expect(JSON.stringify(findings)).not.toContain(secret.slice(0, 5))
  })

  test('has a column where the line is long', () => {
    expect(scan(`a\n${' '.repeat(400)}${token}`)).toMatchObject([{ line: 2, column: 401 }])
  })

  test('of a short password shows less than four characters', () => {
    expect(scan('DB_PASSWORD=qX7-pz9v', '.env')).toMatchObject([{ prefix: 'qX' }])
    expect(scan('DB_PASSWORD=測試測試測', '.env')).toMatchObject([{ prefix: '測試測' }])
  })

  test('is not made where gitleaks is told to allow it', () => {
    expect(scan(`a = "${token}" # gitleaks:allow\nb = "${token}"`)).toMatchObject([{ line: 2 }])
  })

  test('is made once, at most a hundred times a file', () => {
    expect(scan(`${token}\n`.repeat(5000))).toHaveLength(100)
  })
})

describe('read bit by bit', () => {
  test('is as read at once, wherever the pieces end', () => {
    const lines = [
      'huggingface-access-token',
      'openai-api-key',
      'kaggle-json',
      'cohere-api-token',
      'database-url'
    ]
    const text =
      lines.map(id => `${'é\n'.repeat(40)}${sample(id).line}`).join('\n') + `\n${PRIVATE_KEYS[0]?.[1]()}`
    const bytes = Buffer.from(text)
    const whole = scanText('app.py', bytes, { now: NOW })
    expect(whole).toHaveLength(6)
    for (const size of [1, 7, 100, 1000]) expect(inPieces(bytes, size)).toEqual(whole)
  })

  test('finds each of many in a large file once, wherever a window ends', () => {
    const m = new MadeUp(4)
    const rows = Array.from({ length: 90 }, (_, i) => `${'a b c '.repeat(3000 + 7 * i)}\n${m.checked('ghp')}`)
    const findings = inPieces(Buffer.from(rows.join('\n')), 65_536)
    expect(findings.map(({ line }) => line)).toEqual(rows.map((_, i) => 2 * i + 2))
  })

  test('counts columns across windows', () => {
    const before = ' '.repeat(700_000)
    expect(inPieces(Buffer.from(`a\n${before}${token}`), 65_536)).toMatchObject([
      { line: 2, column: 700_001 }
    ])
  })

  test('a key that starts before the overlap and ends in it', () => {
    const long = PRIVATE_KEYS[0]?.[1]() ?? ''
    for (const left of [0, 10, 500, 8192, 8200, 9000]) {
      const text = `${' '.repeat(256 * 1024 - left)}${long}${' '.repeat(300_000)}`
      expect(inPieces(Buffer.from(text), 65_536)).toHaveLength(1)
    }
  })

  test('what is binary holds no text', () => {
    expect(scan(`\0${token}`)).toEqual([])
    expect(inPieces(Buffer.from(`${token}\n\0`), 5)).toEqual([])
    expect(scan('', '.env')).toEqual([])
  })
})

describe('hostile texts take time that grows with their length', () => {
  const SIZE = 2_000_000
  // Each would take minutes if it were followed from each of its starts as far as it goes; a busy machine takes seconds.
  test.each([
    'eyJ',
    'eyJ.',
    '.eyJaaaaaaaaaaaa',
    `-----BEGIN ${'PRIVATE KEY-----'}`,
    'BEGIN PRIVATE KEY',
    'sk-proj-',
    ' sk-proj-',
    ` sk-proj-${'a'.repeat(100)}T3BlbkF`,
    '\\nsk-proj-',
    '%20ghs_',
    ' ghs_a.',
    'cohere',
    'azure=',
    'azure_key="',
    'postgres://a:',
    ' postgres://a:bbbbbbb',
    '"username":"',
    '1234567890:AA',
    'AIza',
    'xoxb-1',
    ' glpat-a.',
    'M',
    ' ',
    '\n',
    'A_KEY=',
    'A_KEY="\n'
  ])('%j', unit => {
    const bytes = Buffer.from(unit.repeat(SIZE / unit.length))
    const started = process.cpuUsage()
    scanText('.env', bytes, { now: NOW })
    const { user } = process.cpuUsage(started)
    expect(user / 1e6).toBeLessThan(4)
  })
})

test('this repository has none, and its tests put theirs together', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean)
  expect(files.length).toBeGreaterThan(100)
  const found = files.flatMap(path =>
    scanText(path, readFileSync(path), { now: NOW }).map(({ kind, line }) => `${path}:${kind}:${line}`)
  )
  expect(found).toEqual([])
})
