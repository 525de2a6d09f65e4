import type { OpenLog } from '../../adapters/hub/logs.js'
import type { SpaceApi } from '../../adapters/hub/space-api.js'
import type { Runtime } from '../../model/hub-responses.js'
import {
  type Goal,
  builtCommit,
  type Fallen,
  isSame,
  pauseAfter,
  type Standing,
  standingOf
} from '../../decide/space-state.js'
import { Failure } from '../../model/failure.js'
import type { Clock } from '../../model/ports.js'
import type { Stopwatch } from '../tell/stopwatch.js'
import type { Live } from '../../model/values.js'
import { type Followed, followBuild } from './build-log.js'
import { readLog } from './read-log.js'

/** What the run says while it waits. */
export interface WatchNarrator {
  /** The Space has come to another stage, in the Hub's words. */
  readonly stage: (now: Runtime) => void
  /** Lines of the build's log follow, until its end is told. */
  readonly buildLine: (line: string) => void
  readonly buildLogEnds: () => void
  /** A build was expected for a minute, and none began. */
  readonly notBegun: () => void
}

export interface WatchDeps {
  readonly spaceApi: SpaceApi
  readonly openLog: OpenLog
  readonly clock: Clock
  readonly steps: Stopwatch
  readonly tell: WatchNarrator
}

/** After a push the Hub may show what was there before; what it shows for longer is so. */
const GRACE_MS = 60_000
/** A restart that is not seen to begin in this time has been and gone. */
const SETTLE_MS = 5000
/** What a build's log still has to say when the stage has changed already. */
const DRAIN_MS = 3000

/**
 * Follows a Space until it runs the commit, asking seldom and showing its build's log meanwhile.
 * @param until when to give up, on the clock
 * @returns how it ended well: it runs, it sleeps and will run, the time was over, or the Hub does not tell
 * @throws Failure when it came to a stage of failure, with the end of the log that says why
 */
export async function watch(goal: Goal, until: number, deps: WatchDeps): Promise<Live> {
  const { clock, spaceApi, steps } = deps
  const look = observer(goal, deps)
  let build: Followed | undefined
  let phase: 'build' | 'start' = 'build'
  let wasBuilding = false
  let stopTiming = steps.begin(phase)
  let last: string | undefined
  const ended = (how: Live['how']): Live => ({ how, ...(last !== undefined && { stage: last }) })
  try {
    for (let questions = 1; ; questions++) {
      const reply = await spaceApi.runtime('build').catch(() => ({ pace: 0 }))
      if ('ok' in reply) {
        const { standing, changed, unchangedFor } = look(reply.ok)
        last = reply.ok.stage
        if (standing.is === 'building')
          build ??= followBuild(deps.openLog, { commit: goal.commit, show: deps.tell.buildLine }, clock)
        // Nothing was begun, so nothing comes.
        if (standing.is === 'waiting' && !goal.begun && unchangedFor > GRACE_MS) return ended('timed-out')
        const end = await whose(reply.ok, standing, { goal, unchangedFor, build }, deps)
        const head = end === 'anothers' ? await overtaker(goal, spaceApi) : undefined
        if (head !== undefined) return { ...ended('overtaken'), head }
        if (standing.is === 'failed' && (end === 'ours' || (end === 'anothers' && unchangedFor > GRACE_MS)))
          throw await failureOf(standing, build, deps)
        if (standing.is === 'running' || standing.is === 'asleep' || standing.is === 'starting') {
          await drain(build, clock)
          build = undefined
        }
        const isSettled = changed || goal.begun !== 'restart' || unchangedFor > SETTLE_MS
        if ((standing.is === 'running' && isSettled) || standing.is === 'asleep') return ended(standing.is)
        // A start that no build came before is that of what ran before, after its settings were changed.
        wasBuilding ||= standing.is === 'building' || goal.begun !== 'push'
        const next = standing.is === 'starting' && wasBuilding ? 'start' : 'build'
        if (next !== phase) {
          stopTiming()
          stopTiming = steps.begin((phase = next))
        }
      } else if ('refused' in reply) {
        const { status } = reply.refused
        if (status === 404) throw new Failure({ step: 'build', http: reply.refused })
        if (status === 401 || status === 403) return ended('unwatched')
      }
      const left = until - clock.now()
      if (left <= 0) return ended('timed-out')
      await pause(
        { least: Math.min(left, reply.pace), most: Math.min(left, pauseAfter(questions, reply.pace)) },
        build,
        clock
      )
    }
  } finally {
    build?.stop()
    deps.tell.buildLogEnds()
    stopTiming()
  }
}

