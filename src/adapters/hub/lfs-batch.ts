import type { IncomingHttpHeaders } from 'node:http'
import { type Deadlines, type Door, DoorError, readBeginning, readWhole } from '../http/door.js'

/** An LFS object. */
export interface Wanted {
  readonly oid: string
  readonly size: number
}

/** A request that the server describes in its answer to a batch. */
interface Action {
  readonly href: string
  readonly header: Readonly<Record<string, string>>
}

/** What is to be done for one object. */
export interface Order {
  readonly upload: Action
  readonly verify?: Action
  /** When the link is no good any more, in ms of `performance.now()`; Infinity when it is not told. */
  readonly expires: number
}

/** Why an object, or all of them, did not go. */
export type LfsFailure =
  /** An answer that takes nothing. Without an oid it is the batch's. */
  | (About & {
      readonly kind: 'answered'
      readonly status: number
      readonly headers: IncomingHttpHeaders
      readonly text: string
    })
  /** The answer to the batch says so of this object, or leaves it out, or lacks what is needed. */
  | { readonly kind: 'object'; readonly oid: string; readonly code?: number; readonly message: string }
  /** What lies on disk is not the object. */
  | { readonly kind: 'corrupt'; readonly oid: string; readonly message: string }
  | (About & { readonly kind: 'lost'; readonly error: Error })

type LfsCall = 'batch' | 'upload' | 'verify'

/** Which request it was. */
interface About {
  readonly call: LfsCall
  readonly url: string
  readonly oid?: string
}

/** Ends an upload from anywhere within. */
export class LfsStopped extends Error {
  readonly failure: LfsFailure
  constructor(failure: LfsFailure) {
    super(failure.kind)
    this.failure = failure
  }
}

/**
 * What a failure of one request means for the next.
 * @param what.waited ms that have gone by in vain
 * @param what.status of the answer, or the code of what happened to the connection
 * @returns how many ms to wait before it is sent again, or undefined to leave it
 */
export type Again = (what: {
  readonly call: LfsCall
  readonly attempt: number
  readonly waited: number
  readonly status?: number
  readonly headers?: IncomingHttpHeaders
  readonly code?: string
}) => number | undefined

/** The LFS server, and how it is asked. */
export interface LfsServer {
  readonly door: Door
  /** `…/info/lfs` */
  readonly url: string
  /** Goes to the origin of `url`, and nowhere else. */
  readonly authorization: string
  readonly userAgent: string
  readonly deadlines: Readonly<Record<LfsCall, Deadlines>>
  readonly again: Again
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  readonly signal?: AbortSignal | undefined
}

const LFS_JSON = 'application/vnd.git-lfs+json'
/** git-lfs asks for as many at a time. */
export const OBJECTS_A_BATCH = 100
/** A batch of answers with long links. */
const MOST_ANSWERED = 4 * 1024 * 1024

/** Sends a JSON of LFS, again where the rule says so. */
export async function askLfs(
  server: LfsServer,
  what: { readonly call: LfsCall; readonly oid?: string; readonly action: Action; readonly json: unknown }
): Promise<string> {
  const { call, oid, action, json } = what
  const exchange = {
    url: action.href,
    method: 'POST',
    headers: { 'User-Agent': server.userAgent, Accept: LFS_JSON, 'Content-Type': LFS_JSON, ...action.header },
    body: Buffer.from(JSON.stringify(json)),
    deadlines: server.deadlines[call],
    signal: server.signal
  }
  const about = { call, url: action.href, ...(oid && { oid }) }
  return persistently(server, about, async () => {
    const answer = await server.door(exchange)
    const ok = answer.status >= 200 && answer.status < 300
    if (!ok) throw refusedBy(answer.status, answer.headers, await readBeginning(answer), about)
    return (await readWhole(answer, MOST_ANSWERED)).toString('utf8')
  })
}

export function refusedBy(
  status: number,
  headers: IncomingHttpHeaders,
  text: string,
  about: About
): LfsStopped {
  return new LfsStopped({ kind: 'answered', ...about, status, headers, text })
}

/** Does it, and again for as long as the rule says so. */
export async function persistently<T>(
  { again, sleep, signal }: LfsServer,
  about: About,
  work: () => Promise<T>
): Promise<T> {
  const began = performance.now()
  let slept = 0
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      const failure: LfsFailure | undefined =
        error instanceof LfsStopped
          ? error.failure
          : error instanceof DoorError
            ? { kind: 'lost', ...about, error }
            : undefined
      if (!failure) throw error
      // An upload that breaks off after an hour was no hour of waiting.
      const waited = about.call === 'upload' ? slept : performance.now() - began
      const more = outcomeOf(failure)
      const wait = more && !signal?.aborted && again({ call: about.call, attempt, waited, ...more })
      if (typeof wait !== 'number') throw new LfsStopped(failure)
      slept += wait
      await sleep(wait, signal)
    }
  }
}

