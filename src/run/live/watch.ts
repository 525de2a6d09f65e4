import type { OpenLog } from '../../adapters/hub/logs.js'
import type { SpaceApi } from '../../adapters/hub/space-api.js'
import type { Reply, Runtime } from '../../model/hub-responses.js'
import {
  type Goal,
  builtCommit,
  type Fallen,
  isSame,
  type Standing,
  standingOf
} from '../../decide/space-state.js'
import { Failure } from '../../model/failure.js'
import type { Clock } from '../../model/ports.js'
import type { Stopwatch } from '../tell/stopwatch.js'
import type { Live } from '../../model/values.js'
import { type Followed, followBuild } from './build-log.js'
import { pauses } from './pauses.js'
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

interface WatchDeps {
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
/** One answer may be wrong; as many in a row are not. */
const ENOUGH = 3

/**
 * Follows a Space until it runs the commit, asking seldom and showing its build's log meanwhile.
 * @param until when to give up, on the clock
 * @returns how it ended well: it runs, it sleeps and will run, the time was over, or the Hub did not tell
 * @throws Failure when it came to a stage of failure, with the end of the log that says why
 */
export async function watch(goal: Goal, until: number, deps: WatchDeps): Promise<Live> {
  const { clock, spaceApi, steps } = deps
  const look = observer(goal, deps)
  const whose = attribution(goal, deps)
  const heed = unanswered()
  const pause = pauses(clock, until)
  let build: Followed | undefined
  let phase: 'build' | 'start' = 'build'
  let wasBuilding = false
  let stopTiming = steps.begin(phase)
  let last: string | undefined
  const ended = (how: Live['how']): Live => ({ how, ...(last !== undefined && { stage: last }) })
  try {
    for (;;) {
      const named = build?.commit()
      const reply = await spaceApi.runtime('build').catch(() => ({ pace: 0 }))
      const verdict = heed(reply)
      if (verdict === 'refused') return { ...ended('unwatched'), because: verdict }
      let isStarting = false
      if ('ok' in reply) {
        const { standing, changed, unchangedFor } = look(reply.ok)
        last = reply.ok.stage
        if (standing.is === 'building')
          build ??= followBuild(deps.openLog, { commit: goal.commit, show: deps.tell.buildLine }, clock)
        // Nothing was begun, so nothing comes.
        if (standing.is === 'waiting' && !goal.begun && unchangedFor > GRACE_MS) return ended('timed-out')
        const end = await whose(reply.ok, standing, { unchangedFor, named, build })
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
        isStarting = standing.is === 'starting'
        const next = isStarting && wasBuilding ? 'start' : 'build'
        if (next !== phase) {
          stopTiming()
          stopTiming = steps.begin((phase = next))
        }
      }
      if (await pause({ pace: reply.pace, isStarting, build })) continue
      const because = verdict ?? (last === undefined ? 'silent' : undefined)
      return because ? { ...ended('unwatched'), because } : ended('timed-out')
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

/** Counts the questions in a row that were not answered with a stage, and says what to make of them. */
function unanswered() {
  let missed: (number | undefined)[] = []
  return (reply: Reply<Runtime> | object): 'refused' | 'silent' | undefined => {
    if ('ok' in reply) missed = []
    else missed = [...missed, 'refused' in reply ? reply.refused.status : undefined].slice(-ENOUGH)
    if (missed.length < ENOUGH) return undefined
    const isAlways = (...statuses: number[]) => missed.every(status => statuses.includes(status ?? 0))
    if ('refused' in reply && isAlways(404)) throw new Failure({ step: 'build', http: reply.refused })
    return isAlways(401, 403) ? 'refused' : 'silent'
  }
}

/**
 * Says whose end the Space has come to: that of what was begun, or of another commit. Undefined while that is in doubt:
 * the Hub may still show what was there before. Stage and log are two questions, and a build may begin between them: a
 * failure is ours when the log had named our commit before the Hub was asked for the stage.
 */
function attribution(goal: Goal, { openLog, clock }: WatchDeps) {
  let isOursSince = false
  return async (
    now: Runtime,
    standing: Standing,
    seen: { unchangedFor: number; named: string | undefined; build: Followed | undefined }
  ): Promise<'ours' | 'anothers' | undefined> => {
    const { unchangedFor, named, build } = seen
    const wasOurs = isOursSince
    isOursSince = false
    if (standing.is !== 'failed') {
      const { stage, sha } = now
      const isForeign = stage === 'RUNNING' && sha !== undefined && sha !== goal.before?.sha
      return standing.is === 'waiting' && isForeign ? 'anothers' : undefined
    }
    const believed = standing.sure || unchangedFor > GRACE_MS ? 'ours' : undefined
    if (goal.begun !== 'push' || !hasLog(standing)) return believed
    if (wasOurs && named === undefined) return 'ours'
    // The log of the build names its commit.
    const commit = named ?? build?.commit() ?? builtCommit(await readLog(openLog, 'build', clock))
    if (commit === undefined) return believed
    if (!goal.commit.startsWith(commit)) return 'anothers'
    isOursSince = named === undefined
    return isOursSince ? undefined : 'ours'
  }
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
