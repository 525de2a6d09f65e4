import { redacted, visible, type Where, withoutKeys } from '../model/hidden.js'

/**
 * Text from outside made harmless for a log, a Markdown page and a person's eyes: no secret, no escape sequences, no
 * control, invisible or direction-changing characters. Secrets go first, while they are whole.
 */
export function neutral(text: string, where: Where = 'everywhere'): string {
  return withoutKeys(visible(redacted(text, where)))
}

/** A value of one line, for the middle of a sentence. */
export function oneLine(text: string, most = 300): string {
  const line = neutral(text, 'in-text').replace(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}

/**
 * Lines of a tool's output for the log. The runner takes `::name::` at the start of a line, and `##[name]` anywhere in
 * it, for a command; behind the bar and with the mark broken they are text.
 */
export function quoted(text: string, mostLines = 200): string[] {
  const lines = neutral(text, 'in-text')
    .split('\n')
    .map(line => line.trimEnd())
  while (lines.at(-1) === '') lines.pop()
  // The end of an output says most.
  const shown = lines.length > mostLines ? ['…', ...lines.slice(-mostLines)] : lines
  return shown.map(line => `│ ${line.slice(0, 2000).replaceAll('##[', '##\u200b[')}`)
}

/** A line that a person is to paste, with values in it: only what the runner would take for a command is broken. */
export function inert(line: string): string {
  const text = neutral(line).replaceAll('\n', ' ')
  return text.replaceAll('##[', '##\u200b[').replace(/^(\s*):(?=:)/, '$1:\u200b')
}
