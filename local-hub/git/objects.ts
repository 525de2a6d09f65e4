import { readFileSync } from 'node:fs'
import path from 'node:path'
import { inflateSync } from 'node:zlib'

/** A bare repository, and where the objects of a push wait apart (git-receive-pack, QUARANTINE ENVIRONMENT). */
export interface Quarantine {
  readonly directory: string
  readonly env: Readonly<Record<string, string>>
}

/** An object that is in a pack, or nowhere, or of another type: git has to look. */
class NotLooseError extends Error {}

/**
 * What loose objects tell; undefined as soon as one is not loose, for git to answer. A Space of a test holds a few
 * files, all of them loose, and to start git takes longer than to read them all.
 */
export function fromLoose<T>(tell: () => T): T | undefined {
  try {
    return tell()
  } catch (error) {
    if (error instanceof NotLooseError) return undefined
    throw error
  }
}

export function readLoose({ directory, env }: Quarantine, oid: string): { type: string; content: Buffer } {
  if (!/^[0-9a-f]{40}$/.test(oid)) throw new NotLooseError()
  const folders = [env['GIT_OBJECT_DIRECTORY'], path.join(directory, 'objects')]
  for (const folder of folders) {
    if (folder === undefined) continue
    try {
      const bytes = inflateSync(readFileSync(path.join(folder, oid.slice(0, 2), oid.slice(2))))
      const end = bytes.indexOf(0)
      return { type: bytes.toString('latin1', 0, bytes.indexOf(' ')), content: bytes.subarray(end + 1) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    }
  }
  throw new NotLooseError()
}

function contentOf(place: Quarantine, { type, oid }: { type: string; oid: string }): Buffer {
  const found = readLoose(place, oid)
  if (found.type !== type) throw new NotLooseError()
  return found.content
}

/** A commit's fields, as its object has them. */
export interface CommitObject {
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: string
  readonly committedAt: Date
  readonly message: string
}

export function readCommit(place: Quarantine, oid: string): CommitObject {
  const [head = '', message = ''] = contentOf(place, { type: 'commit', oid })
    .toString()
    .split(/\n\n(.*)/s)
  const all = (field: RegExp) => [...head.matchAll(field)].map(([, value = '']) => value)
  return {
    tree: all(/^tree (.*)/gm)[0] ?? '',
    parents: all(/^parent (.*)/gm),
    author: all(/^author (.*) </gm)[0] ?? '',
    committedAt: new Date(Number(all(/^committer .*> (\d+)/gm)[0]) * 1000),
    message
  }
}

interface TreeItem {
  readonly isFolder: boolean
  readonly name: string
  readonly oid: string
}

function readTree(place: Quarantine, oid: string): TreeItem[] {
  const bytes = contentOf(place, { type: 'tree', oid })
  const items: TreeItem[] = []
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0, at)
    const [mode, name = ''] = bytes.subarray(at, end).toString().split(/ (.*)/s)
    items.push({ isFolder: mode === '40000', name, oid: bytes.toString('hex', end + 1, end + 21) })
    at = end + 21
  }
  return items
}

/** A file's content at a commit. What it has nothing of is left to git, too: it may be asked for in other ways. */
export function readFileOf(place: Quarantine, { commit, file }: { commit: string; file: string }): Buffer {
  const oid = file.split('/').reduce((tree, part) => {
    const item = readTree(place, tree).find(({ name }) => name === part)
    if (item === undefined) throw new NotLooseError()
    return item.oid
  }, readCommit(place, commit).tree)
  return contentOf(place, { type: 'blob', oid })
}

/** The paths of all files of a tree, in git's order. */
export function filesOf(place: Quarantine, tree: string): string[] {
  return readTree(place, tree).flatMap(({ isFolder, name, oid }) =>
    isFolder ? filesOf(place, oid).map(below => `${name}/${below}`) : [name]
  )
}
