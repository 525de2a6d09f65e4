import type { ContentFinding, Evidence } from '../../model/failure.js'
import type { Advice, Block, Link, RemedyStep } from '../../words/advice.js'
import type { Log } from './log.js'
import type { Sign } from './sign.js'

/** Which files there are, as far as they tell why an app does not find one. */
export interface FilesOfRun {
  /** What the Space got, by the names that it has there. */
  readonly pushed: readonly string[]
  /** What the deployed commit of the repository has. */
  readonly committed: readonly string[]
}

/** What the run knew when it failed; each field may be unknown (a log on its own knows nothing). */
export interface RunContext {
  /** `https://huggingface.co`, or another Hub. */
  readonly endpoint: string
  /** `owner/name`. */
  readonly space?: string
  /** The Space's page, which is also its git URL. */
  readonly spaceUrl?: string
  /** It is the Space of this pull request, `owner/repo#12` on GitHub. */
  readonly preview?: string
  /** The branch of the Space that is updated. */
  readonly spaceBranch?: string
  /** What is deployed, as a person would name it: a branch, a tag, a commit. */
  readonly ref?: string
  readonly token?: {
    /** Where the token was found. */
    readonly source: 'input' | 'environment' | 'oidc' | 'stored'
    /** What the Hub calls it, when it said. */
    readonly name?: string
    readonly role?: string
  }
  /** Who the token is, when the Hub said. */
  readonly account?: string
  /** What was found wrong with the README that went to the Space; empty when nothing, absent when none went. */
  readonly card?: readonly ContentFinding[]
  /** The files of this run; absent where nobody looked. */
  readonly files?: FilesOfRun
  /** The GitHub repository, `owner/name`, and where its secrets are set. */
  readonly repository?: string
  readonly secretsUrl?: string
}

export type { Advice, Block, Link, RemedyStep }

/** What a diagnosis is made from: the structured facts, and the text that was printed. */
export interface Seen {
  readonly evidence: Evidence
  /** The id that the facts or the strongest sign point to; null when nothing does. */
  readonly id: string | null
  /** The line or lines that decided; empty when the facts were structured. */
  readonly proof: string
  readonly log: Log
}

/** What is said of the facts of one run, in all languages. */
export type Words<Facts, Told = Advice> = (facts: Facts, run: RunContext) => Told

/**
 * One diagnosis: a permanent id, the wordings that point to it, when it applies, and what to say.
 * `when` returns the facts that it captured, which `say` then uses, or null.
 */
interface Diagnosis<Id extends string = string, Facts = unknown> {
  readonly id: Id
  readonly signs: readonly Sign[]
  readonly when: (seen: Seen) => Facts | null
  readonly say: Words<Facts>
}

/** A diagnosis that applied, with its facts filled in. */
export interface Diagnosed<Id extends string = string> {
  readonly id: Id
  readonly facts: unknown
  /** The line or lines of output that decided; empty when the evidence was structured. */
  readonly proof: string
  readonly say: (run: RunContext) => Advice
}

/** An entry whose facts have been tied to its words, so that entries of all kinds fit in one list. */
export interface Entry<Id extends string = string> {
  readonly id: Id
  readonly signs: readonly Sign[]
  readonly match: (seen: Seen) => Diagnosed<Id> | null
}

/** Keeps the types of one entry together: the facts that `when` finds are those that `say` gets. */
export function diagnosis<const Id extends string, Facts>(entry: Diagnosis<Id, Facts>): Entry<Id> {
  const match = (seen: Seen): Diagnosed<Id> | null => {
    const facts = entry.when(seen)
    if (facts === null) return null
    return { id: entry.id, facts, proof: seen.proof, say: run => entry.say(facts, run) }
  }
  return { id: entry.id, signs: entry.signs, match }
}
