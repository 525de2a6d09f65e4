import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../model/ports.js'

/** @param cancelled the run's: no sleep goes on after it */
export function openClock(cancelled: AbortSignal): Clock {
  return {
    now: () => performance.now(),
    async sleep(ms, signal) {
      const either = signal ? AbortSignal.any([signal, cancelled]) : cancelled
      await sleep(ms, undefined, { signal: either }).catch(() => undefined)
      cancelled.throwIfAborted()
    }
  }
}
