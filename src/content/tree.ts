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

const MODE = /^[0-7]{6}$/
const OID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const SIZE = /^(?:\d*|-)$/

/**
 * The entries that `git ls-tree -r -z` prints, `<mode> <type> <id>[ +<size>]\t<path>\0`, sized with `-l`; folders, which
 * `-t` adds, are left out.
 * @throws when it is something else: an entry that were skipped would be missing in the Space
 */
export function parseTree(lsTreeZ: string): TreeEntry[] {
  const entries: TreeEntry[] = []
  // By position: one expression for a whole record takes ten times as long, and there may be many thousands.
  for (let at = 0; at < lsTreeZ.length;) {
    const [tab, zero] = [lsTreeZ.indexOf('\t', at), lsTreeZ.indexOf('\0', at)]
    const id = lsTreeZ.indexOf(' ', at + '100644 '.length) + 1
    const blank = lsTreeZ.indexOf(' ', id)
    const idEnd = blank < 0 ? tab : Math.min(blank, tab)
    const [mode, oid] = [lsTreeZ.slice(at, at + '100644'.length), lsTreeZ.slice(id, idEnd)]
    const size = lsTreeZ.slice(idEnd, tab).trimStart()
    if (!(id < tab && tab + 1 < zero && MODE.test(mode) && OID.test(oid) && SIZE.test(size)))
      throw new Error(`not an entry of git ls-tree: ${JSON.stringify(lsTreeZ.slice(at, at + 200))}`)
    const path = lsTreeZ.slice(tab + 1, zero)
    const bytes = size === '' || size === '-' ? null : Number(size)
    if (mode !== '040000') entries.push({ mode: canonical(mode), oid, path, size: bytes })
    at = zero + 1
  }
  return entries
}

/** Old repositories hold files of other permissions (100664); git, too, looks at the owner's execute bit only. */
function canonical(mode: string): TreeEntry['mode'] {
  if (mode === '120000' || mode === '160000') return mode
  return (parseInt(mode, 8) & 0o100) === 0 ? '100644' : '100755'
}

const ZERO = 0x30

/** What a tree object names. */
interface TreeItems {
  readonly files: readonly TreeEntry[]
  /** By their own trees; their paths end in `/`. */
  readonly folders: readonly { readonly oid: string; readonly path: string }[]
}

/**
 * The items of a tree object: `<mode> <name>\0<id>`, one after the other (gitformat-pack, "Object types").
 * @param folder what stands before their names: empty, or with a `/` at its end
 * @param idBytes 20, or 32 where ids are SHA-256
 */
export function parseTreeObject(content: Buffer, folder: string, idBytes: number): TreeItems {
  const files: TreeEntry[] = []
  const folders: { oid: string; path: string }[] = []
  for (let at = 0; at < content.length;) {
    const [blank, zero] = [content.indexOf(0x20, at), content.indexOf(0, at)]
    const next = zero + 1 + idBytes
    if (blank < 0 || zero < blank || next > content.length) throw new Error('not a git tree')
    // Old tools wrote one before it.
    while (content[at] === ZERO) at++
    const mode = content.toString('latin1', at, blank)
    const path = folder + content.toString('utf8', blank + 1, zero)
    const oid = content.toString('hex', zero + 1, next)
    if (mode === '40000') folders.push({ oid, path: `${path}/` })
    else files.push({ mode: canonical(mode), oid, path, size: null })
    at = next
  }
  return { files, folders }
}
