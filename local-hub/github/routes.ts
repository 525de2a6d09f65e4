import { json } from '../http/answer.js'
import { jsonBody, type Handler } from '../http/request.js'
import { invalid, refusalOf, repositoryOf, repositoryUrl, said, textIn } from './answers.js'

const STATES = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success']

/** `POST …/repos/{owner}/{repo}/deployments` */
export const createDeployment: Handler = async request => {
  const refused = refusalOf(request, 'mayDeploy')
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
  const refused = refusalOf(request, 'mayDeploy')
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

/** `GET …/repos/{owner}/{repo}/deployments?environment=…`, the newest first */
export const listDeployments: Handler = request => {
  const refused = refusalOf(request, 'mayDeploy')
  if (refused !== undefined) return refused
  const wanted = request.query.get('environment')
  const found = request.world.github.all.filter(
    ({ repository, environment }) =>
      repository === repositoryOf(request) && (wanted === null || environment === wanted)
  )
  return json(found.reverse().map(({ id, ref, environment }) => ({ id, ref, environment })))
}
