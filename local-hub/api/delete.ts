import { refusalOf, UNAUTHORIZED } from '../auth/access.js'
import { apiError, text } from '../http/answer.js'
import { jsonBody, type Handler } from '../http/request.js'
import { deleteSpace } from '../spaces.js'

/** `DELETE /api/repos/delete`, with a body (huggingface_hub, hf_api.py `delete_repo`). */
export const deleteRepo: Handler = async request => {
  const { world, identity } = request
  const { name, organization, type = 'model' } = await jsonBody(request)
  const own = identity.kind === 'user' ? identity.user.name : ''
  const owner = typeof organization === 'string' ? organization : own
  const repo =
    type === 'space' || type === 'model' || type === 'dataset'
      ? world.repo(type, `${owner}/${String(name)}`)
      : undefined
  const refusal = refusalOf(identity, { repo, need: 'write' })
  if (refusal !== undefined) return apiError(refusal)
  // A keyless token writes to its repository, but does not do away with it.
  if (repo === undefined || identity.kind !== 'user') return apiError(UNAUTHORIZED)
  if (repo.type === 'space') await deleteSpace(world, repo)
  else world.remove(repo)
  return text('OK')
}
