import type { LfsStore } from '../../adapters/git/lfs-store.js'
import type { LfsFailure } from '../../adapters/hub/lfs-batch.js'
import { lost, refused, type SpaceGit } from '../../adapters/hub/space-git.js'
import { Failure } from '../../model/failure.js'
import type { Learn } from '../../model/outcome.js'
import type { Clock } from '../../model/ports.js'
import type { LfsObject, Target } from '../../model/values.js'
import type { Narrator } from '../tell/narrate.js'

/** The log is told so often how far it is. */
const TELL_EVERY_MS = 10_000

/**
 * Uploads LFS objects.
 * @param run.store which has them
 * @throws Failure when the Hub refuses one, or the connection breaks
 */
export async function uploadLfs(
  run: { target: Target; objects: readonly LfsObject[]; store: LfsStore },
  deps: { spaceGit: SpaceGit; clock: Clock; tell: Pick<Narrator, 'uploading'>; learn: Learn }
): Promise<void> {
  const { target, objects, store } = run
  const { spaceGit, clock, tell, learn } = deps
  const total = objects.reduce((sum, { size }) => sum + size, 0)
  let gone = 0
  let told = clock.now()
  const uploaded = await spaceGit.upload(
    target,
    objects.map(object => ({ ...object, path: store.placeOf(object.oid) })),
    bytes => {
      gone += bytes
      if (clock.now() - told < TELL_EVERY_MS) return
      told = clock.now()
      tell.uploading(gone, total)
    }
  )
  if (uploaded.kind !== 'uploaded') throw failureOf(uploaded, objects)
  learn({ uploaded: uploaded.objects })
}

const ROUTE_OF = { batch: 'lfs-batch', upload: 'lfs-upload', verify: 'lfs-verify' } as const

function failureOf(failure: LfsFailure, objects: readonly LfsObject[]): Failure {
  const step = 'push'
  // What the storage said it took is not there: that was not the storage.
  if (failure.kind === 'answered' && failure.call === 'verify' && failure.status === 404)
    return new Failure({ step, finding: { kind: 'not-the-hub', route: 'lfs-upload', what: 'other-shape' } })
  if (failure.kind === 'answered')
    return refused({ route: ROUTE_OF[failure.call], url: failure.url, step }, failure)
  if (failure.kind === 'lost')
    return lost({ route: ROUTE_OF[failure.call], url: failure.url, step }, failure.error)
  const object = objects.find(({ oid }) => oid === failure.oid)
  const text = `${object?.path ?? failure.oid}: ${failure.message}`
  if (failure.kind === 'object' || !object) return new Failure({ step, text })
  const { path, size, oid } = object
  const findings = [{ kind: 'missing-lfs-object', path, size, oid }] as const
  return new Failure({ step, finding: { kind: 'content-refused', findings }, text })
}
