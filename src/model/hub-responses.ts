import type { HttpEvidence } from './failure.js'

/** A value or the answer that stood in its place. */
export type Reply<T> = { readonly ok: T } | { readonly refused: HttpEvidence }

/** The part of `/api/whoami-v2` that decides about access. */
export interface WhoAmI {
  readonly name: string
  readonly type?: string
  readonly orgs: readonly Membership[]
  readonly auth: {
    readonly expiresAt?: string
    readonly tokenName?: string
    readonly role?: string
    readonly createdAt?: string
    readonly scopes: readonly Scope[]
  }
}
export interface Membership {
  readonly name?: string
  readonly role?: string
  readonly restrictions: readonly string[]
}
export interface Scope {
  readonly type?: string
  readonly name?: string
  readonly permissions: readonly string[]
}

/** The part of `/api/spaces/{id}` that the run uses. */
export interface SpaceInfo {
  /** The Space's id as the Hub spells it now: other than asked for after a rename. */
  readonly id?: string
  readonly private: boolean
  readonly subdomain?: string
  readonly host?: string
  /** `gradio`, `docker`, `static`, or another word of the Hub's. */
  readonly sdk?: string
  /** `public`, `private` or `protected`, where the Hub says it in so many words. */
  readonly visibility?: string
  readonly runtime: Runtime
  /** The head of `main`. */
  readonly sha?: string
  /** The files at the head of `main`; undefined when the Hub did not say. */
  readonly files?: readonly string[]
}

/** What the Space is doing (`/api/spaces/{id}/runtime`, and in its info). */
export interface Runtime {
  readonly stage?: string
  /** What the Hub says with a stage of failure. */
  readonly message?: string
  /** The commit that is deployed; absent while nothing is, and for static Spaces. */
  readonly sha?: string
  /** The hardware that was asked for; null for a static Space. */
  readonly hardware?: string | null
  /** Seconds of idleness until it sleeps. */
  readonly sleepTime?: number
}

/** A commit in `/api/spaces/{id}/commits/{branch}`, newest first. */
export interface ListedCommit {
  readonly id?: string
  readonly title?: string
  /** What follows the title. */
  readonly message?: string
}

/** The branches of a Space and the commits they point to, as its git server tells them to a pusher. */
export type Heads = ReadonlyMap<string, string>

/**
 * The readers take of an answer what has the right shape and leave the rest: the Hub adds and renames fields. Where
 * that is missing without which it is no answer at all, they give null: something else has answered.
 */
export function readWhoAmI(answer: unknown): WhoAmI | null {
  const { name, type, orgs, auth } = record(answer)
  if (!isText(name)) return null
  const { expiresAt, accessToken } = record(auth)
  const { displayName, role, createdAt, fineGrained } = record(accessToken)
  return {
    name,
    ...texts({ type }),
    orgs: list(orgs).map(org => {
      const { name, roleInOrg, securityRestrictions } = record(org)
      return { ...texts({ name, role: roleInOrg }), restrictions: list(securityRestrictions).map(String) }
    }),
    auth: {
      ...texts({ expiresAt, tokenName: displayName, role, createdAt }),
      scopes: list(record(fineGrained).scoped).map(scope => {
        const { entity, permissions } = record(scope)
        const { type, name } = record(entity)
        return { ...texts({ type, name }), permissions: list(permissions).map(String) }
      })
    }
  }
}

export function readSpaceInfo(answer: unknown): SpaceInfo | null {
  const { id, private: hidden, subdomain, host, sdk, visibility, sha, runtime, siblings } = record(answer)
  if (!isText(id)) return null
  return {
    ...texts({ id, subdomain, host, sdk, visibility, sha }),
    runtime: runtimeIn(runtime),
    private: hidden === true,
    ...(Array.isArray(siblings) && { files: siblings.map(file => String(record(file).rfilename)) })
  }
}

export function readRuntime(answer: unknown): Runtime | null {
  return isText(record(answer).stage) ? runtimeIn(answer) : null
}

/** What is told of it, which may be nothing. */
function runtimeIn(answer: unknown): Runtime {
  const { stage, errorMessage, sha, hardware, gcTimeout } = record(answer)
  const { requested } = record(hardware)
  return {
    // It becomes an output, which a workflow may put into a shell: only what looks like a stage is one.
    ...(typeof stage === 'string' && /^[A-Z_]{1,60}$/.test(stage) && { stage }),
    ...texts({ message: errorMessage, sha }),
    ...((typeof requested === 'string' || requested === null) && { hardware: requested }),
    ...(typeof gcTimeout === 'number' && { sleepTime: gcTimeout })
  }
}

/** The secrets of a Space by name, each with its description: the Hub never tells a value. */
export function readSecrets(answer: unknown): ReadonlyMap<string, string> | null {
  return readNamed(answer, 'description')
}

/** The variables of a Space by name, each with its value. */
export function readVariables(answer: unknown): ReadonlyMap<string, string> | null {
  return readNamed(answer, 'value')
}

function readNamed(answer: unknown, field: 'description' | 'value'): ReadonlyMap<string, string> | null {
  const named = Object.entries(record(answer))
  if (!isRecord(answer) || named.some(([, each]) => typeof each !== 'object')) return null
  return new Map(named.map(([key, each]) => [key, texts(record(each))[field] ?? '']))
}

/** Settings that were changed are answered with what they are then (huggingface_hub, hf_api.py `update_repo_settings`). */
export function readVisibility(answer: unknown): string | null {
  const { visibility, private: hidden } = record(answer)
  if (isText(visibility)) return visibility
  return typeof hidden === 'boolean' ? (hidden ? 'private' : 'public') : null
}

/** The answer to a Space that was made names it. */
export function readCreated(answer: unknown): 'created' | null {
  const { url, name, id } = record(answer)
  return [url, name, id].some(isText) ? 'created' : null
}

/** GitHub's answer to the question for an id token. */
export function readIdToken(answer: unknown): string | null {
  const { value } = record(answer)
  return isText(value) ? value : null
}

/** The token that an id token was exchanged for. */
export function readAccessToken(answer: unknown): string | null {
  const { access_token: token } = record(answer)
  return isText(token) ? token : null
}

/** A list of Spaces. */
export function readSpaceIds(answer: unknown): readonly string[] | null {
  if (!Array.isArray(answer)) return null
  return answer.map(space => record(space).id).filter(isText)
}

export function readCommits(answer: unknown): readonly ListedCommit[] | null {
  if (!Array.isArray(answer)) return null
  return answer.map(commit => {
    const { id, title, message } = record(commit)
    return texts({ id, title, message })
  })
}

/** What `/api/validate-yaml` finds wrong with a README; empty when nothing. */
export function readCardErrors(answer: unknown): readonly string[] {
  return list(record(answer).errors).flatMap(error => {
    const { message } = record(error)
    return typeof message === 'string' ? [message] : []
  })
}

/** The objects of an LFS batch that the Hub wants to be sent: it has the others (git-lfs, docs/api/batch.md). */
export function readWantedObjects(answer: unknown): readonly string[] | null {
  const { objects } = record(answer)
  if (!Array.isArray(objects)) return null
  return objects.flatMap(object => {
    const { oid, actions } = record(object)
    return typeof oid === 'string' && record(actions).upload !== undefined ? [oid] : []
  })
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Those of the values that are texts. */
function texts<K extends string>(values: Record<K, unknown>): { [P in K]?: string } {
  const found = Object.entries(values).filter(([, value]) => typeof value === 'string' && value !== '')
  return Object.fromEntries(found) as { [P in K]?: string }
}
