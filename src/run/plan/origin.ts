import { readText } from '../../adapters/files.js'
import type { Git } from '../../adapters/git/git.js'
import type { Trigger } from '../../inputs/trigger.js'

interface Run {
  readonly git: Git
  readonly trigger: Trigger
}

/**
 * Whether the job made the commit: it is neither below what was fetched from the origin nor named by the event. Where
 * nothing tells what the origin has, nothing is said to be made here.
 */
export async function isMadeInJob({ git, trigger }: Run, commit: string): Promise<boolean> {
  const names = [trigger.sha ?? '', 'FETCH_HEAD'].filter(Boolean)
  const named = await Promise.all(names.map(name => git.objects.find(`${name}^{commit}`)))
  const known = named.flatMap(found => found?.oid ?? [])
  if (known.includes(commit)) return false
  if (known.length === 0 && !(await hasTracked(git))) return false
  const beyond = await git(['rev-list', '--max-count=1', commit, '--not', '--remotes', '--tags', ...known])
  return beyond.stdout.trim() !== '' && !(await isNamedByEvent(trigger, commit))
}

/** Whether the checkout has a branch as it is at the origin. */
async function hasTracked(git: Git): Promise<boolean> {
  const places = ['refs/remotes/origin', 'refs/remotes/pull']
  const { stdout } = await git(['for-each-ref', '--count=1', '--format=%(refname)', ...places])
  return stdout.trim() !== ''
}

/** Whether GitHub knows a commit that the checkout does not have: by the event, or because the origin still has it. */
export async function knowsCommit({ git, trigger }: Run, commit: string): Promise<boolean> {
  if (await isNamedByEvent(trigger, commit)) return true
  const fetched = await git(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', 'origin', commit])
  return fetched.code === 0
}

/** A push's event names the branch's commit before it; others, the commits that they are about. */
async function isNamedByEvent({ eventPath }: Trigger, commit: string): Promise<boolean> {
  return eventPath !== undefined && ((await readText(eventPath)) ?? '').includes(commit)
}
