import { type Parsing, type Refused, shown } from './parsers.js'

/** A line of `files`: what goes, from the work tree, and where to. */
export interface FileLine {
  /** Relative to the root, without a slash at its end; empty is the root itself. */
  readonly source: string
  /** A slash at its end says that it is a folder, or leads to one. */
  readonly isFolder: boolean
  /** The same for the Space; null: under the name that it has. */
  readonly destination: string | null
  /** A slash at its end says that a file goes into it. */
  readonly into: boolean
}

/**
 * Lines of `source` or `source => destination`. Empty lines and those that begin with `#` say nothing. What would lead out
 * of the workspace by its name, or into git's own files, is refused here; where links lead is known on the disk alone.
 */
export function fileLines(text: string): Parsing<readonly FileLine[]> {
  const lines: FileLine[] = []
  const refused: Refused[] = []
  for (const line of text.split(/\r?\n/).map(each => each.trim())) {
    if (line === '' || line.startsWith('#')) continue
    const [from = '', to, ...more] = line.split(/\s*=>\s*/)
    const source = placeOf(from)
    const destination = to === undefined ? null : placeOf(to)
    if (source === undefined || destination === undefined || more.length > 0)
      refused.push({ shown: shown(line), expected: 'file-line' })
    else
      lines.push({
        source: source.path,
        isFolder: source.slash,
        destination: destination && destination.path,
        into: destination?.slash ?? false
      })
  }
  return refused.length > 0 ? { refused } : { ok: lines }
}

const BAD_PART = /^(?:|\.{1,2}|\.git|git~1)$/i

/** Undefined when it is no path below a root. */
function placeOf(text: string): { path: string; slash: boolean } | undefined {
  const path = text.replace(/^(?:\.\/+)+(?=.)/, '').replace(/^\.\/*$/, '')
  if (path === '') return text === '' ? undefined : { path, slash: true }
  // eslint-disable-next-line no-control-regex -- what no path of a Space can have
  if (/^(?:[a-z]:|~\/)|[\\\x00-\x1f\x7f]/i.test(path)) return undefined
  const whole = path.replace(/(?<=[^/])\/+$/, '')
  if (whole.split('/').some(part => BAD_PART.test(part))) return undefined
  return { path: whole, slash: whole !== path }
}
