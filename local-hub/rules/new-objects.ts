import { spawn } from 'node:child_process'
import { fromLoose, readLoose, type Quarantine } from '../git/objects.js'
import { lines } from '../git/repository.js'
import { git, gitEnvironment } from '../git/run.js'
import { HEAD_LENGTH } from './text.js'

export interface Blob {
  readonly oid: string
  readonly size: number
  /** One of the paths at which it is found. */
  readonly path: string
}

/**
 * The files in every commit that no ref of the repository reaches yet: the Hub looks at the whole pushed history,
 * so deleting a file in a later commit helps nobody.
 */
export async function newBlobs(place: Quarantine, tip: string): Promise<Blob[]> {
  const { directory, env } = place
  const listed = await git(directory, ['rev-list', '--objects', tip, '--not', '--all'], { env })
  return fromLoose(() => lines(listed).flatMap(line => looseBlob(place, line))) ?? blobsAmong(place, listed)
}

/** A line of the list is an id and, but for a commit, a path. */
function looseBlob(place: Quarantine, line: string): Blob[] {
  const oid = line.slice(0, 40)
  const { type, content } = readLoose(place, oid)
  return type === 'blob' ? [{ oid, size: content.length, path: line.slice(41) }] : []
}

async function blobsAmong({ directory, env }: Quarantine, listed: Buffer): Promise<Blob[]> {
  const format = '%(objecttype) %(objectname) %(objectsize) %(rest)'
  const options = { env, input: listed }
  const checked = await git(directory, ['cat-file', '--buffer', `--batch-check=${format}`], options)
  return lines(checked)
    .filter(line => line.startsWith('blob '))
    .map(line => {
      const [, oid, size] = line.split(' ', 3) as [string, string, string]
      return { oid, size: Number(size), path: line.slice(`blob ${oid} ${size} `.length) }
    })
}

/** The beginning of each blob, in order. One `git cat-file` for all: a process for each would cost seconds. */
export async function* blobHeads(place: Quarantine, blobs: readonly Blob[]): AsyncGenerator<[Blob, Buffer]> {
  const loose = fromLoose(() =>
    blobs.map(({ oid }) => readLoose(place, oid).content.subarray(0, HEAD_LENGTH))
  )
  if (loose !== undefined) {
    for (const [index, blob] of blobs.entries()) yield [blob, loose[index] ?? Buffer.alloc(0)]
    return
  }
  const cat = start(place, ['cat-file', '--buffer', '--batch'])
  cat.stdin.end(blobs.map(blob => `${blob.oid}\n`).join(''))
  const reader = new Reader(cat.stdout)
  for (const blob of blobs) {
    await reader.line()
    yield [blob, await reader.take(blob.size, { keep: HEAD_LENGTH })]
    await reader.take(1, { keep: 0 })
  }
}

function start({ directory, env }: Quarantine, args: string[]) {
  const child = spawn('git', args, { env: { ...gitEnvironment, GIT_DIR: directory, ...env } })
  child.stderr.resume()
  // A reader that stopped early leaves a broken pipe behind; there is nothing to do about it.
  child.stdin.on('error', () => {})
  return child
}

/** Cuts a stream into the lines and the counted stretches of git's batch format. */
class Reader {
  readonly #chunks: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]()
  }

  async line(): Promise<string> {
    let end: number
    while ((end = this.#rest.indexOf(10)) === -1) await this.#more()
    const line = this.#rest.subarray(0, end).toString()
    this.#rest = this.#rest.subarray(end + 1)
    return line
  }

  /** Passes over `length` bytes and returns the first of them, so that a large blob is never held whole. */
  async take(length: number, { keep }: { keep: number }): Promise<Buffer> {
    const kept: Buffer[] = []
    let left = length
    let wanted = Math.min(keep, length)
    while (left > 0) {
      if (this.#rest.length === 0) await this.#more()
      const part = this.#rest.subarray(0, left)
      if (wanted > 0) kept.push(part.subarray(0, wanted))
      wanted = Math.max(0, wanted - part.length)
      left -= part.length
      this.#rest = this.#rest.subarray(part.length)
    }
    return Buffer.concat(kept)
  }

  async #more(): Promise<void> {
    const next = await this.#chunks.next()
    if (next.done) throw new Error('git cat-file ended early')
    this.#rest = this.#rest.length === 0 ? next.value : Buffer.concat([this.#rest, next.value])
  }
}
