import type { Where } from './hidden.js'

/** What the run needs of the machine that runs it; two implementations exist, the real one and the tests'. */
export interface Runner {
  /** Never shows this text again. @param where everywhere unless told */
  mask(secret: string, where?: Where): void
  /** A folded group of lines. */
  group(title: string, lines: readonly string[]): void
  /** Begins a folded group; all lines are in it until it is ended. */
  startGroup(title: string): void
  endGroup(): void
  line(text: string): void
  notice(message: string, title: string): void
  warning(message: string, title: string): void
  /** The run's one error; the job step fails. @param at the line of the repository that it is about */
  error(message: string, title: string, at?: { readonly file: string; readonly line: number }): void
  output(name: string, value: string): void
  /** Adds to the job's summary page. */
  summary(markdown: string): Promise<void>
}

export interface Clock {
  /** Milliseconds, monotonic. */
  now(): number
  /** Ends early, and well, when the signal says so. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}
