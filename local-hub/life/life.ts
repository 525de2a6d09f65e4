import { appStart, stateAt, withoutBuild, type Course } from './course.js'
import type { LifeScript, StageSpec } from './script.js'
import { enter, NOTHING, serves, type State } from './state.js'

/** What the Hub's own life of a Space is unless scripted: over in no time, for most tests are about something else. */
const INSTANT: readonly StageSpec[] = [{ stage: 'BUILDING' }, { stage: 'APP_STARTING' }, { stage: 'RUNNING' }]

export type LogKind = 'build' | 'run'

/** A Space's stages over time. It has no clock of its own: whoever asks says what time it is. */
export class Life {
  /** How often each log was asked for since it was scripted. */
  readonly asked: Record<LogKind, { connections: number; refused: number }> = counters()
  /** Lets one look at the head of main end before the next begins; see `noticeHead`. */
  noticing: Promise<void> = Promise.resolve()
  readonly #isStatic: boolean
  readonly #courses: Course[] = []
  #script: LifeScript | undefined
  #head: string | null = null

  constructor({ isStatic, script }: { isStatic: boolean; script: LifeScript | undefined }) {
    this.#isStatic = isStatic
    this.#script = script
  }

  script(script: LifeScript): void {
    this.#script = script
    Object.assign(this.asked, counters())
  }

  at(now: number): State {
    const course = this.#courses.at(-1)
    return course === undefined ? NOTHING : stateAt(course, now)
  }

  /**
   * Main is where it is. A new head starts a build, also of a Space that sleeps or was stopped (which is not known of
   * the real Hub), but not of a paused one: its repository moves and nothing else (BlueSkyXN/SouWen#274).
   */
  headIs(head: string | null, { now, hardware }: { now: number; hardware: string | null }): void {
    if (head === this.#head) return
    this.#head = head
    if (head === null || this.at(now).stage === 'PAUSED') return
    const lagMs = this.#courses.length === 0 ? 0 : (this.#scriptFor(head)?.lagMs ?? 0)
    this.#begin(head, { now, lagMs, hardware, builds: true })
  }

  /**
   * A restart that was asked for: what is at main starts anew, and is built where it has no image yet. With `factory`
   * it is built in any case, save in the trap of the paused Space, which stays as it is. Returns the state as it
   * begins, which is what the Hub answers.
   */
  restart(now: number, { hardware, factory = false }: { hardware: string | null; factory?: boolean }): State {
    const before = this.at(now)
    if (this.#head === null || (factory && before.stage === 'PAUSED')) return before
    this.#begin(this.#head, { now, hardware, builds: factory || before.built !== this.#head })
    return this.#firstState(now)
  }

  /**
   * Secrets, variables or hardware changed: what has a container gets a new one, of the same version. Anything else,
   * a build under way included, sees the change when it next starts.
   */
  settingsChanged(now: number, { hardware }: { hardware: string | null }): State {
    const before = this.at(now)
    const course = this.#courses.at(-1)
    const isWaiting = course !== undefined && course.begins > now
    const hasContainer = ['RUNNING', 'RUNNING_APP_STARTING', 'APP_STARTING', 'RUNTIME_ERROR'].includes(
      before.stage
    )
    if (isWaiting || !hasContainer || before.built === null) {
      if (course !== undefined) course.hardware = hardware
      return before
    }
    this.#begin(before.built, { now, hardware, builds: false })
    return this.#firstState(now)
  }

  /** Whatever was under way ends; a stage keeps the sha that it would have, unless one is told. */
  put(now: number, wanted: StageSpec & { sha?: string | null; hardware: string | null }): void {
    const before = this.at(now)
    const sha = wanted.sha === undefined ? (before.built ?? this.#head) : wanted.sha
    const entered = enter(before, wanted, { sha, hardware: wanted.hardware })
    const from = wanted.sha === undefined ? entered : { ...entered, deployed: wanted.sha }
    this.#courses.push({ from, begins: now, stages: [], builds: false, sha, hardware: wanted.hardware })
  }

  /** The course whose log is to be shown; undefined before there was any. */
  loggedCourse(kind: LogKind, now: number): Course | undefined {
    return this.#courses.findLast(course =>
      kind === 'build' ? course.builds && course.begins <= now : (appStart(course) ?? Infinity) <= now
    )
  }

  /** Whether the app of a course still runs, or is about to. */
  isAlive(course: Course, now: number): boolean {
    const state = this.at(now)
    return this.loggedCourse('run', now) === course && (serves(state) || state.stage === 'APP_STARTING')
  }

  /** Whether nothing has come after a course. */
  isLatest(course: Course): boolean {
    return this.#courses.at(-1) === course
  }

  #firstState(now: number): State {
    const course = this.#courses.at(-1)
    return course === undefined ? NOTHING : stateAt({ ...course, stages: course.stages.slice(0, 1) }, now)
  }

  #scriptFor(sha: string): LifeScript | undefined {
    return this.#script?.except?.includes(sha) ? undefined : this.#script
  }

  #begin(
    sha: string,
    {
      now,
      lagMs = 0,
      hardware,
      builds
    }: { now: number; lagMs?: number; hardware: string | null; builds: boolean }
  ): void {
    const {
      stages = this.#isStatic ? INSTANT.slice(-1) : INSTANT,
      buildLog,
      runLog
    } = this.#scriptFor(sha) ?? {}
    this.#courses.push({
      // A push that overtakes another while that is not shown yet leaves no trace of it.
      from: this.at(now),
      begins: now + lagMs,
      stages: builds ? stages : withoutBuild(stages),
      builds,
      sha,
      hardware,
      ...(buildLog === undefined ? {} : { buildLog }),
      ...(runLog === undefined ? {} : { runLog })
    })
  }
}

const counters = (): Life['asked'] => ({
  build: { connections: 0, refused: 0 },
  run: { connections: 0, refused: 0 }
})
