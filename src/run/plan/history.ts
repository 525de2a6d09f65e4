import type { Git, GitCall } from '../../adapters/git/git.js'
import { withQuarantine } from '../../adapters/git/quarantine.js'
import { type CommitSummary, Failure } from '../../model/failure.js'
import type { Inputs } from '../../inputs/table.js'
import type { Source, Target } from '../../model/values.js'

const MOST_LISTED = 20

/** What of a commit is shown to a person, for git log. */
export const COMMIT_FORMAT = '--format=%H%x00%an%x00%aI%x00%s'

export interface SpaceHistory {
  /** The Space's commits that the branch lacks, newest first, at most 20. */
  readonly commits: readonly CommitSummary[]
  readonly total: number
  /** The branch's commits that the Space lacks. */
  readonly ours: number
}

interface Run {
  readonly inputs: Inputs
  /** How git reaches the Space. */
  readonly spaceCall: GitCall
  readonly target: Target
  readonly source: Source
  /** The Space's head. */
  readonly from: string
}

/** Reads commits of the Space that the checkout does not have, without leaving a trace in it. */
export function readSpaceHistory(git: Git, run: Run): Promise<SpaceHistory> {
  return withQuarantine(git, run.inputs.environment, async env => {
    await fetchHead(git, run, env)
    return compare(git, run, { env })
  })
}

async function fetchHead(
  git: Git,
  { target, spaceCall }: Run,
  quarantine: Record<string, string>
): Promise<void> {
  const { code, text } = await git(
    ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', target.url, `refs/heads/${target.branch}`],
    { ...spaceCall, env: { ...spaceCall.env, ...quarantine } }
  )
  if (code !== 0) throw new Failure({ step: 'plan', exitCode: code, text })
}

async function compare(git: Git, { source, from }: Run, call: GitCall): Promise<SpaceHistory> {
  const theirs = [from, `^${source.commit}`]
  const [log, total, ours] = await Promise.all([
    git(['log', `-${MOST_LISTED}`, COMMIT_FORMAT, ...theirs], call),
    countCommits(git, theirs, call),
    countCommits(git, [source.commit, `^${from}`], call)
  ])
  const commits = log.stdout.split('\n').filter(Boolean).map(commitOf)
  return { commits, total, ours }
}

/** One line of git log in that format. */
export function commitOf(line: string): CommitSummary {
  const [sha = '', author = '', date = '', subject = ''] = line.split('\0')
  return { sha, author, date, subject }
}

/** How many commits `git rev-list` names; 0 when it knows none of them. */
export async function countCommits(git: Git, revisions: readonly string[], call?: GitCall): Promise<number> {
  return Number((await git(['rev-list', '--count', ...revisions], call)).stdout) || 0
}
