import { onRepo } from '../auth/repo-route.js'
import { filesOf, fromLoose, readCommit } from '../git/objects.js'
import { headOf, listTree, readFileAt, resolveRevision } from '../git/repository.js'
import { remembered } from '../git/remembered.js'
import { git } from '../git/run.js'
import { json } from '../http/answer.js'
import { RefusedError, type Handler } from '../http/request.js'
import { storedBytes } from '../lfs/store.js'
import { runtimeOf } from '../life/runtime.js'
import { cardData } from '../rules/card.js'
import type { Repo, RepoType, Space } from '../world.js'
import { ownerOf } from '../auth/access.js'

/** `GET /api/{type}s/{id}` and `…/revision/{rev}`; with `expand`, only the ids and the keys asked for. */
export function repoInfo(type: RepoType): Handler {
  return onRepo(type, 'read', async ({ params, query }, repo) => {
    const expand = [...query.getAll('expand'), ...query.getAll('expand[]')]
    const facts = await factsOf(repo, params['revision'])
    const wanted = expand.length > 0 ? ['_id', 'id', ...expand] : Object.keys(facts)
    return json(await gather(facts, wanted))
  })
}

/** A key and how to find out; what nobody asks for is not looked up. */
export type Facts = Readonly<Record<string, unknown>>

/** Looks up the keys wanted, at once, in the facts' own order. */
export async function gather(facts: Facts, wanted: readonly string[]): Promise<Record<string, unknown>> {
  const keys = Object.keys(facts).filter(key => wanted.includes(key))
  const values = await Promise.all(
    keys.map(key => {
      const fact = facts[key]
      return typeof fact === 'function' ? (fact as () => unknown)() : fact
    })
  )
  const known = keys
    .map((key, index) => [key, values[index]] as const)
    .filter(([, value]) => value !== undefined)
  return Object.fromEntries(known)
}

async function factsOf(repo: Repo, revision: string | undefined): Promise<Facts> {
  if (repo.type === 'space') return spaceFacts(repo, await revisionOf(repo, revision))
  return { ...commonFacts(repo), createdAt: repo.createdAt.toISOString() }
}

/** The commit that a path names; its last part may be a branch, a tag, a ref or a commit. */
export async function revisionOf({ directory }: Space, revision: string | undefined): Promise<string | null> {
  if (revision === undefined) return headOf(directory)
  const found =
    (revision === 'main' ? await headOf(directory) : null) ?? (await resolveRevision(directory, revision))
  if (found !== undefined) return found
  throw new RefusedError({ status: 404, code: 'RevisionNotFound', message: `Invalid rev id: ${revision}` })
}

const commonFacts = (repo: Repo): Facts => ({
  _id: repo._id,
  id: repo.id,
  private: repo.private,
  tags: ['region:us'],
  likes: 0,
  author: ownerOf(repo.id),
  disabled: repo.disabled
})

/** What the Hub tells of a Space, as recorded in 2026-09. `sha` is the head of main as soon as a push is accepted. */
export function spaceFacts(space: Space, sha: string | null): Facts {
  const { directory, subdomain, host } = space
  return {
    ...commonFacts(space),
    tags: [space.sdk, 'region:us'],
    sha: sha ?? undefined,
    lastModified: () => (sha === null ? space.createdAt.toISOString() : dateOf(directory, sha)),
    sdk: space.sdk,
    subdomain,
    host,
    region: 'us',
    cardData: async () => (sha === null ? undefined : cardData(await readmeAt(directory, sha))),
    runtime: () => runtimeOf(space),
    siblings: () => (sha === null ? [] : filesAt(directory, sha)),
    createdAt: space.createdAt.toISOString(),
    usedStorage: () => storedBytes(directory)
  }
}

const dateOf = remembered(async (directory: string, sha: string) => {
  const date = fromLoose(() => readCommit({ directory, env: {} }, sha).committedAt)
  if (date !== undefined) return date.toISOString()
  const seconds = await git(directory, ['show', '--no-patch', '--format=%ct', sha])
  return new Date(Number(seconds.toString()) * 1000).toISOString()
})

const filesAt = remembered(async (directory: string, sha: string): Promise<{ rfilename: string }[]> => {
  const place = { directory, env: {} }
  const loose = fromLoose(() => filesOf(place, readCommit(place, sha).tree))
  if (loose !== undefined) return loose.map(rfilename => ({ rfilename }))
  const entries = await listTree(directory, { revision: sha, folder: '', recursive: true })
  return entries.filter(entry => entry.type !== 'tree').map(entry => ({ rfilename: entry.path }))
})

const readmeAt = remembered(
  async (directory: string, sha: string) => (await readFileAt(directory, sha, 'README.md'))?.toString() ?? ''
)
