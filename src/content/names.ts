import type { TreeEntry } from './tree.js'

/** A path that a Space or a checkout of it cannot hold; one finding for each, the first that applies. */
export type NameFinding =
  /** What a submodule's commit holds does not go with the push. */
  | { readonly kind: 'submodule'; readonly path: string }
  /** Shown as U+FFFD. */
  | { readonly kind: 'not-utf-8'; readonly path: string }
  | { readonly kind: 'control-character'; readonly path: string }
  | { readonly kind: 'backslash'; readonly path: string }
  /** `.git`, which git's own checks refuse in any case and in its short form of Windows, or `.`, `..` or nothing. */
  | { readonly kind: 'reserved'; readonly path: string; readonly component: string }
  | { readonly kind: 'too-long'; readonly path: string; readonly component: string; readonly bytes: number }

/** Paths of which a file system that does not tell case apart keeps one. */
interface CaseClash {
  /** `folder` when all are folders: their files then end up in one. */
  readonly kind: 'file' | 'folder'
  /** Sorted. */
  readonly paths: readonly string[]
}

/** The longest name of a file or folder, on the file systems of Linux, macOS and Windows alike. */
const NAME_BYTES = 255

const RESERVED = /^(?:\.git|git~1|\.{0,2})$/i

/** Of ten thousand names, nearly all are of printable ASCII without a backslash, and nothing can be wrong but this. */
const ORDINARY = /^[ -[\]-~]{1,255}$/
const WITH_RESERVED = /(?:^|\/)(?:\.git|git~1|\.{0,2})(?:\/|$)/i

/** The entries that cannot go as they are called, in the order given. */
export function checkNames(entries: readonly Pick<TreeEntry, 'mode' | 'path'>[]): NameFinding[] {
  return entries.flatMap(entry => checkName(entry) ?? [])
}

function checkName({ mode, path }: Pick<TreeEntry, 'mode' | 'path'>): NameFinding | null {
  if (mode === '160000') return { kind: 'submodule', path }
  if (ORDINARY.test(path) && !WITH_RESERVED.test(path)) return null
  if (path.includes('\uFFFD')) return { kind: 'not-utf-8', path }
  // eslint-disable-next-line no-control-regex -- the characters that are looked for
  if (/[\x00-\x1f\x7f]/.test(path)) return { kind: 'control-character', path }
  if (path.includes('\\')) return { kind: 'backslash', path }
  const components = path.split('/')
  const reserved = components.find(component => RESERVED.test(component))
  if (reserved !== undefined) return { kind: 'reserved', path, component: reserved }
  for (const component of components) {
    const bytes = Buffer.byteLength(component)
    if (bytes > NAME_BYTES) return { kind: 'too-long', path, component, bytes }
  }
  return null
}

/**
 * The groups of paths that differ in case only, or in how an accent is composed (macOS takes both for the same name).
 * Of folders that clash, the folders below them are not repeated; files are.
 */
export function findCaseClashes(paths: readonly string[]): CaseClash[] {
  if (!haveClash(paths)) return []
  const files = new Set(paths)
  const spellings = new Map<string, Set<string>>()
  for (const path of paths)
    for (const part of [...foldersOf(path), path]) {
      const folded = fold(part)
      spellings.set(folded, (spellings.get(folded) ?? new Set()).add(part))
    }
  return [...spellings].flatMap(([folded, spelled]): CaseClash[] => {
    if (spelled.size < 2) return []
    const group = [...spelled].sort()
    if (group.some(path => files.has(path))) return [{ kind: 'file', paths: group }]
    const above = spellings.get(folded.slice(0, Math.max(0, folded.lastIndexOf('/'))))
    return above && above.size > 1 ? [] : [{ kind: 'folder', paths: group }]
  })
}

/** Whether there is a clash at all, told without making a group of each path. */
function haveClash(paths: readonly string[]): boolean {
  const parts = new Set(paths)
  for (const path of paths)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end)
      if (parts.has(folder)) break
      parts.add(folder)
    }
  const folded = new Set<string>()
  for (const part of parts) {
    if (!MAY_CHANGE.test(part)) continue
    const other = fold(part)
    if (folded.has(other) || (other !== part && parts.has(other))) return true
    folded.add(other)
  }
  return false
}

/** Of two names that fold to one, at least one changes: it has a capital, or more than ASCII. */
const MAY_CHANGE = /[A-Z\x80-\uffff]/

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

/** The folders that a path is in, outermost first. */
function foldersOf(path: string): string[] {
  const components = path.split('/').slice(0, -1)
  return components.map((_, index) => components.slice(0, index + 1).join('/'))
}
