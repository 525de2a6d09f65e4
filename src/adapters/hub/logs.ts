import type { Step } from '../../model/failure.js'
import { redacted } from '../../model/hidden.js'
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

/** A line of what the Hub sends is no longer than this; the rest of it is dropped, or it would fill the memory. */
const LONGEST_LINE = 1024 * 1024
/** So much is shown of a text that was cut. */
const SHOWN = 2000
/** More than is shown, or a secret across the cut could not be recognized. */
const READ = 64 * 1024

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
  const cut = lineCutter()
  const parser = createParser({
    // What comes in lines of which none ends an event is no log.
    maxBufferSize: 2 * LONGEST_LINE,
    onEvent: ({ data }) => {
      const text = textOf(data)
      // Whoever reads may cut it.
      if (text !== undefined) found.push(redacted(text))
    }
  })
  try {
    for await (const chunk of chunks) {
      parser.feed(cut(decoder.decode(chunk, { stream: true })))
      yield* found.splice(0)
    }
    ended()
  } catch {
    // A connection that breaks has told what it had; whoever reads decides whether there is more to come.
  }
}

/** Passes text on, piece by piece, without what is too long of each line. */
function lineCutter(): (text: string) => string {
  let length = 0
  return text =>
    text
      .split(/(?<=\n)/)
      .map(part => {
        const room = Math.max(0, LONGEST_LINE - length)
        const ends = part.endsWith('\n')
        length = ends ? 0 : length + part.length
        return part.length <= room ? part : part.slice(0, room) + (ends ? '\n' : '')
      })
      .join('')
}

/** An event without data only keeps the connection open. */
function textOf(data: string): string | undefined {
  try {
    const { data: text } = JSON.parse(data) as { data?: unknown }
    return typeof text === 'string' ? text : undefined
  } catch {
    return `data: ${data}`.length < LONGEST_LINE ? undefined : beginningOf(data)
  }
}

/** What there is of a text whose event was cut. */
function beginningOf(data: string): string | undefined {
  const text = /"data":\s*"((?:[^"\\]|\\u[\da-f]{4}|\\[^u])*)/i.exec(data.slice(0, READ))?.[1]
  if (text === undefined) return undefined
  return `${redacted(JSON.parse(`"${text}"`) as string).slice(0, SHOWN)}…\n`
}
