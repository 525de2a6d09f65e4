import type { Answer } from '../http/answer.js'
import { RefusedError, type Handler, type HubRequest } from '../http/request.js'
import type { Space } from '../world.js'
import { UNAUTHORIZED } from './access.js'
import { onSpace } from './repo-route.js'

/**
 * A route by which a Space is managed: for who may write to it. Whether a keyless token may is unpublished, so a test
 * says; to begin with it may not.
 */
export function onManaged(handler: (request: HubRequest, space: Space) => Answer | Promise<Answer>): Handler {
  return onSpace('write', (request, space) => {
    const { identity, world } = request
    if (identity.kind === 'repo-token' && !world.keylessMayManage) throw new RefusedError(UNAUTHORIZED)
    return handler(request, space)
  })
}

/** The same, where the token that `hf auth login` gets is refused (huggingface_hub #4972). */
export function onManagedByHand(
  handler: (request: HubRequest, space: Space) => Answer | Promise<Answer>
): Handler {
  return onManaged((request, space) => {
    const { identity } = request
    if (identity.kind === 'user' && identity.token.role === 'oauth') throw new RefusedError(UNAUTHORIZED)
    return handler(request, space)
  })
}
