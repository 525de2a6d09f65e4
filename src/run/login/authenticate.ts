import { readText } from '../../adapters/files.js'
import type { Http } from '../../adapters/http.js'
import { printableForms, shapeOf } from '../../decide/token.js'
import { withoutSecrets } from '../../inputs/trigger.js'
import { Failure } from '../../model/failure.js'
import type { Inputs } from '../../inputs/table.js'
import type { Clock, Runner } from '../../model/ports.js'
import { type Credential, Secret, type SkipReason, type TokenSource } from '../../model/values.js'
import { exchangeIdToken } from './keyless.js'

/** The event as GitHub's toolkit reads it; loaded only when a run has no token. */
export type LoadTrigger = () => Promise<Parameters<typeof withoutSecrets>[0]>

/**
 * Finds the token, in the order that the README promises, and masks it before anything else happens.
 * @returns the credential, or why this run is given no secrets and is to be skipped.
 * @throws Failure when there is none, or when what was given cannot be a token.
 */
export async function authenticate(
  inputs: Inputs,
  deps: { runner: Runner; http: Http; clock: Clock; loadTrigger: LoadTrigger }
): Promise<Credential | { skipped: SkipReason }> {
  const given = find(inputs)
  if (given) return credential(given.text, given.source, deps.runner)
  const { environment } = inputs
  const reason = withoutSecrets(await deps.loadTrigger())
  // A fork's code is never deployed with what the machine has: neither an id token nor a stored token is looked for.
  if (reason && inputs['fail-without-credentials']) throw missing()
  if (reason) return { skipped: reason }
  const { idTokenRequest } = environment
  if (idTokenRequest)
    return credential(await exchangeIdToken({ ...inputs, idTokenRequest }, deps), 'oidc', deps.runner)
  for (const path of environment.storedTokenPaths) {
    const text = await readText(path)
    if (text?.trim()) return credential(text, 'stored', deps.runner)
  }
  throw missing()
}

function missing(): Failure {
  return new Failure({ step: 'credential', finding: { kind: 'token-missing' } })
}

function find({ token, environment }: Inputs): { text: string; source: TokenSource } | null {
  if (token.trim() !== '') return { text: token, source: 'input' }
  if (environment.token.trim() !== '') return { text: environment.token, source: 'environment' }
  return null
}

function credential(text: string, source: TokenSource, runner: Runner): Credential {
  const shape = shapeOf(text)
  if ('finding' in shape) {
    // Whatever it is, it was meant to be secret; only a placeholder is shown.
    if (shape.finding.kind !== 'token-placeholder') runner.mask(text.trim())
    throw new Failure({ step: 'credential', finding: shape.finding })
  }
  for (const form of printableForms(shape.token)) runner.mask(form)
  return { token: new Secret(shape.token), source, kind: shape.kind, trimmed: shape.trimmed }
}
