/** Commits, and what they bring, as `git rev-list --objects --left-right` lists them. */
interface RevList {
  /** Of the right side, or of the only one. */
  readonly commits: readonly string[]
  /** How many commits there are on the left side alone. */
  readonly behind: number
  /** Trees and blobs, each with the first path under which it was met. */
  readonly others: readonly { readonly oid: string; readonly path: string }[]
}

/**
 * Reads the list: a commit stands alone, with a mark for its side; the tree of one before a blank; all else before a
 * blank and its path. Line by line and in one go, as there may be many thousands.
 * @param idLength 40, or 64 where ids are SHA-256
 */
export function parseRevList(text: string, idLength: number): RevList {
  const commits: string[] = []
  const others: { oid: string; path: string }[] = []
  let behind = 0
  for (let at = 0; at < text.length;) {
    const feed = text.indexOf('\n', at)
    const end = feed < 0 ? text.length : feed
    const path = at + idLength + 1
    if (text[at] === '<') behind++
    else if (text[at] === '>') commits.push(text.slice(at + 1, end))
    else if (end < path) commits.push(text.slice(at, end))
    else if (end > path) others.push({ oid: text.slice(at, path - 1), path: text.slice(path, end) })
    at = end + 1
  }
  return { commits, behind, others }
}
