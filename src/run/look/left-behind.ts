import type { Git } from '../../adapters/git/git.js'
import { findCheckout } from '../../adapters/files.js'
import { parseStatus } from '../../content/status.js'
import type { Inputs } from '../../inputs/table.js'
import type { Gathered, LeftBehind, Source } from '../../model/values.js'

/**
 * What the job changed in the work tree, and what does not go: files that differ from the commit or are new, neither ignored by
 * git nor named by an input.
 */
export async function findLeftBehind(
  git: Git,
  { path, exclude, environment }: Inputs,
  { commit, gathered }: Pick<Source, 'commit'> & { readonly gathered: Gathered | null }
): Promise<readonly LeftBehind[]> {
  const workTree = findCheckout(environment.directory)?.workTree
  if (workTree === undefined) return []
  const options = ['--porcelain=v2', '--branch', '-z', '--untracked-files=all', '--ignore-submodules=all']
  // The index is somebody else's: it is not even refreshed.
  const env = { GIT_OPTIONAL_LOCKS: '0', GIT_WORK_TREE: workTree }
  const status = await git(['status', ...options, '--no-renames'], { env })
  const { head, changes } = parseStatus(status.stdout)
  // Another commit than the one that is checked out differs in more than the job's changes.
  if (head !== commit || gathered?.base === 'disk' || changes.length === 0) return []
  const { matcher } = await import('../../content/selection.js')
  const isExcluded = matcher(exclude)
  const brought = new Set(gathered?.sources.values())
  const folder = path === '' ? '' : `${path}/`
  return changes.filter(
    change =>
      change.path.startsWith(folder) &&
      !isExcluded(change.path.slice(folder.length)) &&
      !brought.has(change.path)
  )
}
