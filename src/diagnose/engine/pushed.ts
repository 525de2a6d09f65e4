import type { Step } from '../../model/failure.js'

/** The steps that come after the Space's branch was updated. */
const after: ReadonlySet<Step> = new Set<Step>(['verify', 'build', 'start', 'answer', 'rollback'])

/** Whether the files were on the Space when the step failed, so that no text says that nothing was pushed. */
export function isPushed(step: Step): boolean {
  return after.has(step)
}
