import type { Literal } from '../literals.js'

/** `block` stops the push; `warn` is said and goes along. */
export type Level = 'block' | 'warn'

/**
 * What a shape has to pass besides (checks.ts).
 * - `random`: three bits of entropy per character, and no placeholder
 * - `placeholder`: no placeholder
 * - `crc32`: the last six characters are the checksum of what is before them
 * - the others: what is known of that one kind
 */
type Rule =
  | 'random'
  | 'placeholder'
  | 'crc32'
  | 'google-key'
  | 'google-client'
  | 'aws'
  | 'sk'
  | 'pem'
  | 'jwt'
  | 'discord'
  | 'database-url'

/** A kind of secret: how it is found, and what is to be said about it. */
export interface Kind {
  /** Permanent. The id of gitleaks' rule where it has one, so that a `.gitleaksignore` that is there holds here too. */
  readonly id: string
  /** The rule of gitleaks that finds it, where that has another id. */
  readonly gitleaks?: string
  /** The service, and its own word for this: the same in each language. */
  readonly name: string
  readonly level: Level
  /** How it is written, linear and bounded, without groups; it says what may not follow. Read as latin1. */
  readonly shape?: string
  /** One of them stands in each text of the shape: unless told, what the shape begins with (marks.ts). */
  readonly marks?: readonly Literal[]
  /** Where the secret is only a part of the shape: its first group. */
  readonly secret?: RegExp
  readonly rule?: Rule
  /** Where nothing about the value is telling: the names that tell, and the value. */
  readonly named?: { readonly names: string; readonly value: string }
  /** The token of the Hub, or a key that the app uses. */
  readonly belongs: 'hub' | 'app'
  /** Where it is made worthless; null where there is no one page for that. */
  readonly revoke: string | null
  /** How the variable is called as a rule. */
  readonly env: string
}

/** The part that a row says itself; the rest is as most are. */
type Row = Pick<Kind, 'id' | 'name' | 'revoke' | 'env'> & Partial<Kind>

/** A key of the app's that stops the push, and of which gitleaks' catch-all is the rule unless it is said otherwise. */
export function kindOf(row: Row): Kind {
  const rule = row.shape === undefined ? {} : { rule: 'random' as const }
  return { level: 'block', belongs: 'app', ...rule, ...row }
}

/** So many letters and digits, and no more. */
export const alnum = (count: number | string) => `[A-Za-z0-9]{${count}}(?![A-Za-z0-9])`

/** The same with `_` and `-`: base64 as URLs have it. */
export const word = (count: number | string) => `[\\w-]{${count}}(?![\\w-])`

export const hex = (count: number | string) => `[0-9a-f]{${count}}(?![A-Za-z0-9])`

/** Header, claims and signature, each in base64. */
export const JWT = `eyJ[\\w-]{10,2000}\\.eyJ[\\w-]{10,4000}\\.[\\w-]{10,1000}(?![\\w-])`
