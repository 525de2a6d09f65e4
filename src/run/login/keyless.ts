import type { Http } from '../../adapters/http.js'
import { Failure } from '../../model/failure.js'
import type { Clock, Runner } from '../../model/ports.js'

const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange'
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token'
const MOST_ATTEMPTS = 3

/**
 * Keyless: GitHub states in an id token which workflow this is, and the Hub, where the Space trusts that workflow,
 * answers with a token for this one Space that lives an hour (docs: trusted-publishers).
 * @throws Failure when GitHub gives no id token or the Hub refuses the exchange.
 */
export async function exchangeIdToken(
  at: { endpoint: string; space: string },
  deps: { http: Http; runner: Runner; clock: Clock }
): Promise<string> {
  const { http, runner, clock } = deps
  const idToken = await runner.idToken(at.endpoint).catch((cause: unknown) => {
    const text = cause instanceof Error ? cause.message : String(cause)
    throw new Failure({ step: 'credential', finding: { kind: 'id-token-refused' }, text }, { cause })
  })
  for (let attempt = 1; ; attempt++) {
    const answer = await http({
      step: 'credential',
      route: 'token-exchange',
      url: `${at.endpoint}/oauth/token`,
      json: {
        grant_type: TOKEN_EXCHANGE,
        subject_token_type: ID_TOKEN,
        subject_token: idToken,
        resource: `spaces/${at.space}`
      }
    })
    const token = answer.status === 200 ? accessToken(answer.body) : undefined
    if (token) return token
    // The Hub's own time-out while it fetches GitHub's keys is answered like a refusal (hub-docs#2757).
    const passing = /operation was aborted/i.test(answer.evidence.message ?? '')
    if (!passing || attempt === MOST_ATTEMPTS)
      throw new Failure({ step: 'credential', http: answer.evidence })
    await clock.sleep(1000 * attempt)
  }
}

function accessToken(body: string): string | undefined {
  try {
    const { access_token: token } = JSON.parse(body) as { access_token?: unknown }
    return typeof token === 'string' ? token : undefined
  } catch {
    return undefined
  }
}
