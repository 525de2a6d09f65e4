import { readText } from '../../adapters/files.js'
import type { Http } from '../../adapters/http.js'
import { namesOf } from '../../decide/own-words.js'
import { shapeOf } from '../../decide/token.js'
import { type Event, withoutSecrets } from '../../inputs/trigger.js'
import { Failure } from '../../model/failure.js'
import type { Inputs } from '../../inputs/table.js'
import type { Clock, Runner } from '../../model/ports.js'
import { type Credential, Secret, type SkipReason, type TokenSource } from '../../model/values.js'
import { hideToken } from '../hide.js'

/** Loads the event; few runs have to know more of it than its name. */
export type LoadTrigger = () => Promise<Event>

/**
 * Finds the token, in the order that the README promises, and masks it before anything else happens.
 * @returns the credential, or why this run is given no secrets and is to be skipped.
 * @throws Failure when there is none, or when what was given cannot be a token.
 */
export async function authenticate(
  inputs: Inputs,
  deps: { runner: Runner; http: Http; clock: Clock; loadTrigger: LoadTrigger; isPreview: boolean }
): Promise<Credential | { skipped: SkipReason }> {
  const credential = (text: string, source: TokenSource) => {
    hideToken(text, { runner: deps.runner, names: namesOf(inputs) })
    return shaped(text, source)
  }
  const given = find(inputs)
  if (given) return credential(given.text, given.source)
  const { environment } = inputs
  const reason = withoutSecrets(await deps.loadTrigger())
  // A fork's code is never deployed with what the machine has: neither an id token nor a stored token is looked for.
  if (reason && inputs['fail-without-credentials']) throw missing()
  if (reason) return { skipped: reason }
  const { idTokenRequest } = environment
  // Such a login is for one Space that exists, and a preview's is made and deleted.
  if (idTokenRequest && deps.isPreview) {
    const reason = { why: 'keyless-preview' } as const
    throw new Failure({ step: 'credential', finding: { kind: 'access-denied', reason } })
  }
  if (idTokenRequest) {
    const { exchangeIdToken } = await import('./keyless.js')
    return credential(await exchangeIdToken({ ...inputs, idTokenRequest }, deps), 'oidc')
  }
  for (const path of environment.storedTokenPaths) {
    const text = await readText(path)
    if (text?.trim()) return credential(text, 'stored')
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

function shaped(text: string, source: TokenSource): Credential {
  const shape = shapeOf(text)
  if ('finding' in shape) throw new Failure({ step: 'credential', finding: shape.finding })
  return { token: new Secret(shape.token), source, kind: shape.kind, trimmed: shape.trimmed }
}
