import { ownerOf } from '../auth/access.js'
import { onManaged } from '../auth/management.js'
import { json } from '../http/answer.js'
import { jsonBody } from '../http/request.js'
import { requireVisibility, visibilityIn } from '../rules/visibility.js'

/**
 * `PUT …/settings` (huggingface_hub, hf_api.py `update_repo_settings`), of which only the visibility is built;
 * answered with what was set. The files of a protected Space are private.
 */
export const updateSettings = onManaged(async (request, space) => {
  const { identity } = request
  const visibility = visibilityIn(await jsonBody(request))
  if (visibility === undefined) return json({})
  const user = identity.kind === 'user' ? identity.user : undefined
  requireVisibility(visibility, { user, owner: ownerOf(space.id) })
  space.settings.visibility = visibility
  space.private = visibility !== 'public'
  return json({ visibility })
})
