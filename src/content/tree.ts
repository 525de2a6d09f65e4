/** A file, a link or a submodule in a git tree. */
export interface TreeEntry {
  /** A file, an executable, a symbolic link, a submodule. */
  readonly mode: '100644' | '100755' | '120000' | '160000'
  readonly oid: string
  /** From the tree's root, with `/`; bytes that are no UTF-8 are U+FFFD. */
  readonly path: string
  /** Bytes; null for a submodule, and where sizes were not asked for. */
  readonly size: number | null
}

const RECORD = /^(\d{6}) (?:blob|commit|tree) ([0-9a-f]{40}|[0-9a-f]{64})(?: +(\d+|-))?\t([^]+)$/

/**
 * The entries that `git ls-tree -r -z` prints, sized with `-l`; folders, which `-t` adds, are left out.
 * @throws when it is something else: an entry that were skipped would be missing in the Space
 */
export function parseTree(lsTreeZ: string): TreeEntry[] {
  return lsTreeZ.split('\0').flatMap(record => {
    if (record === '') return []
    const [, mode, oid, size, path] = RECORD.exec(record) ?? []
    if (mode === undefined || oid === undefined || path === undefined)
      throw new Error(`not an entry of git ls-tree: ${JSON.stringify(record.slice(0, 200))}`)
    if (mode === '040000') return []
    return [
      { mode: canonical(mode), oid, path, size: size === undefined || size === '-' ? null : Number(size) }
    ]
  })
}

/** Old repositories hold files of other permissions (100664); git, too, looks at the owner's execute bit only. */
function canonical(mode: string): TreeEntry['mode'] {
  if (mode === '120000' || mode === '160000') return mode
  return (parseInt(mode, 8) & 0o100) === 0 ? '100644' : '100755'
}
