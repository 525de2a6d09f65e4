import type { Deadline } from './deadlines.js'

/**
 * An exchange that gave no answer, or not all of it. The code is Node's (`ECONNREFUSED`, `ECONNRESET`, a certificate's),
 * or one of these: `ETIMEDOUT` with the deadline that passed; `ECUT`, the answer broke off; `EPROXY407` and `EPROXY`,
 * a proxy said no; `ABORT_ERR`, it was called off.
 */
export class DoorError extends Error {
  readonly code: string
  readonly deadline?: Deadline
  /** The connection stood: the other side may have got the request. */
  readonly sent: boolean

  constructor(
    code: string,
    message: string,
    more: { readonly deadline?: Deadline; readonly sent?: boolean; readonly cause?: unknown } = {}
  ) {
    super(message, { cause: more.cause })
    this.name = 'DoorError'
    this.code = code
    this.sent = more.sent ?? false
    if (more.deadline) this.deadline = more.deadline
  }
}

/** What Node throws, as this door's error. */
export function doorError(cause: unknown, sent: boolean): DoorError {
  if (cause instanceof DoorError) return cause
  // Several addresses of one host were tried: each has an error of its own.
  const error = cause as NodeJS.ErrnoException & { readonly errors?: readonly NodeJS.ErrnoException[] }
  const code = error.code ?? error.errors?.[0]?.code ?? 'UNKNOWN'
  return new DoorError(code, error.message || error.errors?.[0]?.message || code, { sent, cause })
}
