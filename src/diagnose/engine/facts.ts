import type { ContentFinding, Finding, HttpEvidence } from '../../model/failure.js'
import { isFor, meaningOf, ROUTES, type RouteSpec } from '../../model/routes.js'
import { tlsTrouble } from '../../model/tls.js'
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
  'untrusted-code': 'untrusted-code',
  'missing-ref': 'missing-ref',
  'no-repository': 'missing-ref',
  'no-commit': 'missing-ref',
  shallow: 'shallow-clone',
  'non-fast-forward': 'non-fast-forward',
  'head-moved': 'non-fast-forward',
  'id-token-refused': 'oidc-unavailable',
  cancelled: 'cancelled',
  crashed: 'unknown',
  // No id means "the runner has no git"; `unknown` says so in its own words.
  'git-missing': 'unknown',
  'git-lfs-missing': 'missing-lfs-objects',
  'no-answer': 'app-failed',
  'not-the-hub': 'network',
  // The way to GitHub, or GitHub itself: another attempt may do.
  'github-unavailable': 'network'
} as const satisfies Record<Exclude<Finding['kind'], 'content-refused' | 'space-stage'>, string>

/** What each kind of content that cannot go is called, but for the card, which may be refused or only fail to run. */
const byContent = {
  'large-file': 'large-file',
  'binary-file': 'binary-file',
  'missing-lfs-object': 'missing-lfs-objects',
  'invalid-metadata': 'invalid-metadata',
  secret: 'secret-detected',
  // No id means "a name that cannot be used". Of what was given to the action this cannot be taken either, the cause
  // is known (so it is not `unknown`), and `exclude` or another name mends it.
  name: 'invalid-input',
  'case-clash': 'invalid-input'
} as const satisfies Record<Exclude<ContentFinding['kind'], 'card'>, string>

/** A transport code of Node's, OpenSSL's or undici's. */
export function byNetworkCode(code: string): 'tls' | 'network' {
  return tlsTrouble(code) === null ? 'network' : 'tls'
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

/** What an answer of the Hub means when its own sentence does not say more; null when the number says nothing. */
export function byAnswer({ route, status, code, message = '' }: HttpEvidence) {
  const { passes }: RouteSpec = ROUTES[route]
  // It would have passed, and all tries were used up.
  if (status < 500 && passes?.test(message) === true) return 'hub-unavailable'
  const meaning = meaningOf(route, status)
  return meaning === 'repository-not-found' && code === 'RevisionNotFound' ? 'missing-ref' : meaning
}

/**
 * How much the sentence that came with an answer must decide to overrule its number: a 403 may be storage, billing or
 * policy. Null when it never may: of whoami the number is clear, of the token exchange the sentences are not, and
 * what an app says is not the Hub's.
 */
export function enoughToOverrule({ route, status }: HttpEvidence): Rank | null {
  if (status < 400 || status >= 500 || isFor(route, 'identify', 'exchange', 'app')) return null
  if (meaningOf(route, status) === 'invalid-input') return null
  // "Invalid username or password." is said there of any token that the route does not take.
  return status === 401 && isFor(route, 'manage', 'watch') ? 'decisive' : 'cause'
}
