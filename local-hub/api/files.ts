import { onSpace } from '../auth/repo-route.js'
import { listTree, readFileAt } from '../git/repository.js'
import { RefusedError, type HubRequest } from '../http/request.js'
import type { Answer } from '../http/answer.js'
import { pageAnswer, pageOf } from './pages.js'
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
  const entries = found
    .slice(page.start, page.start + page.limit)
    .map(({ type, ...entry }) => ({ type: type === 'tree' ? 'directory' : 'file', ...entry }))
  return pageAnswer(request, entries, { ...page, total: found.length })
})

const entryNotFound = { status: 404, code: 'EntryNotFound', message: 'Entry not found' } as const

/** `GET /spaces/{id}/resolve/{rev}/{path}`, and `raw` as well: a file's content, in part if asked for. */
export const resolveFile = onSpace('read', async (request, space) => {
  const { params } = request
  const commit = await revisionOf(space, params['revision'])
  const content =
    commit === null ? undefined : await readFileAt(space.directory, commit, params['path'] ?? '')
  if (commit === null || content === undefined) throw new RefusedError(entryNotFound)
  return inPart(request, content, {
    'content-type': 'text/plain; charset=utf-8',
    'accept-ranges': 'bytes',
    'x-repo-commit': commit
  })
})

/** One range, from a first byte on; the official client asks for one byte to learn the size. */
function inPart({ incoming }: HubRequest, content: Buffer, headers: Record<string, string>): Answer {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(incoming.headers.range ?? '') ?? []
  const start = Number(first)
  if (first === undefined || start >= content.length) return { status: 200, headers, body: content }
  const end = Math.min(last === undefined || last === '' ? content.length : Number(last) + 1, content.length)
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${start}-${end - 1}/${content.length}` },
    body: content.subarray(start, end)
  }
}
