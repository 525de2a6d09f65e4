import type { Git } from '../../../adapters/git/git.js'
import type { TreeEntry } from '../../../content/tree.js'
import { allOrFirstFailure } from '../../all-or-first-failure.js'
import type { Preparation } from '../preparation.js'
import { readTree } from '../survey.js'

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
 * @param meanwhile called when the Hub is asked, if it has to be
 */
export async function fetchSpaceTree(
  run: Preparation,
  meanwhile: () => void = () => undefined
): Promise<SpaceTree> {
  const { git, scratch, spaceGit, target, inputs } = run
  const { head } = target
  if (head === null) return { tree: null, entries: [], oids: new Set(), paths: new Map() }
  const treeIn = async ({ objects }: Git) => (await objects.find(`${head}^{tree}`))?.oid
  // The checkout's git is at work already.
  let tree = (await treeIn(git)) ?? (scratch.isUsed() ? await treeIn(scratch.git) : undefined)
  if (tree === undefined) {
    const filter = inputs.keep === '' ? 'blob:none' : 'blob:limit=1k'
    const fetching = spaceGit.fetch(scratch, target, { oid: head, depth: 1, filter })
    // The git that reads it starts meanwhile.
    const starting = treeIn(scratch.git)
    meanwhile()
    await allOrFirstFailure(fetching, starting)
    tree = await treeIn(scratch.git)
  }
  const entries = tree === undefined ? [] : await readTree(scratch.git, tree)
  return {
    tree: tree ?? null,
    entries,
    oids: new Set(entries.map(({ oid }) => oid)),
    paths: new Map(entries.map(({ path, oid }) => [path, oid]))
  }
}
