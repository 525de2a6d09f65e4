import { createHash, type Hash } from 'node:crypto'
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs'
import { copyFile, link, lstat, mkdir, realpath, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Pointer } from '../../content/pointers.js'
import type { Objects, ObjectVisitor } from './objects.js'

/** The folder in which git-lfs keeps a repository's objects (git-lfs, docs/spec.md). */
export interface LfsStore {
  has(oid: string): Promise<boolean>
  /** Links an object of another store into this one. @returns whether that one has it */
  bring(oid: string, from: LfsStore): Promise<boolean>
  /**
   * Makes objects of blobs: each is read once, hashed and written as it comes by, so that memory stays flat however
   * large it is.
   * @param witness sees them come by, too
   * @returns blob → the object
   */
  keepBlobs(objects: Objects, blobs: readonly string[], witness: ObjectVisitor): Promise<Map<string, Pointer>>
  /** Makes an object of a file, which is read once and stays where it lies. */
  keepFile(path: string): Promise<Pointer>
  /** Gives an object's content as it comes from the disk. */
  read(oid: string, take: (chunk: Buffer) => void): Promise<void>
  placeOf(oid: string): string
}

/** The scratch repository's own store, from which objects are uploaded. */
export function storeOf(scratch: { readonly directory: string }): LfsStore {
  return openLfsStore(join(scratch.directory, 'lfs'))
}

/** @param folder the `lfs` in a repository's folder; made when something is kept there */
export function openLfsStore(folder: string): LfsStore {
  const placeOf = (oid: string) => join(folder, 'objects', oid.slice(0, 2), oid.slice(2, 4), oid)
  // A link may lead to any file of this machine.
  const has = (oid: string) =>
    lstat(placeOf(oid)).then(
      found => found.isFile(),
      () => false
    )
  const makePlace = async (oid: string) => {
    const place = placeOf(oid)
    await mkdir(dirname(place), { recursive: true })
    return place
  }
  return {
    placeOf,
    has,
    async bring(oid, from) {
      if (!(await from.has(oid))) return false
      const [source, place] = [from.placeOf(oid), await makePlace(oid)]
      await link(source, place).catch(() => copyFile(source, place))
      return true
    },
    async keepFile(path) {
      const hash = createHash('sha256')
      let size = 0
      for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
        hash.update(chunk)
        size += chunk.length
      }
      const oid = hash.digest('hex')
      const place = await makePlace(oid)
      // What is no link itself: an object that leads elsewhere is not read.
      const file = await realpath(path)
      if (!(await has(oid))) await link(file, place).catch(() => copyFile(file, place))
      return { oid, size }
    },
    async read(oid, take) {
      for await (const chunk of createReadStream(placeOf(oid))) take(chunk as Buffer)
    },
    async keepBlobs(objects, blobs, witness) {
      const incoming = join(folder, 'incoming')
      if (blobs.length > 0) await mkdir(incoming, { recursive: true })
      const made = await writeHashed(objects, blobs, { witness, pathOf: blob => join(incoming, blob) })
      for (const [blob, { oid }] of made) await rename(join(incoming, blob), await makePlace(oid))
      return made
    }
  }
}

async function writeHashed(
  objects: Objects,
  blobs: readonly string[],
  { witness, pathOf }: { readonly witness: ObjectVisitor; readonly pathOf: (blob: string) => string }
): Promise<Map<string, Pointer>> {
  const made = new Map<string, Pointer>()
  let current: { blob: string; size: number; hash: Hash; file: number } | undefined
  await objects.visit(blobs, {
    begin(blob, size) {
      witness.begin(blob, size)
      current = { blob, size, hash: createHash('sha256'), file: openSync(pathOf(blob), 'w') }
    },
    // Written before the next chunk is taken from the pipe.
    bytes(chunk) {
      witness.bytes(chunk)
      current?.hash.update(chunk)
      if (current) writeSync(current.file, chunk)
    },
    end() {
      witness.end()
      if (!current) return
      closeSync(current.file)
      made.set(current.blob, { oid: current.hash.digest('hex'), size: current.size })
    }
  })
  return made
}
