import type { Git } from '../../adapters/git/git.js'
import type { SurveyedBlob } from '../../content/offenders.js'
import type { SecretSearch } from '../../content/secrets/search.js'
import type { TreeEntry } from '../../content/tree.js'
import { listNew, listTree, lookInto } from './survey.js'

/** The commits from the Space's head (null: from the beginning) to the one to deploy, and what they bring. */
export interface Range {
  readonly from: string | null
  /** Commits that the Space lacks. */
  readonly ahead: number
  /** Commits of the Space that the branch lacks; null when the Space's head is not known in the checkout. */
  readonly behind: number | null
  /** Every blob of the commits ahead. */
  readonly blobs: readonly SurveyedBlob[]
  /** The commits ahead in which a secret was found. */
  readonly messages: readonly SurveyedBlob[]
  /** The files of the commit to deploy. */
  readonly entries: readonly TreeEntry[]
}

/** @param run.from the Space's head; null to look at all commits */
export async function surveyRange(run: {
  git: Git
  search: SecretSearch
  to: string
  from: string | null
}): Promise<Range> {
  const { git, search, to, from } = run
  const tree = listTree(git, to).then(listed => listed ?? [])
  const [counts, looked, entries] = await Promise.all([
    git(['rev-list', '--count', '--left-right', ...(from === null ? [to] : [`${from}...${to}`])]),
    listNew(git, to, from).then(async ({ blobs, commits }) => {
      const all = await lookInto(git, [...blobs, ...commits], { search, named: await tree })
      return { blobs: all.slice(0, blobs.length), commits: all.slice(blobs.length) }
    }),
    tree
  ])
  const messages = looked.commits.filter(({ secrets }) => secrets.length > 0)
  if (counts.code !== 0) return { from, ahead: 0, behind: null, blobs: [], messages: [], entries }
  const [left = 0, right = 0] = counts.stdout.trim().split('\t').map(Number)
  return {
    from,
    ahead: from === null ? left + right : right,
    behind: from === null ? 0 : left,
    blobs: looked.blobs,
    messages,
    entries
  }
}
