import type { Step } from '../../model/failure.js'
import type { Secret } from '../../model/values.js'
import type { Stream } from '../stream.js'

/** The log of a Space's build, or of its running app. */
export type LogKind = 'build' | 'run'

/** One connection to a log. */
export interface LogConnection {
  /** The Hub's answer when it gives no log. */
  readonly refused?: number
  /** Texts of the log in order, mostly a line each with its end; from the first one on at every connection. */
  readonly texts: AsyncIterable<string>
  /** It came to its end; else it was refused, or broke. */
  isWhole(): boolean
  close(): void
}

export type OpenLog = (kind: LogKind, step: Step) => Promise<LogConnection>

/** A line of a log is no longer than this; what is gets dropped, or it would fill the memory. */
const LONGEST_EVENT = 1024 * 1024

/** `GET /api/spaces/{id}/logs/{build,run}`: events whose data is JSON with the text (OpenAPI description, "SSE protocol"). */
export function openLogs(at: { endpoint: string; stream: Stream; token: Secret }, id: string): OpenLog {
  const { endpoint, stream, token } = at
  const headers = { Authorization: `Bearer ${token.reveal()}`, Accept: 'text/event-stream' }
  return async (kind, step) => {
    const url = `${endpoint}/api/spaces/${id}/logs/${kind}`
    const answer = await stream({ step, route: 'logs', url, headers })
    if ('refused' in answer)
      return { refused: answer.refused.status, texts: none(), isWhole: () => false, close: () => undefined }
    let isWhole = false
    const texts = textsOf(answer.chunks, () => (isWhole = true))
    return { texts, isWhole: () => isWhole, close: () => answer.close() }
  }
}

async function* none(): AsyncIterable<string> {
  // Nothing comes.
}

async function* textsOf(chunks: AsyncIterable<Buffer>, ended: () => void): AsyncIterable<string> {
  const { createParser } = await import('eventsource-parser')
  const decoder = new TextDecoder()
  const found: string[] = []
  const parser = createParser({
    maxBufferSize: LONGEST_EVENT,
    onEvent: ({ data }) => {
      const text = textOf(data)
      if (text !== undefined) found.push(text)
    }
  })
  try {
    for await (const chunk of chunks) {
      parser.feed(decoder.decode(chunk, { stream: true }))
      yield* found.splice(0)
    }
    ended()
  } catch {
    // A connection that breaks has told what it had; whoever reads decides whether there is more to come.
  }
}

/** An event without data only keeps the connection open. */
function textOf(data: string): string | undefined {
  try {
    const { data: text } = JSON.parse(data) as { data?: unknown }
    return typeof text === 'string' ? text : undefined
  } catch {
    return undefined
  }
}
