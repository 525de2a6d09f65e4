import type { IncomingHttpHeaders } from 'node:http'
import type { FaultSpec } from './http/faults.js'
import type { LfsObject } from './lfs/pointer.js'
import type { Comment, Deployment, PullRequest } from './github/deployments.js'
import type { AppAnswer, AppRequest } from './life/apps.js'
import type { LifeScript, Runtime } from './life/script.js'
import type { Secret } from './life/settings.js'
import type { TokenSpec, UserSpec } from './accounts.js'
import type { Publisher, SpaceSdk } from './options.js'

export interface SpaceSpec {
  /** `owner/name`. */
  readonly id: string
  readonly private?: boolean
  readonly sdk?: SpaceSdk
  /** In the first commit, over the README and the .gitattributes that every new Space has. */
  readonly files?: Readonly<Record<string, string | Buffer>>
  /** No commit at all. */
  readonly empty?: boolean
  /** Taken down by the Hub's moderation. */
  readonly disabled?: boolean
}

export interface OtherRepoSpec {
  readonly type: 'model' | 'dataset'
  readonly id: string
  readonly private?: boolean
}

/** A commit made on the Space itself, as by the web editor; null deletes a file. */
export interface ChangeSpec {
  readonly files: Readonly<Record<string, string | Buffer | null>>
  readonly message?: string
  readonly author?: string
  readonly branch?: string
}

export interface RecordedRequest {
  readonly method: string
  /** As sent, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<IncomingHttpHeaders>
  /** Of what is not git; filled in once it was read. */
  readonly body?: string
  /** Of what is git: its first bytes, as they came. */
  readonly gitBody?: Buffer
  /** Absent until answered, and for good when the connection was cut. */
  readonly status?: number
}

/** A Hub on this machine, as its owner, its users and a test see it. */
export interface LocalHub {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string
  /** Of the user `ada`; fineGrained may write to `ada/demo` only; dead was never known, or is revoked. */
  readonly tokens: {
    readonly write: string
    readonly read: string
    readonly fineGrained: string
    readonly dead: string
  }
  /** `ada/demo`: public, with its initial commit only, writable with `tokens.write`. */
  readonly space: string
  addUser(user: UserSpec): void
  /** Returns the token, given or generated. */
  addToken(token: TokenSpec): string
  addSpace(space: SpaceSpec): Promise<void>
  addRepo(repo: OtherRepoSpec): void
  /** Returns the new head. */
  commit(id: string, change: ChangeSpec): Promise<string>
  /** The old id answers with a redirect from then on. */
  rename(from: string, to: string): Promise<void>
  /** The ids of all Spaces. */
  spaces(): readonly string[]
  head(id: string, branch?: string): Promise<string | null>
  /** The content of a file as the resolve route gives it: of a pointer, its object. */
  fetchFile(id: string, path: string, revision?: string): Promise<Buffer>
  /** What LFS keeps for a Space, by oid, whether or not a commit points to it. */
  lfs(id: string): Promise<readonly LfsObject[]>
  /** From then on an upload that would make LFS keep more bytes is refused; null, as at first, lets all in. */
  setQuota(id: string, bytes: number | null): void
  /** Runs git in the Space's bare repository and returns what it printed. */
  git(id: string, ...args: string[]): Promise<string>
  /**
   * What becomes of every build of this Space from now on (push, restart, factory restart, settings), until it is
   * scripted again. A Space that is not there yet is scripted for when it is created. Unscripted, a push is built and
   * runs before anybody can look.
   */
  script(id: string, life: LifeScript): void
  /**
   * Puts the Space into a state at once, as its owner or its idleness would: PAUSED, SLEEPING, a stage that nobody
   * knows. Of `sha`, null tells none; absent, it is what such a stage has.
   */
  setRuntime(id: string, state: { stage: string; errorMessage?: string; sha?: string | null }): void
  /** What `GET …/runtime` answers now. */
  runtime(id: string): Promise<Runtime>
  /** With their values, which the API never tells. */
  secrets(id: string): ReadonlyMap<string, Secret>
  variables(id: string): ReadonlyMap<string, Secret>
  /**
   * Serves the Space's app from a port of its own, which becomes the `host` of the Space: one answer for each request,
   * of which the last stays. Before them comes what the Hub's proxy says of a Space that is private, in error or
   * paused; a visit wakes one that sleeps. Returns the app's origin.
   */
  serveApp(id: string, answers: readonly AppAnswer[]): Promise<string>
  /** To all apps, oldest first. */
  readonly appRequests: readonly AppRequest[]
  /** What GitHub keeps of a job's deployments and pull requests: `GITHUB_API_URL` and `GITHUB_TOKEN` of that job, and what it sent. */
  readonly github: {
    readonly apiUrl: string
    readonly token: string
    /** False: the job lacks `deployments: write`. */
    mayDeploy: boolean
    /** False: it lacks `pull-requests: write`, or cannot even read them. */
    mayComment: boolean
    mayReadPulls: boolean
    /** By their numbers; one that is not here is not there. */
    readonly pulls: Map<number, PullRequest>
    readonly comments: Comment[]
    readonly deployments: readonly Deployment[]
  }
  /** Of the Hub and of the apps that it serves. */
  fault(fault: FaultSpec): void
  clearFaults(): void
  /** How many requests met a fault. */
  readonly struck: number
  latencyMs: number
  readonly requests: RecordedRequest[]
  /** What a job with `id-token: write` finds in its environment. */
  readonly idTokenRequest: { readonly url: string; readonly token: string }
  /** The claims of the ID tokens that the GitHub stub hands out; change them to play another workflow. */
  readonly idTokenClaims: Record<string, unknown>
  trust(publisher: Publisher): void
  /** Ends every connection and deletes the repositories. */
  close(): Promise<void>
}
