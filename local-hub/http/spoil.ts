import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { Answer } from './answer.js'
import type { FaultEffect } from './faults.js'

type Spoiling = Extract<FaultEffect, { stall: true } | { dripMs: number } | { half: 'reset' | 'end' }>

interface Delivery {
  readonly answer: Answer
  readonly incoming: IncomingMessage
  readonly response: ServerResponse
  /** Writes the head, with the length of this body. */
  readonly begin: (answer: Answer) => void
  readonly sleep: (ms: number) => Promise<void>
}

export function isSpoiled(fault: FaultEffect | undefined): fault is Spoiling {
  return fault !== undefined && ('stall' in fault || 'dripMs' in fault || 'half' in fault)
}

/** Delivers the answer of a request that was served, but not as it should be: without the rest, or at a crawl. */
export async function spoil(fault: Spoiling, delivery: Delivery): Promise<void> {
  const { answer, incoming, response, begin, sleep } = delivery
  const { body = '' } = answer
  // Of nothing there is no half.
  begin(body === '' ? { ...answer, body: ' ' } : answer)
  response.flushHeaders()
  const whole = await gathered(body, answer.headers ?? {})
  if ('stall' in fault) return
  if ('dripMs' in fault) {
    for (let at = 0; at < whole.length && !response.destroyed; at++) {
      response.write(whole.subarray(at, at + 1))
      await sleep(fault.dripMs)
    }
    return void response.end()
  }
  const half = whole.subarray(0, Math.floor(whole.length / 2))
  await new Promise<unknown>(written => response.write(half.length > 0 ? half : ' ', written))
  // What was written is on its way; a reset at once would overtake it.
  await sleep(5)
  if (fault.half === 'end') incoming.socket.end()
  else incoming.socket.resetAndDestroy()
}

/** All of a body: what git did is done then. Of a log, which may go on for long, what comes first. */
async function gathered(body: string | Buffer | Readable, headers: Answer['headers'] = {}): Promise<Buffer> {
  if (!(body instanceof Readable)) return Buffer.from(body)
  const isLog = headers['content-type']?.startsWith('text/event-stream') === true
  const chunks: Buffer[] = []
  const closed = once(body, 'close')
  body.on('data', chunk => chunks.push(Buffer.from(chunk as Buffer)))
  await (isLog ? once(body, 'data') : closed)
  return Buffer.concat(chunks)
}
