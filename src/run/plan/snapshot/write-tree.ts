import type { ScratchRepository } from '../../../adapters/git/scratch-repository.js'
import type { TreeEntry } from '../../../content/tree.js'
import { Failure } from '../../../model/failure.js'
import { listTree } from '../survey.js'
import { ATTRIBUTES, openIndex, type TreeChange } from './index-file.js'

/** The tree of a snapshot. */
interface Written {
  readonly tree: string
  readonly entries: readonly TreeEntry[]
}

interface Changed {
  readonly changes: readonly TreeChange[]
  /** Paths of LFS files, which the attributes have to name. */
  readonly inLfs: readonly string[]
  /** Files that only the Space has, and that stay. */
  readonly staying: readonly TreeEntry[]
}

/**
 * Makes the tree of a snapshot. Where nothing is changed, it is there already.
 * @param base the tree to begin with, by any name
 */
export async function writeTree(
  scratch: ScratchRepository,
  base: Written,
  { changes, inLfs, staying }: Changed
): Promise<Written> {
  if (changes.length + inLfs.length + staying.length === 0)
    return { ...base, tree: await idOf(scratch, base) }
  const index = await openIndex(scratch, base.tree)
  await index.apply(changes)
  const isCovered = await index.coverLfs(
    inLfs,
    staying.map(({ path }) => path)
  )
  const ours = await index.writeTree()
  const stay = staying.filter(({ path }) => !(isCovered && path === ATTRIBUTES))
  await index.apply(stay)
  const tree = stay.length === 0 ? ours : await index.writeTree({ mayLack: true })
  return { tree, entries: [...(await listTree(scratch.git, ours)), ...stay] }
}

async function idOf({ git }: ScratchRepository, { tree }: Written): Promise<string> {
  const found = await git.objects.find(tree)
  if (found === null) throw new Failure({ step: 'plan', text: `fatal: Not a valid object name ${tree}` })
  return found.oid
}
