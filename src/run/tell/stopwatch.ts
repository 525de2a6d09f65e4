import type { Step } from '../../model/failure.js'
import type { Clock } from '../../model/ports.js'
import type { Timing } from '../../model/values.js'

/** Takes the time of the run's steps; one that is done in parts is counted together. */
export interface Stopwatch {
  readonly timings: readonly Timing[]
  /** The step that was begun last. */
  current(): Step
  /** @returns what ends it; ending it again is nothing */
  begin(step: Step): () => void
  time<T>(step: Step, work: Promise<T>): Promise<T>
}

export function stopwatch(clock: Clock): Stopwatch {
  const timings: Timing[] = []
  const start = clock.now()
  let current: Step = 'inputs'
  const begin = (step: Step) => {
    current = step
    const from = clock.now()
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      const now = clock.now()
      const at = timings.findIndex(timing => timing.step === step)
      const before = timings[at]
      // What was taken up again after something else is shown where it went on.
      const goesOn = before !== undefined && before.to >= from - start
      const timing = {
        step,
        from: goesOn ? before.from : from - start,
        to: now - start,
        ms: (before?.ms ?? 0) + now - from
      }
      if (at < 0) timings.push(timing)
      else timings[at] = timing
    }
  }
  return {
    timings,
    current: () => current,
    begin,
    async time(step, work) {
      const end = begin(step)
      try {
        return await work
      } finally {
        end()
      }
    }
  }
}
