import type { Git } from '../../adapters/git/git.js'
import type { ScratchRepository } from '../../adapters/git/scratch-repository.js'
import type { Hub } from '../../adapters/hub/hub.js'
import type { SpaceGit } from '../../adapters/hub/space-git.js'
import type { SecretSearch } from '../../content/secrets/search.js'
import type { TreeEntry } from '../../content/tree.js'
import type { Because } from '../../decide/history.js'
import type { Inputs } from '../../inputs/table.js'
import type { Trigger } from '../../inputs/trigger.js'
import type { ListedCommit } from '../../model/hub-responses.js'
import type { Gathered, Source, Target } from '../../model/values.js'
import type { Card } from '../look/card.js'

/** What a plan is made of. */
export interface Preparation {
  /** The checkout. */
  readonly git: Git
  /** Where things are made that the checkout must not hold. */
  readonly scratch: ScratchRepository
  readonly hub: Hub
  readonly spaceGit: SpaceGit
  readonly inputs: Inputs
  /** For secrets in what would go. */
  readonly search: SecretSearch
  readonly target: Target
  readonly source: Source
  readonly card: Card
  /** What is deployed, where files from the disk are in it; else it is all in the commit. */
  readonly gathered: Gathered | null
  /** All files of the commit; null where they are not listed yet. */
  readonly files: Promise<readonly TreeEntry[] | null>
  /** The Space's newest commits as the Hub's API lists them; null when it does not say, or was not asked. */
  readonly commits: Promise<readonly ListedCommit[] | null>
  readonly trigger: Trigger
  readonly because: Because
  /** The Space's newest commits. Asked once. @throws Failure when neither the Hub's API nor its git server tells */
  readonly recent: () => Promise<readonly ListedCommit[]>
}
