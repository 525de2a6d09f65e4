import { parseTree } from '../../../content/tree.js'
import { Failure } from '../../../model/failure.js'
import type { Preparation } from '../preparation.js'

/** The files that the Space has at the head that was seen. */
export interface SpaceTree {
  /** The tree's id; null when the branch does not exist. */
  readonly tree: string | null
  readonly oids: ReadonlySet<string>
  /** Path → blob. */
  readonly paths: ReadonlyMap<string, string>
}

/**
 * Learns what the Space has, so that only what it lacks is sent. Of its head alone the commit and its trees are
 * fetched, without the files where the server can leave them out (the Hub's can).
 */
export async function fetchSpaceTree({ scratch, spaceCall, target }: Preparation): Promise<SpaceTree> {
  const { git } = scratch
  const { head, url, branch } = target
  if (head === null) return { tree: null, oids: new Set(), paths: new Map() }
  const has = async () => (await git(['cat-file', '-e', `${head}^{tree}`])).code === 0
  if (!(await has())) {
    const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--depth=1', '--filter=blob:none']
    // The older protocol needs a round trip less to fetch one ref.
    const config = [...(spaceCall.config ?? []), 'protocol.version=0']
    const { code, text } = await git(['fetch', ...options, url, `refs/heads/${branch}`], {
      ...spaceCall,
      config
    })
    if (code !== 0) throw new Failure({ step: 'plan', exitCode: code, text })
    if (!(await has())) {
      const finding = { kind: 'head-moved', branch, seen: null, expected: head } as const
      throw new Failure({ step: 'plan', finding })
    }
  }
  const [tree, listed] = await Promise.all([
    git(['rev-parse', `${head}^{tree}`]),
    git(['ls-tree', '-r', '-z', '--full-tree', head])
  ])
  const entries = parseTree(listed.stdout)
  return {
    tree: tree.stdout.trim(),
    oids: new Set(entries.map(({ oid }) => oid)),
    paths: new Map(entries.map(({ path, oid }) => [path, oid]))
  }
}
