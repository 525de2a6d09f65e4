import { onSpace } from '../auth/repo-route.js'
import { commit } from '../git/commit.js'
import { headOf, readFileAt } from '../git/repository.js'
import { GitError } from '../git/run.js'
import { apiError, json } from '../http/answer.js'
import { badRequest, RefusedError, type HubRequest } from '../http/request.js'
import { track } from '../lfs/attributes.js'
import { isOid, writePointer, type LfsObject } from '../lfs/pointer.js'
import { noticeHead } from '../life/notice.js'
import { judgeFiles } from '../rules/push.js'
import { flattened } from '../rules/verdict.js'
import { authorOf } from '../spaces.js'

/** `POST …/commit/{rev}`: a commit without git, in lines of JSON (huggingface_hub, _commit_api.py). */
export const commitFiles = onSpace('write', async (request, space) => {
  const { world, identity, params, query } = request
  if (query.has('create_pr')) throw badRequest('Pull requests are not built into the local Hub.')
  const branch = params['revision'] ?? 'main'
  const operations = await readOperations(request)
  const { summary, parentCommit } = operations
  const parent = await headOf(space.directory, branch)
  if (parent === null) {
    throw new RefusedError({ status: 404, code: 'RevisionNotFound', message: `Invalid rev id: ${branch}` })
  }
  if (parentCommit !== undefined && parentCommit !== parent) return apiError(overtaken)

  const { directory } = space
  const { missingLfsObjects } = world
  const verdict = await judgeFiles(operations.changes, {
    directory,
    ref: `refs/heads/${branch}`,
    missingLfsObjects
  })
  if (!verdict.accept) return apiError({ status: 400, message: flattened(verdict) })
  const author = authorOf(identity.kind === 'user' ? identity.user.name : '[OIDC]')
  try {
    const changes = await withAttributes(directory, parent, operations)
    const oid = await commit(directory, { branch, message: summary, author, changes, parent })
    await noticeHead(space)
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
  /** The paths of those that are pointers. */
  readonly lfsFiles: readonly string[]
}

interface Line {
  readonly key: string
  readonly value: Readonly<Record<string, string>>
}

async function readOperations(request: HubRequest): Promise<Operations> {
  let header: Line['value'] = {}
  const changes = new Map<string, Buffer | null>()
  const lfsFiles: string[] = []
  for (const line of (await request.body()).toString().split('\n').filter(Boolean)) {
    const { key, value } = JSON.parse(line) as Line
    const { path = '', content = '', encoding = 'utf-8' } = value
    if (key === 'header') header = value
    else if (key === 'file') changes.set(path, Buffer.from(content, encoding as BufferEncoding))
    else if (key === 'lfsFile') {
      changes.set(path, writePointer(readLfsFile(value)))
      lfsFiles.push(path)
    }
    // The OpenAPI description knows the first; the official clients send the other two.
    else if (['deletedEntry', 'deletedFile', 'deletedFolder'].includes(key))
      changes.set(path.replace(/\/$/, ''), null)
    else throw badRequest(`✖ Invalid input → at key "${key}"`)
  }
  if (changes.size === 0) throw badRequest('No files have been modified')
  const message = [header['summary'] ?? '', header['description'] ?? ''].join('\n\n').trim()
  const { parentCommit } = header
  return { summary: message, changes, lfsFiles, ...(parentCommit === undefined ? {} : { parentCommit }) }
}

function readLfsFile({ oid, size }: Readonly<Record<string, unknown>>): LfsObject {
  if (isOid(oid) && Number.isSafeInteger(size)) return { oid, size: Number(size) }
  throw badRequest('✖ Invalid input → at value.oid')
}

/** The commit lists new LFS files in .gitattributes by itself (@huggingface/hub, api-commit.ts). */
async function withAttributes(
  directory: string,
  parent: string,
  { changes, lfsFiles }: Operations
): Promise<Operations['changes']> {
  if (lfsFiles.length === 0) return changes
  const file = '.gitattributes'
  const given = changes.has(file) ? changes.get(file) : await readFileAt(directory, parent, file)
  const before = given?.toString() ?? ''
  const after = track(before, lfsFiles)
  return after === before ? changes : new Map([...changes, [file, Buffer.from(after)]])
}
