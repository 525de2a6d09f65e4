import type { Step } from './failure.js'
import type { Clock } from './ports.js'
import type { Timing } from './values.js'

/** Takes the time of the run's steps; one that is done in parts is counted together. */
export interface Watch {
  readonly timings: readonly Timing[]
  /** The step that was begun last. */
  current(): Step
  time<T>(step: Step, work: Promise<T>): Promise<T>
}

export function watchSteps(clock: Clock): Watch {
  const timings: Timing[] = []
  let current: Step = 'inputs'
  return {
    timings,
    current: () => current,
    async time(step, work) {
      current = step
      const began = clock.now()
      try {
        return await work
      } finally {
        const at = timings.findIndex(timing => timing.step === step)
        const before = timings[at]?.ms ?? 0
        const timing = { step, ms: before + clock.now() - began }
        if (at < 0) timings.push(timing)
        else timings[at] = timing
      }
    }
  }
}
