import { type KnownValue, KnownValues, ValueScanner } from './by-value.js'
import type { SecretFinding } from './finding.js'
import { type ScanOptions, SecretScanner } from './scan.js'

/** Reads one file bit by bit. */
export interface Look {
  /** @param chunk is kept as it is, and must not change until the end */
  feed(chunk: Buffer): void
  /** All that was found in it. */
  end(): readonly SecretFinding[]
}

interface SearchOptions extends ScanOptions {
  readonly scan: 'block' | 'warn' | 'off'
  readonly token: string
  /** Of the Space: by name. */
  readonly secrets: readonly KnownValue[]
}

/** What a run looks for in all that it would send: the shapes of secrets, and the values that it knows. */
export class SecretSearch {
  readonly #options: SearchOptions
  readonly #known: KnownValues

  constructor(options: SearchOptions) {
    this.#options = options
    const { token, secrets, scan } = options
    // A secret of the Space that is the token as well is told as the token.
    const others = scan === 'off' ? [] : secrets.filter(({ value }) => value.trim() !== token)
    this.#known = new KnownValues([{ name: null, value: token }, ...others])
  }

  open(path: string): Look {
    const values = new ValueScanner(this.#known)
    const shapes = this.#options.scan === 'off' ? null : new SecretScanner(path, this.#options)
    return {
      feed(chunk) {
        values.feed(chunk)
        shapes?.feed(chunk)
      },
      end: () => together(values.end(), shapes?.end() ?? [])
    }
  }

  inText(path: string, text: string): readonly SecretFinding[] {
    const look = this.open(path)
    look.feed(Buffer.from(text, 'utf8'))
    return look.end()
  }

  /** Nothing may be sent with it. For the token that this run sends with, there is no exception. */
  blocks({ kind, level }: SecretFinding): boolean {
    return kind === 'token-in-use' || (this.#options.scan === 'block' && level === 'block')
  }
}

/** A known value mostly has a shape, too: it is told once, as what it is known to be. */
function together(
  known: readonly SecretFinding[],
  shaped: readonly SecretFinding[]
): readonly SecretFinding[] {
  if (known.length === 0) return shaped
  const isKnown = ({ line, prefix }: SecretFinding) =>
    known.some(other => other.line === line && other.prefix === prefix)
  return [...known, ...shaped.filter(finding => !isKnown(finding))]
}
