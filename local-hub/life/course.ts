import type { LogScript, StageSpec } from './script.js'
import { besides, enter, type State, type Subject } from './state.js'

/** One way of a Space through its stages: a build, a restart, or a state that it was put into. */
export interface Course extends Omit<Subject, 'hardware'> {
  /** The state until the course begins. */
  readonly from: State
  /** When its first stage begins, in ms since 1970. */
  readonly begins: number
  /** None: it stays `from`. */
  readonly stages: readonly StageSpec[]
  readonly builds: boolean
  readonly buildLog?: LogScript
  readonly runLog?: LogScript
  /** What it will run on; it may change until it runs. */
  hardware: string | null
}

/** The state at a time, told from the clock alone: nothing has to happen for a stage to pass. */
export function stateAt({ from, begins, stages, ...subject }: Course, now: number): State {
  let state = from
  let until = begins
  for (const spec of stages) {
    if (now < until) break
    state = enter(state, besides(state, spec), subject)
    until += spec.ms ?? 0
  }
  return state
}

const isBuilding = ({ stage }: StageSpec): boolean => /^(RUNNING_)?BUILDING$/.test(stage)

/** A script's stages for a Space whose image is there already. */
export const withoutBuild = (stages: readonly StageSpec[]): readonly StageSpec[] =>
  stages.filter(spec => !isBuilding(spec))

/** When the build is over; `Infinity` when it never is. */
export function buildEnd({ begins, stages }: Course): number {
  const last = stages.findLastIndex(isBuilding)
  if (last === stages.length - 1 && last !== -1) return Infinity
  return stages.slice(0, last + 1).reduce((time, { ms = 0 }) => time + ms, begins)
}

/** When the container starts; undefined when it never does. */
export function appStart({ begins, stages }: Course): number | undefined {
  const first = stages.findIndex(({ stage }) =>
    /^(RUNNING_)?APP_STARTING$|^RUNNING$|^RUNTIME_ERROR$/.test(stage)
  )
  return first === -1 ? undefined : stages.slice(0, first).reduce((time, { ms = 0 }) => time + ms, begins)
}
