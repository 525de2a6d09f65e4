import type { Level } from './kinds.js'

/** A secret that stands in a file, without the secret. */
export interface SecretFinding {
  /** The id of its kind, see kinds.ts. */
  readonly kind: string
  readonly level: Level
  /** From 1; null in a binary file. */
  readonly line: number | null
  /** From 1, in bytes; only where a line is so long that it does not help to know its number. */
  readonly column?: number
  /** The secret's first characters: at most four, and at most a quarter of it. */
  readonly prefix: string
  /** Of the variable that the line sets to it, or of the secret whose value it is: by this name the app asks for it. */
  readonly secretName?: string
}

/** Enough to see that something is wrong; a file made of keys would fill the memory. */
export const MOST_FINDINGS = 100

/** What may be shown of a secret, given as latin1. */
export function prefixOf(secret: string): string {
  const start = copyOf(secret.slice(0, 16)).replaceAll('\uFFFD', '')
  return [...start].slice(0, Math.min(4, Math.floor(secret.length / 4))).join('')
}

/** Letters of a longer text are kept by the engine together with that text: only a copy lets go of it. */
export function copyOf(latin1: string): string {
  return Buffer.from(latin1, 'latin1').toString('utf8')
}
