import type { Evidence } from '../model/failure.js'
import { appFailed } from './catalogue/running/app.js'
import { buildFailed } from './catalogue/running/build.js'
import { spaceMisconfigured } from './catalogue/space/configuration.js'
import { cancelled } from './catalogue/cancelled.js'
import { binaryFile, largeFile } from './catalogue/content/content.js'
import { authenticationFailed } from './catalogue/credential/credential.js'
import { untrustedCode } from './catalogue/credential/untrusted-code.js'
import { missingRef, shallowClone } from './catalogue/history/history.js'
import { invalidInput } from './catalogue/input/input.js'
import { missingLfsObjects, storageLimit } from './catalogue/content/lfs.js'
import { invalidMetadata } from './catalogue/content/metadata.js'
import { network as networkFailure, tls } from './catalogue/platform/network.js'
import { oidcRejected, oidcUnavailable } from './catalogue/credential/oidc.js'
import { permissionDenied } from './catalogue/permission/permission.js'
import { paymentRequired } from './catalogue/platform/payment.js'
import { hubUnavailable, rateLimited } from './catalogue/platform/platform.js'
import { nonFastForward } from './catalogue/history/push.js'
import { secretDetected } from './catalogue/content/secret.js'
import { repositoryNotFound } from './catalogue/space/space.js'
import { unknown } from './catalogue/unknown.js'
import { parseLog, type Log } from './engine/log.js'
import type { Diagnosed, Entry, Seen } from './engine/entry.js'
import { isPrograms } from './engine/origin.js'
import { ranks, strongest } from './engine/sign.js'
import { spaceLines } from './logs/lines.js'
import { byAnswer, byNetworkCode, byOwnFinding, enoughToOverrule } from './engine/facts.js'

export type { Diagnosed } from './engine/entry.js'

/** Every diagnosis there is, in the order of a run; `unknown` takes what is left. */
export const catalogue = [
  invalidInput,
  authenticationFailed,
  permissionDenied,
  repositoryNotFound,
  oidcUnavailable,
  oidcRejected,
  untrustedCode,
  missingRef,
  shallowClone,
  nonFastForward,
  largeFile,
  binaryFile,
  invalidMetadata,
  missingLfsObjects,
  secretDetected,
  storageLimit,
  paymentRequired,
  rateLimited,
  hubUnavailable,
  networkFailure,
  tls,
  buildFailed,
  appFailed,
  spaceMisconfigured,
  cancelled,
  unknown
] as const

/** The permanent name of a diagnosis; also the action's `diagnosis` output. */
export type DiagnosisId = (typeof catalogue)[number]['id']

const entries: readonly Entry<DiagnosisId>[] = catalogue

/** What any server or line says of anybody's requests, in words that the Hub and git use too. */
const ofAnyHost: ReadonlySet<DiagnosisId> = new Set([
  'authentication-failed',
  'permission-denied',
  'repository-not-found',
  'storage-limit',
  'payment-required',
  'rate-limited',
  'hub-unavailable',
  'network',
  'tls'
])

interface Decision {
  readonly id: DiagnosisId | null
  readonly proof: string
}

/** Structured facts first, then the Hub's own sentence, then what a tool printed. */
function decide({ finding, http, network, text = '' }: Evidence, log: Log): Decision {
  if (finding !== undefined) return { id: byOwnFinding(finding, spaceLines(text)), proof: '' }
  if (http !== undefined) {
    const enough = enoughToOverrule(http)
    const told = enough === null ? null : strongest(parseLog(http.message ?? ''), entries)
    const id =
      enough !== null && told !== null && ranks[told.rank] >= ranks[enough] ? told.id : byAnswer(http)
    if (id !== null) return { id, proof: '' }
  }
  if (network !== undefined) return { id: byNetworkCode(network.code), proof: '' }
  const told = strongest(log, entries) ?? strongest(parseLog(text, 'with-source'), entries)
  const byAnybody = told === null || (told.rank !== 'decisive' && ofAnyHost.has(told.id))
  if (byAnybody && isPrograms(log)) return { id: 'app-failed', proof: '' }
  return told ?? { id: null, proof: '' }
}

/**
 * Names a failure. Pure: the same evidence always gets the same answer, and there always is one,
 * for `unknown` takes what nothing else claims.
 */
export function diagnose(evidence: Evidence): Diagnosed<DiagnosisId> {
  const log = parseLog(evidence.text ?? '')
  const seen: Seen = { evidence, log, ...decide(evidence, log) }
  for (const entry of entries) {
    const diagnosed = entry.match(seen)
    if (diagnosed !== null) return diagnosed
  }
  throw new Error('The catalogue has no entry that takes everything.')
}
