import { printableForms } from '../../decide/token.js'
import { emptySecrets } from '../../inputs/conflicts.js'
import type { Inputs } from '../../inputs/table.js'
import { Failure } from '../../model/failure.js'
import type { Runner } from '../../model/ports.js'

/** Masks the values of the Space's secrets, in every form in which they could be printed. */
export function hideSecrets({ secrets }: Inputs, runner: Runner): void {
  for (const { value } of secrets) for (const form of printableForms(value.reveal())) runner.mask(form)
}

/** @throws Failure when one has no value */
export function requireSecrets(inputs: Inputs): void {
  const problems = emptySecrets(inputs)
  if (problems.length === 0) return
  throw new Failure({ step: 'inputs', finding: { kind: 'invalid-inputs', problems } })
}

/** The environment for git: what is a secret of the Space's is none of git's business, whatever its name. */
export function withoutSecrets<T>(
  env: Readonly<Record<string, T>>,
  { secrets }: Inputs
): Readonly<Record<string, T>> {
  const names = new Set(secrets.map(({ key }) => key))
  return Object.fromEntries(Object.entries(env).filter(([name]) => !names.has(name)))
}
