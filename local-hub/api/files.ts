import { onSpace } from '../auth/repo-route.js'
import { listTree, readFileAt, type TreeEntry } from '../git/repository.js'
import { text, type Answer } from '../http/answer.js'
import { readRange } from '../http/range.js'
import { RefusedError, type HubRequest } from '../http/request.js'
import { storageLink } from '../lfs/links.js'
import { readPointer, POINTER_LIMIT, type LfsObject } from '../lfs/pointer.js'
import { resolve } from '../lfs/resolve.js'
import { blobHeads } from '../rules/new-objects.js'
import { pageAnswer, pageOf } from './pages.js'
import type { Space } from '../world.js'
import { revisionOf } from './space.js'

/** `GET …/tree/{rev}[/{folder}]`: a folder's entries, or all below it with `recursive`. */
export const listFiles = onSpace('read', async (request, space) => {
  const { params, query } = request
  const folder = params['path'] ?? ''
  const revision = await revisionOf(space, params['revision'])
  const recursive = /^(true|1)$/i.test(query.get('recursive') ?? '')
  const found = revision === null ? [] : await listTree(space.directory, { revision, folder, recursive })
  if (found.length === 0 && folder !== '') throw new RefusedError(entryNotFound)
  const page = pageOf(request, { most: 1000 })
  const onPage = found.slice(page.start, page.start + page.limit)
  const pointers = await pointersAmong(space, onPage)
  const entries = onPage.map(({ type, ...entry }) => {
    const shown = { type: type === 'tree' ? 'directory' : 'file', ...entry }
    const object = pointers.get(entry.oid)
    if (object === undefined) return shown
    return { ...shown, size: object.size, lfs: { ...object, pointerSize: entry.size } }
  })
  return pageAnswer(request, entries, { ...page, total: found.length })
})

/** What the pointers among a tree's entries point to, by the id of their blobs. */
async function pointersAmong(
  { directory }: Space,
  entries: readonly TreeEntry[]
): Promise<ReadonlyMap<string, LfsObject>> {
  const pointers = new Map<string, LfsObject>()
  const small = entries.filter(({ type, size }) => type === 'blob' && size > 0 && size < POINTER_LIMIT)
  for await (const [{ oid }, content] of blobHeads({ directory, env: {} }, small)) {
    const object = readPointer(content)
    if (object !== undefined) pointers.set(oid, object)
  }
  return pointers
}

const entryNotFound = { status: 404, code: 'EntryNotFound', message: 'Entry not found' } as const

/**
 * `GET /spaces/{id}/resolve/{rev}/{path}`: a file's content, in part if asked for. Of a file in LFS, a redirect to
 * the storage, whose headers tell what is there (huggingface_hub, file_download.py).
 */
export const resolveFile = onSpace('read', async (request, space) => {
  const { world, params } = request
  const commit = await revisionOf(space, params['revision'])
  const found =
    commit === null ? undefined : await resolve(space, { revision: commit, path: params['path'] ?? '' })
  // What the real Hub says of a pointer without its object is not known.
  if (commit === null || found === undefined || (found.in === 'lfs' && !found.isStored)) {
    throw new RefusedError(entryNotFound)
  }
  if (found.in === 'git') return fileAnswer(request, commit, found.content)
  const { oid, size } = found.object
  const location = storageLink(world, { method: 'GET', space, oid, size })
  return text(`Found. Redirecting to ${location}`, {
    status: 302,
    headers: {
      location,
      'x-repo-commit': commit,
      'x-linked-size': String(size),
      'x-linked-etag': `"${oid}"`
    }
  })
})

/** `GET /spaces/{id}/raw/{rev}/{path}`: the same as git has it, so of a file in LFS the pointer. */
export const rawFile = onSpace('read', async (request, space) => {
  const { params } = request
  const commit = await revisionOf(space, params['revision'])
  const content =
    commit === null ? undefined : await readFileAt(space.directory, commit, params['path'] ?? '')
  if (commit === null || content === undefined) throw new RefusedError(entryNotFound)
  return fileAnswer(request, commit, content)
})

/** The official client asks for one byte to learn the size. */
function fileAnswer({ incoming }: HubRequest, commit: string, content: Buffer): Answer {
  const headers = {
    'content-type': 'text/plain; charset=utf-8',
    'accept-ranges': 'bytes',
    'x-repo-commit': commit
  }
  const range = readRange(incoming, content.length)
  if (range === undefined) return { status: 200, headers, body: content }
  const { start, end } = range
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${start}-${end - 1}/${content.length}` },
    body: content.subarray(start, end)
  }
}
