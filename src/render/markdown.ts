import type { Text } from '../words/text.js'
import { neutral, oneLine } from './neutral.js'

/** A sentence as Markdown: our words as they are, values as code spans. */
export function markdown(text: Text): string {
  return text.map(part => (typeof part === 'string' ? part : code(part.value))).join('')
}

/**
 * A value as a code span, in which nothing is markup. The fence is longer than any run of backticks in it; a bar is
 * escaped, since a table is cut into cells before code is looked for.
 */
export function code(value: string): string {
  const line = oneLine(value) || ' '
  const fence = '`'.repeat(longestRun(line) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** A code span in a table's cell. */
export function cell(value: string): string {
  return inCell(code(value))
}

/**
 * Markdown in a table's cell. A bar is escaped; a backslash before it would undo that, and is kept apart from it.
 */
export function inCell(text: string): string {
  return text.replace(/\\(?=\|)/g, '\\\u200b').replaceAll('|', '\\|')
}

/** Lines as a fenced block that they cannot end. */
export function block(lines: readonly string[], language = 'text', indent = ''): string {
  const text = neutral(lines.join('\n'))
  const body = text.split('\n')
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return [`${fence}${language}`, ...body, fence].map(line => (indent + line).trimEnd()).join('\n')
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 0)
}

export function table(head: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  return [head, ['---', '---'], ...rows].map(row => `| ${row.join(' | ')} |`).join('\n')
}

/** A part that is folded until it is asked for. Blank lines inside let Markdown begin again. */
export function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
}
