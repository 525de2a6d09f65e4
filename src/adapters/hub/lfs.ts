import { createHash } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { readBeginning, readWhole } from '../http/door.js'
import {
  askBatch,
  askLfs,
  type LfsFailure,
  type LfsServer,
  LfsStopped,
  OBJECTS_A_BATCH,
  type Order,
  persistently,
  refusedBy,
  type Wanted
} from './lfs-batch.js'

export interface Upload extends LfsServer {
  readonly objects: readonly (Wanted & {
    /** The file that holds it. */
    readonly path: string
  })[]
  /** How many go at a time; 8 unless told. */
  readonly parallel?: number
  /** Told of bytes as they go; of fewer than none when they have to go again. */
  readonly progress?: (bytes: number) => void
}

export type Uploaded =
  { readonly kind: 'uploaded'; readonly objects: number; readonly bytes: number } | LfsFailure

type LfsObject = Upload['objects'][number]
interface Job {
  readonly object: LfsObject
  readonly order: Order | null
}

/** The storage has nothing to say of what it took. */
const MOST_TOLD = 64 * 1024

/** A link is not begun with when it has so little time left. */
const MARGIN_MS = 30_000

/**
 * Uploads objects that the server does not have (git-lfs, docs/api/basic-transfers.md): several at a time, each read
 * from disk while it goes. The first that fails ends all.
 */
export async function uploadObjects(upload: Upload): Promise<Uploaded> {
  const over = new AbortController()
  const signal = upload.signal ? AbortSignal.any([upload.signal, over.signal]) : over.signal
  // Node warns of more than ten, which would be a leak elsewhere: here each object that is on its way listens.
  setMaxListeners(0, signal)
  const server = { ...upload, signal }
  const jobs = jobsOf(server)
  let [objects, bytes] = [0, 0]
  let failure: unknown
  const worker = async () => {
    try {
      for await (const { object, order } of { [Symbol.asyncIterator]: () => shared(jobs) }) {
        if (failure) return
        if (order) {
          await send(server, object, order)
          objects++
          bytes += object.size
        }
      }
    } catch (error) {
      // What is ended because of the first failure has nothing to add.
      failure ??= error
      over.abort()
    }
  }
  await Promise.all(Array.from({ length: upload.parallel ?? 8 }, worker))
  if (failure instanceof LfsStopped) return failure.failure
  if (failure) throw failure as Error
  return { kind: 'uploaded', objects, bytes }
}

/** For several readers of one iterator: none of them ends it for the others. */
const shared = (jobs: AsyncIterator<Job>): AsyncIterator<Job> => ({ next: () => jobs.next() })

/** Asks for one batch while the one before is on its way. */
async function* jobsOf(upload: Upload): AsyncGenerator<Job> {
  const { objects } = upload
  const ask = (at: number) => {
    const asked = askBatch(upload, objects.slice(at, at + OBJECTS_A_BATCH))
    // Told when its turn comes.
    asked.catch(() => undefined)
    return asked
  }
  let next = objects.length > 0 ? ask(0) : undefined
  for (let at = 0; next; at += OBJECTS_A_BATCH) {
    const orders = await next
    next = at + OBJECTS_A_BATCH < objects.length ? ask(at + OBJECTS_A_BATCH) : undefined
    for (const object of objects.slice(at, at + OBJECTS_A_BATCH))
      yield { object, order: orders.get(object.oid) ?? null }
  }
}

async function send(upload: Upload, object: LfsObject, order: Order): Promise<void> {
  const { oid, size } = object
  let current: Order | null = order
  await persistently(upload, { call: 'upload', url: order.upload.href, oid }, async () => {
    if (current && current.expires - performance.now() < MARGIN_MS)
      current = (await askBatch(upload, [object])).get(oid) ?? null
    if (current) await put(upload, object, current)
  })
  const { verify } = current
  if (verify) await askLfs(upload, { call: 'verify', oid, action: verify, json: { oid, size } })
}

async function put(upload: Upload, { oid, size, path }: LfsObject, order: Order): Promise<void> {
  const { door, deadlines, signal, userAgent, progress = () => undefined } = upload
  let gone = 0
  let current: object | undefined
  const takeBack = () => {
    current = undefined
    progress(-gone)
    gone = 0
  }
  const open = () => {
    takeBack()
    const mine = (current = {})
    const counted = checked({ oid, size, path }, bytes => {
      // What is read ahead of a request that broke off goes nowhere.
      if (mine !== current) return
      gone += bytes
      progress(bytes)
    })
    return Readable.from(counted, { objectMode: false })
  }
  try {
    const answer = await door({
      url: order.upload.href,
      method: 'PUT',
      headers: {
        'User-Agent': userAgent,
        'Content-Type': 'application/octet-stream',
        ...order.upload.header
      },
      body: { open, length: size },
      deadlines: deadlines.upload,
      signal
    })
    const { status, headers } = answer
    const refused = (text: string) =>
      refusedBy(status, headers, text, { call: 'upload', url: order.upload.href, oid })
    if (status < 200 || status >= 300) throw refused(await readBeginning(answer))
    const text = await readWhole(answer, MOST_TOLD)
    // Whoever is content before it has all of it is not the storage.
    if (gone !== size) throw refused(text.toString('utf8'))
  } catch (error) {
    takeBack()
    throw error
  }
}

/**
 * The bytes of an object. Its last ones are held back until the whole has proved to be the object: what is not never
 * arrives complete.
 */
async function* checked(
  { oid, size, path }: LfsObject,
  passed: (bytes: number) => void
): AsyncGenerator<Buffer> {
  const corrupt = (message: string) => new LfsStopped({ kind: 'corrupt', oid, message })
  const hash = createHash('sha256')
  let read = 0
  let held: Buffer | undefined
  try {
    for await (const chunk of createReadStream(path, {
      highWaterMark: 256 * 1024
    }) as AsyncIterable<Buffer>) {
      if (held) {
        passed(held.length)
        yield held
      }
      hash.update(chunk)
      if ((read += chunk.length) > size) throw corrupt(`it has more than its ${size} bytes`)
      held = chunk
    }
  } catch (error) {
    throw error instanceof LfsStopped ? error : corrupt((error as Error).message)
  }
  if (read !== size) throw corrupt(`it has ${read} of its ${size} bytes`)
  if (hash.digest('hex') !== oid) throw corrupt('its bytes have another hash')
  if (held) {
    passed(held.length)
    yield held
  }
}
