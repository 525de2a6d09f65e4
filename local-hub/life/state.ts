import type { StageSpec } from './script.js'

/** What a Space is like at one moment. */
export interface State {
  readonly stage: string
  readonly errorMessage?: string
  /** The commit of the version that is there, whether or not it serves. */
  readonly deployed: string | null
  /** The commit of the last image that came out of a build. */
  readonly built: string | null
  /** The hardware that it runs on; null while nothing serves. */
  readonly hardware: string | null
}

export const NOTHING: State = { stage: 'NO_APP_FILE', deployed: null, built: null, hardware: null }

/** Stages in which nothing is deployed: recorded without a sha in 2025 and 2026. */
const GONE = ['PAUSED', 'RUNTIME_ERROR', 'NO_APP_FILE', 'CONFIG_ERROR', 'DELETING']
const HAS_IMAGE = ['APP_STARTING', 'RUNNING_APP_STARTING', 'RUNNING', 'RUNTIME_ERROR']

/** What a stage is of: a commit, on some hardware. */
export interface Subject {
  readonly sha: string | null
  readonly hardware: string | null
}

/** A version answers visitors, perhaps an older one than is being built. */
export const serves = ({ stage }: Pick<State, 'stage'>): boolean => /^RUNNING(_|$)/.test(stage)

/**
 * The state once a stage is entered. Of a failed build after a good one it is not known whether the sha of the good
 * one is still told; it is here, and nothing serves.
 */
export function enter(before: State, { stage, errorMessage }: StageSpec, { sha, hardware }: Subject): State {
  const deployed = stage === 'RUNNING' ? sha : GONE.includes(stage) ? null : before.deployed
  const runsOn = stage === 'RUNNING' ? hardware : serves({ stage }) ? before.hardware : null
  return {
    stage,
    ...(errorMessage === undefined ? {} : { errorMessage }),
    deployed,
    built: HAS_IMAGE.includes(stage) ? sha : before.built,
    hardware: runsOn
  }
}

/** How a stage is called while the version from before goes on serving. */
export function besides(before: State, spec: StageSpec): StageSpec {
  const isOnTheWay = spec.stage === 'BUILDING' || spec.stage === 'APP_STARTING'
  return isOnTheWay && serves(before) ? { ...spec, stage: `RUNNING_${spec.stage}` } : spec
}

/** The sha that is told: during a first build none, for there is nothing behind it. */
export const toldSha = ({ stage, deployed }: State): string | null =>
  stage === 'BUILDING' || stage === 'APP_STARTING' ? null : deployed
