import { spawn } from 'node:child_process'
import { pipeline } from 'node:stream/promises'
import { gitEnvironment } from '../git/run.js'
import { HEAD_LENGTH } from './text.js'

/** Where the objects of a push wait until the hook has let them in (git-receive-pack, QUARANTINE ENVIRONMENT). */
export interface Quarantine {
  readonly directory: string
  readonly env: Readonly<Record<string, string>>
}

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
  const list = start(place, ['rev-list', '--objects', tip, '--not', '--all'])
  const check = start(place, [
    'cat-file',
    '--buffer',
    '--batch-check=%(objecttype) %(objectname) %(objectsize) %(rest)'
  ])
  const piped = pipeline(list.stdout, check.stdin)
  const out: Buffer[] = []
  for await (const chunk of check.stdout) out.push(chunk as Buffer)
  await piped
  return Buffer.concat(out)
    .toString()
    .split('\n')
    .filter(line => line.startsWith('blob '))
    .map(line => {
      const [, oid, size] = line.split(' ', 3) as [string, string, string]
      return { oid, size: Number(size), path: line.slice(`blob ${oid} ${size} `.length) }
    })
}

/** The beginning of each blob, in order. One `git cat-file` for all: a process for each would cost seconds. */
export async function* blobHeads(place: Quarantine, blobs: readonly Blob[]): AsyncGenerator<[Blob, Buffer]> {
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
