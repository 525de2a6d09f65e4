import {
  type Document,
  type DocumentOptions,
  isMap,
  isScalar,
  type Pair,
  parseDocument,
  type ParseOptions,
  type SchemaOptions,
  stringify,
  visit,
  YAMLMap
} from 'yaml'
import { type Invalid, type Mapping, readMapping, splitFrontMatter, withLineFeeds } from './front-matter.js'

export type Merged = { readonly readme: string } | (Invalid & { readonly where: 'card' | 'readme' })

/** No schema but strings and nulls: numbers, booleans and dates are then written back as they were spelled. */
const VERBATIM: ParseOptions & DocumentOptions & SchemaOptions = {
  schema: 'failsafe',
  customTags: ['null'],
  // Looked for when the values were read; it takes quadratic time.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error'
}

const NO_TEXT_KEY = 'A key is not a text'
const ALIAS = 'Aliases are not supported here'
const UNWRITABLE = 'A value does not survive being written as front matter'

/**
 * The README with the card's keys in its front matter.
 *
 * A key of the card replaces the README's whole value, maps and lists too; a key that the README lacks is appended.
 * All else stays: the body byte for byte, the other keys, their order, spelling and comments. A README that says
 * already what the card says is returned as it is, so merging twice is merging once. Without front matter, or
 * without a README (null), the card becomes it as written. Line ends follow the README's.
 *
 * A BOM is dropped when front matter is written: the Hub reads past it, but huggingface_hub's expression does not and
 * would take the README for one without front matter.
 *
 * Never throws. The card may stand between fences, as it would in a README; it cannot have aliases.
 */
export function mergeCard(readme: string | null, card: string): Merged {
  const { newline, yaml, line, body } = splitFrontMatter(readme ?? '')
  const cardYaml = withoutFences(card)
  const wanted = readMapping(cardYaml)
  if ('invalid' in wanted) return { ...wanted, where: 'card' }
  const present = yaml === null ? { empty: true } : readMapping(yaml)
  if ('invalid' in present) return { ...present, line: present.line + line - 1, where: 'readme' }
  const before = 'ok' in present ? present.ok : {}
  const after = { ...before, ...('ok' in wanted ? wanted.ok : {}) }
  if (same(before, after)) return { readme: readme ?? '' }
  try {
    const pairs = pairsOf(cardYaml)
    if ('invalid' in pairs) return { ...pairs, where: 'card' }
    const changed = pairs.filter(pair => {
      const name = nameOf(pair) ?? ''
      return !Object.hasOwn(before, name) || !same(before[name], after[name])
    })
    const text = yaml === null ? cardYaml : edited(withLineFeeds(yaml), changed)
    const merged = ['---', ...trimmed(text).split('\n'), '---', ''].join(newline) + body
    // What cannot be written is said, not pushed: a last value that ends with empty lines, for one.
    if (!reads(merged, { after, body })) return { invalid: UNWRITABLE, line: 1, where: 'card' }
    return { readme: merged }
  } catch (error) {
    // The card replaced a value with an anchor, and an alias to it is left.
    return { invalid: error instanceof Error ? error.message : String(error), line, where: 'readme' }
  }
}

/** A README with the keys of another's front matter, save those that it has itself: they lie over the other's. */
export function layOver(other: string, readme: string | null): Merged {
  const { newline, yaml, body } = splitFrontMatter(readme ?? '')
  const theirs = trimmed(withLineFeeds(splitFrontMatter(other).yaml ?? ''))
  return mergeCard(['---', ...theirs.split('\n'), '---', ''].join(newline) + body, yaml ?? '')
}

/** The card's YAML, as it would stand between the fences of a README. */
function withoutFences(card: string): string {
  const { yaml, body } = splitFrontMatter(card)
  return trimmed(withLineFeeds(yaml !== null && body.trim() === '' ? yaml : card.replace(/^\uFEFF/, '')))
}

/** Without the line ends that belong to the closing fence; blanks before them can be a value's. */
function trimmed(text: string): string {
  let end = text.length
  while (text[end - 1] === '\n') end -= 1
  return text.slice(0, end)
}

/** The card's keys and values as nodes, which know their quotes. */
function pairsOf(card: string): Pair[] | Invalid {
  const document = parseDocument(card, VERBATIM)
  // A node can be put into another document, but not the anchor that an alias means.
  let aliased = false
  visit(document, {
    Alias: () => {
      aliased = true
      return visit.BREAK
    }
  })
  if (aliased) return { invalid: ALIAS, line: 1 }
  const pairs: Pair[] = isMap(document.contents) ? document.contents.items : []
  return pairs.every(pair => nameOf(pair) !== null) ? pairs : { invalid: NO_TEXT_KEY, line: 1 }
}

/** The README's YAML with these pairs in the place of those of the same name, or at its end. */
function edited(yaml: string, pairs: readonly Pair[]): string {
  const document: Document = parseDocument(yaml, VERBATIM)
  const map = isMap(document.contents) ? document.contents : new YAMLMap(document.schema)
  document.contents = map
  for (const pair of pairs) {
    const existing = map.items.find(item => nameOf(item) === nameOf(pair))
    if (!existing) map.items.push(pair)
    else {
      // What is said beside a value is about its key; a comment of the card's own goes before.
      if (isScalar(existing.value) && isScalar(pair.value))
        pair.value.comment ??= existing.value.comment ?? null
      existing.value = pair.value
    }
  }
  // Lists that are not indented below their key are as frequent as those that are; the Hub's own editor writes them.
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, indentSeq: !/^- /m.test(yaml) })
}

function nameOf({ key }: Pair): string | null {
  return isScalar(key) && typeof key.value === 'string' ? key.value : null
}

function reads(readme: string, expected: { after: Mapping; body: string }): boolean {
  const { yaml, body } = splitFrontMatter(readme)
  const read = readMapping(yaml ?? '')
  return 'ok' in read && same(read.ok, expected.after) && body === expected.body
}

/** Equal as YAML: unlike JSON it tells apart what a front matter can hold, and in what order does not matter here. */
function same(one: unknown, other: unknown): boolean {
  const text = (value: unknown) =>
    stringify(value, { aliasDuplicateObjects: false, sortMapEntries: true, lineWidth: 0 })
  return text(one) === text(other)
}
