/** An annotation that the run asked for. */
export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error'
  readonly title: string
  readonly message: string
  /** The file of the repository, and its line, at which GitHub shows it. */
  readonly at?: { readonly file: string; readonly line: number }
}

/** The commands that GitHub's runner knows (actions/runner, ActionCommandManager). */
const KNOWN = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning'
])

export interface Command {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/**
 * Reads a line as the runner does: `::name p=v::message` after leading blanks, or `##[name p=v]message` anywhere,
 * the name in any case (actions/runner, ActionCommand).
 */
export function commandOf(line: string): Command | null {
  const match = /^\s*::(\S+?)(?: (.*?))?::(.*)$/.exec(line) ?? /##\[(\S+?)(?: (.*?))?\](.*)$/.exec(line)
  const [, word = '', properties = '', message = ''] = match ?? []
  const name = word.toLowerCase()
  if (!KNOWN.has(name)) return null
  const pairs = properties.split(/[,;]/).flatMap(pair => (pair.includes('=') ? [pair.split(/=(.*)/s)] : []))
  return {
    name,
    properties: Object.fromEntries(pairs.map(([key = '', value = '']) => [key.trim(), unescaped(value)])),
    message: unescaped(message)
  }
}

/** What a run printed, and what it asked of the runner with it. */
export interface Parsed {
  readonly log: string
  /** Every command, in order. */
  readonly commands: readonly Command[]
  readonly annotations: readonly Annotation[]
  readonly masks: readonly string[]
}

/** Splits what a run printed into its log and its commands. A carriage return ends a line, too, as in .NET. */
export function parseCommands(text: string): Parsed {
  const commands: Command[] = []
  const annotations: Annotation[] = []
  const masks: string[] = []
  const log: string[] = []
  for (const line of text.split(/\r\n|\r|\n/)) {
    const command = commandOf(line)
    if (command) commands.push(command)
    if (command?.name === 'add-mask') masks.push(command.message)
    else log.push(line)
    if (command?.name === 'error' || command?.name === 'warning' || command?.name === 'notice')
      annotations.push({ level: command.name, ...annotationOf(command) })
  }
  return { log: log.join('\n'), commands, annotations, masks }
}

function annotationOf({ message, properties: { title = '', file, line } }: Command) {
  return { title, message, ...(file && { at: { file, line: Number(line) } }) }
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}
