import type { FoundPlace } from '../model/values.js'
import type { Spot } from '../words/advice.js'

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
  return { line: at + 1, ...(from.trim() !== to && { change: { from, to } }) }
}

/**
 * The file of the repository that a file of the Space was made from, with `path` as the folder that is deployed.
 * @returns undefined for what cannot be a file of the repository
 */
export function repositoryPath(file: string, path: string): string | undefined {
  const parts = file.replaceAll('\\', '/').replace(/^\.\//, '').split('/')
  if (parts.some(part => part === '' || part === '.' || part === '..' || /[\0\n\r]/.test(part)))
    return undefined
  return [...(path === '' ? [] : [path]), ...parts].join('/')
}
