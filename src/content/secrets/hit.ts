import type { Verdict } from './checks.js'

/** A secret, and where it is. It lives no longer than the window that it was found in. */
export interface Hit extends Verdict {
  /** Where the match starts and ends; the secret itself starts at `at`. */
  readonly start: number
  readonly end: number
  readonly at: number
}

export interface Window {
  readonly path: string
  readonly text: string
  /** Only what starts here or later, and before `to`, is wanted; the rest is what is around it. */
  readonly from: number
  readonly to: number
  readonly now: number
}
