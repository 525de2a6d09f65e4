import type { Plan } from '../../model/values.js'
import { refuse } from '../look/card.js'
import type { Preparation } from './preparation.js'
import { variableFindings } from './secrets.js'

/**
 * The Space has all of it already.
 * @throws Failure when a variable that is to be set holds a secret
 */
export function unchanged(run: Preparation, history: Plan['history'] = 'full'): Plan {
  const { target, because } = run
  const findings = variableFindings(run)
  refuse(findings)
  const nothing = { commits: 0, files: 0, bytes: 0, lfs: [], findings, replaced: [] }
  return { ...nothing, update: 'unchanged', history, because, from: target.head, to: target.head ?? '' }
}
