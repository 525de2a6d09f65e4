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
  scratch: ScratchRepository,
  texts: readonly (string | Buffer)[]
): Promise<string[]> {
  if (texts.length === 0) return []
  const folder = join(scratch.directory, 'texts')
  await mkdir(folder, { recursive: true })
  const paths = texts.map((_, i) => join(folder, String(i)))
  await Promise.all(texts.map((text, i) => writeFile(paths[i] ?? '', text)))
  return writeFiles(scratch, paths)
}

/**
 * Stores files as blobs, byte for byte, all in one git; the ids come in the order of the files.
 * @throws Failure when git cannot
 */
export async function writeFiles({ git }: ScratchRepository, places: readonly string[]): Promise<string[]> {
  if (places.length === 0) return []
  const { code, stdout, text } = await git(['hash-object', '-w', '--no-filters', '--stdin-paths'], {
    input: places.map(place => `${quoted(place)}\n`).join(''),
    // The repository lives as long as the run: nothing of it has to survive a loss of power.
    config: ['core.fsync=none']
  })
  if (code !== 0) throw new Failure({ step: 'plan', exitCode: code, text })
  return stdout.trim().split('\n')
}

/** A path as git reads it from a line: one with a line end, or the like, stands in quotes as a string of C. */
function quoted(path: string): string {
  // eslint-disable-next-line no-control-regex -- what cannot stand in a line
  if (!/["\x00-\x1f\x7f]/.test(path)) return path
  const escaped = path
    .replace(/["\\]/g, '\\$&')
    // eslint-disable-next-line no-control-regex -- as above
    .replace(/[\x00-\x1f\x7f]/g, one => `\\${one.charCodeAt(0).toString(8).padStart(3, '0')}`)
  return `"${escaped}"`
}
