/**
 * Text from outside made harmless for a log, a Markdown page and a person's eyes: no escape sequences, no control or
 * direction-changing characters, no token.
 */
export function neutral(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- ANSI escape sequences begin with ESC
      .replace(/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-_])/g, '')
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- all that is not tab or line feed
      .replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
      .replace(/\bhf_[A-Za-z0-9_.-]{16,}/g, 'hf_***')
  )
}

/** A value of one line, for the middle of a sentence. */
export function oneLine(text: string, most = 300): string {
  const line = neutral(text).replace(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}

/**
 * Lines of a tool's output for the log. The runner takes `::name::` at the start of a line, and `##[name]` anywhere in
 * it, for a command; behind the bar and with the mark broken they are text.
 */
export function quoted(text: string, mostLines = 200): string[] {
  const lines = neutral(text)
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
