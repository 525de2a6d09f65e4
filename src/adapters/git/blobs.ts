import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../../model/failure.js'
import type { Git } from './git.js'
import type { ScratchRepository } from './scratch-repository.js'

/** Told of each blob as its bytes come by; nothing of it is kept here. */
export interface BlobVisitor {
  begin(oid: string, size: number): void
  bytes(chunk: Buffer): void
  end(): void
}

const LINE_FEED = 0x0a

/**
 * Reads blobs in one `git cat-file --batch`, in the order given. However large they are, memory stays flat: the visitor
 * gets the bytes as the pipe brings them.
 * @throws Error when git breaks off, or knows one of them not
 */
export async function readBlobs(git: Git, oids: readonly string[], visitor: BlobVisitor): Promise<void> {
  if (oids.length === 0) return
  const reader = batchReader(visitor)
  const { code, text } = await git(['cat-file', '--batch'], {
    input: `${oids.join('\n')}\n`,
    onStdout: chunk => reader.feed(chunk)
  })
  if (code !== 0 || reader.seen() !== oids.length)
    throw new Error(`git cat-file: ${reader.complaint() || text}`)
}

/** Takes the stream apart: `<oid> <type> <size>\n<bytes>\n`, or `<oid> missing\n` (git-cat-file, BATCH OUTPUT). */
function batchReader(visitor: BlobVisitor) {
  let header = ''
  let left = -1
  let seen = 0
  let complaint = ''

  const takeHeader = (chunk: Buffer, at: number): number => {
    const end = chunk.indexOf(LINE_FEED, at)
    header += chunk.toString('latin1', at, end < 0 ? chunk.length : end)
    if (end < 0) return chunk.length
    const [oid = '', , size] = header.split(' ')
    if (size === undefined) complaint ||= header
    else {
      left = Number(size)
      visitor.begin(oid, left)
    }
    header = ''
    return end + 1
  }
  const takeBytes = (chunk: Buffer, at: number): number => {
    if (left === 0) {
      // The line feed that closes each object.
      left = -1
      seen++
      visitor.end()
      return at + 1
    }
    const end = Math.min(chunk.length, at + left)
    visitor.bytes(chunk.subarray(at, end))
    left -= end - at
    return end
  }
  return {
    feed(chunk: Buffer) {
      for (let at = 0; at < chunk.length;) at = left < 0 ? takeHeader(chunk, at) : takeBytes(chunk, at)
    },
    seen: () => seen,
    complaint: () => complaint
  }
}

/**
 * Stores texts as blobs, all in one git; the ids come in the order of the texts.
 * @throws Failure when git cannot
 */
export async function writeBlobs(
  { git, directory }: ScratchRepository,
  texts: readonly string[]
): Promise<string[]> {
  if (texts.length === 0) return []
  const folder = join(directory, 'texts')
  await mkdir(folder, { recursive: true })
  const paths = texts.map((_, i) => join(folder, String(i)))
  await Promise.all(texts.map((text, i) => writeFile(paths[i] ?? '', text)))
  const args = ['hash-object', '-w', '--no-filters', '--stdin-paths']
  const { code, stdout, text } = await git(args, { input: `${paths.join('\n')}\n` })
  if (code !== 0) throw new Failure({ step: 'plan', exitCode: code, text })
  return stdout.trim().split('\n')
}
