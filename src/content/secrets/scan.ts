import { isEnvFile } from './env-file.js'
import { copyOf, MOST_FINDINGS, prefixOf, type SecretFinding } from './finding.js'
import { kindById } from './kinds.js'
import type { Hit } from './hit.js'
import { mayHoldSecret } from './marks.js'
import { hasShape, sweep } from './sweep.js'

/** So much is looked at together. */
const WINDOW = 256 * 1024
/** So much of the window before is looked at again: longer than what any shape may be. */
const OVERLAP = 8192
/** What comes before the overlap stays to be seen as well: a Firebase configuration, the start of a line. */
const CONTEXT = 2048
const LONG_LINE = 300
const LINE_FEED = 0x0a
const NONE = Buffer.alloc(0)

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
  #decode: ((bytes: Buffer, last: boolean) => Buffer) | null | undefined
  /** Not decoded yet. */
  #waiting: Buffer[] = []
  #waitingBytes = 0
  #bytes: Buffer = NONE
  /** Where in `#bytes` begins what has not been looked at. */
  #from = 0
  /** Of the first of `#bytes`. */
  #line = 1
  #column = 1

  constructor(path: string, { now, found = () => undefined }: ScanOptions) {
    this.#path = path
    this.#now = now
    this.#found = found
  }

  feed(chunk: Buffer): void {
    for (let at = 0; at < chunk.length && this.#decode !== null && !this.#full(); at += WINDOW) {
      const piece = chunk.subarray(at, at + WINDOW)
      this.#waiting.push(piece)
      this.#waitingBytes += piece.length
      if (this.#waitingBytes >= WINDOW) this.#look(false)
    }
  }

  #full(): boolean {
    return this.#findings.length >= MOST_FINDINGS
  }

  end(): readonly SecretFinding[] {
    this.#look(true)
    const empty = this.#findings.length === 0 && this.#bytes.length > 0
    if (empty && isEnvFile(this.#path))
      this.#findings.push({ kind: 'env-file', level: kindById('env-file').level, line: 1, prefix: '' })
    return this.#findings
  }

  #look(last: boolean): void {
    const waiting = joined(this.#waiting)
    this.#decode ??= this.#decode === null ? null : decoderOf(waiting)
    if (this.#decode === null) return
    this.#bytes = joined([this.#bytes, this.#decode(waiting, last)])
    this.#waiting = []
    this.#waitingBytes = 0
    const to = last ? this.#bytes.length : this.#bytes.length - OVERLAP
    if (to <= this.#from) return
    this.#from = Math.max(to, this.#sweep(to))
    if (!last) this.#forget(Math.max(0, to - CONTEXT))
  }

  /** @returns where the last secret ends */
  #sweep(to: number): number {
    const [path, from] = [this.#path, this.#from]
    if (!mayHoldSecret(path, this.#bytes.subarray(from))) return 0
    const text = this.#bytes.toString('latin1')
    const hits = sweep({ path, text, from, to, now: this.#now })
    for (const hit of hits) this.#take(hit, text)
    return hits.at(-1)?.end ?? 0
  }

  #take({ kind, level, secret, at }: Hit, text: string): void {
    const around = lineAround(text, at)
    if (around.includes('gitleaks:allow') || this.#full()) return
    this.#found(copyOf(secret))
    const { line, column } = this.#position(at)
    const secretName = nameBefore(text.slice(Math.max(0, at - 200), at))
    this.#findings.push({
      kind: kind.id,
      level,
      line,
      ...(around.length > LONG_LINE && { column }),
      prefix: prefixOf(secret),
      ...(secretName !== null && { secretName })
    })
  }

  #position(at: number): { line: number; column: number } {
    let line = this.#line
    let start = 1 - this.#column
    for (
      let i = this.#bytes.indexOf(LINE_FEED);
      i >= 0 && i < at;
      i = this.#bytes.indexOf(LINE_FEED, i + 1)
    ) {
      line++
      start = i + 1
    }
    return { line, column: at - start + 1 }
  }

  #forget(count: number): void {
    const { line, column } = this.#position(count)
    this.#line = line
    this.#column = column
    this.#bytes = this.#bytes.subarray(count)
    this.#from -= count
  }
}

/** The secrets in a text that is at hand as a whole. */
export function scanText(path: string, bytes: Buffer, options: ScanOptions): readonly SecretFinding[] {
  const scanner = new SecretScanner(path, options)
  scanner.feed(bytes)
  return scanner.end()
}

function joined(pieces: readonly Buffer[]): Buffer {
  const [first = NONE, ...others] = pieces.filter(({ length }) => length > 0)
  // Most files are one piece, which is not copied.
  return others.length === 0 ? first : Buffer.concat([first, ...others])
}

/** The line that it stands in, as far as that is near. */
function lineAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - CONTEXT), at)
  const after = text.slice(at, at + OVERLAP)
  return before.slice(before.lastIndexOf('\n') + 1) + (after.split('\n', 1)[0] ?? '')
}

/** Null for what is no text. UTF-16 is full of zeros, and a text all the same when its first two bytes say so. */
function decoderOf(start: Buffer): ((bytes: Buffer, last: boolean) => Buffer) | null {
  const [first, second] = start
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null
  if (encoding) {
    const decoder = new TextDecoder(encoding)
    return (bytes, last) => Buffer.from(decoder.decode(bytes, { stream: !last }))
  }
  return start.subarray(0, HEAD).includes(0) ? null : bytes => bytes
}

const ASSIGNED =
  /(?<![A-Za-z0-9_])([A-Z][A-Z0-9_]{2,63})\\?["']?\]?\)?[ \t]{0,8}(?:=>|:=|[:=,])[ \t]{0,8}[rbf]{0,2}\\?["'`]?$/

/** A variable as the Hub and shells have it; a key may stand where a name does, and is not told as one. */
function nameBefore(text: string): string | null {
  const name = ASSIGNED.exec(text)?.[1] ?? ''
  return /_|KEY$|TOKEN$|SECRET$|PASSWORD$|DSN$|URL$/.test(name) && !hasShape(name) ? copyOf(name) : null
}
