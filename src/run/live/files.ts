import type { ScratchRepository } from '../../adapters/git/scratch-repository.js'
import type { Learn } from '../../model/outcome.js'
import type { Deployment } from '../plan/deployment.js'

/** Learns which files went: whether a name that the app does not find is one of them is no guess then. */
export async function learnFiles(
  { plan, source }: Pick<Deployment, 'plan' | 'source'>,
  { scratch, learn }: { readonly scratch: ScratchRepository; readonly learn: Learn }
): Promise<void> {
  const pathsOf = async (commit: string) => {
    const { code, stdout } = await scratch.git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit])
    return code === 0 ? stdout.split('\0').filter(path => path !== '') : []
  }
  const [pushed, committed] = await Promise.all([pathsOf(plan.to), pathsOf(source.commit)])
  // The Space's head is not here when another tool made it.
  if (pushed.length > 0) learn({ files: { pushed, committed } })
}
