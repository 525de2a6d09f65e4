import { readFile } from 'node:fs/promises'
import { readFileAt } from '../git/repository.js'
import type { Space } from '../world.js'
import { readPointer, type LfsObject } from './pointer.js'
import { objectFile, storedSize } from './store.js'

/** What a path holds: bytes in git, or an object in the storage, which may not be there. */
export type Resolved =
  | { readonly in: 'git'; readonly content: Buffer }
  | { readonly in: 'lfs'; readonly object: LfsObject; readonly isStored: boolean }

/** Undefined when there is no such file. */
export async function resolve(
  { directory }: Space,
  { revision, path }: { revision: string; path: string }
): Promise<Resolved | undefined> {
  const content = await readFileAt(directory, revision, path)
  const object = content === undefined ? undefined : readPointer(content)
  if (object !== undefined) {
    return { in: 'lfs', object, isStored: (await storedSize(directory, object.oid)) !== undefined }
  }
  return content === undefined ? undefined : { in: 'git', content }
}

/** A file's content, wherever it is. */
export async function fetchFile(
  space: Space,
  { revision, path }: { revision: string; path: string }
): Promise<Buffer> {
  const found = await resolve(space, { revision, path })
  if (found === undefined) throw new Error(`${space.id} has no ${path} at ${revision}`)
  if (found.in === 'git') return found.content
  if (!found.isStored) throw new Error(`${space.id} has a pointer for ${path}, but not its object`)
  return readFile(objectFile(space.directory, found.object.oid))
}
