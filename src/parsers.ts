export type Env = Readonly<Record<string, string | undefined>>

/** What was given (shortened, never a token), and what is expected in its place. */
export interface Refused {
  readonly shown: string
  readonly expected: string
}
/** A parser's answer: the value, or all that is wrong. */
export type Parsing<T> = { readonly ok: T } | { readonly refused: readonly Refused[] }
/** Only an input that may name variables of the environment looks into it. */
export type Parser<T> = (text: string, env: Env) => Parsing<T>

const DEFAULT_ENDPOINT = 'https://huggingface.co'

/** Shows a value in an error: one line, at most 80 characters, and no credential of a URL. */
function shown(text: string): string {
  const line = text
    .replace(/\/\/[^/@\s]*@/g, '//***@')
    .replace(/hf_\w{8,}/g, 'hf_***')
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}

function refused(given: string, expected: string): { refused: readonly Refused[] } {
  return { refused: [{ shown: shown(given), expected }] }
}

/** A text whose meaning a stage decides, such as the token; nothing but blanks is nothing. */
export const verbatim = (text: string): Parsing<string> => ({ ok: text.trim() === '' ? '' : text })

/** YAML 1.2's booleans, as GitHub's own toolkit reads them. */
export function flag(text: string): Parsing<boolean> {
  const word = text.trim()
  if (/^(true|True|TRUE)$/.test(word)) return { ok: true }
  if (/^(false|False|FALSE)$/.test(word)) return { ok: false }
  return refused(text, '`true`, `false`')
}

/** One of a few words, whatever its case. */
export function choice<const W extends string>(...words: readonly W[]) {
  return (text: string): Parsing<W> => {
    const found = words.find(word => word.toLowerCase() === text.trim().toLowerCase())
    if (found !== undefined) return { ok: found }
    return refused(text, words.map(word => `\`${word}\``).join(', '))
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
  if (!match || path.includes('..')) return refused(text, '`owner/name`')
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
    return refused(given, 'a folder of the repository, such as `app`')
  }
}

/** What git forbids in a ref's name (git-check-ref-format), and whatever git could take for an option. */
const BAD_REF = /^-|[\s~^:?*[\\\x00-\x1f\x7f]|\.\.|@\{|\/\/|^\/|\/$|\.$|\.lock(?:\/|$)|(?:^|\/)\./ // eslint-disable-line no-control-regex

/** A branch, tag or commit; empty means what is checked out. */
export function refName(text: string): Parsing<string> {
  const ref = text.trim()
  if (BAD_REF.test(ref)) return refused(text, 'the name of a branch or tag, or a commit')
  return { ok: ref }
}

/** A branch of the Space, with or without `refs/heads/`. */
export function branchName(text: string): Parsing<string> {
  const branch = text.trim().replace(/^refs\/heads\//, '')
  if (branch === '' || branch === '@' || branch.startsWith('refs/') || BAD_REF.test(branch))
    return refused(text, 'the name of a branch')
  return { ok: branch }
}

/** The origin of a Hub. Plain http would show the token to the network, so it is for this machine alone. */
export function endpoint(text: string): Parsing<string> {
  const wanted = text.trim().replace(/\/+$/, '')
  if (wanted === '') return { ok: DEFAULT_ENDPOINT }
  const expected = 'the URL of a Hub, `https://…` (`http://` on this machine only)'
  if (!URL.canParse(wanted)) return refused(text, expected)
  const url = new URL(wanted)
  const local = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname)
  const plain =
    url.username === '' && url.password === '' && url.pathname === '/' && url.search + url.hash === ''
  if (!plain || !(url.protocol === 'https:' || (url.protocol === 'http:' && local)))
    return refused(text, expected)
  return { ok: url.origin }
}
