import { describe, expect, test } from '@jest/globals'
import { KINDS } from '../../src/content/secrets/kinds.js'
import { marksOf, mayHoldSecret, spellingsOf } from '../../src/content/secrets/marks.js'
import { sweep } from '../../src/content/secrets/sweep.js'
import { MadeUp, sample, SAMPLES } from './secrets-made-up.js'
import { Dice } from './seeded.js'

const NOW = 1_800_000_000
const isFound = (text: string) => sweep({ path: 'a', text, from: 0, to: text.length, now: NOW }).length > 0
const mayHold = (text: string, path = 'a') => mayHoldSecret(path, Buffer.from(text, 'latin1'))
const m = new MadeUp(11)

describe.each(KINDS.filter(({ shape }) => shape !== undefined))('a mark of $id', kind => {
  test('is long enough not to stand everywhere', () => {
    const marks = marksOf(kind)
    expect(marks.length).toBeGreaterThan(0)
    for (const mark of marks) expect(mark.length).toBeGreaterThanOrEqual(3)
  })

  test('is followed by a letter, a digit, _ or - where it is short', () => {
    for (const mark of marksOf(kind).filter(mark => mark.length < 4)) {
      const [, behind] = kind.shape?.replaceAll('\\.', '.').split(String(mark), 2) ?? []
      expect(behind).toMatch(/^(?:\(\?:)*(?:\w|\[[\w\\-]+\])/)
    }
  })

  test('is told where a shape has two beginnings', () => {
    const outside = kind.shape?.replace(/\((?:[^()]|\([^()]*\))*\)/g, '')
    if (outside?.includes('|')) expect(kind.marks).toBeDefined()
  })
})

describe('what may hold a secret', () => {
  test.each(Object.keys(SAMPLES))('is whatever %s is found in', id => {
    const dice = new Dice(id.length)
    const pieces = ['\\n', '%20', '"', '_', '-', ' ', 'a', '0', 'K', '\n']
    let found = 0
    for (let seed = 1; seed <= 40; seed++) {
      const { line } = sample(id, seed)
      const at = dice.below(line.length)
      for (const text of [
        line,
        dice.text(pieces, 4) + line + dice.text(pieces, 4),
        line.slice(at) + dice.text(pieces, 4),
        line.slice(0, at) + dice.one(pieces) + line.slice(at),
        line.slice(0, at) + dice.one(pieces) + line.slice(at + 1)
      ]) {
        if (!isFound(text)) continue
        found++
        expect({ text, may: mayHold(text) }).toEqual({ text, may: true })
      }
    }
    expect(found).toBeGreaterThanOrEqual(80)
  })

  test.each([
    ...['AKIA', 'ASIA', 'ABIA', 'ACCA'].map(start => start + m.of('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)),
    ...['sk_live', 'rk_live', 'sk_test', 'rk_test'].map(start => `${start}_${m.alnum(40)}`),
    ...['xoxa', 'xoxb', 'xoxp', 'xoxr', 'xoxs', 'xoxe', 'xoxe.xoxb', 'xoxe.xoxp'].map(
      start => `${start}-1-${m.alnum(30)}`
    ),
    ...['ghs', 'ghu', 'ghp', 'gho', 'ghr'].map(start => m.checked(start)),
    ...['mongodb', 'mongodb+srv', 'postgres', 'postgresql+asyncpg', 'mysql+pymysql', 'mariadb', 'redis'].map(
      start => `${start}://app:${m.alnum(14)}@db.some-host.com/app`
    ),
    ...['rediss', 'amqp', 'amqps'].map(start => `${start}://app:${m.alnum(14)}@db.some-host.com/app`),
    `discordapp.com/api/webhooks/${m.digits(19)}/${m.word(68)}`,
    ...[
      ...['WEIGHTS_AND_BIASES_API_KEY', 'weightsAndBiasesKey', 'wandbKey', 'deepgramKey'],
      ...['weights_andBiases_key', 'weightsAnd_biases_key']
    ].map(name => `${name} = "${m.hex(40)}"`),
    ...['XI_API_KEY', 'xi-api-key', 'ElevenLabs_key', 'eleven_labs_token'].map(
      name => `${name}: "${m.hex(32)}"`
    ),
    ...['AWS_SECRET', 'awsSecret', 'secretAccessKey', 'SECRET_ACCESS_KEY', 'secret_accessKey'].map(
      name => `${name} = "${m.alnum(40)}"`
    ),
    ...['CO_API_KEY', 'cohereToken'].map(name => `${name} = "${m.alnum(40)}"`)
  ])('is %s', text => {
    expect(isFound(text)).toBe(true)
    expect(mayHold(text)).toBe(true)
  })

  test('is a token of Discord, whatever number it begins with', () => {
    for (let n = 0; n < 1000; n++) {
      const id = String(n).padStart(3, '0').repeat(6)
      const token = `${Buffer.from(id).toString('base64url')}.${m.alnum(6)}.${m.word(38)}`
      expect({ id, found: isFound(token), may: mayHold(token) }).toEqual({ id, found: true, may: true })
    }
  })

  test('is a file that is there to hold them', () => {
    expect(mayHold('DB_PASSWORD=Tr0ub4dor+3', '.env')).toBe(true)
  })

  test('is nothing else', () => {
    const code =
      'import gradio as gr\n\nMODEL = "a/b"\n\nwith gr.Blocks() as demo:\n    gr.Markdown("# Hello")\n'
    expect(mayHold(code, 'app.py')).toBe(false)
    expect(mayHold(m.of('0123456789abcdef', 100_000))).toBe(false)
    expect(mayHold('')).toBe(false)
  })
})

test('a name is spelled in each way of its pattern, and in no other', () => {
  for (const kind of KINDS) {
    // What else a pattern may leave open is not known there.
    expect(kind.named?.names ?? '').toMatch(/^(?:[a-z]|_\??|\[_-\]|\|)*$/)
    const pattern = new RegExp(`^(?:${kind.named?.names})$`)
    for (const name of spellingsOf(kind)) expect(name).toMatch(pattern)
  }
  const spelled = KINDS.flatMap(spellingsOf)
  expect(spelled).toContain('weights_andbiases')
  expect(new Set(spelled).size).toBe(spelled.length)
})
