import { mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Git, GitCall } from '../../adapters/git/git.js'
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

/**
 * Reads commits of the Space that the checkout does not have, without leaving a trace in it: they are fetched into
 * an object folder beside it, as git's receive-pack keeps what it has not accepted yet.
 */
export async function readSpaceHistory(git: Git, run: Run): Promise<SpaceHistory> {
  const { environment } = run.inputs
  const folder = await mkdtemp(join(environment.tempDirectory, 'hf-space-push-'))
  try {
    const own = (await git(['rev-parse', '--git-path', 'objects'])).stdout.trim()
    const quarantine = {
      GIT_OBJECT_DIRECTORY: folder,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(environment.directory, own)
    }
    await fetchHead(git, run, quarantine)
    return await compare(git, run, { env: quarantine })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
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
