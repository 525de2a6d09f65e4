import type { LocalHub } from '../../local-hub/index.js'

export interface Connection {
  /** What was said, without line ends. */
  readonly lines: string[]
  /** The whole stream as it came. */
  readonly text: string
  readonly keepAlives: number
  readonly wasCut: boolean
}

/** Reads a log to its end, or until `enough`; the rule for a line is that of the official Python client. */
export async function readLog(
  hub: LocalHub,
  path: string,
  {
    token = hub.tokens.write,
    enough = () => false
  }: { token?: string; enough?: (lines: string[]) => boolean } = {}
): Promise<Connection> {
  const gone = new AbortController()
  const response = await fetch(hub.origin + path, {
    headers: { authorization: `Bearer ${token}` },
    signal: gone.signal
  })
  const decoder = new TextDecoder()
  let text = ''
  let wasCut = false
  const linesOf = () =>
    text
      .split('\n')
      .filter(line => line.startsWith('data: {'))
      .map(line => (JSON.parse(line.slice('data: '.length)) as { data: string }).data.trimEnd())
  try {
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk as Uint8Array, { stream: true })
      if (enough(linesOf())) break
    }
  } catch {
    wasCut = true
  }
  gone.abort()
  return {
    lines: linesOf(),
    text,
    keepAlives: text.split('\n').filter(line => line === 'data:').length,
    wasCut
  }
}
