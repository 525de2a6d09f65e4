import { once } from 'node:events'
import { rm, writeFile } from 'node:fs/promises'
import type { IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { type Deadlines, type Door, DoorError, type Opened, readBeginning } from '../http/door.js'
import type { GitChild, GitEnd, StartGit } from './child.js'
import { FLUSH, packet, PacketError, PacketReader, readSideBand } from './pkt-line.js'

export interface Fetch {
  readonly door: Door
  /** Starts git in `repository`. */
  readonly startGit: StartGit
  /** A bare repository, which gets the objects and, with `depth: 1`, its shallow file. */
  readonly repository: string
  /** The Space's git URL. */
  readonly url: string
  /** The commit to fetch: a branch's head, or one that is below it. */
  readonly oid: string
  /** 1: this commit and its trees alone, without its parents. */
  readonly depth?: 1
  /** What is left out. A server that does not know filters sends it all. */
  readonly filter?: 'blob:none' | 'blob:limit=1k' | 'blob:limit=1m' | 'tree:0'
  /** Commits that the repository has with all that is below them; the pack then holds what is beyond. */
  readonly haves?: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly deadlines: Deadlines
  readonly signal?: AbortSignal | undefined
}

/** A fetch of depth 1 has one. */
const MOST_BOUNDARIES = 1000

/** How a fetch ended. Only a git that cannot be started, and a disk that cannot be written to, throw. */
export type Fetched =
  /** @param filtered false: the server knows no filters, and everything came */
  | { readonly kind: 'fetched'; readonly filtered: boolean }
  /** The server has no such commit (any more): the head has moved since. */
  | { readonly kind: 'moved'; readonly reason: string }
  /** An answer that is no pack: a refusal, a redirect, a page. */
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly headers: IncomingHttpHeaders
      readonly text: string
    }
  /** No answer, or one that broke off. */
  | { readonly kind: 'lost'; readonly error: Error }
  /** git does not take the pack. */
  | ({ readonly kind: 'git' } & GitEnd)

/**
 * Fetches a commit in one request of protocol v0, which needs no advertisement before it (gitprotocol-http, "Smart
 * Service git-upload-pack"), and hands the pack to git. No promisor remote is set up: nothing is fetched by itself later.
 */
export async function fetchCommit(fetch: Fetch): Promise<Fetched> {
  const first = await ask(fetch)
  // That it may not filter a server tells by saying nothing at all.
  return first === 'silent' ? ((await ask({ ...fetch, filter: undefined })) as Fetched) : first
}

type Asked = Omit<Fetch, 'filter'> & { readonly filter?: Fetch['filter'] | undefined }

async function ask(fetch: Asked): Promise<Fetched | 'silent'> {
  const asked = fetch.door({
    url: `${fetch.url}/git-upload-pack`,
    method: 'POST',
    headers: {
      ...fetch.headers,
      'Content-Type': 'application/x-git-upload-pack-request',
      Accept: 'application/x-git-upload-pack-result'
    },
    body: requestFor(fetch),
    deadlines: fetch.deadlines,
    signal: fetch.signal
  })
  // It may fail while git starts, and is told of below.
  asked.catch(() => undefined)
  const { haves = [] } = fetch
  let git: GitChild | undefined
  try {
    // The git that takes the pack starts when the request is on its way.
    await setImmediate()
    git = await fetch.startGit(['index-pack', '--stdin', ...(haves.length > 0 ? ['--fix-thin'] : [])])
    return await take(fetch, await asked, git)
  } catch (error) {
    if (error instanceof DoorError || error instanceof PacketError) return { kind: 'lost', error }
    throw error
  } finally {
    git?.kill()
    asked.then(
      answer => answer.close(),
      () => undefined
    )
  }
}

/** What is wanted, how much of it, and what is here already (gitprotocol-pack, "Packfile Negotiation"). */
function requestFor({ oid, depth, filter, haves = [] }: Asked): Buffer {
  const capabilities = [
    ...['side-band-64k', 'ofs-delta', 'no-progress'],
    ...(haves.length > 0 ? ['thin-pack'] : []),
    ...(depth ? ['shallow'] : []),
    ...(filter ? ['filter'] : []),
    'agent=git/hf-space-push'
  ]
  return Buffer.concat([
    packet(`want ${oid} ${capabilities.join(' ')}\n`),
    ...(depth ? [packet(`deepen ${depth}\n`)] : []),
    ...(filter ? [packet(`filter ${filter}\n`)] : []),
    FLUSH,
    ...haves.map(have => packet(`have ${have}\n`)),
    packet('done\n')
  ])
}

async function take(fetch: Asked, answer: Opened, git: GitChild): Promise<Fetched | 'silent'> {
  const { status, headers } = answer
  if (status !== 200 || headers['content-type'] !== 'application/x-git-upload-pack-result')
    return { kind: 'answered', status, headers, text: await readBeginning(answer) }
  const reader = new PacketReader(answer.body)
  const shallow: string[] = []
  for (;;) {
    const payload = await reader.next()
    // Nothing at all is how a filter is refused.
    if (payload === undefined && fetch.filter) return 'silent'
    if (payload === undefined) throw new PacketError('an answer without a pack')
    const line = payload?.toString('utf8').trimEnd() ?? ''
    if (/^ERR .*not our ref/.test(line)) return { kind: 'moved', reason: line.slice(4) }
    if (line.startsWith('ERR ')) return { kind: 'answered', status, headers, text: line.slice(4) }
    const [, boundary] = /^shallow ([0-9a-f]{40,64})$/.exec(line) ?? []
    if (boundary && shallow.length < MOST_BOUNDARIES) shallow.push(boundary)
    else if (/^(NAK|ACK [0-9a-f]+)$/.test(line)) break
    else if (line !== '') throw new PacketError(`no answer to a fetch: ${JSON.stringify(line.slice(0, 200))}`)
  }
  const failed = await store(git, reader)
  if (failed) return failed
  const edge = join(fetch.repository, 'shallow')
  if (shallow.length > 0) await writeFile(edge, `${shallow.join('\n')}\n`)
  // What an earlier fetch left out has come now.
  else await rm(edge, { force: true })
  return { kind: 'fetched', filtered: fetch.filter !== undefined }
}

/** @returns why the pack is not in the repository, if it is not */
async function store(git: GitChild, reader: PacketReader): Promise<Fetched | undefined> {
  git.stdout.resume()
  const { told, fatal } = await readSideBand(reader, {
    data: async payload => {
      if (git.stdin.write(payload) || git.stdin.destroyed) return
      await Promise.race([once(git.stdin, 'drain'), git.ended]).catch(() => undefined)
    }
  })
  if (fatal !== undefined) return { kind: 'lost', error: new PacketError(`${fatal}\n${told}`) }
  git.stdin.end()
  const end = await git.ended
  return end.code === 0 ? undefined : { kind: 'git', ...end }
}
