import type { LogConnection, OpenLog } from '../../adapters/hub/logs.js'
import { builtCommit } from '../../decide/space-state.js'
import type { Clock } from '../../model/ports.js'

/** The end of a log is what a diagnosis reads; the rest has been shown. */
const KEPT_CHARACTERS = 128 * 1024

/** The log of a build, as far as it came. */
export interface Followed {
  /** Its end. */
  text(): string
  /** The commit that it says it is of. */
  commit(): string | undefined
  /** Settles when all has come: the connection has ended, or where the last one broke, one more. */
  finished(): Promise<void>
  /** Settles when the next connection ends that told something new: the build is over then, or it broke. */
  news(): Promise<void>
  stop(): void
}

/** Between two connections, ms: 1 s, doubling while they tell nothing new, or when there were many. */
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 60_000
const MANY = 10
const pauseAfter = (doublings: number) => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** doublings)

/**
 * Follows the log of a build as it comes, over as many connections as it takes. The Hub begins each with the log's
 * first line: what was shown is not shown again.
 * @param show takes lines; those of another commit's build are left out
 */
export function followBuild(
  open: OpenLog,
  run: { commit: string; show: (line: string) => void },
  clock: Clock
): Followed {
  const log = receiver(run)
  const stopped = new AbortController()
  let connection: LogConnection | undefined
  let isComplete = false
  let pause = new AbortController()
  let ended = bell()
  let news = bell()

  /** Takes one connection to its end. */
  const take = async () => {
    connection = await open('build', 'build')
    if (stopped.signal.aborted) return connection.close()
    const hear = log.begin()
    for await (const text of connection.texts) {
      if (stopped.signal.aborted) return
      hear(text)
    }
    log.flush()
  }
  const follow = async () => {
    for (let failures = 0, connections = 1; !stopped.signal.aborted; connections++) {
      const before = log.heard()
      isComplete = false
      await take().catch(() => undefined)
      // One that is not for this token will not be.
      const isRefused = connection?.refused === 401 || connection?.refused === 403
      isComplete = isRefused || (connection?.isWhole() ?? false)
      pause = new AbortController()
      ended.ring()
      ended = bell()
      if (isRefused) return
      failures = log.heard() > before ? 0 : failures + 1
      if (failures === 0) {
        news.ring()
        news = bell()
      }
      await clock.sleep(pauseAfter(Math.max(failures, connections - MANY)), pause.signal)
    }
  }
  // It ends with a run that is cancelled; whoever waits for it hears of that from the clock.
  void follow().catch(() => undefined)
  return {
    text: log.text,
    commit: log.commit,
    async finished() {
      for (let more = 0; !isComplete && more < 2; more++) {
        const { rung } = ended
        pause.abort()
        await rung
      }
    },
    news: () => news.rung,
    stop() {
      stopped.abort()
      pause.abort()
      connection?.close()
    }
  }
}

/** Puts together what comes over several connections, each of which begins at the beginning. */
function receiver(run: { commit: string; show: (line: string) => void }) {
  let first: string | undefined
  let commit: string | undefined
  let told = 0
  /** Of all logs together. */
  let heard = 0
  let kept = ''
  let line = ''
  const hear = (text: string, position: number) => {
    // Another first line is another log: a new build has begun.
    if (position === 1 && text !== first) {
      ;[first, commit, told, kept, line] = [text, builtCommit(text), 0, '', '']
    }
    if (position <= told) return
    told = position
    heard++
    kept = (kept + text).slice(-KEPT_CHARACTERS)
    if (commit !== undefined && !run.commit.startsWith(commit)) return
    const lines = (line + text).split('\n')
    // The rest of a line is waited for, however long it gets; but not all of it is kept.
    line = (lines.pop() ?? '').slice(0, KEPT_CHARACTERS)
    lines.forEach(run.show)
  }
  return {
    begin() {
      let position = 0
      return (text: string) => hear(text, ++position)
    },
    flush() {
      if (line !== '') run.show(line)
      line = ''
    },
    heard: () => heard,
    text: () => kept,
    commit: () => commit
  }
}

/** Rings once. */
function bell() {
  let ring = () => undefined as void
  const rung = new Promise<void>(resolve => (ring = resolve))
  return { ring, rung }
}
