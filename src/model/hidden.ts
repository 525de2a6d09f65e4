/**
 * What this run must not show. It is told here by the runner's door, and looked for wherever a text from outside is
 * cleaned or cut: after that, it could no longer be recognized.
 */

/** `in-text`: a word that stands in what the run says of itself, and is hidden only in the texts of others. */
export type Where = 'everywhere' | 'in-text'

/** Shorter texts stand by chance in what is no secret. GitHub masks its log by itself. */
const SHORTEST = { everywhere: 6, 'in-text': 3 } as const satisfies Record<Where, number>

const hidden: Record<Where, Set<string>> = { everywhere: new Set(), 'in-text': new Set() }

export function hide(secret: string, where: Where): void {
  if (secret.trim().length >= SHORTEST[where]) hidden[where].add(secret)
}

// eslint-disable-next-line no-control-regex -- ANSI escape sequences begin with ESC
const SEQUENCE = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[@-_])/u
/** All control characters but tab and line feed, and what has no width or changes the direction. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const UNSEEN = /[\x00-\x08\x0b-\x1f\x7f-\x9f\p{Cf}\p{Default_Ignorable_Code_Point}]/u

const unseen = new RegExp(UNSEEN, 'gu')
const sequences = new RegExp(`${SEQUENCE.source}|${UNSEEN.source}`, 'gu')

/** A text without what acts on a terminal, and without what nobody sees. */
export function visible(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(sequences, '')
}

/**
 * A text without the secrets of this run, whatever unseen characters stand between theirs.
 * @param where in the text of others, words are hidden, too
 */
export function redacted(text: string, where: Where = 'everywhere'): string {
  const known = replaced(text, [
    ...rangesIn(text),
    ...[unseen, sequences].flatMap(pattern => rangesWithout(text, pattern))
  ])
  // Alone it is what is spoken of, such as the Space.
  const words = where === 'in-text' && !hidden['in-text'].has(text) ? [...hidden['in-text']] : []
  return words.reduce((rest, word) => rest.replace(wholeWord(word), '***'), known)
}

type Range = readonly [from: number, to: number]

function rangesIn(text: string): Range[] {
  return [...hidden.everywhere].flatMap(secret => {
    const ranges: Range[] = []
    for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1))
      ranges.push([at, at + secret.length])
    return ranges
  })
}

/** Where secrets are once the pattern's matches are left out. */
function rangesWithout(text: string, pattern: RegExp): Range[] {
  if (text.search(pattern) < 0) return []
  const places = new Uint32Array(text.length)
  let [rest, from] = ['', 0]
  const keep = (to: number) => {
    for (let at = from; at < to; at++) places[rest.length + at - from] = at
    rest += text.slice(from, to)
  }
  for (const { 0: left, index } of text.matchAll(pattern)) {
    keep(index)
    from = index + left.length
  }
  keep(text.length)
  return rangesIn(rest).map(([first, end]): Range => [places[first] ?? 0, (places[end - 1] ?? 0) + 1])
}

/** Ranges that overlap become one: of two secrets, nothing of either is left. */
function replaced(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text
  let [result, end] = ['', 0]
  for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
    if (from >= end) result += `${text.slice(end, from)}***`
    end = Math.max(end, to)
  }
  return result + text.slice(end)
}

function wholeWord(word: string): RegExp {
  const literal = word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}_])${literal}(?![\\p{L}\\p{N}_])`, 'gu')
}

/** The beginnings of the Hub's tokens and of other services' keys. */
const KEY =
  /\b(hf_|api_org_|gh[opsur]_|github_pat_|glpat-|npm_|xox[abp]-|gsk_|r8_|sk-|AIza|ya29\.|AKIA|ASIA)(?=[\w.-]*\d)[\w.-]{12,}/g
const HF_TOKEN = /\bhf_[\w.-]{16,}/g

/** A text without what looks like somebody's key, known or not. */
export function withoutKeys(text: string): string {
  return text.replace(HF_TOKEN, 'hf_***').replace(KEY, '$1***')
}
