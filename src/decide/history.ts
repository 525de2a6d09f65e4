import type { ListedCommit } from '../model/hub-responses.js'

/** Why the history is pushed as it is, or a snapshot of the files. */
export type Because =
  /** The input `history` says so. */
  | 'asked'
  /** `path`, `exclude`, `card` or `sdk` change what is pushed. */
  | 'settings'
  /** The Space holds a snapshot already. */
  | 'continued'
  /** The history holds files that the Hub takes from git only as LFS objects. */
  | 'content'
  /** The checkout lacks its history, and it could not be fetched. */
  | 'shallow'
  /** The Hub can take the branch as it is. */
  | 'possible'

/** What a snapshot's message says of itself; how a later run knows one. */
export const SNAPSHOT_TRAILER = 'Snapshot-By: hf-space-push'

/** The inputs that have a say in it. */
interface Asked {
  readonly history: 'auto' | 'full' | 'snapshot'
  readonly path: string
  readonly exclude: string
  readonly card: string
}

/** Settings that only a snapshot can follow. */
function changesTree(inputs: Omit<Asked, 'history'>): boolean {
  return inputs.path !== '' || inputs.exclude.trim() !== '' || inputs.card.trim() !== ''
}

/**
 * What the inputs alone decide; null when it takes a look at the Space and the checkout.
 * @param readmeChanges something is written into the README, whatever asked for it
 */
export function historyByInputs(
  inputs: Asked,
  readmeChanges: boolean
): { history: 'full' | 'snapshot'; because: Because } | null {
  if (inputs.history !== 'auto') return { history: inputs.history, because: 'asked' }
  return changesTree(inputs) || readmeChanges ? { history: 'snapshot', because: 'settings' } : null
}

/** Whether the Space follows snapshots: one is its head, or the last thing before what was edited on the Space since. */
export function followsSnapshots(recent: readonly ListedCommit[]): boolean {
  return recent.some(({ message }) => message?.split('\n').includes(SNAPSHOT_TRAILER))
}