/** What the rule goes by; nothing of what another try would not change. */
function outcomeOf(failure: LfsFailure) {
  if (failure.kind === 'answered') return { status: failure.status, headers: failure.headers }
  return failure.kind === 'lost' ? { code: (failure.error as DoorError).code } : undefined
}

/**
 * Asks what is to be done for objects, at most 100 of them (git-lfs, docs/api/batch.md).
 * @returns by oid: an order, or null for one that the server has already
 * @throws LfsStopped for the first object that the answer says no good of
 */
export async function askBatch(
  server: LfsServer,
  objects: readonly Wanted[]
): Promise<ReadonlyMap<string, Order | null>> {
  const asked = performance.now()
  const text = await askLfs(server, {
    call: 'batch',
    action: { href: `${server.url}/objects/batch`, header: { Authorization: server.authorization } },
    json: {
      operation: 'upload',
      transfers: ['basic'],
      hash_algo: 'sha256',
      objects: objects.map(({ oid, size }) => ({ oid, size }))
    }
  })
  const answered = readAnswer(text, server.url)
  return new Map(objects.map(({ oid }) => [oid, orderOf(oid, answered.get(oid), { server, asked })]))
}

interface AnsweredObject {
  readonly oid?: unknown
  readonly error?: { readonly code?: unknown; readonly message?: unknown } | null
  readonly actions?: { readonly upload?: unknown; readonly verify?: unknown } | null
  readonly authenticated?: unknown
}

/** What is no answer to a batch counts as an answer with status 200 that says something else. */
function readAnswer(text: string, url: string): Map<unknown, AnsweredObject> {
  try {
    const { objects, transfer } = JSON.parse(text) as { objects?: unknown; transfer?: unknown }
    if (!Array.isArray(objects) || !(transfer === undefined || transfer === 'basic')) throw new Error(text)
    return new Map((objects as (AnsweredObject | null)[]).map(object => [object?.oid, object ?? {}]))
  } catch {
    throw refusedBy(200, {}, text.slice(0, 64 * 1024), { call: 'batch', url })
  }
}

function orderOf(
  oid: string,
  answered: AnsweredObject | undefined,
  { server, asked }: { server: LfsServer; asked: number }
): Order | null {
  const no = (message: string, code?: unknown) =>
    new LfsStopped({ kind: 'object', oid, message, ...(typeof code === 'number' && { code }) })
  if (!answered) throw no('the answer does not name it')
  const { error, actions, authenticated } = answered
  if (error)
    throw no(typeof error.message === 'string' ? error.message : 'an error without a message', error.code)
  if (actions === undefined || actions === null) return null
  const read = (name: 'upload' | 'verify', action: unknown): Action => {
    const { href, header } = (action ?? {}) as { href?: unknown; header?: unknown }
    if (typeof href !== 'string' || !isUsable(href, server.url)) throw no(`no address to ${name} it at`)
    const own = authenticated !== true && isSameOrigin(href, server.url)
    return { href, header: { ...(own && { Authorization: server.authorization }), ...readHeader(header) } }
  }
  if (!actions.upload) throw no('it is wanted, and the answer does not say where')
  const { expires_in: seconds } = actions.upload as { expires_in?: unknown }
  return {
    upload: read('upload', actions.upload),
    ...(actions.verify ? { verify: read('verify', actions.verify) } : {}),
    expires: typeof seconds === 'number' && seconds > 0 ? asked + seconds * 1000 : Infinity
  }
}

/** What is asked for over https is not sent without it. */
function isUsable(href: string, server: string): boolean {
  const { protocol } = URL.canParse(href) ? new URL(href) : { protocol: '' }
  return protocol === 'https:' || (protocol === 'http:' && server.startsWith('http:'))
}

const isSameOrigin = (href: string, server: string) => new URL(href).origin === new URL(server).origin

/** Headers that say how a request is framed are nobody's but the door's. */
const FRAMING = /^(host|connection|content-length|transfer-encoding|expect|upgrade|te|trailer)$/i

function readHeader(header: unknown): Record<string, string> {
  const entries = typeof header === 'object' && header !== null ? Object.entries(header) : []
  return Object.fromEntries(
    entries.filter(
      (entry): entry is [string, string] =>
        typeof entry[1] === 'string' &&
        !FRAMING.test(entry[0]) &&
        /^[\w-]+$/.test(entry[0]) &&
        /^[\t\x20-\x7e\x80-\xff]*$/.test(entry[1])
    )
  )
}
