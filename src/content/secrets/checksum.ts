const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const CHECKSUM_LENGTH = 6

/**
 * Do the last six characters agree with those between the prefix and them? They are their CRC32 in base 62, filled up
 * with `0` on the left: GitHub's and npm's tokens (github.blog, "Behind GitHub's new authentication token formats").
 */
export function checksumHolds(token: string): boolean {
  const body = token.slice(token.indexOf('_') + 1, -CHECKSUM_LENGTH)
  return token.endsWith(checksumOf(body))
}

/** The six characters that go behind a token's random part. */
export function checksumOf(body: string): string {
  let left = crc32(body)
  let digits = ''
  for (; left > 0; left = Math.floor(left / BASE62.length))
    digits = BASE62.charAt(left % BASE62.length) + digits
  return digits.padStart(CHECKSUM_LENGTH, '0')
}

function crc32(latin1: string): number {
  let crc = ~0
  for (let i = 0; i < latin1.length; i++) {
    crc ^= latin1.charCodeAt(i)
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
