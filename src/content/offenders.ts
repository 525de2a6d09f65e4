import type { Pointer } from './pointers.js'
import type { SecretFinding } from './secrets/finding.js'
import type { TreeEntry } from './tree.js'

/** The largest blob that the Hub's hook lets pass outside LFS: "files larger than 10 MiB" are refused. */
export const LARGE_BYTES = 10 * 1024 * 1024

/** A blob that was looked into, and the path under which it goes. */
export interface SurveyedBlob {
  readonly oid: string
  readonly path: string
  readonly size: number
  readonly binary: boolean
  /** The LFS pointer that the blob is. */
  readonly pointer: Pointer | null
  readonly secrets: readonly SecretFinding[]
  /** Where it is known: a blob of an earlier commit is listed without. */
  readonly mode?: TreeEntry['mode']
}

/** A file that the Hub's hook refuses unless it is in LFS. */
export interface Offender {
  readonly path: string
  readonly oid: string
  readonly size: number
  readonly why: 'large' | 'binary'
}

/**
 * The files that would make the Hub refuse the push, in the order given. A file that is both large and binary is
 * large, as the size is what the hook is thought to check first. A pointer is text, whether or not its object is
 * there; a symbolic link's blob is a path, and a submodule has none.
 */
export function findOffenders(blobs: readonly SurveyedBlob[]): Offender[] {
  return blobs
    .filter(
      ({ mode, size, binary, pointer }) =>
        (binary || size > LARGE_BYTES) && !pointer && mode !== '120000' && mode !== '160000'
    )
    .map(({ path, oid, size }) => ({ path, oid, size, why: size > LARGE_BYTES ? 'large' : 'binary' }))
}
