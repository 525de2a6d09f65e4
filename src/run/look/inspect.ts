import type { Git } from '../../adapters/git/git.js'
import { expectPush } from '../../adapters/git/send-pack.js'
import type { ScratchRepository } from '../../adapters/git/scratch-repository.js'
import type { Hub } from '../../adapters/hub/hub.js'
import type { SecretSearch } from '../../content/secrets/search.js'
import { mayGoAsItIs } from '../../decide/history.js'
import type { Inputs } from '../../inputs/table.js'
import { isPartial } from '../../adapters/files.js'
import { openWorkTree } from '../../adapters/work-tree.js'
import { allOrFirstFailure } from '../all-or-first-failure.js'
import { Failure } from '../../model/failure.js'
import { spaceUrl } from '../../model/space-url.js'
import type { Runner } from '../../model/ports.js'
import type { Credential, Gathered, LeftBehind, Source } from '../../model/values.js'
import type { TreeEntry } from '../../content/tree.js'
import { expectListing, listTree } from '../plan/survey.js'
import { openSearch } from '../plan/secrets.js'
import { type Card, readCard } from './card.js'
import { findLeftBehind } from './left-behind.js'
import { locate } from './locate.js'

/** What the checkout holds for this run, known without the Space. */
interface Checkout {
  readonly source: Source
  readonly card: Card
  /** Null when all that is deployed is in the commit. */
  readonly gathered: Gathered | null
  /**
   * The files of the commit, listed while the Hub is asked; null where others go, and of a partial clone, to which git
   * would fetch each file for its size.
   */
  readonly files: Promise<readonly TreeEntry[] | null>
  /** Looks for what the job changed and what does not go. Nothing waits for it. */
  readonly lookBehind: () => Promise<readonly LeftBehind[]>
}

/** What is found in the checkout, and what looks for secrets in it. */
export interface Inside extends Checkout {
  readonly search: SecretSearch
}

/**
 * Looks at the checkout, with what looks for secrets in whatever of it would go. The gits that list and push the branch's
 * own commits, where they may go, start while the Hub is asked.
 */
export async function lookInside(
  { inputs, credential }: { inputs: Inputs; credential: Credential },
  deps: Parameters<typeof inspect>[0] & { readonly runner: Pick<Runner, 'mask'> }
): Promise<Inside> {
  const search = openSearch(inputs, credential, deps.runner)
  const found = await inspect(deps, { inputs, search })
  if (mayGoAsItIs(inputs, found.card)) {
    expectListing(deps.git)
    expectPush(deps.git, spaceUrl(inputs.endpoint, inputs.space))
  }
  // YAML is much code: it is loaded while the Hub's answers are awaited, when all that is asked is on its way.
  void found.card.said.frontMatter()
  return { search, ...found }
}

/** @throws Failure when there is nothing to deploy, or no card where one was announced */
async function inspect(
  { git, scratch, hub }: { git: Git; scratch: ScratchRepository; hub: Hub },
  { inputs, search }: { inputs: Inputs; search: SecretSearch }
): Promise<Checkout> {
  const { ref, environment } = inputs
  const located = locate(git, { ref, directory: environment.directory })
  const gathered = mayBeOnDisk(inputs)
    ? located.then(({ commit }) => fromDisk({ git, scratch, inputs, commit }))
    : Promise.resolve(null)
  const files = mayBeOnDisk(inputs) ? Promise.resolve(null) : listEarly(git, located, environment.directory)
  files.catch(() => undefined)
  const card = async () => {
    const found = await gathered
    // What is checked out has a name already; anything else is read when it is found.
    const revision = ref === '' ? 'HEAD' : (await located).commit
    const more = found && { gathered: { ...found, git: scratch.git } }
    return readCard(git, hub, { inputs, search, revision, ...more })
  }
  const [source, found, read] = await allOrFirstFailure(located, gathered, card())
  const lookBehind = () => findLeftBehind(git, inputs, { commit: source.commit, gathered: found })
  return { source, card: read, gathered: found, files, lookBehind }
}

async function listEarly(git: Git, located: Promise<Pick<Source, 'commit'>>, directory: string) {
  const [{ commit }, lacksFiles] = await Promise.all([located, isPartial(directory)])
  return lacksFiles ? null : listTree(git, commit)
}

function mayBeOnDisk({ path, files }: Inputs): boolean {
  return path !== '' || files.length > 0
}

async function fromDisk(run: {
  git: Git
  scratch: ScratchRepository
  inputs: Inputs
  commit: string
}): Promise<Gathered | null> {
  const { inputs } = run
  const [{ gather }, { closedTo }] = await Promise.all([
    import('../plan/snapshot/gather.js'),
    import('../plan/snapshot/folder.js')
  ])
  const workTree = await openWorkTree(inputs.environment.directory)
  try {
    return await gather({ ...run, workTree })
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    // A file that may not be read, or that went meanwhile.
    const asText = () => new Failure({ step: 'plan', text: error.message }, { cause: error })
    throw closedTo(inputs, workTree, error as NodeJS.ErrnoException) ?? asText()
  }
}
