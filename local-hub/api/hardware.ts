import { onManagedByHand } from '../auth/management.js'
import { json } from '../http/answer.js'
import { badRequest, jsonBody, type Handler } from '../http/request.js'
import { applySettings } from '../life/change.js'
import { flavors } from '../life/flavors.js'
import { runtimeOf } from '../life/runtime.js'
import { FREE_HARDWARE } from '../life/settings.js'
import { hardwareFor, sleepSecondsOf } from '../rules/hardware.js'
import { refuseStatic } from './restart.js'

/** `GET /api/spaces/hardware`: what there is and what it costs, for anybody. */
export const listHardware: Handler = () => json(flavors)

/**
 * `POST …/hardware`, with a sleep time if wanted (huggingface_hub, hf_api.py `request_space_hardware`). The time is
 * that of what was asked for: a change without one forgets the last. Free hardware has its own, and a time that is
 * sent along is no error: the official client only warns.
 */
export const requestHardware = onManagedByHand(async (request, space) => {
  refuseStatic(space)
  const { identity } = request
  const { flavor, sleepTimeSeconds } = await jsonBody(request)
  const user = identity.kind === 'user' ? identity.user : undefined
  const hardware = hardwareFor(space.id, { flavor, user })
  const sleepSeconds =
    sleepTimeSeconds === undefined || sleepTimeSeconds === null
      ? null
      : sleepSecondsOf(sleepTimeSeconds, 'sleepTimeSeconds')
  const hasChanged = hardware !== space.settings.hardware
  Object.assign(space.settings, { hardware, sleepSeconds })
  return json(hasChanged ? await applySettings(space) : await runtimeOf(space))
})

/** `POST …/sleeptime` (huggingface_hub, hf_api.py `set_space_sleep_time`); nothing restarts for it. */
export const setSleepTime = onManagedByHand(async (request, space) => {
  refuseStatic(space)
  const { seconds } = await jsonBody(request)
  const sleepSeconds = sleepSecondsOf(seconds, 'seconds')
  // That it cannot be set there is documented, not how it is refused.
  if (space.settings.hardware === FREE_HARDWARE) {
    throw badRequest('The sleep time of a Space on cpu-basic cannot be changed')
  }
  space.settings.sleepSeconds = sleepSeconds
  return json(await runtimeOf(space))
})
