import { ownerOf, refusalOf } from '../auth/access.js'
import { headOf } from '../git/repository.js'
import { apiError } from '../http/answer.js'
import type { Handler } from '../http/request.js'
import { pageAnswer, pageOf } from './pages.js'
import { gather, spaceFacts } from './space.js'

/** What an entry tells when nothing is asked for. */
const SHORT = ['_id', 'id', 'author', 'likes', 'private', 'sdk', 'tags', 'createdAt', 'lastModified']

/** `GET /api/spaces?author=…&search=…`: those that the caller sees. */
export const listSpaces: Handler = async request => {
  const { world, identity, query } = request
  if (identity.kind === 'invalid') return apiError({ status: 401, message: identity.message })
  const author = query.get('author')
  const search = query.get('search')?.toLowerCase() ?? ''
  const found = world
    .spaces()
    .filter(space => author === null || ownerOf(space.id) === author)
    .filter(space => space.id.toLowerCase().includes(search))
    .filter(space => refusalOf(identity, { repo: space, need: 'read' }) === undefined)

  const page = pageOf(request, { most: 1000 })
  const expand = [...query.getAll('expand'), ...query.getAll('expand[]')]
  const wanted = expand.length > 0 ? ['_id', 'id', ...expand] : SHORT
  const entries = found.slice(page.start, page.start + page.limit).map(async space => {
    return gather(spaceFacts(space, await headOf(space.directory)), wanted)
  })
  return pageAnswer(request, await Promise.all(entries), { ...page, total: found.length })
}
