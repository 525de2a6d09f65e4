import type { Said } from './text.js'

/** Lines to paste. Values in them are quoted for the language they are in. */
export interface Block {
  readonly language: 'yaml' | 'sh' | 'text' | 'diff'
  readonly lines: readonly string[]
}

/** A step of a remedy: a sentence, or one with the exact lines to paste, or with ways of which one is enough. */
export type RemedyStep = Said | FullStep

interface FullStep {
  readonly text: Said
  readonly block?: Block
  /** Ways of which one is enough. */
  readonly options?: readonly RemedyStep[]
}

export interface Link {
  readonly label: Said
  readonly url: string
}

/** A line of the user's own, by the names that files have on the Space, or in the repository. */
export type Spot = { readonly file: string; readonly in?: 'repository' } & (
  | { readonly line: number }
  /** The first line that begins with it, such as a package or a key, and what is to stand there, if that is known. */
  | { readonly word: string; readonly write?: string }
)

/** What a person reads, in the order in which it helps. */
export interface Advice {
  /** A headline in a few words; also the title of the annotation. */
  readonly title: Said
  readonly what: Said
  readonly why: Said
  /** The lines of the log that show the reason; shown right below *why*. */
  readonly excerpt?: Block
  readonly steps: readonly [RemedyStep, ...RemedyStep[]]
  /** Where the cause may lie, the likeliest first. */
  readonly at?: readonly Spot[]
  readonly links: readonly Link[]
}

/** A step with all its parts, however it was written. */
export function fullStep(step: RemedyStep): FullStep {
  return 'text' in step ? step : { text: step }
}
