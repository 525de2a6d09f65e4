/**
 * Reads what a smart HTTP git server says first: `# service=…`, then one pkt-line per ref (gitprotocol-http).
 * @returns branch → commit (40 hex digits), or null when the text is something else, such as a login page.
 */
export function parseAdvertisement(body: string): ReadonlyMap<string, string> | null {
  const lines = packetLines(body)
  if (!lines?.[0]?.startsWith('# service=git-receive-pack')) return null
  const heads = new Map<string, string>()
  for (const line of lines.slice(1)) {
    const match = /^([0-9a-f]{40}) refs\/heads\/([^\0\n]+)/.exec(line)
    if (match?.[1] && match[2]) heads.set(match[2], match[1])
  }
  return heads
}

/** A packet begins with its length in four hex digits, its own four included; `0000` is a pause. Lengths are bytes. */
function packetLines(body: string): string[] | null {
  const bytes = Buffer.from(body, 'utf8')
  const lines: string[] = []
  for (let at = 0; at < bytes.length;) {
    const digits = bytes.toString('latin1', at, at + 4)
    if (!/^[0-9a-f]{4}$/.test(digits)) return null
    const length = parseInt(digits, 16)
    if (length > 4) lines.push(bytes.toString('utf8', at + 4, at + length))
    at += Math.max(length, 4)
  }
  return lines
}
