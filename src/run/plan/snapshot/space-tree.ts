import { parseTree, type TreeEntry } from '../../../content/tree.js'
import type { Preparation } from '../preparation.js'

/** The files that the Space has at the head that was seen. */
interface SpaceTree {
  /** The tree's id; null when the branch does not exist. */
  readonly tree: string | null
  readonly entries: readonly TreeEntry[]
  readonly oids: ReadonlySet<string>
  /** Path → blob. */
  readonly paths: ReadonlyMap<string, string>
}

/**
 * Learns what the Space has, so that only what it lacks is sent. Of its head alone the commit and its trees are
 * fetched, without the files where the server can leave them out (the Hub's can). Where some may stay, small ones come
 * along: they may be LFS pointers.
 */
export async function fetchSpaceTree({ scratch, spaceGit, target, inputs }: Preparation): Promise<SpaceTree> {
  const { git } = scratch
  const { head } = target
  if (head === null) return { tree: null, entries: [], oids: new Set(), paths: new Map() }
  const read = async () => (await git.objects.find(`${head}^{tree}`))?.oid
  const here = await read()
  const filter = inputs.keep === '' ? 'blob:none' : 'blob:limit=1k'
  if (here === undefined) await spaceGit.fetch(scratch, target, { oid: head, depth: 1, filter })
  const [tree, listed] = await Promise.all([
    here ?? read(),
    git(['ls-tree', '-r', '-z', '--full-tree', head])
  ])
  const entries = parseTree(listed.stdout)
  return {
    tree: tree ?? null,
    entries,
    oids: new Set(entries.map(({ oid }) => oid)),
    paths: new Map(entries.map(({ path, oid }) => [path, oid]))
  }
}
