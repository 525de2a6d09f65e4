import { say, t, type Said } from '../../words/text.js'
import type { RunContext } from '../engine/entry.js'
import type { Cause, Found } from './cause.js'

/** A cause that a log shows. */
interface Shown extends Found {
  readonly cause: Cause
  /** The stretch of the log in which it was looked for. */
  readonly passage: readonly string[]
}

/** A cause that is told in one line. */
export type Beside = Found & { readonly cause: Cause }

/** What a log shows: the cause that leads, and another one that it does not explain. */
interface Led {
  readonly lead: Shown
  readonly beside?: Beside
}

/**
 * Causes whose line is a reason wherever it stands. The others' wordings are also printed by what goes on, so they
 * lead where nothing says more and are never named beside another.
 */
export const certain = new Set(
  `installed-conflict conflict no-such-version no-such-package other-python old-node old-rust old-go lock-file npm-conflict
drift numpy required-version own-module module removed-module system-library disk build-disk gated missing-secret
streamlit-secrets missing-setting no-write port`.split(/\s+/)
)

/** Causes that follow from another: the pair of versions that pip told does not fit, the disk that is full. */
const follows: Readonly<Record<string, ReadonlySet<string>>> = {
  'installed-conflict': new Set([
    'drift',
    'numpy',
    'required-version',
    'versions',
    'import-name',
    'argument'
  ]),
  disk: new Set(['missing-file', 'pointer', 'no-write']),
  'no-such-package': new Set(['module']),
  'no-such-version': new Set(['module'])
}

/** Whether one cause explains another: what the first is about (a package, a file) is named by the second. */
function explains(one: Beside, other: Shown): boolean {
  if (follows[one.cause.name]?.has(other.cause.name) !== true) return false
  const told = normalized(other.passage.join('\n'))
  const names = one.values.map(value => normalized(/^[a-z][\w.-]*/i.exec(value)?.[0] ?? ''))
  return one.cause.name === 'disk' || names.some(name => name !== '' && told.includes(name))
}

/** A package has a hyphen in its name where its module has an underscore. */
function normalized(text: string): string {
  return text.toLowerCase().replaceAll('_', '-')
}

/**
 * Ranks what a log shows. What was found in the narrowest passage leads, unless something above it explains it; another
 * cause that stands above that passage and is certain is named beside it.
 */
export function ranked(found: Shown, lines: readonly string[], causes: readonly Cause[]): Led {
  const { passage } = found
  const from = lines.length - passage.length
  // What is above is known of a passage that goes to the end of the log.
  if (from <= 0 || lines[from] !== passage[0]) return { lead: found }
  const above = lines.slice(0, from)
  for (const cause of causes) {
    if (!certain.has(cause.name) || cause.name === found.cause.name) continue
    const match = cause.find(above, lines)
    if (match === null || match.shown[0] === found.shown[0]) continue
    const other = { ...match, cause }
    return explains(other, found)
      ? { lead: { ...other, passage: above }, beside: found }
      : { lead: found, beside: other }
  }
  return { lead: found }
}

/** The other cause, in its own words. */
export function besideWords({ cause, values }: Beside, run: RunContext): Said {
  const { why } = cause.say({ values }, run)
  return say({
    en: t`The log also shows another problem. ${why}`,
    'zh-TW': t`紀錄裡還有另一個問題。${why}`
  })
}
