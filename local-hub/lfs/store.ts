import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { LfsObject } from './pointer.js'

/** Beside the bare repository's own files, so that the objects end with the Space; git looks at none of it. */
const folderOf = (repository: string, kind: 'objects' | 'incoming'): string =>
  path.join(repository, 'lfs', kind)

export const objectFile = (repository: string, oid: string): string =>
  path.join(folderOf(repository, 'objects'), oid)

/** Undefined for what is not stored. */
export async function storedSize(repository: string, oid: string): Promise<number | undefined> {
  return (await orNothing(stat(objectFile(repository, oid))))?.size
}

export async function storedObjects(repository: string): Promise<LfsObject[]> {
  const oids = (await orNothing(readdir(folderOf(repository, 'objects')))) ?? []
  return Promise.all(oids.sort().map(async oid => ({ oid, size: (await storedSize(repository, oid)) ?? 0 })))
}

/** What the Space's storage holds, however little of it the newest commit needs. */
export async function storedBytes(repository: string): Promise<number> {
  return (await storedObjects(repository)).reduce((sum, { size }) => sum + size, 0)
}

/**
 * Takes an object in, straight from the network to a file. A body that is another than announced is read to its
 * end all the same, for its sender would not hear a refusal before; it leaves nothing behind.
 */
export async function receiveObject(
  repository: string,
  { oid, size }: LfsObject,
  body: Readable
): Promise<'stored' | 'wrong size' | 'wrong content'> {
  await Promise.all(
    (['objects', 'incoming'] as const).map(kind => mkdir(folderOf(repository, kind), { recursive: true }))
  )
  const file = path.join(folderOf(repository, 'incoming'), randomUUID())
  const hash = createHash('sha256')
  let received = 0
  try {
    await pipeline(
      body,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          received += chunk.length
          if (received > size) continue
          hash.update(chunk)
          yield chunk
        }
      },
      createWriteStream(file)
    )
    if (received !== size) return 'wrong size'
    if (hash.digest('hex') !== oid) return 'wrong content'
    await rename(file, objectFile(repository, oid))
    return 'stored'
  } finally {
    await rm(file, { force: true })
  }
}

async function orNothing<T>(looking: Promise<T>): Promise<T | undefined> {
  try {
    return await looking
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
