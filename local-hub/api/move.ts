import { mayCreateIn, ownerOf, refusalOf, UNAUTHORIZED } from '../auth/access.js'
import { apiError, text } from '../http/answer.js'
import { badRequest, jsonBody, type Handler } from '../http/request.js'

/** `POST /api/repos/move` (huggingface_hub, hf_api.py `move_repo`): the old id redirects from then on. */
export const moveRepo: Handler = async request => {
  const { world, identity } = request
  const { fromRepo, toRepo, type = 'model' } = await jsonBody(request)
  const isType = type === 'space' || type === 'model' || type === 'dataset'
  const repo = isType ? world.repo(type, String(fromRepo)) : undefined
  const refusal = refusalOf(identity, { repo, need: 'write' })
  if (refusal !== undefined) return apiError(refusal)
  // A keyless token writes to its repository, but does not take it elsewhere.
  if (repo === undefined || identity.kind !== 'user') return apiError(UNAUTHORIZED)
  if (typeof toRepo !== 'string' || !/^[\w.-]+\/[\w.-]+$/.test(toRepo))
    throw badRequest('✖ Invalid input → at toRepo')
  const owner = ownerOf(toRepo)
  if (!mayCreateIn(owner, identity)) {
    const message = `You don't have the rights to create a ${repo.type} under the namespace "${owner}"`
    return apiError({ status: 403, message })
  }
  if (world.repo(repo.type, toRepo) !== undefined) {
    return apiError({ status: 409, message: `You already created this ${repo.type} repo` })
  }
  world.rename(repo, toRepo)
  return text('OK')
}
