import { constants } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Failure } from '../../model/failure.js'
import type { ScratchRepository } from './scratch-repository.js'

/** What becomes a blob: a text, or a file of this machine. */
type BlobSource = string | Buffer | { readonly place: string; readonly size: number }

/**
 * So much is read ahead of git. The files of a step are many and small: those that are not stay where they lie, as
 * LFS objects.
 */
const MOST_AT_ONCE = { sources: 64, bytes: 4 * 1024 * 1024 }

/**
 * Stores texts and files as blobs, byte for byte, all in one git and as one pack: a push takes its objects over as they
 * are, where it would read, compare and compress loose ones anew. The ids come in the order of the sources.
 * @throws Failure when git cannot
 * @throws Node’s error when a file cannot be read
 */
export async function writeBlobs(
  { git, directory }: ScratchRepository,
  sources: readonly BlobSource[]
): Promise<string[]> {
  if (sources.length === 0) return []
  const marks = join(directory, 'marks')
  const importing = await git.start(
    ['fast-import', '--quiet', '--done', '--depth=0', `--export-marks=${marks}`],
    // The repository lives as long as the run: nothing of it has to survive a loss of power.
    ['core.fsync=none', 'fastimport.unpackLimit=0']
  )
  importing.stdout.resume()
  const broken = await pipeline(
    Readable.from(commandsFor(sources), { objectMode: false }),
    importing.stdin
  ).catch((cause: NodeJS.ErrnoException) => cause)
  const { code, stderr } = await importing.ended
  // A file that cannot be read; a git that ends early says why on its own.
  if (broken?.path !== undefined) throw broken
  if (code !== 0) throw new Failure({ step: 'plan', exitCode: code, text: stderr })
  const named = (await readFile(marks, 'utf8')).matchAll(/^:(\d+) ([0-9a-f]+)$/gm)
  const ids = new Map([...named].map(([, mark, oid]) => [Number(mark), oid]))
  return sources.map((_, i) => ids.get(i + 1) ?? '')
}

/** What git-fast-import reads: each blob with its number. */
async function* commandsFor(sources: readonly BlobSource[]): AsyncGenerator<Buffer> {
  let mark = 0
  for (const some of batches(sources)) {
    const contents = await Promise.all(some.map(contentOf))
    yield Buffer.concat(
      contents.flatMap(content => [
        Buffer.from(`blob\nmark :${++mark}\ndata ${content.length}\n`),
        content,
        Buffer.from('\n')
      ])
    )
  }
  yield Buffer.from('done\n')
}

function* batches(sources: readonly BlobSource[]): Generator<BlobSource[]> {
  let batch: BlobSource[] = []
  let bytes = 0
  for (const source of sources) {
    batch.push(source)
    bytes += typeof source === 'object' && 'size' in source ? source.size : source.length
    if (batch.length < MOST_AT_ONCE.sources && bytes < MOST_AT_ONCE.bytes) continue
    yield batch
    ;[batch, bytes] = [[], 0]
  }
  if (batch.length > 0) yield batch
}

/** A file that has become a link since it was listed is none: it may lead anywhere. */
const NO_LINK = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)

async function contentOf(source: BlobSource): Promise<Buffer> {
  if (typeof source === 'string') return Buffer.from(source)
  return 'place' in source ? await readFile(source.place, { flag: NO_LINK }) : source
}
