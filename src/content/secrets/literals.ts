/** Two bytes at a time are looked at. */
const BLOCK = 2

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
  readonly #runs: readonly Buffer[]

  /** @param runs as latin1, each of two bytes or more */
  constructor(runs: readonly string[]) {
    this.#runs = runs.map(run => Buffer.from(run, 'latin1'))
    this.longest = Math.max(0, ...this.#runs.map(({ length }) => length))
    this.#shortest = Math.min(...this.#runs.map(({ length }) => length), 0xffff)
    if (this.#shortest < BLOCK) throw new Error('too short to look for')
    this.#shift = new Uint16Array(0x10000).fill(this.#shortest - BLOCK + 1)
    for (const [index, run] of this.#runs.entries())
      for (let last = 1; last < this.#shortest; last++) this.#learn(index, run.readUInt16BE(last - 1), last)
  }

  #learn(index: number, block: number, last: number): void {
    const left = this.#shortest - 1 - last
    this.#shift[block] = Math.min(this.#shift[block] ?? 0, left)
    if (left === 0) this.#ending.set(block, [...(this.#ending.get(block) ?? []), index])
  }

  lengthOf(index: number): number {
    return this.#runs[index]?.length ?? 0
  }

  /** Tells of each place where a run stands as a whole: which one, and where it starts. */
  find(bytes: Buffer, found: (index: number, start: number) => void): void {
    if (this.#runs.length === 0) return
    for (let last = this.#shortest - 1; last < bytes.length;) {
      const block = ((bytes[last - 1] ?? 0) << 8) | (bytes[last] ?? 0)
      const shift = this.#shift[block] ?? 1
      if (shift === 0) {
        const start = last - this.#shortest + 1
        for (const index of this.#ending.get(block) ?? [])
          if (this.#standsAt(bytes, index, start)) found(index, start)
      }
      last += Math.max(1, shift)
    }
  }

  #standsAt(bytes: Buffer, index: number, start: number): boolean {
    const run = this.#runs[index]
    if (!run || start + run.length > bytes.length || bytes[start] !== run[0]) return false
    return bytes.compare(run, 0, run.length, start, start + run.length) === 0
  }
}
