import { json, type Answer } from '../http/answer.js'
import type { HubRequest } from '../http/request.js'

/** GitHub takes both spellings of the scheme. */
export function refusalOf(
  { world, incoming }: HubRequest,
  right: 'mayDeploy' | 'mayComment' | 'mayReadPulls'
): Answer | undefined {
  const [, token] = /^(?:token|bearer) (.+)$/i.exec(incoming.headers.authorization ?? '') ?? []
  if (token === undefined) return said(401, 'Requires authentication')
  if (token !== world.github.token) return said(401, 'Bad credentials')
  return world.github[right] ? undefined : said(403, 'Resource not accessible by integration')
}

export const said = (status: number, message: string): Answer =>
  json({ message, documentation_url: 'https://docs.github.com/rest', status: String(status) }, { status })

export const invalid = (resource: string, field: string): Answer =>
  json(
    { message: 'Validation Failed', errors: [{ resource, field, code: 'invalid' }], status: '422' },
    { status: 422 }
  )

export const repositoryOf = ({ params }: HubRequest): string => `${params['owner']}/${params['repo']}`

export const repositoryUrl = (request: HubRequest): string =>
  `${request.world.origin}/_github/api/repos/${repositoryOf(request)}`

export function textIn(body: Readonly<Record<string, unknown>>, field: string, otherwise = ''): string {
  const value = body[field]
  return typeof value === 'string' ? value : otherwise
}
