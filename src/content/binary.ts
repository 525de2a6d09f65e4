import { isUtf8 } from 'node:buffer'

/** How much of a file says what it is; as many bytes as git itself looks at (xdiff-interface.c, FIRST_FEW_BYTES). */
export const HEAD_BYTES = 8000

/**
 * Is this a binary file, as the Hub's hook sees it: a NUL byte, or what is no UTF-8, in the head of the file?
 *
 * The hook refuses such a file of any size that is not in LFS. That it looks as git does is inferred from what it
 * refused (images, fonts, `.pyc`, `.npy`) and let pass (SVG).
 * @param head the file, or at least its first `HEAD_BYTES` bytes
 */
export function isBinary(head: Uint8Array): boolean {
  const seen = head.subarray(0, HEAD_BYTES)
  if (seen.includes(0)) return true
  if (isUtf8(seen)) return false
  try {
    // A character that the window cuts in two is expected to go on; one that the file's end cuts is broken.
    new TextDecoder('utf-8', { fatal: true }).decode(seen, { stream: head.length >= HEAD_BYTES })
    return false
  } catch {
    return true
  }
}
