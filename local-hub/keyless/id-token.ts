import { json, text } from '../http/answer.js'
import type { Handler } from '../http/request.js'

/** `GET …/idtoken?api-version=2.0&audience=…`: the URL's own query stays, or it is not answered. */
export const idToken: Handler = async ({ world, query, incoming }) => {
  const { issuer } = world
  if (incoming.headers.authorization !== `Bearer ${issuer.requestToken}`)
    return text('Unauthorized', { status: 401 })
  if (query.get('api-version') !== '2.0') return text('The api-version parameter is missing', { status: 400 })
  const value = await issuer.issue(query.get('audience') ?? 'https://github.com/ada')
  return json({ count: value.length, value })
}
