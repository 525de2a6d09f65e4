import { MOST_FINDINGS, prefixOf, type SecretFinding } from './finding.js'
import { Literals } from './literals.js'

/** A value that this run knows to be secret. */
export interface KnownValue {
  /** Of the secret; null for the token in use. */
  readonly name: string | null
  readonly value: string
}

/** Shorter or simpler ones (`true`, `small`, a model's id) stand in many files without being a secret. */
const SHORTEST = 12
const FEWEST_DIFFERENT = 6

/** The ones to look for: the token whatever it is, and each value of `secrets` that does not stand anywhere by chance. */
export function worthLookingFor(values: readonly KnownValue[]): KnownValue[] {
  return values
    .map(({ name, value }) => ({ name, value: value.trim() }))
    .filter(({ name, value }) =>
      name === null ? value !== '' : value.length >= SHORTEST && new Set(value).size >= FEWEST_DIFFERENT
    )
}

/** Every run of bytes, as latin1, by which a file may hold the value. Not: in pieces, backwards, or compressed. */
export function formsOf(value: string): string[] {
  const bytes = Buffer.from(value, 'utf8')
  const wide = Buffer.from(value, 'utf16le')
  const each = (form: (hex: string) => string) =>
    [...bytes].map(byte => form(byte.toString(16).padStart(2, '0'))).join('')
  const units = [...Array(value.length).keys()].map(i => value.charCodeAt(i).toString(16).padStart(4, '0'))
  const json = JSON.stringify(value).slice(1, -1)
  const url = encodeURIComponent(value)
  const forms = [
    ...[
      value,
      value.replaceAll('\n', '\r\n'),
      json,
      json.replaceAll('/', '\\/'),
      JSON.stringify(json).slice(1, -1)
    ],
    // Python and PHP write so what is not ASCII.
    json.replace(/[^\x20-\x7e]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ...[url, url.replaceAll('%20', '+'), url.replace(/%../g, hex => hex.toLowerCase())],
    ...[bytes, wide, Buffer.from(wide).swap16()].flatMap(base64Forms),
    ...[each(hex => hex), each(hex => `%${hex}`), each(hex => `\\x${hex}`)].flatMap(bothCases),
    ...bothCases(units.map(hex => `\\u${hex}`).join(''))
  ].map(text => Buffer.from(text, 'utf8').toString('latin1'))
  return [...new Set([...forms, wide.toString('latin1'), Buffer.from(wide).swap16().toString('latin1')])]
}

/** Hexadecimal digits in both cases; the letter that announces them is small. */
function bothCases(text: string): string[] {
  return [text, text.toUpperCase().replace(/\\[UX]/g, mark => mark.toLowerCase())]
}

/**
 * What base64 makes of the bytes wherever they stand in a longer text: three letters hold four, so there are three
 * ways, and the characters at the edges, which also hold a bit of the neighbours, are left out.
 */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap(before => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64url')
    const whole = encoded.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6))
    return [whole, whole.replaceAll('-', '+').replaceAll('_', '/')]
  })
}

/** The values to look for, made ready once for all files. */
export class KnownValues {
  readonly literals: Literals
  readonly #found: readonly Omit<SecretFinding, 'line'>[]

  constructor(values: readonly KnownValue[]) {
    const forms = worthLookingFor(values).flatMap(({ name, value }) => {
      const prefix = prefixOf(Buffer.from(value, 'utf8').toString('latin1'))
      const finding: Omit<SecretFinding, 'line'> =
        name === null
          ? { kind: 'token-in-use', level: 'block', prefix }
          : { kind: 'secret-in-use', level: 'block', prefix, secretName: name }
      return formsOf(value).map(form => ({ form, finding }))
    })
    this.literals = new Literals(forms.map(({ form }) => form))
    this.#found = forms.map(({ finding }) => finding)
  }

  /** What a form found is told as; the same object for each form of a value. */
  findingOf(index: number): Omit<SecretFinding, 'line'> {
    const finding = this.#found[index]
    if (!finding) throw new RangeError(`no form ${index}`)
    return finding
  }
}

const LINE_FEED = 0x0a
const NONE = Buffer.alloc(0)

/** git looks at as much of a file to call it binary. */
const HEAD = 8000

/** Reads a file, text or not, bit by bit, and finds the known values in it. */
export class ValueScanner {
  readonly #known: KnownValues
  readonly #findings: SecretFinding[] = []
  /** The chunk before, with what came before it that may be the start of a form. */
  #bytes: Buffer = NONE
  /** Where these bytes start; null in a binary file. */
  #line: number | null = 1
  #seen = 0

  constructor(known: KnownValues) {
    this.#known = known
  }

  feed(chunk: Buffer): void {
    const { literals } = this.#known
    if (literals.longest === 0 || this.#findings.length >= MOST_FINDINGS) return
    const tail = this.#tail()
    // Most files are one chunk: nothing of them is copied, and their lines are counted only where something is found.
    this.#bytes = tail.length > 0 ? Buffer.concat([tail, chunk]) : chunk
    this.#look(chunk)
    literals.find(this.#bytes, (index, start) => {
      // What lies in the tail as a whole was found with the chunk before.
      if (start + literals.lengthOf(index) > tail.length) this.#add(index, this.#bytes.subarray(0, start))
      return this.#findings.length >= MOST_FINDINGS
    })
  }

  /** Lets go of the chunk before but for what may be the start of a form that goes on in the next one. */
  #tail(): Buffer {
    const kept = Math.min(this.#bytes.length, this.#known.literals.longest - 1)
    const start = this.#bytes.length - kept
    if (this.#line !== null) this.#line += lineFeeds(this.#bytes.subarray(0, start))
    return this.#bytes.subarray(start)
  }

  end(): readonly SecretFinding[] {
    return this.#findings
  }

  /** A zero near the start makes a file binary, as git has it. */
  #look(chunk: Buffer): void {
    if (this.#seen < HEAD && chunk.subarray(0, HEAD - this.#seen).includes(0)) this.#line = null
    this.#seen += chunk.length
  }

  #add(index: number, before: Buffer): void {
    const line = this.#line === null ? null : this.#line + lineFeeds(before)
    const finding = this.#known.findingOf(index)
    const told = this.#findings.some(
      other => other.line === line && other.kind === finding.kind && other.secretName === finding.secretName
    )
    if (!told) this.#findings.push({ ...finding, line })
  }
}

function lineFeeds(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) count++
  return count
}

/** The known values in a file that is at hand as a whole. */
export function findValues(bytes: Buffer, known: KnownValues): readonly SecretFinding[] {
  const scanner = new ValueScanner(known)
  scanner.feed(bytes)
  return scanner.end()
}
