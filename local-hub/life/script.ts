/** A stage that a script passes through. */
export interface StageSpec {
  /** The Hub's own names, or any other: clients must bear with a stage that they do not know. */
  readonly stage: string
  /** How long it lasts; 0 unless told. The last stage of a script stays, whatever is told. */
  readonly ms?: number
  readonly errorMessage?: string
}

/** What becomes of a Space's builds. */
export interface LifeScript {
  /** How long after a push the state from before is still shown, in ms; 0 unless told. */
  readonly lagMs?: number
  /**
   * The stages that follow, in order; the last one stays. Unless told: BUILDING 0, APP_STARTING 0, RUNNING. While an
   * older commit serves, the first two are shown as RUNNING_BUILDING and RUNNING_APP_STARTING. A restart that has
   * nothing to build leaves BUILDING out.
   */
  readonly stages?: readonly StageSpec[]
  readonly buildLog?: LogScript
  readonly runLog?: LogScript
  /** Commits for which this script does not hold, such as an earlier version that still works: all is well with them. */
  readonly except?: readonly string[]
}

export interface LogScript {
  /**
   * Without their line ends. The Hub's own first line (`===== Build Queued at … / Commit SHA: 1234567 =====`,
   * `===== Application Startup at … =====`) is put before them.
   */
  readonly lines: readonly string[]
  /** Pause before each line, in ms, from the time when the build or the app began; 0 unless told. */
  readonly lineMs?: number
  /** An empty event (`data:` with nothing) this often; none unless told. */
  readonly keepAliveMs?: number
  /** The connection is cut after so many events: the first number for the first connection, and so on; then none. */
  readonly dropAfter?: readonly number[]
  /** Refuses instead: 404 before anything is built, 403, 503 … For the first `times` requests; all unless told. */
  readonly refuse?: { readonly status: number; readonly times?: number }
  /** Leaves out the Hub's own first line. */
  readonly bare?: boolean
}

/** What the Hub says of a Space's container (huggingface_hub, _space_api.py; answers recorded in 2025 and 2026). */
export interface Runtime {
  readonly stage: string
  /** `current` is null while nothing runs, and both are for static Spaces. */
  readonly hardware: { readonly current: string | null; readonly requested: string | null }
  readonly storage: null
  /** The sleep time in seconds. */
  readonly gcTimeout?: number
  readonly errorMessage?: string
  readonly replicas: { readonly requested: number; readonly current?: number }
  readonly devMode?: boolean
  readonly domains?: readonly { readonly domain: string; readonly stage: string }[]
  /** The commit that is deployed, which after a push is for a while not the head of main. */
  readonly sha?: string
}
