import { onManaged, onManagedByHand } from '../auth/management.js'
import { json } from '../http/answer.js'
import { badRequest } from '../http/request.js'
import { noticeHead } from '../life/notice.js'
import { describe } from '../life/runtime.js'
import type { Space } from '../world.js'

/** `POST …/restart[?factory=true]`, answered with the stage that it begins with (huggingface_hub, hf_api.py). */
export const restart = onManagedByHand(async ({ query }, space) => {
  refuseStatic(space)
  await noticeHead(space)
  const factory = /^(true|1)$/i.test(query.get('factory') ?? '')
  const { hardware } = space.settings
  return json(describe(space, space.life.restart(Date.now(), { hardware, factory })))
})

/** `POST …/pause`: until somebody restarts it; nothing else brings it back. */
export const pause = onManaged(async (_request, space) => {
  refuseStatic(space)
  await noticeHead(space)
  space.life.put(Date.now(), { stage: 'PAUSED', hardware: space.settings.hardware })
  return json(describe(space, space.life.at(Date.now())))
})

/** A static Space has no container (huggingface_hub, hf_api.py: 400); the Hub's words are not published. */
export function refuseStatic({ sdk }: Space): void {
  if (sdk === 'static') throw badRequest('This operation is not available for static Spaces')
}
