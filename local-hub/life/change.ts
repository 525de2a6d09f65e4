import type { Space } from '../world.js'
import { noticeHead } from './notice.js'
import { describe } from './runtime.js'
import type { Runtime } from './script.js'

/** Restarts what runs, so that it sees its new settings; returns what the Hub answers, the runtime at that moment. */
export async function applySettings(space: Space): Promise<Runtime> {
  await noticeHead(space)
  const { hardware } = space.settings
  return describe(space, space.life.settingsChanged(Date.now(), { hardware }))
}
