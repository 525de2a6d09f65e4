import { json } from '../http/answer.js'
import { jsonBody, type Handler } from '../http/request.js'
import { validateCard } from '../rules/card.js'

/**
 * `POST /api/validate-yaml`: what the hook would say of a README; for anybody (huggingface_hub, repocard.py).
 * 200 also when there are warnings only.
 */
export const validateYaml: Handler = async request => {
  const { content } = await jsonBody(request)
  const { errors, warnings } = validateCard(typeof content === 'string' ? content : '')
  return json({ errors, warnings }, { status: errors.length > 0 ? 400 : 200 })
}
