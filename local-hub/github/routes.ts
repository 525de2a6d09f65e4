import { json, type Answer } from '../http/answer.js'
import { jsonBody, type Handler, type HubRequest } from '../http/request.js'

const STATES = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success']

/** `POST …/repos/{owner}/{repo}/deployments` */
export const createDeployment: Handler = async request => {
  const refused = refusalOf(request)
  if (refused !== undefined) return refused
  const { github } = request.world
  const body = await jsonBody(request)
  const { ref } = body
  if (typeof ref !== 'string') return invalid('Deployment', 'ref')
  const deployment = {
    id: 1000 + github.all.length,
    repository: repositoryOf(request),
    ref,
    environment: textIn(body, 'environment', 'production'),
    description: textIn(body, 'description'),
    body,
    statuses: []
  }
  github.all.push(deployment)
  const { id, environment, description } = deployment
  const url = `${repositoryUrl(request)}/deployments/${id}`
  const answer = {
    url,
    id,
    sha: ref,
    ref,
    task: 'deploy',
    environment,
    description,
    statuses_url: `${url}/statuses`
  }
  return json(answer, { status: 201 })
}

/** `POST …/repos/{owner}/{repo}/deployments/{id}/statuses` */
export const createDeploymentStatus: Handler = async request => {
  const refused = refusalOf(request)
  if (refused !== undefined) return refused
  const deployment = request.world.github.all.find(
    ({ id, repository }) => String(id) === request.params['id'] && repository === repositoryOf(request)
  )
  if (deployment === undefined) return said(404, 'Not Found')
  const body = await jsonBody(request)
  const state = textIn(body, 'state')
  if (!STATES.includes(state)) return invalid('DeploymentStatus', 'state')
  const status = {
    state,
    environment_url: textIn(body, 'environment_url'),
    log_url: textIn(body, 'log_url'),
    description: textIn(body, 'description')
  }
  deployment.statuses.push(status)
  const deployment_url = `${repositoryUrl(request)}/deployments/${deployment.id}`
  const id = deployment.statuses.length
  const url = `${deployment_url}/statuses/${id}`
  return json({ url, id, ...status, environment: deployment.environment, deployment_url }, { status: 201 })
}

/** GitHub takes both spellings of the scheme. */
function refusalOf({ world, incoming }: HubRequest): Answer | undefined {
  const [, token] = /^(?:token|bearer) (.+)$/i.exec(incoming.headers.authorization ?? '') ?? []
  if (token === undefined) return said(401, 'Requires authentication')
  if (token !== world.github.token) return said(401, 'Bad credentials')
  return world.github.mayDeploy ? undefined : said(403, 'Resource not accessible by integration')
}

const said = (status: number, message: string): Answer =>
  json({ message, documentation_url: 'https://docs.github.com/rest', status: String(status) }, { status })

const invalid = (resource: string, field: string): Answer =>
  json(
    { message: 'Validation Failed', errors: [{ resource, field, code: 'invalid' }], status: '422' },
    { status: 422 }
  )

const repositoryOf = ({ params }: HubRequest): string => `${params['owner']}/${params['repo']}`

const repositoryUrl = (request: HubRequest): string =>
  `${request.world.origin}/_github/api/repos/${repositoryOf(request)}`

function textIn(body: Readonly<Record<string, unknown>>, field: string, otherwise = ''): string {
  const value = body[field]
  return typeof value === 'string' ? value : otherwise
}
