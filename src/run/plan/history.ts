import type { Git } from '../../adapters/git/git.js'
import type { ScratchRepository } from '../../adapters/git/scratch-repository.js'
import type { SpaceGit } from '../../adapters/hub/space-git.js'
import type { ListedCommit } from '../../model/hub-responses.js'
import type { CommitSummary } from '../../model/failure.js'
import type { Source, SpaceCommits, Target } from '../../model/values.js'

const MOST_LISTED = 20

/** What of a commit is shown to a person, for git log. */
export const COMMIT_FORMAT = '--format=%H%x00%an%x00%aI%x00%s'

interface SpaceHistory extends SpaceCommits {
  /** They and the branch have a commit in common. */
  readonly isRelated: boolean
  /** The branch's commits that the Space lacks. */
  readonly ours: number
}

interface Run {
  readonly git: Git
  readonly scratch: ScratchRepository
  readonly spaceGit: SpaceGit
  readonly target: Target
  readonly source: Source
  /** The Space's head. */
  readonly from: string
  /** The checkout has it, with all that is below. */
  readonly isHere: boolean
}

/** Reads commits of the Space; those that the checkout does not have come without files, and leave no trace in it. */
export async function readSpaceHistory(run: Run): Promise<SpaceHistory> {
  const { git, scratch, spaceGit, target, source, from, isHere } = run
  if (isHere) return compare(git, run)
  await spaceGit.fetch(scratch, target, { oid: from, filter: 'tree:0', haves: [source.commit] })
  return compare(scratch.git, run)
}

/** The Space's newest commits as its git server has them, in the shape in which the Hub's API lists them. */
export async function readNewest(
  run: Pick<Run, 'scratch' | 'spaceGit' | 'target' | 'source' | 'from'>
): Promise<readonly ListedCommit[]> {
  const { scratch, spaceGit, target, source, from } = run
  await spaceGit.fetch(scratch, target, { oid: from, filter: 'tree:0', haves: [source.commit] })
  const log = await scratch.git(['log', `-${MOST_LISTED}`, '-z', '--format=%H%x00%s%x00%b', from])
  const fields = log.stdout.split('\0')
  return Array.from({ length: Math.floor(fields.length / 3) }, (_, i) => {
    const [id = '', title = '', message = ''] = fields.slice(i * 3)
    return { id, title, message }
  })
}

async function compare(git: Git, { source, from }: Run): Promise<SpaceHistory> {
  const theirs = [from, `^${source.commit}`]
  const [log, total, ours, base] = await Promise.all([
    git(['log', `-${MOST_LISTED}`, COMMIT_FORMAT, ...theirs]),
    countCommits(git, theirs),
    countCommits(git, [source.commit, `^${from}`]),
    git(['merge-base', source.commit, from])
  ])
  const commits = log.stdout.split('\n').filter(Boolean).map(commitOf)
  return { commits, total, ours, isRelated: base.stdout.trim() !== '' }
}

/** One line of git log in that format. */
export function commitOf(line: string): CommitSummary {
  const [sha = '', author = '', date = '', subject = ''] = line.split('\0')
  return { sha, author, date, subject }
}

/** How many commits `git rev-list` names; 0 when it knows none of them. */
async function countCommits(git: Git, revisions: readonly string[]): Promise<number> {
  return Number((await git(['rev-list', '--count', ...revisions])).stdout) || 0
}
