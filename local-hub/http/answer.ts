import type { Readable } from 'node:stream'

/** What a route answers; the server adds the headers that every answer has. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer | Readable
}

/** A request that the Hub will not serve, before it is known in which dress to say so. */
export interface Refusal {
  readonly status: number
  readonly message: string
  /** `X-Error-Code`; most refusals have none. */
  readonly code?: 'RepoNotFound' | 'RevisionNotFound' | 'EntryNotFound'
}

export const json = (value: unknown, { status = 200, headers = {} }: Partial<Answer> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value)
})

const LFS_JSON = { 'content-type': 'application/vnd.git-lfs+json; charset=utf-8' }

export const lfsJson = (value: unknown): Answer => json(value, { headers: LFS_JSON })

export const text = (body: string, { status = 200, headers = {} }: Partial<Answer> = {}): Answer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
  body
})

const challenge = (scheme: 'Bearer' | 'Basic'): string =>
  `${scheme} realm="Authentication required", charset="UTF-8"`

function errorHeaders(
  { status, message, code }: Refusal,
  scheme: 'Bearer' | 'Basic'
): Record<string, string> {
  return {
    ...(code === undefined ? {} : { 'x-error-code': code }),
    // Node refuses a header with anything else in it; the Hub replaces it, too.
    'x-error-message': message.replace(/[^\x20-\x7e]/g, '*'),
    ...(status === 401 ? { 'www-authenticate': challenge(scheme) } : {})
  }
}

/** Under `/api`: the message in an envelope (huggingface_hub, utils/_http.py). */
export const apiError = (refusal: Refusal, extra: Readonly<Record<string, unknown>> = {}): Answer =>
  json(
    { error: refusal.message, ...extra },
    { status: refusal.status, headers: errorHeaders(refusal, 'Bearer') }
  )

/** On file routes: the message itself. */
export const fileError = (refusal: Refusal): Answer =>
  text(refusal.message, { status: refusal.status, headers: errorHeaders(refusal, 'Bearer') })

/**
 * On git routes: the message as text/plain, the only thing that git shows to the user (as `remote: …`), and an
 * offer of Basic, without which git never sends a password.
 */
export const gitError = (refusal: Refusal): Answer =>
  text(refusal.message, { status: refusal.status, headers: errorHeaders(refusal, 'Basic') })

/**
 * On LFS routes: an envelope of git-lfs's own, whose message it prints after `batch response:`; it asks for
 * credentials by `LFS-Authenticate` before it looks at the general header (git-lfs, docs/api/batch.md).
 */
export function lfsError(refusal: Refusal): Answer {
  const headers = { ...errorHeaders(refusal, 'Basic'), ...LFS_JSON }
  return json(
    { message: refusal.message },
    {
      status: refusal.status,
      headers: refusal.status === 401 ? { ...headers, 'lfs-authenticate': challenge('Basic') } : headers
    }
  )
}
