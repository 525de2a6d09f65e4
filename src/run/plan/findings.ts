import { checkNames, findCaseClashes } from '../../content/names.js'
import type { TreeEntry } from '../../content/tree.js'
import type { ContentFinding } from '../../model/failure.js'
import { cardFindings } from '../look/card.js'

/** All that is found in what would be pushed besides files that are no text: the README, names, kinds of files. */
export async function findInContent(
  run: Parameters<typeof cardFindings>[0],
  at: Parameters<typeof cardFindings>[1]
): Promise<ContentFinding[]> {
  return [...(await cardFindings(run, at)), ...treeFindings(at.entries)]
}

const odd = new WeakMap<readonly TreeEntry[], readonly ContentFinding[]>()

/** What is odd about the names and kinds of files in what is deployed; a list is looked at once. */
export function treeFindings(entries: readonly TreeEntry[]): readonly ContentFinding[] {
  const found = odd.get(entries) ?? [
    ...checkNames(entries).map(problem => ({ kind: 'name', problem }) as const),
    ...findCaseClashes(entries.map(({ path }) => path)).map(
      ({ paths }) => ({ kind: 'case-clash', paths }) as const
    )
  ]
  odd.set(entries, found)
  return found
}
