import { isEnvFile } from './env-file.js'
import { copyOf, MOST_FINDINGS, prefixOf, type SecretFinding } from './finding.js'
import { kindById } from './kinds.js'
import type { Hit } from './hit.js'
import { hasShape, sweep } from './sweep.js'

/** So much is looked at together. */
const WINDOW = 256 * 1024
/** So much of the window before is looked at again: longer than what any shape may be. */
const OVERLAP = 8192
/** What comes before the overlap stays to be seen as well: a Firebase configuration, the start of a line. */
const CONTEXT = 2048
const LONG_LINE = 300

// git looks at as much of a file to call it binary.
const HEAD = 8000

export interface ScanOptions {
  /** In seconds: what was valid until then is no secret any more. */
  readonly now: number
  /** Is told each secret, to hide it wherever else it is printed. */
  readonly found?: (secret: string) => void
}

/**
 * Reads a text bit by bit and finds the secrets in it, in memory that does not grow with it. What is binary holds
 * none for it (by-value.ts looks there).
 */
export class SecretScanner {
  readonly #path: string
  readonly #now: number
  readonly #found: (secret: string) => void
  readonly #findings: SecretFinding[] = []
  #decode: ((latin1: string, last: boolean) => string) | null | undefined
  /** Not decoded yet. */
  #waiting = ''
  #text = ''
  /** Where in `#text` begins what has not been looked at. */
  #from = 0
  /** Of the first character of `#text`. */
  #line = 1
  #column = 1

  constructor(path: string, { now, found = () => undefined }: ScanOptions) {
    this.#path = path
    this.#now = now
    this.#found = found
  }

  feed(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length && this.#decode !== null && !this.#full(); at += WINDOW) {
      const piece = Buffer.from(chunk.buffer, chunk.byteOffset + at, Math.min(WINDOW, chunk.length - at))
      this.#waiting += piece.toString('latin1')
      if (this.#waiting.length >= WINDOW) this.#look(false)
    }
  }

  #full(): boolean {
    return this.#findings.length >= MOST_FINDINGS
  }

  end(): readonly SecretFinding[] {
    this.#look(true)
    const empty = this.#findings.length === 0 && this.#text !== ''
    if (empty && isEnvFile(this.#path))
      this.#findings.push({ kind: 'env-file', level: kindById('env-file').level, line: 1, prefix: '' })
    return this.#findings
  }

  #look(last: boolean): void {
    this.#decode ??= this.#decode === null ? null : decoderOf(this.#waiting.slice(0, HEAD))
    if (this.#decode === null) return
    this.#text += this.#decode(this.#waiting, last)
    this.#waiting = ''
    const to = last ? this.#text.length : this.#text.length - OVERLAP
    if (to <= this.#from) return
    const hits = sweep({ path: this.#path, text: this.#text, from: this.#from, to, now: this.#now })
    for (const hit of hits) this.#take(hit)
    this.#from = Math.max(to, hits.at(-1)?.end ?? 0)
    if (!last) this.#forget(Math.max(0, to - CONTEXT))
  }

  #take({ kind, level, secret, at }: Hit): void {
    const around = this.#lineAround(at)
    if (around.includes('gitleaks:allow') || this.#full()) return
    this.#found(copyOf(secret))
    const { line, column } = this.#position(at)
    const secretName = nameBefore(this.#text.slice(Math.max(0, at - 200), at))
    this.#findings.push({
      kind: kind.id,
      level,
      line,
      ...(around.length > LONG_LINE && { column }),
      prefix: prefixOf(secret),
      ...(secretName !== null && { secretName })
    })
  }

  /** As far as it is near. */
  #lineAround(at: number): string {
    const before = this.#text.slice(Math.max(0, at - CONTEXT), at)
    const after = this.#text.slice(at, at + OVERLAP)
    return before.slice(before.lastIndexOf('\n') + 1) + (after.split('\n', 1)[0] ?? '')
  }

  #position(at: number): { line: number; column: number } {
    let line = this.#line
    let start = 1 - this.#column
    for (let i = this.#text.indexOf('\n'); i >= 0 && i < at; i = this.#text.indexOf('\n', i + 1)) {
      line++
      start = i + 1
    }
    return { line, column: at - start + 1 }
  }

  #forget(count: number): void {
    const { line, column } = this.#position(count)
    this.#line = line
    this.#column = column
    this.#text = this.#text.slice(count)
    this.#from -= count
  }
}

/** The secrets in a text that is at hand as a whole. */
export function scanText(path: string, bytes: Uint8Array, options: ScanOptions): readonly SecretFinding[] {
  const scanner = new SecretScanner(path, options)
  scanner.feed(bytes)
  return scanner.end()
}

/** Null for what is no text. UTF-16 is full of zeros, and a text all the same when its first two bytes say so. */
function decoderOf(head: string): ((latin1: string, last: boolean) => string) | null {
  const encoding = head.startsWith('\xff\xfe') ? 'utf-16le' : head.startsWith('\xfe\xff') ? 'utf-16be' : null
  if (encoding) {
    const decoder = new TextDecoder(encoding)
    return (latin1, last) =>
      Buffer.from(decoder.decode(Buffer.from(latin1, 'latin1'), { stream: !last })).toString('latin1')
  }
  return head.includes('\0') ? null : latin1 => latin1
}

const ASSIGNED =
  /(?<![A-Za-z0-9_])([A-Z][A-Z0-9_]{2,63})\\?["']?\]?\)?[ \t]{0,8}(?:=>|:=|[:=,])[ \t]{0,8}[rbf]{0,2}\\?["'`]?$/

/** A variable as the Hub and shells have it; a key may stand where a name does, and is not told as one. */
function nameBefore(text: string): string | null {
  const name = ASSIGNED.exec(text)?.[1] ?? ''
  return /_|KEY$|TOKEN$|SECRET$|PASSWORD$|DSN$|URL$/.test(name) && !hasShape(name) ? copyOf(name) : null
}
