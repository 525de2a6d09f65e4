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

/** What is odd about the names and kinds of files in what is deployed. */
function treeFindings(entries: readonly TreeEntry[]): ContentFinding[] {
  return [
    ...checkNames(entries).map(problem => ({ kind: 'name', problem }) as const),
    ...findCaseClashes(entries.map(({ path }) => path)).map(
      ({ paths }) => ({ kind: 'case-clash', paths }) as const
    )
  ]
}
