import { onSpace } from '../auth/repo-route.js'
import { listRefs } from '../git/repository.js'
import { json } from '../http/answer.js'

/** `GET …/refs[?include_prs=]`: the refs, sorted into the Hub's own kinds (OpenAPI description). */
export const refs = onSpace('read', async ({ query }, { directory }) => {
  const all = await listRefs(directory)
  const under = (prefix: string) =>
    all
      .filter(({ ref }) => ref.startsWith(prefix))
      .map(({ ref, commit }) => ({ name: ref.slice(prefix.length), ref, targetCommit: commit }))
  return json({
    tags: under('refs/tags/'),
    branches: under('refs/heads/'),
    converts: under('refs/convert/'),
    // Clients write booleans as True, true or 1.
    ...(/^(true|1)$/i.test(query.get('include_prs') ?? '') ? { pullRequests: under('refs/pr/') } : {})
  })
})
