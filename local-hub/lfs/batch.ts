import { lfsJson } from '../http/answer.js'
import { jsonBody, RefusedError, type HubRequest } from '../http/request.js'
import type { Space } from '../world.js'
import { needWrite, onLfs } from './access.js'
import { LINK_SECONDS, storageLink } from './links.js'
import { isOid, type LfsObject } from './pointer.js'
import { storedBytes, storedSize } from './store.js'

/** More in one batch are refused. */
const MOST_OBJECTS = 1000

/**
 * `POST …/info/lfs/objects/batch`: where to put or get objects (git-lfs, docs/api/batch.md; huggingface_hub,
 * lfs.py). Whichever transfers a client offers, it is told `basic`: one PUT or GET for each object. Who may not
 * write hears it here, before git has sent anything.
 */
export const lfsBatch = onLfs(async (request, space) => {
  // The specification wants it; whether the real Hub is as strict is not known.
  if (!request.incoming.headers.accept?.includes('application/vnd.git-lfs+json')) {
    throw new RefusedError({ status: 406, message: 'Not Acceptable: application/vnd.git-lfs+json' })
  }
  const { operation, objects } = await jsonBody(request)
  if (operation === 'upload') needWrite(request, space)
  else if (operation !== 'download') throw invalid('operation must be upload or download')
  const wanted = await Promise.all(
    readObjects(objects).map(async object => ({
      ...object,
      stored: await storedSize(space.directory, object.oid)
    }))
  )
  if (operation === 'upload') await checkQuota(space, wanted)
  const describe = operation === 'upload' ? describeUpload : describeDownload
  return lfsJson({ transfer: 'basic', objects: wanted.map(object => describe(request, space, object)) })
})

interface Wanted extends LfsObject {
  /** The size of what is stored under this id, if anything is. */
  readonly stored: number | undefined
}

function readObjects(objects: unknown): LfsObject[] {
  if (!Array.isArray(objects)) throw invalid('objects must be an array')
  if (objects.length > MOST_OBJECTS) throw invalid(`a batch holds at most ${MOST_OBJECTS} objects`)
  return (objects as unknown[]).map(object => {
    const { oid, size } = (object ?? {}) as Record<string, unknown>
    if (!isOid(oid)) throw invalid(`"${String(oid)}" is not a SHA-256 in hex`)
    if (!Number.isSafeInteger(size) || Number(size) < 0) throw invalid(`${oid} has no size`)
    return { oid, size: Number(size) }
  })
}

/** The message as Spaces got it in 2026; it counts all that was ever stored, not what the newest commit needs. */
async function checkQuota({ directory, quota }: Space, wanted: readonly Wanted[]): Promise<void> {
  if (quota === null) return
  const coming = new Map(wanted.filter(({ stored }) => stored === undefined).map(o => [o.oid, o.size]))
  if (coming.size === 0) return
  const total = [...coming.values()].reduce((sum, size) => sum + size, await storedBytes(directory))
  if (total <= quota) return
  throw new RefusedError({
    status: 403,
    message: `Repository storage limit reached (Max: ${formatBytes(quota)})`
  })
}

function describeUpload({ world, incoming }: HubRequest, space: Space, { oid, size, stored }: Wanted) {
  // No actions: there is nothing left to do for it.
  if (stored === size) return { oid, size, authenticated: true }
  const upload = {
    href: storageLink(world, { method: 'PUT', space, oid, size }),
    header: {},
    expires_in: LINK_SECONDS
  }
  // git-lfs adds no credential of its own to an action that is authenticated, so this one comes with it.
  const { authorization = '' } = incoming.headers
  const verify = {
    href: `${world.origin}/spaces/${space.id}.git/info/lfs/verify`,
    header: { Authorization: authorization }
  }
  return { oid, size, authenticated: true, actions: { upload, verify } }
}

function describeDownload({ world }: HubRequest, space: Space, { oid, size, stored }: Wanted) {
  if (stored === undefined) return { oid, size, error: { code: 404, message: 'Object does not exist' } }
  const href = storageLink(world, { method: 'GET', space, oid, size: stored })
  const download = { href, header: {}, expires_in: LINK_SECONDS }
  return { oid, size: stored, authenticated: true, actions: { download } }
}

const invalid = (problem: string): RefusedError =>
  new RefusedError({ status: 422, message: `Invalid batch: ${problem}` })

/** `1 GB`, `1.5 MB`: in powers of a thousand, as the Hub counts. */
function formatBytes(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB']
  const power = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)))
  return `${Number((bytes / 1000 ** power).toFixed(2))} ${units[power]}`
}
