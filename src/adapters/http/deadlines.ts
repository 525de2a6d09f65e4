/** How long a request may take, in ms; Infinity is no limit. */
export interface Deadlines {
  /** Until the connection stands, with a proxy's and the certificate's part. */
  readonly connect: number
  /** From the request's end to the answer's head. */
  readonly firstByte: number
  /** For the other side to take or to send the next bytes. */
  readonly idle: number
  /** For all of it, the answer's body included. */
  readonly total: number
}

export type Deadline = keyof Deadlines

/** More makes a timer of Node's fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** Watches one exchange: the whole of it, and beside that the one thing that is waited for at the moment. */
export class Watch {
  readonly #deadlines: Deadlines
  readonly #late: (deadline: Deadline) => void
  readonly #total: NodeJS.Timeout | undefined
  #waiting: NodeJS.Timeout | undefined

  constructor(deadlines: Deadlines, late: (deadline: Deadline) => void) {
    this.#deadlines = deadlines
    this.#late = late
    this.#total = this.#timer('total')
  }

  /** From now on this is waited for, and nothing else. */
  wait(what: 'connect' | 'firstByte' | 'idle'): void {
    this.rest()
    this.#waiting = this.#timer(what)
  }

  /** Bytes went one way or the other. */
  refresh(): void {
    this.#waiting?.refresh()
  }

  /** It is not the other side that is waited for. */
  rest(): void {
    clearTimeout(this.#waiting)
    this.#waiting = undefined
  }

  end(): void {
    this.rest()
    clearTimeout(this.#total)
  }

  #timer(what: Deadline): NodeJS.Timeout | undefined {
    const ms = this.#deadlines[what]
    return ms > LONGEST_TIMER_MS ? undefined : setTimeout(() => this.#late(what), ms)
  }
}
