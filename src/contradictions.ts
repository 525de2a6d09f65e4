import type { InputProblem } from './failure.js'
import type { Values } from './inputs.js'

/** Inputs that are each good and cannot go together. Some may be missing, being no good themselves. */
export function contradictions({ history, path, exclude, card }: Partial<Values>): InputProblem[] {
  // These change what is pushed, so the branch's own commits cannot be what is pushed.
  if (history !== 'full' || !(path || exclude || card)) return []
  const expected = '`auto` or `snapshot`, since `path`, `exclude` and `card` change what is pushed'
  return [{ input: 'history', value: 'full', expected }]
}
