import { judge } from './checks.js'
import { envLines } from './env-file.js'
import type { Hit, Window } from './hit.js'
import { KINDS } from './kinds.js'
import { looksRandom } from './placeholder.js'

const SHAPED = KINDS.filter(kind => kind.shape !== undefined)
const ANY_SHAPE = `(?:${SHAPED.map(({ shape }) => `(${shape})`).join('|')})`

/**
 * All shapes at once. Without what may not stand on the left, each of a million starts in `eyJeyJeyJ…` would be
 * followed as far as it goes.
 */
const PLAIN = new RegExp(`(?<![A-Za-z0-9_-])${ANY_SHAPE}`, 'g')

/** In JSON and in addresses, a line feed or a blank before a token ends in a letter or a digit. */
const ESCAPED = new RegExp(`(?:\\\\(?:[nrt]|u[0-9a-fA-F]{4})|%[0-9a-fA-F]{2})${ANY_SHAPE}`, 'g')

const NAMED = KINDS.flatMap(({ named, ...kind }) =>
  named ? [{ kind, value: new RegExp(`^${named.value}`), names: named.names }] : []
)

/** A name, what code puts behind it, and a value: `cohere.Client("…")`, `os.environ["WANDB_API_KEY"] = "…"`. */
const ANY_NAME = new RegExp(
  `(?:${NAMED.map(({ names }) => `(${names})`).join('|')})` +
    `[\\w.()[\\]"'\\\\ -]{0,40}?[:=,(]>?[ \\t]{0,4}(?:\\\\?["'\`])?([A-Za-z0-9_/+-]{32,100})(?![A-Za-z0-9_/+-])`,
  'gi'
)

/** Beside a service's name, what says that a key follows and not the hash of a file. */
const SAYS_KEY = /key|token|secret|auth|client|login|passw/i

/** They are made of hashes, and name packages after services. */
const LOCK_FILE = /(?:\.lock|[-.]lock\.(?:json|ya?ml)|go\.sum|npm-shrinkwrap\.json)$/

/** The secrets in a window, in the order of the text. */
export function sweep(window: Window): Hit[] {
  const hits = shaped(window, PLAIN)
  const add = (more: Hit[]) => hits.push(...more.filter(hit => !hits.some(other => overlap(hit, other))))
  add(shaped(window, ESCAPED))
  if (!LOCK_FILE.test(window.path)) add(named(window))
  // What has a shape has been judged by it: an expired token is no secret in `.env` either.
  add(envLines(window).filter(({ secret }) => !hasShape(secret)))
  return hits.sort((a, b) => a.start - b.start)
}

function overlap(a: Hit, b: Hit): boolean {
  return a.at < b.end && b.at < a.end
}

/** Is there anything in the text that looks like a secret? */
export function hasShape(text: string): boolean {
  return text.search(PLAIN) >= 0
}

function shaped(window: Window, pattern: RegExp): Hit[] {
  return matches(window, pattern, (match, start) => {
    const group = match.findIndex((text, i) => i > 0 && text !== undefined)
    const kind = SHAPED[group - 1]
    if (!kind) return null
    const end = start + match[0].length
    const shape = end - (match[group] ?? '').length
    const verdict = judge(kind, { ...window, start: shape, end })
    if (!verdict) return null
    // What is in code may have been joined from several lines: then it is where its shape begins.
    const at = kind.secret ? window.text.indexOf(verdict.secret, shape) : shape
    return { ...verdict, start, end, at }
  })
}

function named(window: Window): Hit[] {
  return matches(window, ANY_NAME, (match, start) => {
    const value = match.at(-1) ?? ''
    const end = start + match[0].length
    const before = match[0].slice(0, -value.length)
    const found = NAMED.find((each, i) => match[i + 1] !== undefined && each.value.test(value))
    if (!found || !SAYS_KEY.test(before) || !/\d/.test(value) || !/[a-z]/i.test(value)) return null
    const secret = found.value.exec(value)?.[0] ?? ''
    if (secret.length !== value.length || !looksRandom(secret) || !isLiteral(window.text, before, end))
      return null
    return { kind: found.kind, level: found.kind.level, secret, start, end, at: end - value.length }
  })
}

/** Between quotes; or without, as shells, YAML and `.ini` have it, with nothing behind it on the line. */
function isLiteral(text: string, before: string, end: number): boolean {
  if (/["'`]$/.test(before)) return /^\\?["'`]/.test(text.slice(end, end + 2))
  return /\w[:=] ?$/.test(before) && /^(?:$|[\s"'\\])/.test(text.slice(end, end + 1))
}

function matches(
  window: Window,
  pattern: RegExp,
  take: (match: RegExpExecArray, start: number) => Hit | null
): Hit[] {
  const hits: Hit[] = []
  pattern.lastIndex = window.from
  for (let match = pattern.exec(window.text); match; match = pattern.exec(window.text)) {
    if (match.index >= window.to) break
    const hit = take(match, match.index)
    if (hit) hits.push(hit)
  }
  return hits
}
