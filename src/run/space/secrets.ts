import { emptySecrets } from '../../inputs/conflicts.js'
import type { Inputs } from '../../inputs/table.js'
import { Failure } from '../../model/failure.js'

/** @throws Failure when one has no value */
export function requireSecrets(inputs: Inputs): void {
  const problems = emptySecrets(inputs)
  if (problems.length === 0) return
  throw new Failure({ step: 'inputs', finding: { kind: 'invalid-inputs', problems } })
}
