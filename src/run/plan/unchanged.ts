import type { Plan } from '../../model/values.js'
import type { Preparation } from './preparation.js'

/** The Space has all of it already. */
export function unchanged({ target, because }: Preparation, history: Plan['history'] = 'full'): Plan {
  const nothing = { commits: 0, files: 0, bytes: 0, lfs: [], findings: [], replaced: [] }
  return { ...nothing, update: 'unchanged', history, because, from: target.head, to: target.head ?? '' }
}
