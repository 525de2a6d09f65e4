import { lfsError, lfsJson } from '../http/answer.js'
import { jsonBody, type Handler } from '../http/request.js'
import { needWrite, onLfs } from './access.js'
import { isOid } from './pointer.js'
import { storedSize } from './store.js'

/** `POST …/info/lfs/verify`: whether an upload arrived (git-lfs, docs/api/basic-transfers.md). */
export const lfsVerify = onLfs(async (request, space) => {
  needWrite(request, space)
  const { oid, size } = await jsonBody(request)
  const stored = isOid(oid) ? await storedSize(space.directory, oid) : undefined
  if (stored === undefined || stored !== size) {
    return lfsError({ status: 404, message: 'Object does not exist' })
  }
  return lfsJson({})
})

/** `…/info/lfs/locks`: the Hub's documentation knows of no locks; git-lfs goes on without. */
export const noLocks: Handler = () => lfsError({ status: 404, message: 'Not Found' })
