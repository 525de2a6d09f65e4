import {
  type Heads,
  type ListedCommit,
  readCardErrors,
  readCommits,
  readSpaceInfo,
  readWantedObjects,
  readWhoAmI,
  type Reply,
  type SpaceInfo,
  type WhoAmI
} from '../../model/hub-responses.js'
import { Failure, type Step } from '../../model/failure.js'
import { lfsServer, spaceUrl } from '../../model/space-url.js'
import type { Secret } from '../../model/values.js'
import { parseAdvertisement } from './advertisement.js'
import type { Answer, Http } from '../http.js'

export interface Hub {
  readonly whoami: () => Promise<Reply<WhoAmI>>
  readonly space: (id: string, step: Step) => Promise<Reply<SpaceInfo>>
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
  readonly heads: (id: string, step: Step) => Promise<Reply<{ heads: Heads; url: string }>>
}

const LFS_JSON = 'application/vnd.git-lfs+json'
/** The Hub takes up to 1000. */
const OBJECTS_A_BATCH = 500

/** The Hub's API for one token. Answers are data; only an unreachable Hub throws. */
export function openHub(at: { endpoint: string; http: Http; token: Secret }): Hub {
  const { endpoint, http, token } = at
  const bearer = { Authorization: `Bearer ${token.reveal()}`, Accept: 'application/json' }
  const basic = { Authorization: `Basic ${Buffer.from(`git:${token.reveal()}`).toString('base64')}` }
  const api = (step: Step, route: 'whoami' | 'space' | 'auth-check', path: string) =>
    http({ step, route, url: `${endpoint}/api/${path}`, headers: bearer })
  return {
    whoami: async () => reply(readWhoAmI, await api('access', 'whoami', 'whoami-v2')),
    space: async (id, step) => reply(readSpaceInfo, await api(step, 'space', `spaces/${id}`)),
    commits: async (id, branch) =>
      reply(
        readCommits,
        await api('plan', 'space', `spaces/${id}/commits/${encodeURIComponent(branch)}?limit=20`)
      ),
    cardErrors: async readme => {
      const url = `${endpoint}/api/validate-yaml`
      const json = { content: readme, repoType: 'space' }
      // The push is checked by the Hub itself once more, so an answer that does not come is not waited for.
      const asked = http({ step: 'plan', route: 'validate-yaml', url, headers: bearer, json, tries: 1 })
      const answer = await asked.catch(() => null)
      if (answer?.status !== 200 && answer?.status !== 400) return []
      const read = reply(readCardErrors, { ...answer, status: 200 })
      return 'ok' in read ? read.ok : []
    },
    wantedObjects: async (id, objects) => {
      const url = `${lfsServer(spaceUrl(endpoint, id))}/objects/batch`
      const headers = { ...basic, Accept: LFS_JSON, 'Content-Type': LFS_JSON }
      const wanted: string[] = []
      for (let at = 0; at < objects.length; at += OBJECTS_A_BATCH) {
        const some = objects.slice(at, at + OBJECTS_A_BATCH).map(({ oid, size }) => ({ oid, size }))
        const json = { operation: 'upload', transfers: ['basic'], hash_algo: 'sha256', objects: some }
        const read = reply(readWantedObjects, await http({ step: 'plan', route: 'lfs', url, headers, json }))
        if ('refused' in read) return read
        wanted.push(...read.ok)
      }
      return { ok: wanted }
    },
    mayWrite: async id => {
      const answer = await api('access', 'auth-check', `spaces/${id}/auth-check/write`)
      return answer.status === 200 ? { ok: true } : { refused: answer.evidence }
    },
    heads: async (id, step) => {
      const url = `${spaceUrl(endpoint, id)}/info/refs?service=git-receive-pack`
      const answer = await http({ step, route: 'git', url, headers: basic })
      if (answer.status !== 200) return { refused: answer.evidence }
      const heads = parseAdvertisement(answer.body)
      if (heads === null) throw new Failure({ step, http: answer.evidence, text: answer.body.slice(0, 2000) })
      return { ok: { heads, url: answer.url.replace(/(\.git)?\/info\/refs.*$/, '') } }
    }
  }
}

/** What an answer says, or that it says nothing that can be read. */
export function reply<T>(read: (answer: unknown) => T, answer: Answer): Reply<T> {
  if (answer.status !== 200) return { refused: answer.evidence }
  try {
    return { ok: read(JSON.parse(answer.body)) }
  } catch {
    // A page that is no JSON comes from something in between, not from the Hub.
    return { refused: { ...answer.evidence, message: 'not JSON' } }
  }
}
