import type { Git, GitCall } from '../adapters/git.js'
import type { Hub } from '../adapters/hub.js'
import { Failure } from '../failure.js'
import type { Inputs } from '../inputs.js'
import type { Plan, Source, Target } from '../values.js'
import { countCommits, readSpaceHistory } from './space-history.js'

/**
 * Decides how the Space's branch gets from the head that was seen to the commit; sends nothing.
 * @throws Failure when commits of the Space would be lost unasked, or the checkout lacks the history to push.
 */
export async function prepare(
  git: Git,
  run: { inputs: Inputs; access: GitCall; target: Target; source: Source },
  hub: Hub
): Promise<Plan> {
  const { target, source, inputs } = run
  const from = target.head
  const to = source.commit
  const plan = { history: 'full', from, to, commits: 0, replaced: [] } as const
  if (from === to) return { ...plan, update: 'unchanged' }

  if (source.shallow && (await needsHistory(git, to, from))) await deepen(git, to)
  if (from === null) return { ...plan, update: 'create', commits: await countCommits(git, [to]) }
  const [isNewer, commits] = await Promise.all([
    isAncestor(git, from, to),
    countCommits(git, [to, `^${from}`])
  ])
  if (isNewer) return { ...plan, update: 'fast-forward', commits }

  // The Space has something that the branch lacks. What it is, only the Space can tell.
  if (await isHubsOwn(hub, target))
    return { ...plan, update: 'replace-initial', commits: await countCommits(git, [to]) }
  const theirs = await readSpaceHistory(git, { ...run, from })
  if (inputs.force) return { ...plan, update: 'overwrite', commits: theirs.ours, replaced: theirs.commits }
  const { commits: listed, total } = theirs
  throw new Failure({
    step: 'plan',
    finding: { kind: 'non-fast-forward', branch: target.branch, commits: listed, total }
  })
}

/** What the Hub puts into a Space that it creates (POST /api/repos/create, observed). */
const HUBS_OWN_FILES = new Set(['README.md', '.gitattributes'])

/**
 * Whether all that the Space holds is the one commit that the Hub itself made when the Space was created. Its files are
 * known already; only when they could be the Hub's own is the history asked for.
 */
async function isHubsOwn(hub: Hub, { space, branch, head, files }: Target): Promise<boolean> {
  if (branch !== 'main' || !files?.every(file => HUBS_OWN_FILES.has(file))) return false
  const commits = await hub.commits(space, branch)
  if ('refused' in commits) return false
  const [first, ...others] = commits.ok
  return others.length === 0 && first?.id === head && first.title === 'initial commit'
}

/**
 * A shallow checkout can be pushed as it is when the Space has everything below its edge: then no commit from the
 * Space's head on is one whose parents are cut off (git shows such a commit without parents).
 */
async function needsHistory(git: Git, to: string, from: string | null): Promise<boolean> {
  if (from === null || !(await isAncestor(git, from, to))) return true
  const cutOff = await git(['rev-list', '--max-parents=0', to, `^${from}`])
  return cutOff.stdout.trim() !== ''
}

async function deepen(git: Git, commit: string): Promise<void> {
  const origin = await git(['config', '--get', 'remote.origin.url'])
  if (origin.code !== 0)
    throw new Failure({ step: 'plan', finding: { kind: 'shallow', reason: 'no-origin' } })
  const unshallow = ['fetch', '--quiet', '--unshallow', '--no-tags', '--no-recurse-submodules', 'origin']
  // The commit alone is asked for first: a repository with many branches has much that no Space needs.
  const one = await git([...unshallow, commit])
  const { code, text } = one.code === 0 ? one : await git(unshallow)
  if (code === 0) return
  throw new Failure({
    step: 'plan',
    finding: { kind: 'shallow', reason: 'fetch-failed' },
    text,
    exitCode: code
  })
}

async function isAncestor(git: Git, older: string, newer: string): Promise<boolean> {
  return (await git(['merge-base', '--is-ancestor', older, newer])).code === 0
}
