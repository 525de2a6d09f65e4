import type { ContentFinding, Finding, HttpEvidence, Route } from '../../model/failure.js'
import type { Rank } from './sign.js'
import { byStage } from './stages.js'

/** What each of our own checks is called; the compiler asks for a new one's name here. */
const byFinding = {
  'invalid-inputs': 'invalid-input',
  'invalid-space': 'repository-not-found',
  'token-missing': 'authentication-failed',
  'token-placeholder': 'authentication-failed',
  'token-foreign': 'authentication-failed',
  'token-malformed': 'authentication-failed',
  'token-rejected': 'authentication-failed',
  'access-denied': 'permission-denied',
  'space-missing': 'repository-not-found',
  'missing-ref': 'missing-ref',
  'no-repository': 'missing-ref',
  'no-commit': 'missing-ref',
  shallow: 'shallow-clone',
  'non-fast-forward': 'non-fast-forward',
  'head-moved': 'non-fast-forward',
  'id-token-refused': 'oidc-unavailable',
  // No id means "the runner has no git"; `unknown` says so in its own words.
  'git-missing': 'unknown',
  'git-lfs-missing': 'missing-lfs-objects',
  'no-answer': 'app-failed'
} as const satisfies Record<Exclude<Finding['kind'], 'content-refused' | 'space-stage'>, string>

/** What each kind of content that cannot go is called, but for the card, which may be refused or only fail to run. */
const byContent = {
  'large-file': 'large-file',
  'binary-file': 'binary-file',
  'missing-lfs-object': 'missing-lfs-objects',
  'invalid-metadata': 'invalid-metadata',
  // No id means "a name that cannot be used". Of what was given to the action this cannot be taken either, the cause
  // is known (so it is not `unknown`), and `exclude` or another name mends it.
  name: 'invalid-input',
  'case-clash': 'invalid-input'
} as const satisfies Record<Exclude<ContentFinding['kind'], 'card'>, string>

/** Statuses that mean one thing on every route. */
const byStatus = {
  402: 'payment-required',
  403: 'permission-denied',
  408: 'network',
  409: 'non-fast-forward',
  412: 'non-fast-forward',
  413: 'large-file',
  429: 'rate-limited'
} as const

function isKnownStatus(status: number): status is keyof typeof byStatus {
  return Object.hasOwn(byStatus, status)
}

/** A transport code of Node's, OpenSSL's or undici's. */
export function byNetworkCode(code: string): 'tls' | 'network' {
  return /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|EPROTO|HOSTNAME_MISMATCH|ISSUER|CRL/.test(code)
    ? 'tls'
    : 'network'
}

/** The diagnosis that a finding stands for. Of a Space's stage, the lines of its log may say it better. */
export function byOwnFinding(finding: Finding, lines: readonly string[]) {
  if (finding.kind === 'content-refused') return byFirst(finding.findings)
  return finding.kind === 'space-stage' ? byStage(finding, lines) : byFinding[finding.kind]
}

/** Several findings have the name of the worst, which comes first; all of them are told. */
function byFirst([first]: readonly ContentFinding[]) {
  if (first === undefined) return 'unknown'
  if (first.kind !== 'card') return byContent[first.kind]
  return first.problem.severity === 'refused' ? 'invalid-metadata' : 'space-misconfigured'
}

const asking: ReadonlySet<Route> = new Set<Route>(['runtime', 'logs'])
const managing: ReadonlySet<Route> = new Set<Route>([
  'create',
  'secrets',
  'variables',
  'hardware',
  'sleep-time',
  'visibility',
  'restart',
  'factory'
])

/** Whether the Hub was asked to make a Space or to change how it runs, with a token that had proved to be good. */
export function isManaging(route: Route): boolean {
  return managing.has(route)
}

/** Whether a 401 can be told to a good token: one that may push but is of another kind than the route takes (OIDC). */
function isPicky(route: Route): boolean {
  return isManaging(route) || asking.has(route)
}

/** What a number means when it answers a request to make or change a Space. */
function byManaging(status: number) {
  // "another conflicting operation is in progress", and all tries were used up.
  if (status === 409) return 'hub-unavailable'
  return status === 400 || status === 422 ? 'invalid-input' : null
}

/** What an answer of the Hub means when its own sentence does not say more; null when the number says nothing. */
export function byAnswer({ route, status, code, message }: HttpEvidence) {
  // The Space's own address: whatever answers there is the app, not the Hub.
  if (route === 'app' && status >= 400) return 'app-failed'
  if (status >= 500) return 'hub-unavailable'
  if (route === 'token-exchange') {
    if (status === 429) return 'rate-limited'
    // The Hub could not fetch the issuer's keys in time; nothing is wrong with the publisher (2026-09).
    return /\baborted\b/i.test(message ?? '') ? 'hub-unavailable' : 'oidc-rejected'
  }
  if (status === 401 && isPicky(route)) return 'permission-denied'
  const managed = isManaging(route) ? byManaging(status) : null
  if (managed !== null) return managed
  if (code === 'RevisionNotFound') return 'missing-ref'
  if (isKnownStatus(status)) return byStatus[status]
  // Anonymous callers get 401 for a missing Space, but we never ask anonymously: a 401 is the token's.
  if (status === 401) return 'authentication-failed'
  if (status === 404) return 'repository-not-found'
  return null
}

/**
 * How much the sentence that came with an answer must decide to overrule its number: a 403 may be storage, billing or
 * policy. Null when it never may: of whoami the number is clear, of the token exchange the sentences are not, and
 * what an app says is not the Hub's.
 */
export function enoughToOverrule({ route, status }: HttpEvidence): Rank | null {
  if (status < 400 || status >= 500) return null
  if (route === 'whoami' || route === 'token-exchange' || route === 'app') return null
  if (!isPicky(route)) return 'cause'
  if (isManaging(route) && (status === 400 || status === 422)) return null
  // "Invalid username or password." is said there of any token that the route does not take.
  return status === 401 ? 'decisive' : 'cause'
}
