import type { Http } from '../../adapters/http.js'
import { parse, reply } from '../../adapters/hub/reply.js'
import { printableForms } from '../../decide/token.js'
import { Failure } from '../../model/failure.js'
import { readAccessToken, readIdToken } from '../../model/hub-responses.js'
import type { Runner } from '../../model/ports.js'
import { meaningOf } from '../../model/routes.js'

const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange'
const ID_TOKEN = 'urn:ietf:params:oauth:token-type:id_token'

/**
 * Keyless: GitHub states in an id token which workflow this is, and the Hub, where the Space trusts that workflow,
 * answers with a token for this one Space that lives an hour (docs: trusted-publishers).
 * @throws Failure when GitHub gives no id token or the Hub refuses the exchange.
 */
export async function exchangeIdToken(
  at: { endpoint: string; space: string; idTokenRequest: { url: string; token: string } },
  deps: { http: Http; runner: Runner }
): Promise<string> {
  const { http, runner } = deps
  const idToken = await askForIdToken(at.idTokenRequest, at.endpoint, http)
  for (const form of printableForms(idToken)) runner.mask(form)
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

/** An id token of GitHub's for this audience; the address has a query already. */
async function askForIdToken(
  { url, token }: { url: string; token: string },
  audience: string,
  http: Http
): Promise<string> {
  const { step, status, body, evidence } = await http({
    route: 'id-token',
    url: `${url}&audience=${encodeURIComponent(audience)}`,
    headers: { Authorization: `Bearer ${token}`, Accept: 'application/json' }
  })
  const idToken = status === 200 ? readIdToken(parse(body)) : null
  if (idToken !== null) return idToken
  const mayNot = meaningOf('id-token', status) === 'oidc-unavailable'
  const finding = mayNot
    ? ({ kind: 'id-token-refused' } as const)
    : ({ kind: 'github-unavailable', status } as const)
  throw new Failure({ step, finding, http: evidence })
}
