import { onManaged } from '../auth/management.js'
import { json, type Answer } from '../http/answer.js'
import { jsonBody } from '../http/request.js'
import { applySettings } from '../life/change.js'
import { entryOf, keyOf } from '../rules/entry.js'
import type { Space } from '../world.js'

/** `GET …/variables`: all, with their values (huggingface_hub, hf_api.py; answers recorded in 2025). */
export const listVariables = onManaged((_request, space) => allOf(space))

/** `POST …/variables`: one, new or changed; answered with all. */
export const setVariable = onManaged(async (request, space) => {
  space.settings.variables.set(...entryOf(await jsonBody(request)))
  await applySettings(space)
  return allOf(space)
})

/** `DELETE …/variables`, with a body; one that is not there is no error, and nothing restarts for it. */
export const deleteVariable = onManaged(async (request, space) => {
  if (space.settings.variables.delete(keyOf(await jsonBody(request)))) await applySettings(space)
  return allOf(space)
})

const allOf = ({ settings }: Space): Answer =>
  json(
    Object.fromEntries(
      [...settings.variables].map(([key, { value, description, updatedAt }]) => [
        key,
        { key, value, description, updatedAt }
      ])
    )
  )