/** Remembers what the Hub showed, and says what has become new. */
function observer(goal: Goal, { clock, tell }: WatchDeps) {
  let before = goal.before
  let shown: Runtime | undefined
  let since = clock.now()
  let changed = false
  let warned = false
  return (now: Runtime) => {
    if (shown?.stage !== now.stage) tell.stage(now)
    if (!isSame(shown, now)) since = clock.now()
    shown = now
    before ??= now
    changed ||= !isSame(before, now)
    const standing = standingOf(now, goal, changed)
    const unchangedFor = clock.now() - since
    if (standing.is === 'waiting' && goal.begun && unchangedFor > GRACE_MS && !warned) {
      warned = true
      tell.notBegun()
    }
    return { standing, changed, unchangedFor }
  }
}

/**
 * Whose end the Space has come to: that of what was begun, or of another commit. Undefined while that is in doubt: the
 * Hub may still show what was there before.
 */
async function whose(
  now: Runtime,
  standing: Standing,
  seen: { goal: Goal; unchangedFor: number; build: Followed | undefined },
  { openLog, clock }: WatchDeps
): Promise<'ours' | 'anothers' | undefined> {
  const { goal, unchangedFor, build } = seen
  if (standing.is !== 'failed') {
    const { stage, sha } = now
    const isForeign = stage === 'RUNNING' && sha !== undefined && sha !== goal.before?.sha
    return standing.is === 'waiting' && isForeign ? 'anothers' : undefined
  }
  const believed = standing.sure || unchangedFor > GRACE_MS ? 'ours' : undefined
  if (goal.begun !== 'push' || !hasLog(standing)) return believed
  // The log of the build names its commit.
  const commit = build?.commit() ?? builtCommit(await readLog(openLog, 'build', clock))
  if (commit === undefined) return believed
  return goal.commit.startsWith(commit) ? 'ours' : 'anothers'
}

/** The commit that was pushed after this one, which then is not built any more, or not for long. */
async function overtaker({ commit, begun }: Goal, spaceApi: SpaceApi): Promise<string | undefined> {
  const head = begun === 'push' ? await spaceApi.head('build').catch(() => undefined) : undefined
  return head === commit ? undefined : head
}

const hasLog = ({ stage }: Fallen) => stage === 'BUILD_ERROR' || stage === 'RUNTIME_ERROR'

async function failureOf(fallen: Fallen, build: Followed | undefined, deps: WatchDeps): Promise<Failure> {
  const { stage, message } = fallen
  const finding = { kind: 'space-stage', stage, ...(message !== undefined && { message }) } as const
  const step = stage === 'RUNTIME_ERROR' || stage === 'PAUSED' ? 'start' : 'build'
  await drain(build, deps.clock)
  const kind = stage === 'RUNTIME_ERROR' ? 'run' : 'build'
  const followed = kind === 'build' ? (build?.text() ?? '') : ''
  const text = hasLog(fallen) ? (await readLog(deps.openLog, kind, deps.clock)) || followed : ''
  return new Failure({ step, finding, ...(text && { text }) })
}

/** Lets a log tell the rest of what it has. */
async function drain(build: Followed | undefined, clock: Clock): Promise<void> {
  if (build === undefined) return
  const enough = new AbortController()
  await Promise.race([build.finished(), clock.sleep(DRAIN_MS, enough.signal)])
  enough.abort()
  build.stop()
}

/** The end of a build's log is news: the next question comes at once then, or as soon as the allowance lets it. */
async function pause(
  { least, most }: { least: number; most: number },
  build: Followed | undefined,
  clock: Clock
): Promise<void> {
  const news = build?.news()
  await clock.sleep(Math.min(least, most))
  const over = new AbortController()
  const rest = clock.sleep(Math.max(0, most - least), over.signal)
  await Promise.race(news === undefined ? [rest] : [rest, news])
  over.abort()
}
