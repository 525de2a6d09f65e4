import type { ScratchRepository } from '../../../adapters/git/scratch-repository.js'
import { POINTER_LIMIT } from '../../../content/pointers.js'
import type { TreeEntry } from '../../../content/tree.js'
import type { Preparation } from '../preparation.js'
import { lookInto } from '../survey.js'
import { ATTRIBUTES } from './index-file.js'

/** Files that only the Space has, and that stay there. */
interface Staying {
  readonly entries: readonly TreeEntry[]
  /** Those of them that are LFS pointers. */
  readonly lfs: readonly string[]
}

/**
 * Finds the files of the Space that `keep` names. What is deployed has its place, also where one is a folder and the other
 * a file.
 * @param deployed the paths of what is deployed
 */
export async function findStaying(
  { scratch, inputs, search }: Preparation,
  space: { readonly entries: readonly TreeEntry[] },
  deployed: readonly string[]
): Promise<Staying> {
  if (inputs.keep === '') return { entries: [], lfs: [] }
  const { matcher } = await import('../../../content/selection.js')
  const isKept = matcher(inputs.keep)
  const files = new Set(deployed)
  const taken = new Set(deployed.flatMap(path => [path, ...foldersOf(path)]))
  const entries = space.entries.filter(
    ({ path }) => isKept(path) && !taken.has(path) && !foldersOf(path).some(folder => files.has(folder))
  )
  // Their attributes may go: then what is in LFS has to be named anew.
  const small = await smallOnes(
    scratch,
    entries.filter(({ path }) => path !== ATTRIBUTES)
  )
  const looked = await lookInto(scratch.git, small, { search, isKnown: () => true })
  return { entries, lfs: looked.flatMap(({ path, pointer }) => (pointer ? [path] : [])) }
}

function foldersOf(path: string): string[] {
  const names = path.split('/').slice(0, -1)
  return names.map((_, i) => names.slice(0, i + 1).join('/'))
}

/** The files that came with the Space's tree and may be pointers. */
async function smallOnes({ git }: ScratchRepository, entries: readonly TreeEntry[]) {
  const input = entries.map(({ oid }) => `${oid}\n`).join('')
  const { stdout } = await git(['cat-file', '--batch-check=%(objectname) %(objectsize)'], { input })
  const sizes = new Map(stdout.split('\n').map(line => line.split(' ') as [string, string]))
  return entries.flatMap(({ oid, path }) => {
    const size = Number(sizes.get(oid) ?? NaN)
    return size < POINTER_LIMIT ? [{ oid, path, size }] : []
  })
}
