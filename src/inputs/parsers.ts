import type { Expected } from '../model/expected.js'
import { redacted, withoutKeys } from '../model/hidden.js'

export type Env = Readonly<Record<string, string | undefined>>

/** What was given (shortened, never a token), and what is expected in its place. */
export interface Refused {
  readonly shown: string
  readonly expected: Expected
}
/** A parser's answer: the value, or all that is wrong. */
export type Parsing<T> = { readonly ok: T } | { readonly refused: readonly Refused[] }
/** Only an input that may name variables of the environment looks into it. */
export type Parser<T> = (text: string, env: Env) => Parsing<T>

const DEFAULT_ENDPOINT = 'https://huggingface.co'

/** Shows a value in an error: one line, at most 80 characters, and no credential of a URL. */
export function shown(text: string): string {
  const line = withoutKeys(redacted(text))
    .replace(/\/\/[^/@\s]*@/g, '//***@')
    .replace(/hf_\w{8,}/g, 'hf_***')
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}

function refused(given: string, expected: Expected): { refused: readonly Refused[] } {
  return { refused: [{ shown: shown(given), expected }] }
}

/** A text whose meaning a stage decides, such as the token; nothing but blanks is nothing. */
export const verbatim = (text: string): Parsing<string> => ({ ok: text.trim() === '' ? '' : text })

/** YAML 1.2's booleans, as GitHub's own toolkit reads them. */
export function flag(text: string): Parsing<boolean> {
  const word = text.trim()
  if (/^(true|True|TRUE)$/.test(word)) return { ok: true }
  if (/^(false|False|FALSE)$/.test(word)) return { ok: false }
  return refused(text, { oneOf: ['true', 'false'] })
}

/** A choice that may be left open. */
export function optional<T>(parse: Parser<T>): Parser<T | undefined> {
  return (text, env) => (text.trim() === '' ? { ok: undefined } : parse(text, env))
}

/** One of a few words, whatever its case. */
export function choice<const W extends string>(...words: readonly W[]) {
  return (text: string): Parsing<W> => {
    const found = words.find(word => word.toLowerCase() === text.trim().toLowerCase())
    if (found !== undefined) return { ok: found }
    return refused(text, { oneOf: words })
  }
}

/** A repository id of the Hub: letters, digits, `-`, `_` and `.`, at most 96 of them. */
const SPACE_ID = /^(?:spaces\/)?(?!spaces\/)([A-Za-z0-9][\w.-]{0,95})\/([A-Za-z0-9_][\w.-]{0,95})$/

