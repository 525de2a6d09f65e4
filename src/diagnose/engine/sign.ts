import { linesAt, type Log } from './log.js'

/**
 * How much a sentence decides. One failure is told several times over: the server says the cause, the tool
 * gives its status, a library puts a headline on top and advice at the end. The most specific one is
 * believed, and among equals the first, for what comes later follows from it.
 */
export const ranks = {
  /** True whatever else is printed. */
  decisive: 4,
  /** The server's or the tool's own sentence about what is wrong. */
  cause: 3,
  /** How the tool that asked puts it: a status, a `fatal:`. */
  verdict: 2,
  /** What a library calls many different failures, or what follows from another failure. */
  headline: 1,
  /** Advice that is printed for several causes: better than nothing, and only then believed. */
  advice: 0
} as const
export type Rank = keyof typeof ranks

/** One wording, and how much it decides. Patterns are matched on folded text and must be linear. */
export interface Sign {
  readonly rank: Rank
  readonly pattern: RegExp
}

/** A sign that was found. */
interface Match<Id extends string = string> {
  readonly id: Id
  readonly rank: Rank
  /** The line or lines it stands on. */
  readonly proof: string
}

/** Signs of one rank, written one below the other. */
export function signs(rank: Rank, ...patterns: readonly RegExp[]): readonly Sign[] {
  return patterns.map(pattern => ({ rank, pattern }))
}

interface Signed<Id extends string> {
  readonly id: Id
  readonly signs: readonly Sign[]
}

/** The id that the text points to, or null when it says nothing that we know. */
export function strongest<Id extends string>(log: Log, entries: readonly Signed<Id>[]): Match<Id> | null {
  let best: { id: Id; rank: Rank; from: number; to: number } | null = null
  for (const { id, signs: own } of entries) {
    for (const sign of own) {
      const lead = best === null ? 1 : ranks[sign.rank] - ranks[best.rank]
      if (lead < 0) continue
      const found = sign.pattern.exec(log.folded)
      if (found === null) continue
      if (best !== null && lead === 0 && found.index >= best.from) continue
      best = { id, rank: sign.rank, from: found.index, to: found.index + found[0].length }
    }
  }
  return best && { id: best.id, rank: best.rank, proof: linesAt(log, best.from, best.to) }
}
