import { RefusedError, type Handler, type HubRequest } from '../http/request.js'
import type { Answer } from '../http/answer.js'
import type { Repo, RepoType, Space } from '../world.js'
import { refusalOf, UNAUTHORIZED } from './access.js'

/** A route of one repository, whose path names it as `:owner/:name`: it must be visible, and where it is said to be. */
export function onRepo(
  type: RepoType,
  need: 'read' | 'write',
  handler: (request: HubRequest, repo: Repo) => Answer | Promise<Answer>
): Handler {
  return request => {
    const { world, identity, params } = request
    const id = `${params['owner']}/${params['name']}`
    const moved = world.movedTo(type, id)
    if (moved !== undefined) return movedAnswer(request.target, { from: id, to: moved })
    const repo = world.repo(type, id)
    const refusal = refusalOf(identity, { repo, need })
    if (refusal !== undefined || repo === undefined) throw new RefusedError(refusal ?? UNAUTHORIZED)
    return handler(request, repo)
  }
}

/** The same, for what only Spaces have. */
export function onSpace(
  need: 'read' | 'write',
  handler: (request: HubRequest, space: Space) => Answer | Promise<Answer>
): Handler {
  return onRepo('space', need, (request, repo) => {
    if (repo.type !== 'space') throw new Error(`${repo.id} is no Space`)
    return handler(request, repo)
  })
}

/**
 * A renamed repository: 307 with a relative `Location`, the only kind that official clients follow with their
 * token (huggingface_hub #981).
 */
export function movedAnswer(target: string, { from, to }: { from: string; to: string }): Answer {
  const location = target.replace(`/${from}`, `/${to}`)
  return {
    status: 307,
    headers: { location, 'content-type': 'text/plain; charset=utf-8' },
    body: `Temporary Redirect. Redirecting to ${location}`
  }
}
