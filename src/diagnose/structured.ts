import type { ContentFinding, Finding, HttpEvidence } from '../failure.js'

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
  'git-lfs-missing': 'missing-lfs-objects'
} as const satisfies Record<Exclude<Finding['kind'], 'content-refused'>, string>

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

/** The diagnosis that a finding stands for. */
export function byOwnFinding(finding: Finding) {
  return finding.kind === 'content-refused' ? byFirst(finding.findings) : byFinding[finding.kind]
}

/** Several findings have the name of the worst, which comes first; all of them are told. */
function byFirst([first]: readonly ContentFinding[]) {
  if (first === undefined) return 'unknown'
  if (first.kind !== 'card') return byContent[first.kind]
  return first.problem.severity === 'refused' ? 'invalid-metadata' : 'space-misconfigured'
}

/** What an answer of the Hub means when its own sentence does not say more; null when the number says nothing. */
export function byAnswer({ route, status, code, message }: HttpEvidence) {
  if (status >= 500) return 'hub-unavailable'
  if (route === 'token-exchange') {
    if (status === 429) return 'rate-limited'
    // The Hub could not fetch the issuer's keys in time; nothing is wrong with the publisher (2026-09).
    return /\baborted\b/i.test(message ?? '') ? 'hub-unavailable' : 'oidc-rejected'
  }
  if (code === 'RevisionNotFound') return 'missing-ref'
  if (isKnownStatus(status)) return byStatus[status]
  // Anonymous callers get 401 for a missing Space, but we never ask anonymously: a 401 is the token's.
  if (status === 401) return 'authentication-failed'
  if (status === 404) return 'repository-not-found'
  return null
}

/**
 * Whether the sentence that came with an answer may overrule its number: a 403 may be storage, billing or
 * policy. Of whoami the number is clear, and of the token exchange the sentences are not.
 */
export function speaksForItself({ route, status }: HttpEvidence): boolean {
  return status >= 400 && status < 500 && route !== 'whoami' && route !== 'token-exchange'
}
