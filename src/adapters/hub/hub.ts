import {
  type Heads,
  type ListedCommit,
  readCardErrors,
  readCommits,
  readSpaceInfo,
  readSpaceIds,
  readWantedObjects,
  readWhoAmI,
  type Reply,
  type SpaceInfo,
  type WhoAmI
} from '../../model/hub-responses.js'
import type { Step } from '../../model/failure.js'
import { lfsServer, spaceUrl } from '../../model/space-url.js'
import type { Secret } from '../../model/values.js'
import { parseAdvertisement } from './advertisement.js'
import type { Http } from '../http.js'
import { reply, replyText } from './reply.js'

export interface Hub {
  readonly whoami: () => Promise<Reply<WhoAmI>>
  readonly space: (id: string, step: Step) => Promise<Reply<SpaceInfo>>
  /** The ids of an owner's Spaces that have this in their name, as far as this token sees them. */
  readonly spaces: (owner: string, having: string) => Promise<Reply<readonly string[]>>
  /** 200 when this token may write to the Space (`auth-check/write`). Advisory for OIDC tokens. */
  readonly mayWrite: (id: string) => Promise<Reply<true>>
  /** The newest commits of a branch, at most 20. */
  readonly commits: (id: string, branch: string) => Promise<Reply<readonly ListedCommit[]>>
  /** What the Hub finds wrong with a README's front matter; empty when nothing, or when it does not answer. */
  readonly cardErrors: (readme: string) => Promise<readonly string[]>
  /** Which of these LFS objects the Hub does not have; asked of the Space's LFS server (git-lfs, docs/api/batch.md). */
  readonly wantedObjects: (
    id: string,
    objects: readonly { readonly oid: string; readonly size: number }[]
  ) => Promise<Reply<readonly string[]>>
  /**
   * What `git push` would be told first. Asked over HTTP, since git prints a refusal where the status says it, and
   * sends each request twice. Follows a renamed Space.
   */
  readonly heads: (id: string, step: Step) => Promise<Reply<Advertised>>
}

/** What a git server says before a push. */
export interface Advertised {
  readonly heads: Heads
  /** The Space's git URL, as it is now. */
  readonly url: string
  /** In its own bytes, of which git makes a push. */
  readonly advertisement: Buffer
}

const LFS_JSON = 'application/vnd.git-lfs+json'
/** The Hub takes up to 1000. */
const OBJECTS_A_BATCH = 500

/** The Hub's API for one token. Answers are data; only what is not the Hub's answer throws. */
export function openHub(at: { endpoint: string; http: Http; token: Secret }): Hub {
  const { endpoint, http, token } = at
  const bearer = { Authorization: `Bearer ${token.reveal()}`, Accept: 'application/json' }
  const basic = { Authorization: `Basic ${Buffer.from(`git:${token.reveal()}`).toString('base64')}` }
  const api = (route: 'whoami' | 'space' | 'spaces' | 'commits' | 'auth-check', path: string, step?: Step) =>
    http({ route, url: `${endpoint}/api/${path}`, headers: bearer, ...(step && { step }) })
  return {
    whoami: async () => reply(readWhoAmI, await api('whoami', 'whoami-v2')),
    space: async (id, step) => reply(readSpaceInfo, await api('space', `spaces/${id}`, step)),
    spaces: async (owner, having) => {
      const query = new URLSearchParams({ author: owner, search: having, limit: '1000' }).toString()
      return reply(readSpaceIds, await api('spaces', `spaces?${query}`))
    },
    commits: async (id, branch) =>
      reply(readCommits, await api('commits', `spaces/${id}/commits/${encodeURIComponent(branch)}?limit=20`)),
    cardErrors: async readme => {
      const url = `${endpoint}/api/validate-yaml`
      const json = { content: readme, repoType: 'space' }
      const asked = http({ route: 'validate-yaml', url, headers: bearer, json }).then(answer =>
        // 400 is how it says that something is wrong.
        reply(readCardErrors, answer.status === 400 ? { ...answer, status: 200 } : answer)
      )
      const read = await asked.catch(() => null)
      return read !== null && 'ok' in read ? read.ok : []
    },
    wantedObjects: async (id, objects) => {
      const url = `${lfsServer(spaceUrl(endpoint, id))}/objects/batch`
      const headers = { ...basic, Accept: LFS_JSON, 'Content-Type': LFS_JSON }
      const wanted: string[] = []
      for (let at = 0; at < objects.length; at += OBJECTS_A_BATCH) {
        const some = objects.slice(at, at + OBJECTS_A_BATCH).map(({ oid, size }) => ({ oid, size }))
        const json = { operation: 'upload', transfers: ['basic'], hash_algo: 'sha256', objects: some }
        const read = reply(readWantedObjects, await http({ route: 'lfs-batch', url, headers, json }))
        if ('refused' in read) return read
        wanted.push(...read.ok)
      }
      return { ok: wanted }
    },
    mayWrite: async id => {
      const answer = await api('auth-check', `spaces/${id}/auth-check/write`)
      return replyText(() => true as const, answer)
    },
    heads: async (id, step) => {
      const url = `${spaceUrl(endpoint, id)}/info/refs?service=git-receive-pack`
      const answer = await http({ step, route: 'advertisement', url, headers: basic })
      const read = replyText(parseAdvertisement, answer)
      if ('refused' in read) return read
      const gitUrl = answer.url.replace(/(\.git)?\/info\/refs.*$/, '')
      return { ok: { heads: read.ok, url: gitUrl, advertisement: Buffer.from(answer.body) } }
    }
  }
}
