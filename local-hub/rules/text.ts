/** How much of a blob tells whether it is text; git looks at as much. */
export const HEAD_LENGTH = 8000

/**
 * Whether the Hub takes a blob for binary. How it decides is not published: reports of what it refused (PNG, ICO,
 * PDF, .pyc, .npy) and let through (SVG, any script) fit a NUL byte or broken UTF-8 at the beginning.
 * A pointer of git-lfs is text, so it passes.
 */
export function looksBinary(head: Buffer, { size }: { size: number }): boolean {
  if (head.includes(0)) return true
  try {
    // `stream` forgives a character that the cut through the blob divided.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: size > head.length })
    return false
  } catch {
    return true
  }
}
