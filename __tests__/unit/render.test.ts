import { describe, expect, test } from '@jest/globals'
import { marked } from 'marked'
import { block, cell, code, folded, markdown, table } from '../../src/render/markdown.js'
import { neutral, oneLine, quoted } from '../../src/render/neutral.js'
import { plain } from '../../src/render/plain.js'
import { t } from '../../src/words/text.js'
import { commandOf } from '../../local-runner/commands.js'

const HOSTILE = [
  '::error::owned',
  '  ::add-mask::x',
  '##[error]owned',
  'before ##[add-mask]x',
  '**bold** [link](https://evil.example) <script>alert(1)</script>',
  '``` fence',
  '</details></summary>',
  '| a | b |',
  'a\\|b',
  'a\\\\|b\\\\\\|c',
  '`one` ``two`` ```three',
  '\u001b[31mred\u001b[0m \u001b]0;title\u0007',
  'a\u202eb\u200bc',
  'line\r\n# heading'
]

describe('a value in Markdown', () => {
  test.each(HOSTILE)('stays text: %j', value => {
    const html = marked.parse(markdown(t`The file ${value} is there.`)) as string
    expect(html.replace(/<\/?(p|code)>\n?/g, '')).not.toMatch(/<(?!\/?code)/)
    expect(html).toContain('is there.')
  })

  test.each(HOSTILE)('stays in its cell: %j', value => {
    const html = marked.parse(table(['a', 'b'], [[cell(value), cell(value)]])) as string
    expect(html.match(/<td>/g)).toHaveLength(2)
    expect(html).not.toMatch(/<(script|a|h1|strong|summary)\b/)
  })

  test('is shown as it is', () => {
    expect(code('plain')).toBe('`plain`')
    expect(code('a`b')).toBe('``a`b``')
    expect(code('`')).toBe('`` ` ``')
    expect(code('')).toBe('` `')
    expect(cell('a|b')).toBe('`a\\|b`')
  })
})

test('output cannot leave its block', () => {
  const html = marked.parse(folded('Output', block(HOSTILE))) as string
  expect(html.match(/<\/details>/g)).toHaveLength(1)
  expect(html).not.toMatch(/<(script|h1|strong|a)\b/)
})

describe('a line of output in the log', () => {
  test.each(HOSTILE)('is never a command: %j', value => {
    for (const line of quoted(value)) expect(commandOf(line)).toBeNull()
    expect(commandOf(plain(t`${value}`))).toBeNull()
  })

  test('is cut where nobody reads on', () => {
    expect(quoted('x\n'.repeat(500), 10)).toHaveLength(11)
    // The end of an output says most.
    expect(quoted('first\n' + 'x\n'.repeat(500) + 'last\n\n', 3)).toEqual(['│ …', '│ x', '│ x', '│ last'])
    expect(quoted('y'.repeat(5000))[0]?.length).toBeLessThan(2100)
  })
})

test('neutral keeps text and drops what acts', () => {
  expect(neutral('\u001b[1mb\u001b[0m\u0000\u202e 牛肉麵\ttab')).toBe('b 牛肉麵\ttab')
  expect(neutral('password hf_aBcDeFgHiJkLmNoPqRsT!')).toBe('password hf_***!')
  expect(oneLine('a\n\n b')).toBe('a b')
  expect(oneLine('x'.repeat(400))).toHaveLength(300)
})

test('plain drops our own marks and keeps values', () => {
  expect(plain(t`Open [the page](https://a.example) and set \`x\` to **${'*y*'}**.`)).toBe(
    'Open the page (https://a.example) and set x to *y*.'
  )
  // A mark that begins before a value ends behind it.
  expect(plain(t`Write \`from .${['lamps']} import …\`, not ${'`x`'}.`)).toBe(
    'Write from .lamps import …, not `x`.'
  )
})
