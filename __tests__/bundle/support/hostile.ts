import { expect } from '@jest/globals'
import type { ActionRun } from '../../../local-runner/action.js'
import { printableForms } from '../../../src/decide/token.js'
import { pageOf } from './page.js'

/** Lines that mean something to the runner, to a terminal, or to Markdown. None of it may, when it comes from outside. */
export const HOSTILE_LINES = [
  '::error::pwned',
  '   ::warning file=a.py::pwned',
  '::set-output name=status::pwned',
  '::add-mask::pwned',
  '::stop-commands::pwned',
  'mid ##[add-mask]pwned',
  '##[error]pwned',
  'first\r::error::pwned',
  '\u001b[31m::error::pwned\u001b[0m \u001b]8;;https://evil.example\u0007pwned\u001b]8;;\u0007',
  '\u202e\u2066pwned\u200b',
  '```',
  '````',
  '~~~',
  '</code></pre></details></summary>',
  '<script>alert("pwned")</script> <img src=x onerror=pwned>',
  '| a | b |',
  '|---|---|',
  '# pwned',
  '[pwned](https://evil.example) ![pwned](https://evil.example/x.png) https://evil.example/bare',
  '- [ ] pwned',
  '<!-- pwned'
]
export const HOSTILE = HOSTILE_LINES.join('\n')

/** On one line, and made of characters that a commit's subject or a person's name may have. */
export const HOSTILE_LINE =
  '::error::pwned ##[add-mask]pwned `x` ``` | </code></details> # [pwned](https://evil.example) https://evil.example/bare \u001b[31m\u202e'

/** Nothing of what came from outside was obeyed, by the runner or by the page. */
export function expectUnharmed(run: ActionRun, token: string): void {
  const obeyed = run.commands.filter(({ name }) => !['group', 'endgroup', 'add-mask'].includes(name))
  expect(obeyed.map(({ name }) => name)).toEqual(run.code === 0 ? [] : ['error'])
  expect(printableForms(token)).toEqual(expect.arrayContaining([...run.masks]))
  // eslint-disable-next-line no-control-regex -- these are what must not be there
  const invisible = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/
  expect(run.log).not.toMatch(invisible)
  expect(run.summary).not.toMatch(invisible)

  const page = pageOf(run.summary)
  expect(page.faults).toEqual([])
  expect(page.headings).toHaveLength(1)
  expect(page.links.filter(link => link.includes('evil.example'))).toEqual([])
  expect(page.html).not.toMatch(/<(script|img|input|!--)/i)
  for (const row of page.html.match(/<tr>.*?<\/tr>/gs) ?? []) expect(row.match(/<t[dh]/g)).toHaveLength(2)
  expect(Object.values(run.outputs).join('\n')).not.toMatch(/pwned[^/]*$/m)
}
