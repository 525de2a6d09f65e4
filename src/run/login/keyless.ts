import type { Http } from '../../adapters/http.js'
import { reply } from '../../adapters/hub/reply.js'
import { Failure } from '../../model/failure.js'
import { readAccessToken } from '../../model/hub-responses.js'
import type { Runner } from '../../model/ports.js'

const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange'
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token'

/**
 * Keyless: GitHub states in an id token which workflow this is, and the Hub, where the Space trusts that workflow,
 * answers with a token for this one Space that lives an hour (docs: trusted-publishers).
 * @throws Failure when GitHub gives no id token or the Hub refuses the exchange.
 */
export async function exchangeIdToken(
  at: { endpoint: string; space: string },
  deps: { http: Http; runner: Runner }
): Promise<string> {
  const { http, runner } = deps
  const idToken = await runner.idToken(at.endpoint).catch((cause: unknown) => {
    const text = cause instanceof Error ? cause.message : String(cause)
    throw new Failure({ step: 'credential', finding: { kind: 'id-token-refused' }, text }, { cause })
  })
  const answer = await http({
    route: 'token-exchange',
    url: `${at.endpoint}/oauth/token`,
    json: {
      grant_type: TOKEN_EXCHANGE,
      subject_token_type: ID_TOKEN,
      subject_token: idToken,
      resource: `spaces/${at.space}`
    }
  })
  const token = reply(readAccessToken, answer)
  if ('refused' in token) throw new Failure({ step: 'credential', http: token.refused })
  return token.ok
}
