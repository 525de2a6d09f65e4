import { destinationOf, join, patternOf } from '../content/selection.js'
import type { FileLine } from '../inputs/file-lines.js'
import type { FoundPlace } from '../model/values.js'
import type { Spot } from '../words/advice.js'

/** A line that a person takes in. */
const LONGEST_SHOWN = 300

/** The name of a package is the same in any case, and with `-`, `_` or `.` (PEP 503). */
const normalized = (name: string) => name.toLowerCase().replace(/[-_.]+/g, '-')

/** The line of a file that a spot means; undefined when the file has no such line. */
export function lineAt(spot: Spot, content: string): Pick<FoundPlace, 'line' | 'change'> | undefined {
  const lines = content.split(/\r?\n/)
  if ('line' in spot) return spot.line >= 1 && spot.line <= lines.length ? { line: spot.line } : undefined
  const wanted = normalized(spot.word)
  const at = lines.findIndex(text => normalized(/^\s*([\w.-]+)/.exec(text)?.[1] ?? '') === wanted)
  const from = lines[at]
  if (from === undefined) return undefined
  const to = spot.write ?? from.trim()
  const isShown = from.trim() !== to && from.length <= LONGEST_SHOWN
  return { line: at + 1, ...(isShown && { change: { from, to } }) }
}

/**
 * The file of the repository that a file of the Space was made from: by the last line of `files` that brings it, else by
 * `path`, the folder that is deployed.
 * @returns undefined for what cannot be a file of the repository
 */
export function repositoryPath(
  file: string,
  { path, files }: { readonly path: string; readonly files: readonly FileLine[] }
): string | undefined {
  const name = file.replaceAll('\\', '/').replace(/^\.\//, '')
  const isOdd = (part: string) => part === '' || part === '.' || part === '..' || /[\0\n\r]/.test(part)
  if (name.split('/').some(isOdd)) return undefined
  for (const line of files.toReversed()) {
    const source = sourceBy(line, name)
    if (source !== undefined) return source
  }
  return join(path, name)
}

/** The file that a line of `files` brings under this name, if it is one that it can bring. */
function sourceBy(line: FileLine, name: string): string | undefined {
  const pattern = patternOf(line.source)
  if (!pattern && destinationOf(line, { folder: null, path: line.source }) === name) return line.source
  const folder = pattern?.fixed ?? line.source
  const base = destinationOf(line, { folder, path: '' })
  if (base !== '' && !name.startsWith(`${base}/`)) return undefined
  const source = join(folder, base === '' ? name : name.slice(base.length + 1))
  return pattern && !pattern.matches(source) ? undefined : source
}
