import ignore from 'ignore'
import type { TreeEntry } from './tree.js'

/**
 * Whether patterns name a path, by the rules of gitignore: comments, `!` for what is not named after all (but not below a
 * folder that is), `/` for the root, `**`. Case matters, as it does in the Space. A letter such as `é` is one
 * character to `?`, where git counts its bytes. A folder's path ends in a slash.
 */
export function matcher(patterns: string): (path: string) => boolean {
  // A tree can hold paths that the library takes for ones that lead out of the root; here they are names like others.
  const rules = ignore({ ignorecase: false, allowRelativePaths: true }).add(patterns)
  return path => rules.ignores(path)
}

/** The entries without those that `exclude` names. */
export function select(
  entries: readonly TreeEntry[],
  { exclude }: { readonly exclude: string }
): { readonly kept: readonly TreeEntry[]; readonly excluded: number } {
  const isExcluded = matcher(exclude)
  // To git's patterns a submodule is a folder.
  const kept = entries.filter(({ mode, path }) => !isExcluded(mode === '160000' ? `${path}/` : path))
  return { kept, excluded: entries.length - kept.length }
}

/** The characters that make a path of `files` a pattern, where nothing has that name. */
const WILD = /[*?[]/

/** A path of `files` as a pattern: the folder that it begins in, and what it names there; null when it is none. */
export function patternOf(source: string): { fixed: string; matches: (path: string) => boolean } | null {
  const parts = source.split('/')
  const wild = parts.findIndex(part => WILD.test(part))
  return wild < 0 ? null : { fixed: parts.slice(0, wild).join('/'), matches: matcher(`/${source}`) }
}

/**
 * Where a file goes that a line of `files` brings.
 * @param brought.folder what the line names, or the folder that its pattern begins in; null when it names the file itself
 * @param brought.path the file, below that folder
 */
export function destinationOf(
  { destination, into }: { readonly destination: string | null; readonly into: boolean },
  { folder, path }: { readonly folder: string | null; readonly path: string }
): string {
  if (folder !== null) return join(destination ?? folder, path)
  if (destination === null) return path
  return into ? join(destination, path.slice(path.lastIndexOf('/') + 1)) : destination
}

/** One path below another, of which each may be the root. */
export function join(folder: string, path: string): string {
  return folder === '' || path === '' ? folder + path : `${folder}/${path}`
}
