import { onManaged } from '../auth/management.js'
import { json } from '../http/answer.js'
import { jsonBody } from '../http/request.js'
import { applySettings } from '../life/change.js'
import { entryOf, keyOf } from '../rules/entry.js'

/** `GET …/secrets`: everything but the values, which nobody gets to see again (huggingface_hub, hf_api.py). */
export const listSecrets = onManaged((_request, { settings }) =>
  json(
    Object.fromEntries(
      [...settings.secrets].map(([key, { description, updatedAt }]) => [key, { key, description, updatedAt }])
    )
  )
)

/** `POST …/secrets`: one, new or changed. */
export const setSecret = onManaged(async (request, space) => {
  space.settings.secrets.set(...entryOf(await jsonBody(request)))
  await applySettings(space)
  return json({})
})

/** `DELETE …/secrets`, with a body; one that is not there is no error, and nothing restarts for it. */
export const deleteSecret = onManaged(async (request, space) => {
  if (space.settings.secrets.delete(keyOf(await jsonBody(request)))) await applySettings(space)
  return json({})
})
