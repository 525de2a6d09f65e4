import { headOf } from '../git/repository.js'
import type { Space } from '../world.js'

/**
 * Looks whether main has moved, by whatever way, and lets a build begin if so. Called after everything that may move
 * it, so that the build begins when the push came, and before every answer that tells of it, so that nobody is quicker
 * than the news. One look after the other: a slow one would else bring back the head from before.
 */
export function noticeHead({ life, settings, directory }: Space): Promise<void> {
  const now = Date.now()
  life.noticing = life.noticing.then(async () => {
    life.headIs(await headOf(directory), { now, hardware: settings.hardware })
  })
  return life.noticing
}