/** `owner/name`, or the URL of the Space's page, of a file in it, or of its git repository. */
export function spaceId(text: string): Parsing<string> {
  const wanted = text.trim().replace(/^(['"])(.*)\1$/, '$2')
  const path = wanted
    .replace(/^(?:https?:\/\/)?(?:[^/@\s]*@)?[^/\s]+\/spaces\//, 'spaces/')
    .replace(/[?#].*$/, '')
    .replace(/\/(?:tree|blob|resolve|settings|discussions|commits?)(?:\/.*)?$/, '')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
  const match = SPACE_ID.exec(path)
  if (!match || path.includes('..')) return refused(text, 'space-id')
  return { ok: `${match[1]}/${match[2]}` }
}

/** A folder of the repository, relative to its root and without `./` or a slash at the end; empty is the root itself. */
export function folder(text: string): Parsing<string> {
  const path = text
    .trim()
    .replace(/^(?:\.\/+)+/, '')
    .replace(/\/+$/, '')
  if (path === '' || path === '.') return text.trim().startsWith('/') ? bad(text) : { ok: '' }
  const odd = /^[/-]|[\\:\x00-\x1f\x7f]/.test(path) // eslint-disable-line no-control-regex
  return odd || path.split('/').some(part => ['', '.', '..', '.git'].includes(part))
    ? bad(text)
    : { ok: path }

  function bad(given: string) {
    return refused(given, 'folder')
  }
}

/** What git forbids in a ref's name (git-check-ref-format), and whatever git could take for an option. */
const BAD_REF = /^-|[\s~^:?*[\\\x00-\x1f\x7f]|\.\.|@\{|\/\/|^\/|\/$|\.$|\.lock(?:\/|$)|(?:^|\/)\./ // eslint-disable-line no-control-regex

/** A branch, tag or commit; empty means what is checked out. */
export function refName(text: string): Parsing<string> {
  const ref = text.trim()
  if (BAD_REF.test(ref)) return refused(text, 'ref')
  return { ok: ref }
}

/** A branch of the Space, with or without `refs/heads/`. */
export function branchName(text: string): Parsing<string> {
  const branch = text.trim().replace(/^refs\/heads\//, '')
  if (branch === '' || branch === '@' || branch.startsWith('refs/') || BAD_REF.test(branch))
    return refused(text, 'branch')
  return { ok: branch }
}

/** The origin of a Hub. Plain http would show the token to the network, so it is for this machine alone. */
export function endpoint(text: string): Parsing<string> {
  const wanted = text.trim().replace(/\/+$/, '')
  if (wanted === '') return { ok: DEFAULT_ENDPOINT }
  if (!URL.canParse(wanted)) return refused(text, 'endpoint')
  const url = new URL(wanted)
  const local = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  const plain =
    url.username === '' && url.password === '' && url.pathname === '/' && url.search + url.hash === ''
  if (!plain || !(url.protocol === 'https:' || (url.protocol === 'http:' && local)))
    return refused(text, 'endpoint')
  return { ok: url.origin }
}

const UNITS = { s: 1, m: 60, h: 3600 } as const
const DURATION = /^(?:(\d{1,5})h)?(?:(\d{1,5})m)?(?:(\d{1,6})s)?$/i

/** Seconds; null when it is none. A bare number is in no unit, so it is not taken. */
function seconds(text: string): number | null {
  const word = text.trim()
  const [, h, m, s] = DURATION.exec(word) ?? []
  const total = Number(h ?? 0) * UNITS.h + Number(m ?? 0) * UNITS.m + Number(s ?? 0) * UNITS.s
  return total > 0 ? total : null
}

/** `90s`, `20m`, `1h30m`, as milliseconds. */
export function duration(text: string): Parsing<number> {
  const found = seconds(text)
  if (found !== null) return { ok: found * 1000 }
  return refused(text, 'duration')
}

/** After how many seconds of idleness a Space sleeps; -1 is never, as the Hub says it. A bare number is the Hub's. */
export function sleepTime(text: string): Parsing<number> {
  const word = text.trim()
  if (/^(never|-1)$/i.test(word)) return { ok: -1 }
  const found = /^[1-9]\d{0,8}$/.test(word) ? Number(word) : seconds(word)
  if (found !== null) return { ok: found }
  return refused(text, 'sleep-time')
}

/** A path of the app, with its query; the address of the app is the Hub's to say. */
export function appPath(text: string): Parsing<string> {
  const path = text.trim()
  if (/^\/(?![/\\])[\x21-\x7e]*$/.test(path) && !path.includes('#')) return { ok: path }
  return refused(text, 'app-path')
}

/** What a Space can run on (OpenAPI description of `POST /api/repos/create`, 2026-08). */
const HARDWARE =
  'cpu-basic cpu-upgrade cpu-performance cpu-xl sprx8 zero-a10g t4-small t4-medium l4x1 l4x4 l40sx1 l40sx4 l40sx8 a10g-small a10g-large a10g-largex2 a10g-largex4 a100-large a100x4 a100x8 h200 h200x2 h200x4 h200x8 rtx-pro-6000 rtx-pro-6000x2 rtx-pro-6000x4 rtx-pro-6000x8 inf2x6 zerogpu'.split(
    ' '
  )

export function hardware(text: string): Parsing<string> {
  const name = text.trim().toLowerCase()
  if (HARDWARE.includes(name)) return { ok: name }
  return refused(text, 'hardware')
}
