import type { Evidence } from '../model/failure.js'
import { appFailed } from './app.js'
import { buildFailed } from './build.js'
import { spaceMisconfigured } from './configuration.js'
import { binaryFile, largeFile } from './content.js'
import { authenticationFailed } from './credential.js'
import { missingRef, shallowClone } from './history.js'
import { invalidInput } from './input.js'
import { missingLfsObjects, storageLimit } from './lfs.js'
import { invalidMetadata } from './metadata.js'
import { network as networkFailure, tls } from './network.js'
import { oidcRejected, oidcUnavailable } from './oidc.js'
import { permissionDenied } from './permission.js'
import { paymentRequired } from './payment.js'
import { hubUnavailable, rateLimited } from './platform.js'
import { nonFastForward } from './push.js'
import { secretDetected } from './secret.js'
import { repositoryNotFound } from './space.js'
import { unknown } from './unknown.js'
import { readLog, type Log } from './log.js'
import type { Diagnosed, Entry, Seen } from './rule.js'
import { ranks, strongest } from './sign.js'
import { spaceLines } from './space-log/lines.js'
import { byAnswer, byNetworkCode, byOwnFinding, enoughToOverrule } from './structured.js'

export type { Diagnosed } from './rule.js'

/** Every diagnosis there is, in the order of a run; `unknown` takes what is left. */
export const catalogue = [
  invalidInput,
  authenticationFailed,
  permissionDenied,
  repositoryNotFound,
  oidcUnavailable,
  oidcRejected,
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
  unknown
] as const

/** The permanent name of a diagnosis; also the action's `diagnosis` output. */
export type DiagnosisId = (typeof catalogue)[number]['id']

const entries: readonly Entry<DiagnosisId>[] = catalogue

interface Decision {
  readonly id: DiagnosisId | null
  readonly proof: string
}

/** Structured facts first, then the Hub's own sentence, then what a tool printed. */
function decide({ finding, http, network, text = '' }: Evidence, log: Log): Decision {
  if (finding !== undefined) return { id: byOwnFinding(finding, spaceLines(text)), proof: '' }
  if (http !== undefined) {
    const enough = enoughToOverrule(http)
    const told = enough === null ? null : strongest(readLog(http.message ?? ''), entries)
    const id =
      enough !== null && told !== null && ranks[told.rank] >= ranks[enough] ? told.id : byAnswer(http)
    if (id !== null) return { id, proof: '' }
  }
  if (network !== undefined) return { id: byNetworkCode(network.code), proof: '' }
  return (
    strongest(log, entries) ?? strongest(readLog(text, 'with-source'), entries) ?? { id: null, proof: '' }
  )
}

/**
 * Names a failure. Pure: the same evidence always gets the same answer, and there always is one,
 * for `unknown` takes what nothing else claims.
 */
export function diagnose(evidence: Evidence): Diagnosed<DiagnosisId> {
  const log = readLog(evidence.text ?? '')
  const seen: Seen = { evidence, log, ...decide(evidence, log) }
  for (const entry of entries) {
    const diagnosed = entry.match(seen)
    if (diagnosed !== null) return diagnosed
  }
  throw new Error('The catalogue has no entry that takes everything.')
}
