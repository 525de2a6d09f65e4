import { setTimeout as sleep } from 'node:timers/promises'
import { appStart, buildEnd, type Course } from './course.js'
import type { Life, LogKind } from './life.js'
import type { LogScript } from './script.js'

interface Line {
  readonly text: string
  /** When it comes out, in ms since 1970. */
  readonly due: number
}

/** Stages change under a stream that is open: it looks at them this often. */
const TICK_MS = 20

const DEFAULT: Record<LogKind, LogScript> = {
  build: {
    lines: [
      '--> FROM docker.io/library/python:3.12',
      'CACHED',
      '--> COPY . /app',
      'DONE 0.1s',
      '--> Pushing image'
    ]
  },
  run: { lines: ['* Running on local URL:  http://0.0.0.0:7860'] }
}

export const logScriptOf = (course: Course, kind: LogKind): LogScript =>
  (kind === 'build' ? course.buildLog : course.runLog) ?? DEFAULT[kind]

export interface Connection {
  readonly kind: LogKind
  readonly course: Course
  /** How many of the lines that were said already are wanted; all unless told. */
  readonly tail?: number
  /** After how many events the connection is cut. */
  readonly dropAfter?: number
  /** The client is gone: an app may have nothing more to say for as long as it runs, and nobody would notice. */
  readonly isUnheard: () => boolean
}

/**
 * The events of one connection: what was said so far at once, and then what comes, until the build or the app is over
 * and all is said. There is no way to ask for a part of it but `tail`: the Hub knows no `Last-Event-ID`.
 */
export async function* followLog(
  life: Life,
  { kind, course, tail, dropAfter, isUnheard }: Connection
): AsyncGenerator<string> {
  const { keepAliveMs = Infinity } = logScriptOf(course, kind)
  const lines = linesOf(course, kind)
  const sent = countDue(lines, Date.now())
  let next = tail === undefined ? 0 : Math.max(0, sent - tail)
  let events = 0
  let lastSign = Date.now()
  const cutIfDue = async () => {
    if (events !== dropAfter) return
    // What was written must be on its way before the connection goes.
    await sleep(TICK_MS, undefined, { ref: false })
    throw new Error('Cut, as the log was scripted to be')
  }
  while (!isUnheard()) {
    await cutIfDue()
    const now = Date.now()
    const due = countDue(lines, now)
    for (; next < due; next++) {
      yield eventOf(lines[next] as Line)
      lastSign = now
      events += 1
      await cutIfDue()
    }
    if (isOver(life, { kind, course, now, isAllSaid: next === lines.length })) return
    if (now - lastSign >= keepAliveMs) {
      yield 'data:\n\n'
      lastSign = now
      events += 1
    }
    await sleep(TICK_MS, undefined, { ref: false })
  }
}

function isOver(
  life: Life,
  { kind, course, now, isAllSaid }: { kind: LogKind; course: Course; now: number; isAllSaid: boolean }
): boolean {
  if (kind === 'run') return life.isAlive(course, now) ? false : isAllSaid || !life.isLatest(course)
  return life.isLatest(course) ? isAllSaid && now >= buildEnd(course) : true
}

function linesOf(course: Course, kind: LogKind): Line[] {
  const { lines, lineMs = 0, bare = false } = logScriptOf(course, kind)
  const begins = kind === 'build' ? course.begins : (appStart(course) ?? course.begins)
  const first = { text: kind === 'build' ? buildTitle(begins, course.sha) : runTitle(begins), due: begins }
  return [
    ...(bare ? [] : [first]),
    ...lines.map((text, index) => ({ text, due: begins + (index + 1) * lineMs }))
  ]
}

const buildTitle = (at: number, sha: string | null): string =>
  `===== Build Queued at ${clock(at)} / Commit SHA: ${sha?.slice(0, 7)} =====`

const runTitle = (at: number): string => `===== Application Startup at ${clock(at)} =====`

/** `2026-05-12 14:58:20` */
const clock = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ')

function countDue(lines: readonly Line[], now: number): number {
  const first = lines.findIndex(line => line.due > now)
  return first === -1 ? lines.length : first
}

/** Clients take only lines that begin with exactly `data: {` (huggingface_hub, hf_api.py `fetch_space_logs`). */
const eventOf = ({ text, due }: Line): string =>
  `data: ${JSON.stringify({ data: `${text}\n`, timestamp: new Date(due).toISOString() })}\n\n`
