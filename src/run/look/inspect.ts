import { type Git, gitVersion } from '../../adapters/git/git.js'
import type { Hub } from '../../adapters/hub/hub.js'
import type { SecretSearch } from '../../content/secrets/search.js'
import type { Inputs } from '../../inputs/table.js'
import { allOrFirstFailure } from '../all-or-first-failure.js'
import type { Source } from '../../model/values.js'
import { type Card, readCard } from './card.js'
import { locate } from './locate.js'

/** What the checkout holds for this run, known without the Space. */
export interface Checkout {
  readonly source: Source
  readonly card: Card
  /** Of the machine's git, as requests to the Space's git server name it. */
  readonly version: string
}

/** @throws Failure when there is nothing to deploy, or no card where one was announced */
export async function inspect(
  git: Git,
  hub: Hub,
  { inputs, search }: { inputs: Inputs; search: SecretSearch }
): Promise<Checkout> {
  const { ref, environment } = inputs
  const located = locate(git, { ref, directory: environment.directory })
  // What is checked out has a name already; anything else is read when it is found.
  const carded = (revision: string) => readCard(git, hub, { inputs, search, revision })
  const [source, card, version] = await allOrFirstFailure(
    located,
    ref === '' ? carded('HEAD') : located.then(({ commit }) => carded(commit)),
    gitVersion(git)
  )
  return { source, version, card }
}
