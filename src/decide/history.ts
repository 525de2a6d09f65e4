import type { ListedCommit } from '../model/hub-responses.js'

/** Why the history is pushed as it is, or a snapshot of the files. */
export type Because =
  /** The input `history` says so. */
  | 'asked'
  /** It is the preview of a pull request, whose commits carry a mark. */
  | 'preview'
  /** `path`, `files`, `exclude`, `keep`, `card` or `sdk` change what is pushed. */
  | 'settings'
  /** The README does not say what the Space runs on; the Space's own settings stay, and are written into it. */
  | 'kept-settings'
  /** The commit was made by the job: the next run's will not be built upon it. */
  | 'made-in-job'
  /** The Space's commits have nothing in common with the branch: another tool made them. */
  | 'unrelated'
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
  readonly files: readonly unknown[]
  readonly exclude: string
  readonly keep: string
  readonly card: string
}

/** Settings that only a snapshot can follow. */
function changesTree(inputs: Omit<Asked, 'history'>): boolean {
  const { path, files, exclude, keep, card } = inputs
  return files.length > 0 || [path, exclude, keep, card].some(text => text.trim() !== '')
}

/**
 * What the inputs alone decide; null when it takes a look at the Space and the checkout.
 * @param written why something is written into the README
 */
export function historyByInputs(
  inputs: Asked,
  written: 'settings' | 'kept-settings' | undefined
): { history: 'full' | 'snapshot'; because: Because } | null {
  if (inputs.history !== 'auto') return { history: inputs.history, because: 'asked' }
  const because = changesTree(inputs) ? 'settings' : written
  return because ? { history: 'snapshot', because } : null
}

/** Whether the branch's own commits may be what goes, as far as the inputs and the checkout tell. */
export function mayGoAsItIs(inputs: Asked, { merged }: { merged: boolean } = { merged: false }): boolean {
  return historyByInputs(inputs, merged ? 'settings' : undefined)?.history !== 'snapshot'
}

/** Whether the Space follows snapshots: one is its head, or the last thing before what was edited on the Space since. */
export function followsSnapshots(recent: readonly ListedCommit[]): boolean {
  return recent.some(({ message }) => message?.split('\n').includes(SNAPSHOT_TRAILER))
}
