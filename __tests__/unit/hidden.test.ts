import { describe, expect, test } from '@jest/globals'
import { printableForms } from '../../src/decide/token.js'
import { hide, redacted } from '../../src/model/hidden.js'
import { block, cell, code } from '../../src/render/markdown.js'
import { inert, neutral, oneLine, quoted } from '../../src/render/neutral.js'
import { plain } from '../../src/render/plain.js'
import { t } from '../../src/words/text.js'

/** No two pieces of four characters of these are alike, so that each that is left is seen. */
const TOKEN = 'hf_QwErTyUiOpAsDfGhJkLzXcVbNm1234567'
const odd = {
  'two blanks': 'Tango  Uniform9',
  'a line feed': 'Victor-8\nWhiskey-7\nXray5',
  'a short line': 'first-line-4711\nZ9q\nlast-line-0815',
  colons: 'Yankee::Zulu3',
  'a mark of the runner': 'Kilo##[Lima2',
  'a soft hyphen': 'Mike\u00adNovember6',
  'a zero-width space': 'Oscar\u200bPapa7',
  'an escape': 'Quebec\u001b[31mRomeo1',
  'a mark of direction': 'Sierra\u061cTango0',
  'a percent sign and quotes': '50%"off"&more=Ünïcode'
}
for (const secret of [TOKEN, ...Object.values(odd)])
  for (const form of printableForms(secret)) hide(form, 'everywhere')

/** Every way in which a text from outside is shown. */
const ways: [what: string, show: (text: string) => string][] = [
  ['a sentence of the log', text => plain(t`It said ${text}.`)],
  ['lines of the log', text => quoted(text).join('\n')],
  ['a code span', code],
  ['a cell', cell],
  ['a block', text => block(text.split('\n'))],
  ['a line to paste', inert],
  ['a value', oneLine],
  ['a text', neutral]
]

/** Pieces of a secret that stand in a text, as a person would read it. */
function pieces(secret: string, text: string): string[] {
  const letters = secret.replace(/[^A-Za-z0-9]/g, ' ').split(/\s+/)
  const all = letters.flatMap(word =>
    word.length < 5 ? [] : Array.from({ length: word.length - 4 }, (_, i) => word.slice(i, i + 5))
  )
  const read = text.replace(/[^\x20-\x7e]/g, '')
  return all.filter(piece => read.includes(piece))
}

describe.each(ways)('in %s', (_, show) => {
  test.each([280, 290, 299, 300, 1970, 1990, 2000])('a token across character %s leaves nothing', at => {
    const text = `${'é'.repeat(at - 8)} ${TOKEN} and more`
    expect(pieces(TOKEN, show(text))).toEqual([])
  })

  test.each(Object.entries(odd))('a secret with %s leaves nothing', (_, secret) => {
    expect(pieces(secret, show(`It is ${secret} they said`))).toEqual([])
    expect(show(`It is ${secret} they said`)).toContain('***')
    expect(show(`It is ${odd['a short line']} they said`)).not.toContain('Z9q')
  })

  test.each(['\u200b', '\u00ad', '\u061c', '\u001b', '\u001b[0m', '\u{e0041}', '\u0000', '\u2060\u202e'])(
    'a token with %j in it leaves nothing',
    unseen => {
      for (const at of [3, 10, 20]) {
        const text = `It is ${TOKEN.slice(0, at)}${unseen}${TOKEN.slice(at)} they said`
        expect(pieces(TOKEN, show(text))).toEqual([])
      }
      expect(pieces(TOKEN, show([...TOKEN].join(unseen)))).toEqual([])
    }
  )
})

test('of two secrets that overlap, nothing is left of either', () => {
  hide('overlap-first', 'everywhere')
  hide('first-second', 'everywhere')
  expect(redacted('an overlap-first-second here')).toBe('an *** here')
})

test.each(['\u00ad', '\u061c', '\u{e0041}\u{e007f}', '\u034f', '\u3164', '\u2028'])(
  'the character %j is shown nowhere in a name',
  unseen => {
    expect(oneLine(`app${unseen}.py`)).toBe(unseen === '\u2028' ? 'app .py' : 'app.py')
  }
)

describe('a word of ours that is a secret, too', () => {
  hide('deployed', 'in-text')
  hide('ada/demo', 'in-text')

  test('is hidden where others speak, as a whole word', () => {
    expect(quoted('it was deployed, redeployed')).toEqual(['│ it was ***, redeployed'])
    expect(oneLine('see ada/demo, or ada/demo2')).toBe('see ***, or ada/demo2')
    // The Space itself.
    expect(oneLine('ada/demo')).toBe('ada/demo')
  })

  test('is left in the finished text and in what is to be pasted', () => {
    expect(redacted('Deployed: ada/demo is deployed')).toBe('Deployed: ada/demo is deployed')
    expect(inert('  space: ada/demo')).toBe('  space: ada/demo')
    expect(block(['space: ada/demo'])).toContain('space: ada/demo')
  })
})

test('a long text with many secrets takes no time', () => {
  for (let i = 0; i < 500; i++) hide(`secret-number-${i}-of-many`, 'everywhere')
  const text = `${'a\u200bb '.repeat(50_000)}secret-number-7-of-many`
  const begin = performance.now()
  expect(neutral(text)).toMatch(/ \*\*\*$/)
  expect(performance.now() - begin).toBeLessThan(3000)
})
