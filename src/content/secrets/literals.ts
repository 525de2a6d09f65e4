/** Two bytes at a time are looked at. */
const BLOCK = 2

/** The two bytes of which the last one stands there. */
const blockAt = (bytes: Uint8Array, last: number) => ((bytes[last - 1] ?? 0) << 8) | (bytes[last] ?? 0)

/** What may stand at each place: one character, or one of several; all as latin1. */
export type Literal = string | readonly string[]

/**
 * Looks for many runs of bytes at once. Where the two bytes at hand are in none of them, nothing that holds these two
 * can be there, and so the next look is a whole run further on (Wu and Manber, 1994): of most texts a small part is
 * read, however many runs there are. An alternation of as many takes seconds for what takes this a tenth of one.
 */
export class Literals {
  readonly longest: number
  readonly #shortest: number
  /** By the two bytes: how far the next look may be. */
  readonly #shift: Uint16Array
  /** By the two bytes at which a look can be the end of a run's start: those runs. */
  readonly #ending = new Map<number, number[]>()
  /** By two bytes: whether a run starts with them. */
  readonly #starting = new Uint8Array(0x10000)
  readonly #runs: readonly Literal[]

  /** @param runs each of two bytes or more */
  constructor(runs: readonly Literal[]) {
    this.#runs = runs
    this.longest = Math.max(0, ...runs.map(({ length }) => length))
    this.#shortest = Math.min(...runs.map(({ length }) => length), 0xffff)
    if (this.#shortest < BLOCK) throw new Error('too short to look for')
    this.#shift = new Uint16Array(0x10000).fill(this.#shortest - BLOCK + 1)
    for (const [index, run] of runs.entries())
      for (let last = 1; last < this.#shortest; last++)
        for (const before of run[last - 1] ?? '')
          for (const at of run[last] ?? '')
            this.#learn(index, (before.charCodeAt(0) << 8) | at.charCodeAt(0), last)
  }

  #learn(index: number, block: number, last: number): void {
    const left = this.#shortest - 1 - last
    this.#shift[block] = Math.min(this.#shift[block] ?? 0, left)
    if (left === 0) this.#ending.set(block, [...(this.#ending.get(block) ?? []), index])
    if (last === 1) this.#starting[block] = 1
  }

  lengthOf(index: number): number {
    return this.#runs[index]?.length ?? 0
  }

  /** Tells of each place where a run stands as a whole: which one, and where it starts; until `found` says to stop. */
  find(bytes: Uint8Array, found: (index: number, start: number) => boolean): void {
    if (this.#runs.length === 0) return
    const [shifts, starting, first] = [this.#shift, this.#starting, this.#shortest - 1]
    for (let last = first; last < bytes.length;) {
      const block = blockAt(bytes, last)
      const shift = shifts[block] ?? 1
      if (shift > 0) last += shift
      else if (starting[blockAt(bytes, last - first + 1)] === 0) last++
      else {
        for (const index of this.#ending.get(block) ?? [])
          if (this.#standsAt(bytes, index, last - first) && found(index, last - first)) return
        last++
      }
    }
  }

  /** Does any of them stand there? */
  standIn(bytes: Uint8Array): boolean {
    let stands = false
    this.find(bytes, () => (stands = true))
    return stands
  }

  #standsAt(bytes: Uint8Array, index: number, start: number): boolean {
    const run = this.#runs[index] ?? ''
    if (start + run.length > bytes.length) return false
    for (let i = 0; i < run.length; i++)
      if (!run[i]?.includes(String.fromCharCode(bytes[start + i] ?? 0))) return false
    return true
  }
}
