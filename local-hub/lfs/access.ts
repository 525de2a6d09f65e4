import { refusalOf, UNAUTHORIZED } from '../auth/access.js'
import { basicIdentity } from '../auth/identity.js'
import { movedAnswer } from '../auth/repo-route.js'
import { lfsError, type Answer } from '../http/answer.js'
import { RefusedError, type Handler, type HubRequest } from '../http/request.js'
import type { Space } from '../world.js'

/**
 * A route of git-lfs, below a Space that the caller can see: git-lfs sends Basic as git does, the Hub's own
 * clients a bearer token (huggingface_hub, lfs.py). Every refusal is in git-lfs's own form.
 */
export function onLfs(handler: (request: HubRequest, space: Space) => Promise<Answer>): Handler {
  return async request => {
    const { world, incoming, params, target } = request
    const { authorization } = incoming.headers
    const isBearer = /^Bearer /i.test(authorization ?? '')
    const identity = isBearer ? request.identity : basicIdentity(world, authorization)
    const id = `${params['owner']}/${params['name']?.replace(/\.git$/, '')}`
    const moved = world.movedTo('space', id)
    if (moved !== undefined) return movedAnswer(target, { from: id, to: moved })

    const repo = world.repo('space', id)
    const refusal = refusalOf(identity, { repo, need: 'read' })
    if (refusal !== undefined || repo?.type !== 'space') return lfsError(refusal ?? UNAUTHORIZED)
    try {
      return await handler({ ...request, identity }, repo)
    } catch (error) {
      if (error instanceof RefusedError) return lfsError(error.refusal)
      throw error
    }
  }
}

/** Ends a request whose sender may only read. */
export function needWrite({ identity }: HubRequest, space: Space): void {
  const refusal = refusalOf(identity, { repo: space, need: 'write' })
  if (refusal !== undefined) throw new RefusedError(refusal)
}
