import type { Git } from '../../adapters/git/git.js'
import type { SurveyedBlob } from '../../content/offenders.js'
import type { SecretSearch } from '../../content/secrets/search.js'
import type { TreeEntry } from '../../content/tree.js'
import { allOrFirstFailure } from '../all-or-first-failure.js'
import { blobsOf, listNew, listTree, lookInto } from './survey.js'

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

/**
 * @param run.from the Space's head; null to look at all commits
 * @param run.entries the files of the commit to deploy, where they are listed already
 */
export async function surveyRange(run: {
  git: Git
  search: SecretSearch
  to: string
  from: string | null
  entries?: readonly TreeEntry[] | Promise<readonly TreeEntry[] | null>
}): Promise<Range> {
  const { git, search, to, from } = run
  const tip = Promise.resolve(run.entries).then(entries => entries ?? listTree(git, to))
  // That it failed is learnt below, which may be a moment later.
  tip.catch(() => undefined)
  const look = async (blobs: Parameters<typeof lookInto>[1]) =>
    lookInto(git, blobs, { search, named: await tip })
  // Of all commits, every file of the tip is to be looked into: that begins while git lists the others.
  const early = from === null ? tip.then(blobsOf).then(look) : undefined
  early?.catch(() => undefined)
  const listed = await listNew(git, run, tip)
  const entries = await tip
  const none = { from, ahead: 0, blobs: [], messages: [], entries }
  if (listed === null) return { ...none, behind: null }
  const { commits, behind } = listed
  // Nothing goes onto commits that the branch lacks: what it would bring is not looked into.
  if (behind > 0) return { ...none, ahead: commits.length, behind }
  // While these are looked into, git is asked for the others.
  const [messages, tips, others] = await allOrFirstFailure(
    look(commits),
    early ?? look(listed.blobs),
    listed.more().then(look)
  )
  return {
    from,
    ahead: commits.length,
    behind,
    blobs: [...tips, ...others],
    messages: messages.filter(({ secrets }) => secrets.length > 0),
    entries
  }
}
