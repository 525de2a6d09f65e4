import type { SdkFrom } from '../content/sdk.js'
import type { Setting } from '../model/failure.js'
import type { Outcome } from '../model/outcome.js'
import type { TokenSource } from '../model/values.js'

/** What is worth knowing after a run that ended well; some of it only when something was pushed. */
export type Note =
  | { readonly note: 'trimmed'; readonly source: TokenSource }
  | { readonly note: 'renamed'; readonly from: string; readonly to: string }
  | { readonly note: 'unsure'; readonly because: 'not-listed' | 'token-kind' | 'no-answer' }
  | { readonly note: 'expires' | 'old'; readonly date: string }
  | { readonly note: 'broad' | 'replacedInitial' }
  | { readonly note: 'otherBranch'; readonly branch: string }
  | { readonly note: 'created'; readonly sdk: string; readonly from: SdkFrom }
  | { readonly note: 'timedOut'; readonly stage: string }
  | { readonly note: 'overtaken' }
  | { readonly note: 'unwatched'; readonly because: 'refused' | 'silent' }
  /** Secrets went along, or would; they are listed with the other findings. */
  | { readonly note: 'secretsSent'; readonly count: number; readonly dryRun: boolean }
  | { readonly note: 'publicSecrets'; readonly names: readonly string[] }
  | { readonly note: 'refusedSettings'; readonly settings: readonly Setting[] }

/** What has to be looked at though the run is green. */
export function isWarning({ note }: Note): boolean {
  return WARNINGS.has(note)
}

const WARNINGS: ReadonlySet<Note['note']> = new Set([
  'timedOut',
  'overtaken',
  'unwatched',
  'secretsSent',
  'publicSecrets',
  'refusedSettings'
])

const DAY_MS = 24 * 60 * 60 * 1000
const SOON_DAYS = 14
const OLD_DAYS = 365

/**
 * The good practice of the token guide that a run can see (age, expiry, breadth), and what was mended on the way.
 * @param now milliseconds since 1970
 */
export function notesOn(outcome: Outcome, now: number): Note[] {
  const { status, credential, target, plan } = outcome
  const notes: Note[] = []
  if (credential?.trimmed) notes.push({ note: 'trimmed', source: credential.source })
  if (!target) return notes
  notes.push(...afterwards(outcome))
  if (target.renamedFrom) notes.push({ note: 'renamed', from: target.renamedFrom, to: target.space })
  const secrets = plan?.findings.filter(({ kind }) => kind === 'secret') ?? []
  if (secrets.length > 0)
    notes.push({ note: 'secretsSent', count: secrets.length, dryRun: status === 'dry-run' })
  if (status === 'deployed') {
    if (target.access.may === 'unknown') notes.push({ note: 'unsure', because: target.access.because })
    if (plan?.update === 'replace-initial') notes.push({ note: 'replacedInitial' })
    if (target.branch !== 'main') notes.push({ note: 'otherBranch', branch: target.branch })
  }
  const { role, createdAt, expiresAt } = target.identity ?? {}
  const expires = Date.parse(expiresAt ?? '')
  if (credential?.source !== 'oidc' && expires - now < SOON_DAYS * DAY_MS)
    notes.push({ note: 'expires', date: dayOf(expires) })
  const created = Date.parse(createdAt ?? '')
  if (now - created > OLD_DAYS * DAY_MS) notes.push({ note: 'old', date: dayOf(created) })
  // A token for one Space cannot make it.
  const isMade = target.exists && outcome.created === undefined
  if ((role === 'write' || role === 'god') && isMade) notes.push({ note: 'broad' })
  return notes
}

/** What came of creating, setting and waiting. */
function afterwards(outcome: Outcome): Note[] {
  const { created, refusedSettings = [], live, target } = outcome
  const notes: Note[] = []
  if (live?.how === 'overtaken') notes.push({ note: 'overtaken' })
  if (live?.because) notes.push({ note: 'unwatched', because: live.because })
  if (live?.how === 'timed-out') notes.push({ note: 'timedOut', stage: live.stage ?? '' })
  if (created && outcome.status !== 'dry-run') notes.push({ note: 'created', ...created })
  if (refusedSettings.length > 0) notes.push({ note: 'refusedSettings', settings: refusedSettings })
  const secrets = outcome.inputs?.secrets.map(({ key }) => key) ?? []
  const isStatic = (created?.sdk ?? target?.sdk) === 'static'
  if (isStatic && secrets.length > 0) notes.push({ note: 'publicSecrets', names: secrets })
  return notes
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
