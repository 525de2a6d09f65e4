import type { Runtime } from '../model/hub-responses.js'

/** What a Space has to come to. */
export interface Goal {
  /** The commit that is to run. */
  readonly commit: string
  /** A static Space has nothing to build: the Hub serves the branch's files, and tells neither commit nor hardware. */
  readonly isStatic: boolean
  /** What this run began, so that what was there before is no end of it; undefined when it only looks. */
  readonly begun?: 'push' | 'restart' | undefined
  /** A restart was asked for: where the Space was paused, the Hub may call it so for a few seconds more. */
  readonly restarted?: boolean | undefined
  /** What the Space was doing before. */
  readonly before?: Runtime | undefined
}

/** Where a Space stands on its way. */
export type Standing =
  /** The commit runs; asleep, it will at the next visit. */
  { readonly is: 'running' | 'asleep' } | { readonly is: 'waiting' | 'building' | 'starting' } | Fallen

/**
 * It has come to a stage of failure. `sure`: it is the failure of what was begun. Else it may be what was there
 * before, which the Hub goes on showing for a moment; the build's log tells which.
 */
export interface Fallen {
  readonly is: 'failed'
  readonly stage: string
  readonly message?: string
  readonly sure: boolean
}

/** Stages that a Space does not leave by itself (hub-docs, spaces-overview; the Hub's OpenAPI description). */
const FAILED = new Set(['BUILD_ERROR', 'RUNTIME_ERROR', 'CONFIG_ERROR', 'NO_APP_FILE', 'PAUSED', 'DELETING'])
/** Of these it is never in doubt to which commit they belong: a push does not change them. */
const LASTING = new Set(['PAUSED', 'DELETING'])
const ASLEEP = new Set(['SLEEPING', 'STOPPED'])

/**
 * What the Hub's word means for the commit that is goal. `RUNNING` alone says little: right after a push it is
 * the image from before. A word that is not known is on the way to somewhere.
 * @param changed the Hub has shown something else than before at least once
 */
export function standingOf(now: Runtime, goal: Goal, changed: boolean): Standing {
  const { stage = '', message, sha } = now
  const isStatic = goal.isStatic || now.hardware === null
  const isOurs = sha === goal.commit || (sha === undefined && (isStatic || !goal.begun))
  if (stage === 'RUNNING') return { is: isOurs ? 'running' : 'waiting' }
  if (ASLEEP.has(stage)) return { is: sha === goal.commit || !goal.begun ? 'asleep' : 'waiting' }
  if (FAILED.has(stage) || stage.endsWith('_ERROR')) {
    const isPassing = stage === 'PAUSED' && goal.restarted === true && message === undefined
    const sure = !isPassing && (!goal.begun || changed || LASTING.has(stage))
    return { is: 'failed', stage, sure, ...(message !== undefined && { message }) }
  }
  if (stage.includes('BUILDING')) return { is: 'building' }
  return { is: stage.includes('STARTING') ? 'starting' : 'waiting' }
}

/** Whether two words of the Hub's tell the same. */
export function isSame(one: Runtime | undefined, other: Runtime): boolean {
  return one?.stage === other.stage && one?.message === other.message && one?.sha === other.sha
}

/** The commit that a build's log names in its first line, in 7 digits; undefined when it does not. */
export function builtCommit(log: string): string | undefined {
  return /===== Build Queued at [^\n]{1,60} \/ Commit SHA: ([0-9a-f]{7,40}) =====/.exec(log)?.[1]
}

const FIRST_PAUSE_MS = 2000
const LONGEST_PAUSE_MS = 10_000
/** With all the others, these make fewer than 200 requests in 20 minutes. */
const MOST_HURRIES = 40

/** Whether another question may be asked out of its turn. */
export function mayHurry(hurries: number): boolean {
  return hurries < MOST_HURRIES
}

/**
 * How long to leave between two questions: 2 s growing to 10 s, or longer where the Hub's allowance is nearly used up.
 * @param hurries how many were asked out of their turn, this one too, because the app is about to run
 */
export function pauseAfter(questions: number, pace: number, hurries = Infinity): number {
  const turn = hurries > MOST_HURRIES ? Math.max(0, questions - 1) : 0
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 1.25 ** turn)
  return Math.max(pause, Math.min(pace, 60_000))
}
