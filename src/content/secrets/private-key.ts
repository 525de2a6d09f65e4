/** No key is longer: one of 8192 bits has 6,400 characters. */
const LONGEST_KEY = 8000

/** Documentation shows the two lines around with little between them. */
const SHORTEST_BODY = 64

/** What code, JSON and YAML put between the lines: escapes, quotes, what joins strings, comments, what quotes a mail. */
const BETWEEN = /\\+[nrt]|["'`]\s{0,8}\+\s{0,8}["'`]|[\s"'`,;\\>#]/g

/** Lines before the body of an encrypted key and of PGP's. */
const HEADER = /(?:Proc-Type|DEK-Info|Version|Comment|Charset|Hash):[^\n\\]{0,200}/g

/** How an OpenSSH key begins: `openssh-key-v1` in base64. */
const OPENSSH = 'b3BlbnNzaC1rZXktdjE'

/**
 * The body of the private key of which the first line ends at `start`; null when there is no key: no last line, too
 * little between them, or what says of itself that it is longer or shorter than it is.
 */
export function privateKeyIn(text: string, start: number): string | null {
  const rest = text.slice(start, start + LONGEST_KEY)
  const end = rest.indexOf('-----')
  if (end < 0 || !rest.startsWith('-----END ', end)) return null
  const inside = rest.slice(0, end)
  const body = inside.replace(HEADER, '').replace(BETWEEN, '')
  if (body.length < SHORTEST_BODY || !/^[A-Za-z0-9+/]+=*(?:=[A-Za-z0-9+/]{4})?$/.test(body)) return null
  const encrypted = /Proc-Type|PGP PRIVATE/.test(text.slice(start - 40, start) + inside)
  return encrypted || body.startsWith(OPENSSH) || isDer(Buffer.from(body, 'base64')) ? body : null
}

/** A sequence of ASN.1 that is as long as it says. */
function isDer(bytes: Buffer): boolean {
  if (bytes[0] !== 0x30) return false
  const length = bytes[1] ?? 0
  if (length < 0x80) return bytes.length === 2 + length
  const more = length & 0x7f
  if (more === 0 || more > 3 || bytes.length < 2 + more) return false
  return bytes.length === 2 + more + bytes.readUIntBE(2, more)
}
