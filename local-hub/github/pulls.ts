import { json } from '../http/answer.js'
import { jsonBody, type Handler, type HubRequest } from '../http/request.js'
import type { Comment } from './deployments.js'
import { invalid, refusalOf, repositoryOf, said, textIn } from './answers.js'

const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const

/** `GET …/repos/{owner}/{repo}/pulls/{number}` */
export const getPullRequest: Handler = request => {
  const refused = refusalOf(request, 'mayReadPulls')
  if (refused !== undefined) return refused
  const number = Number(request.params['number'])
  const pull = request.world.github.pulls.get(number)
  if (pull === undefined) return said(404, 'Not Found')
  const { state, from = repositoryOf(request) } = pull
  return json({ number, state, head: { repo: from === null ? null : { full_name: from } } })
}

/** `GET …/repos/{owner}/{repo}/issues/{number}/comments?per_page=…&page=…` */
export const listComments: Handler = request => {
  const refused = refusalOf(request, 'mayReadPulls')
  if (refused !== undefined) return refused
  const size = Number(request.query.get('per_page') ?? 30)
  const from = (Number(request.query.get('page') ?? 1) - 1) * size
  const comments = request.world.github.comments.filter(
    ({ repository, pullRequest }) =>
      repository === repositoryOf(request) && String(pullRequest) === request.params['number']
  )
  return json(comments.slice(from, from + size))
}

/** `POST …/repos/{owner}/{repo}/issues/{number}/comments` */
export const createComment: Handler = async request => {
  const refused = refusalOf(request, 'mayComment')
  if (refused !== undefined) return refused
  const body = await bodyIn(request)
  if (body === '') return invalid('IssueComment', 'body')
  const { comments } = request.world.github
  const comment: Comment = {
    id: 500 + comments.length,
    repository: repositoryOf(request),
    pullRequest: Number(request.params['number']),
    body,
    user: BOT,
    author_association: 'NONE'
  }
  comments.push(comment)
  return json(comment, { status: 201 })
}

/** `PATCH …/repos/{owner}/{repo}/issues/comments/{id}` */
export const updateComment: Handler = async request => {
  const refused = refusalOf(request, 'mayComment')
  if (refused !== undefined) return refused
  const comment = request.world.github.comments.find(({ id }) => String(id) === request.params['id'])
  if (comment === undefined) return said(404, 'Not Found')
  comment.body = await bodyIn(request)
  return json(comment)
}

const bodyIn = async (request: HubRequest): Promise<string> => textIn(await jsonBody(request), 'body')
