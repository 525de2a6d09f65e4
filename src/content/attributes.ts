/** What `git lfs track` writes behind a pattern, and the Hub itself in a new Space's `.gitattributes`. */
const LFS = 'filter=lfs diff=lfs merge=lfs -text'

interface LfsPaths {
  /** Paths of LFS pointers that no attributes name as such yet; git is to be asked which (`git check-attr filter`). */
  readonly uncovered: readonly string[]
  /** All files that are not in LFS: no new line may name one of them. */
  readonly plain: readonly string[]
}

/**
 * The root's `.gitattributes` with what is missing for the Hub to show LFS files as such, and for a clone to get them:
 * one line for an extension that no plain file has, else one for the path. The text that is there stays, and the lines
 * are appended, since of all lines that name a path git takes the last. (Not so in a folder whose own
 * `.gitattributes` says otherwise: that one stays in force.)
 *
 * Null when there is no file and none is needed. Doing it twice is doing it once.
 */
export function withLfsAttributes(existing: string | null, { uncovered, plain }: LfsPaths): string | null {
  const text = existing ?? ''
  const taken = new Set(plain.map(extensionOf))
  const extensions = new Set<string>()
  const exact = new Set<string>()
  for (const path of uncovered) {
    const extension = extensionOf(path)
    // A name such as `.DS_Store` is no extension to speak of, though a pattern would find it.
    if (extension === '' || taken.has(extension) || nameOf(path) === `.${extension}`) exact.add(path)
    else extensions.add(extension)
  }
  const patterns = [
    ...[...extensions].sort().map(extension => `*.${literal(extension)}`),
    ...[...exact].sort().map(path => `/${literal(path)}`)
  ]
  const inForce = lastLines(text)
  const lines = patterns.map(pattern => `${quoted(pattern)} ${LFS}`).filter(line => !inForce.has(line))
  if (lines.length === 0) return existing
  const newline = /\r?\n/.exec(text)?.[0] ?? '\n'
  const start = text === '' || text.endsWith('\n') ? text : text + newline
  return start + lines.map(line => line + newline).join('')
}

/** The lines at the end that are of this module's form: nothing after them takes back what they say. */
function lastLines(text: string): Set<string> {
  const lines = text.split(/\r?\n/)
  const before = lines.findLastIndex(line => line.trim() !== '' && !line.endsWith(` ${LFS}`))
  return new Set(lines.slice(before + 1))
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** What follows the name's last dot; none without a dot. Exactly the names with that end match `*.extension`. */
function extensionOf(path: string): string {
  const name = nameOf(path)
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1) : ''
}

/** A text as a pattern that means just this text (gitignore's rules, which attributes share). */
function literal(text: string): string {
  return text.replace(/[\\*?[]/g, '\\$&')
}

/**
 * A pattern ends at the first white space, and one that begins with a quote is read as a string of C (attr.c): so one
 * with white space or control characters is written as such a string.
 */
function quoted(pattern: string): string {
  const letters = [...pattern]
  const isControl = (letter: string) => letter < ' ' || letter === '\x7f'
  if (!letters.some(letter => letter === ' ' || isControl(letter))) return pattern
  const escaped = letters.map(letter =>
    isControl(letter)
      ? `\\${letter.charCodeAt(0).toString(8).padStart(3, '0')}`
      : letter.replace(/["\\]/, '\\$&')
  )
  return `"${escaped.join('')}"`
}
