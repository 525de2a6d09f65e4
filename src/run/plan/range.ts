import type { Git } from '../../adapters/git/git.js'
import type { SurveyedBlob } from '../../content/offenders.js'
import type { TreeEntry } from '../../content/tree.js'
import { listNewBlobs, listTree, lookInto } from './survey.js'

/** The commits from the Space's head (null: from the beginning) to the one to deploy, and what they bring. */
export interface Range {
  readonly from: string | null
  /** Commits that the Space lacks. */
  readonly ahead: number
  /** Commits of the Space that the branch lacks; null when the Space's head is not known in the checkout. */
  readonly behind: number | null
  /** Every blob of the commits ahead. */
  readonly blobs: readonly SurveyedBlob[]
  /** The files of the commit to deploy. */
  readonly entries: readonly TreeEntry[]
}

export async function surveyRange(git: Git, to: string, from: string | null): Promise<Range> {
  const [counts, blobs, entries] = await Promise.all([
    git(['rev-list', '--count', '--left-right', ...(from === null ? [to] : [`${from}...${to}`])]),
    listNewBlobs(git, to, from).then(found => lookInto(git, found)),
    listTree(git, to).then(listed => listed ?? [])
  ])
  if (counts.code !== 0) return { from, ahead: 0, behind: null, blobs: [], entries }
  const [left = 0, right = 0] = counts.stdout.trim().split('\t').map(Number)
  return {
    from,
    ahead: from === null ? left + right : right,
    behind: from === null ? 0 : left,
    blobs,
    entries
  }
}
