import type { SdkFrom } from '../content/sdk.js'
import type { Diagnosed } from '../diagnose/index.js'
import type { Inputs } from '../inputs/table.js'
import type { Evidence, Setting } from './failure.js'
import type {
  Change,
  Credential,
  FoundPlace,
  Identity,
  Live,
  Plan,
  Preview,
  Removal,
  Rollback,
  SkipReason,
  Source,
  Target,
  Timing
} from './values.js'

/** What is known so far, whichever way the run ends. */
export interface Known {
  readonly inputs?: Inputs
  readonly credential?: Credential
  /** Who the token is, when the Hub said. */
  readonly identity?: Identity | null
  /** The Space's head before the push; null when it has no such branch. */
  readonly head?: string | null
  /** The run is about the Space of a pull request. */
  readonly preview?: Preview
  /** It was about previews to be deleted, or its own was deleted meanwhile. */
  readonly removal?: Removal
  readonly target?: Target
  readonly source?: Source
  readonly plan?: Plan
  /** The Space was made by this run, on this SDK. */
  readonly created?: { readonly sdk: string; readonly from: SdkFrom }
  /** Settings that this run changed, or would. */
  readonly changes?: readonly Change[]
  /** Settings that this kind of token may not change. */
  readonly refusedSettings?: readonly Setting[]
  /** The Space was restarted by this run, or built anew. */
  readonly restarted?: 'plain' | 'factory'
  /** LFS objects that were uploaded. */
  readonly uploaded?: number
  /** An update of the Space's branch was sent, whatever became of it. */
  readonly sent?: true
  /** The commit that was pushed. */
  readonly pushed?: string
  /** GitHub shows a Deployment of this run. */
  readonly announced?: true
  readonly live?: Live
  /** Only after a failure to build or start: paths of what the Space got, and of the deployed commit. */
  readonly files?: { readonly pushed: readonly string[]; readonly committed: readonly string[] }
  /** Only after a failure. */
  readonly rollback?: Rollback
  readonly timings: readonly Timing[]
}

/** How a run came to its end by itself. */
export type Ending =
  | { readonly status: 'deployed'; readonly commit: string; readonly live: Live }
  | { readonly status: 'unchanged' | 'dry-run' | 'deleted' }
  | { readonly status: 'skipped'; readonly reason: SkipReason }

interface FailedEnding {
  readonly status: 'failed'
  readonly evidence: Evidence
  readonly diagnosed: Diagnosed<string>
  /** Where in the repository the cause lies. */
  readonly at?: FoundPlace
}

/** How a run ended, and all that was known then. */
export type Outcome = Known & (Ending | FailedEnding)

/** Keeps what the run learns, whichever way it ends then. */
export type Learn = (facts: Partial<Known>) => void
