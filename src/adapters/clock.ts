import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../model/ports.js'

export const clock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) => sleep(ms, undefined, signal && { signal }).catch(() => undefined)
}
