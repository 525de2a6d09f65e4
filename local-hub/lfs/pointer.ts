/** A file that LFS keeps elsewhere: what its pointer says of it, and what it is known by in every request. */
export interface LfsObject {
  /** SHA-256 of the content, in hex. */
  readonly oid: string
  readonly size: number
}

/** A longer blob is no pointer, whatever it says (git-lfs, docs/spec.md). */
export const POINTER_LIMIT = 1024

const POINTER =
  /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-\d-.*\n)*oid sha256:([0-9a-f]{64})\nsize (\d+)\n?$/

/** What a blob points to; undefined when it is no pointer. */
export function readPointer(blob: Buffer): LfsObject | undefined {
  if (blob.length >= POINTER_LIMIT) return undefined
  const [, oid, size] = POINTER.exec(blob.toString()) ?? []
  return oid === undefined ? undefined : { oid, size: Number(size) }
}

/** What stands in git for a file in LFS. */
export const writePointer = ({ oid, size }: LfsObject): Buffer =>
  Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`)

export const isOid = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
