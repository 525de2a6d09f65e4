import type { SdkFrom } from '../content/sdk.js'
import type { CommitSummary, Setting } from '../model/failure.js'
import type { Outcome } from '../model/outcome.js'
import type { LeftBehind, TokenKind, TokenSource } from '../model/values.js'
import { isOwnWord, namesOf } from './own-words.js'

/** What is worth knowing after a run that ended well; some of it only when something was pushed. */
export type Note =
  | { readonly note: 'trimmed'; readonly source: TokenSource }
  | { readonly note: 'renamed'; readonly from: string; readonly to: string }
  | { readonly note: 'unsure'; readonly because: 'not-listed' | 'token-kind' | 'no-answer' }
  | { readonly note: 'expires' | 'old'; readonly date: string }
  | { readonly note: 'endless' | 'admin' | 'broad' | 'replacedInitial' }
  | { readonly note: 'personal'; readonly account: string; readonly owner: string }
  | { readonly note: 'otherBranch'; readonly branch: string }
  | { readonly note: 'created'; readonly sdk: string; readonly from: SdkFrom }
  | { readonly note: 'timedOut'; readonly stage: string }
  | { readonly note: 'overtaken' }
  | { readonly note: 'unwatched'; readonly because: 'refused' | 'silent' }
  /** Secrets went along, or would; they are listed with the other findings. */
  | { readonly note: 'secretsSent'; readonly count: number; readonly dryRun: boolean }
  | { readonly note: 'publicSecrets' | 'previewSecrets' | 'commonSecrets'; readonly names: readonly string[] }
  | { readonly note: 'below'; readonly commits: readonly CommitSummary[]; readonly total: number }
  | { readonly note: 'settings'; readonly are: 'kept' | 'lost'; readonly keys: readonly string[] }
  | { readonly note: 'refusedSettings'; readonly settings: readonly Setting[] }
  /** The job changed them, and these changes do not go. */
  | { readonly note: 'leftBehind'; readonly files: readonly LeftBehind[] }

/** What has to be looked at though the run is green. */
export function isWarning(note: Note): boolean {
  return WARNINGS.has(note.note) || (note.note === 'settings' && note.are === 'lost')
}

/** What was warned about before the push, so that nobody reads it afterwards alone. */
export function isSaidBefore({ note }: Note): boolean {
  return note === 'settings'
}

/** What may be why the run is red. */
export function isForFailure(note: Note): boolean {
  return isWarning(note) || note.note === 'leftBehind'
}

const WARNINGS: ReadonlySet<Note['note']> = new Set([
  'timedOut',
  'overtaken',
  'unwatched',
  'secretsSent',
  'publicSecrets',
  'commonSecrets',
  'refusedSettings'
])

const DAY_MS = 24 * 60 * 60 * 1000
const SOON_DAYS = 30
const OLD_DAYS = 365

/** More would not be read. */
const MOST_ADVICE = 2

/** Kinds of tokens that a person makes, and chooses the permissions and the end of. */
const MADE_BY_HAND: ReadonlySet<TokenKind> = new Set(['access-token', 'organisation', 'unknown'])

/**
 * What is worth knowing after a run that ended well, and what was mended on the way.
 * @param now milliseconds since 1970
 */
export function notesOn(outcome: Outcome, now: number): Note[] {
  const { status, credential, target, source, plan } = outcome
  const notes: Note[] = []
  if (credential?.trimmed) notes.push({ note: 'trimmed', source: credential.source })
  if (!target) return notes
  notes.push(...afterwards(outcome))
  if (target.renamedFrom) notes.push({ note: 'renamed', from: target.renamedFrom, to: target.space })
  const { leftBehind = [] } = source ?? {}
  if (leftBehind.length > 0) notes.push({ note: 'leftBehind', files: leftBehind })
  const secrets = plan?.findings.filter(({ kind }) => kind === 'secret') ?? []
  if (secrets.length > 0)
    notes.push({ note: 'secretsSent', count: secrets.length, dryRun: status === 'dry-run' })
  if (plan?.below) notes.push({ note: 'below', ...plan.below })
  if (plan?.settings) notes.push({ note: 'settings', ...plan.settings })
  if (status === 'deployed') {
    if (target.access.may === 'unknown') notes.push({ note: 'unsure', because: target.access.because })
    if (plan?.update === 'replace-initial') notes.push({ note: 'replacedInitial' })
    if (target.branch !== 'main') notes.push({ note: 'otherBranch', branch: target.branch })
  }
  notes.push(...hygiene(outcome, now).slice(0, MOST_ADVICE))
  return notes
}

/** The good practice of the token guide, as far as whoami tells of it; the most useful first. */
function hygiene({ credential, target, created }: Outcome, now: number): Note[] {
  const identity = target?.identity
  // Others are made for this run, or for a program, and end soon.
  if (!target || !identity || !credential || !MADE_BY_HAND.has(credential.kind)) return []
  const { role, createdAt, expiresAt, name, type, organizations = [] } = identity
  const notes: Note[] = []
  const [expires, made] = [Date.parse(expiresAt ?? ''), Date.parse(createdAt ?? '')]
  const [owner = ''] = target.space.split('/')
  if (expires - now < SOON_DAYS * DAY_MS) notes.push({ note: 'expires', date: dayOf(expires) })
  if (role === 'god') notes.push({ note: 'admin' })
  if (now - made > OLD_DAYS * DAY_MS) notes.push({ note: 'old', date: dayOf(made) })
  // A token for one Space cannot make it.
  if (role === 'write' && target.exists && created === undefined) notes.push({ note: 'broad' })
  if (type === 'user' && organizations.includes(owner)) notes.push({ note: 'personal', account: name, owner })
  if (expiresAt === undefined) notes.push({ note: 'endless' })
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
  else if (outcome.preview && secrets.length > 0) notes.push({ note: 'previewSecrets', names: secrets })
  const common = commonSecrets(outcome)
  if (common.length > 0) notes.push({ note: 'commonSecrets', names: common })
  return notes
}

/** Secrets whose values are hidden in the texts of others only; shorter ones are not hidden at all. */
function commonSecrets({ inputs }: Outcome): string[] {
  if (!inputs) return []
  const isCommon = (value: string) => isOwnWord(value, namesOf(inputs))
  return inputs.secrets.filter(({ value }) => isCommon(value.reveal())).map(({ key }) => key)
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
