/** What stands in git for a file in LFS. */
export interface Pointer {
  /** SHA-256 of the file, 64 hex digits. */
  readonly oid: string
  /** Bytes of the file. */
  readonly size: number
}

/** A pointer has fewer bytes than this (git-lfs, docs/spec.md); a longer blob need not be read to know. */
export const POINTER_LIMIT = 1024

const VERSION = 'https://git-lfs.github.com/spec/v1'

/**
 * The current version, and the one of before git-lfs had its name, both of which git-lfs reads. Like it, this looks
 * past line ends of Windows and white space around.
 */
const POINTER =
  /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\r?\noid sha256:([0-9a-f]{64})\r?\nsize (\d{1,16})$/

/**
 * The pointer that a blob is, or null. A pointer of an LFS extension (`ext-…` lines) is none: what it points to is
 * not the file, and the Hub knows no extensions.
 */
export function parsePointer(text: string): Pointer | null {
  if (text.length >= POINTER_LIMIT) return null
  const [, oid, size] = POINTER.exec(text.trim()) ?? []
  if (oid === undefined || size === undefined || !Number.isSafeInteger(Number(size))) return null
  return { oid, size: Number(size) }
}

/** The blob that git-lfs would write for a file, byte for byte (docs/spec.md: version first, then sorted keys). */
export function formatPointer({ oid, size }: Pointer): string {
  return `version ${VERSION}\noid sha256:${oid}\nsize ${size}\n`
}
