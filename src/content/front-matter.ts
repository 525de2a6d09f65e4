import { type Document, isScalar, Lexer, parseDocument, Parser, visit } from 'yaml'

/** A README in its two parts. */
export interface SplitReadme {
  /** It began with U+FEFF, which is in neither part. */
  readonly bom: boolean
  /** The line end of the front matter; without one, of the README's first line. */
  readonly newline: '\n' | '\r\n'
  /** What stands between the fences, without the line end before the closing one; null without front matter. */
  readonly yaml: string | null
  /** The line of the README on which `yaml` begins, counted from 1. */
  readonly line: number
  /** All that follows the closing fence's line, or the whole README without front matter. */
  readonly body: string
}

/** Why YAML is no front matter, in the parser's or the Hub's words. */
export interface Invalid {
  readonly invalid: string
  /** Counted from 1. */
  readonly line: number
}

export type Mapping = Readonly<Record<string, unknown>>

const OPENING = /^\s*---[\r\n]+/
const CLOSING = /[\r\n]---(?:\r\n|\n|$)/g

/**
 * Splits a README where the Hub and its clients do (huggingface_hub, repocard.py, REGEX_YAML_BLOCK, said to be the
 * Hub's own): `^(\s*---[\r\n]+)([\S\s]*?)([\r\n]+---(\r\n|\n|$))`. Leading white space is allowed; a block that is not
 * closed, and `---` directly below `---`, are none.
 *
 * Written out in two steps, since that expression takes cubic time on a README of many empty lines.
 */
export function splitFrontMatter(readme: string): SplitReadme {
  const bom = readme.startsWith('\uFEFF')
  const text = bom ? readme.slice(1) : readme
  const opening = OPENING.exec(text)?.[0]
  const block = opening === undefined ? null : blockIn(text, opening.length)
  if (opening === undefined || !block)
    return { bom, newline: firstLineEnd(text), yaml: null, line: 1, body: text }
  return {
    bom,
    newline: firstLineEnd(opening.trimStart()),
    yaml: text.slice(block.from, block.to),
    line: linesOf(text.slice(0, block.from)),
    body: text.slice(block.end)
  }
}

export type FrontMatter = { readonly ok: Mapping } | { readonly none: true } | Invalid

/** The README's front matter as the Hub reads it, or why it cannot. Never throws, whatever the README holds. */
export function readFrontMatter(readme: string): FrontMatter {
  const { yaml, line } = splitFrontMatter(readme)
  if (yaml === null) return { none: true }
  const read = readMapping(yaml)
  if ('invalid' in read) return { ...read, line: read.line + line - 1 }
  // The Hub's words for a block that is empty or holds nothing but comments (`/api/validate-yaml`).
  return 'empty' in read ? { invalid: NO_MAPPING, line } : read
}

const NO_MAPPING = 'The YAML metadata of your README.md is invalid.'
const NO_OBJECT = '"value" must be of type object'
const TOO_DEEP = 'Collections are nested too deep'
const DEEPEST = 200

/**
 * Reads YAML of one mapping. Merge keys (`<<`) are followed, and an unknown tag is an error, since the Hub's parser
 * does so (js-yaml, by its messages). Aliases are expanded up to the parser's limit. Never throws.
 */
export function readMapping(yaml: string): { readonly ok: Mapping } | { readonly empty: true } | Invalid {
  try {
    const text = withLineFeeds(yaml)
    if (isNestedTooDeep(text)) return { invalid: TOO_DEEP, line: 1 }
    const document = parseDocument(text, {
      prettyErrors: false,
      logLevel: 'error',
      merge: true,
      // The parser's own check takes quadratic time.
      uniqueKeys: false
    })
    const problem =
      document.errors[0] ??
      document.warnings.find(({ code }) => code === 'TAG_RESOLVE_FAILED') ??
      repeatedKey(document)
    // Some of the parser's messages go on, behind a semicolon, with what a programmer should call instead.
    if (problem)
      return {
        invalid: problem.message.split(';')[0] ?? '',
        line: linesOf(text.slice(0, problem.pos[0]))
      }
    const value: unknown = document.toJS({ maxAliasCount: 100 })
    if (value === null) return { empty: true }
    if (Array.isArray(value)) return { invalid: NO_OBJECT, line: 1 }
    return typeof value === 'object' ? { ok: value as Mapping } : { invalid: NO_MAPPING, line: 1 }
  } catch (error) {
    // An alias without its anchor, or too many aliases.
    return { invalid: error instanceof Error ? error.message : String(error), line: 1 }
  }
}

/**
 * Whether collections stand in each other deeper than any front matter needs. The parser's second half calls itself
 * once a level; when V8 compiles a regular expression while its stack ends, the whole process does.
 */
function isNestedTooDeep(yaml: string): boolean {
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(yaml)) {
    for (const _token of parser.next(lexeme)) continue
    if (parser.stack.length > DEEPEST) return true
  }
  return false
}

/** The first key that its mapping has already, in the parser's words. */
function repeatedKey(document: Document): { message: string; pos: readonly number[] } | undefined {
  let repeated: readonly number[] | undefined
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (seen.has(key.value)) {
          repeated = key.range ?? [0]
          return visit.BREAK
        }
        seen.add(key.value)
      }
      return undefined
    }
  })
  return repeated && { message: 'Map keys must be unique', pos: repeated }
}

/** YAML takes each of `\r\n`, `\r` and `\n` for a line end (YAML 1.2, §5.4). */
export function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** Where the block stands whose opening fence and empty lines end at `start`. */
function blockIn(text: string, start: number): { from: number; to: number; end: number } | null {
  CLOSING.lastIndex = start
  const later = CLOSING.exec(text)
  if (later) {
    // What stands at `start` is no line end.
    let to = later.index
    while (isLineEnd(text[to - 1])) to -= 1
    return { from: start, to, end: later.index + later[0].length }
  }
  // Nothing further down closes it; then the fence may, if two or more line ends stand between the two.
  CLOSING.lastIndex = start - 1
  const direct = CLOSING.exec(text)
  if (!direct || !isLineEnd(text[start - 2])) return null
  return { from: start - 1, to: start - 1, end: direct.index + direct[0].length }
}

function isLineEnd(character: string | undefined): boolean {
  return character === '\n' || character === '\r'
}

function firstLineEnd(text: string): '\n' | '\r\n' {
  return /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n'
}

function linesOf(text: string): number {
  return withLineFeeds(text).split('\n').length
}
