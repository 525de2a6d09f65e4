import { onSpace } from '../auth/repo-route.js'
import { commit } from '../git/commit.js'
import { headOf } from '../git/repository.js'
import { GitError } from '../git/run.js'
import { apiError, json } from '../http/answer.js'
import { RefusedError, type HubRequest } from '../http/request.js'
import { judgeFiles } from '../rules/push.js'
import { flattened } from '../rules/verdict.js'
import { authorOf } from '../spaces.js'

/** `POST …/commit/{rev}`: a commit without git, in lines of JSON (huggingface_hub, _commit_api.py). */
export const commitFiles = onSpace('write', async (request, space) => {
  const { world, identity, params, query } = request
  if (query.has('create_pr')) throw badRequest('Pull requests are not built into the local Hub.')
  const branch = params['revision'] ?? 'main'
  const { summary, parentCommit, changes } = await readOperations(request)
  const parent = await headOf(space.directory, branch)
  if (parent === null) {
    throw new RefusedError({ status: 404, code: 'RevisionNotFound', message: `Invalid rev id: ${branch}` })
  }
  if (parentCommit !== undefined && parentCommit !== parent) return apiError(overtaken)

  const verdict = judgeFiles(changes, { ref: `refs/heads/${branch}` })
  if (!verdict.accept) return apiError({ status: 400, message: flattened(verdict) })
  const author = authorOf(identity.kind === 'user' ? identity.user.name : '[OIDC]')
  try {
    const oid = await commit(space.directory, { branch, message: summary, author, changes, parent })
    const commitUrl = `${world.origin}/spaces/${space.id}/commit/${oid}`
    return json({ success: true, commitOid: oid, commitUrl, hookOutput: verdict.lines.join('\n') })
  } catch (error) {
    // The branch got another commit since it was looked at.
    if (error instanceof GitError) return apiError({ ...overtaken, status: 409 })
    throw error
  }
})

const overtaken = { status: 412, message: 'A commit has happened since. Please refresh and try again.' }

interface Operations {
  readonly summary: string
  readonly parentCommit?: string
  readonly changes: ReadonlyMap<string, Buffer | null>
}

interface Line {
  readonly key: string
  readonly value: Readonly<Record<string, string>>
}

async function readOperations(request: HubRequest): Promise<Operations> {
  let header: Line['value'] = {}
  const changes = new Map<string, Buffer | null>()
  for (const line of (await request.body()).toString().split('\n').filter(Boolean)) {
    const { key, value } = JSON.parse(line) as Line
    const { path = '', content = '', encoding = 'utf-8' } = value
    if (key === 'header') header = value
    else if (key === 'file') changes.set(path, Buffer.from(content, encoding as BufferEncoding))
    else if (key === 'lfsFile') changes.set(path, pointer(value))
    // The OpenAPI description knows the first; the official clients send the other two.
    else if (['deletedEntry', 'deletedFile', 'deletedFolder'].includes(key))
      changes.set(path.replace(/\/$/, ''), null)
    else throw badRequest(`✖ Invalid input → at key "${key}"`)
  }
  if (changes.size === 0) throw badRequest('No files have been modified')
  const message = [header['summary'] ?? '', header['description'] ?? ''].join('\n\n').trim()
  const { parentCommit } = header
  return { summary: message, changes, ...(parentCommit === undefined ? {} : { parentCommit }) }
}

/** What stands in git for a file in LFS (git-lfs, docs/spec.md). */
const pointer = ({ oid, size }: Line['value']): Buffer =>
  Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`)

const badRequest = (message: string): RefusedError => new RefusedError({ status: 400, message })
