import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import type { Readable, Writable } from 'node:stream'

export interface ChildPlace {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** The run's: when it is cancelled, the child is ended. */
  readonly signal: AbortSignal | undefined
  readonly deadlines: ChildDeadlines
}

export interface ChildDeadlines {
  /** So long may nothing go in or come out. */
  readonly idleMs: number
  readonly totalMs: number
}

/** A program that is at work. */
export interface Child {
  readonly stdin: Writable
  readonly stdout: Readable
  readonly stderr: Readable
  /**
   * When it is gone, and its output was read. Rejects with what the run was cancelled for, or with Node's error when
   * it could not be started.
   */
  readonly ended: Promise<Ended>
  /** Ends it, with all that it has started. */
  end(): void
  /** Whether this process stays for it, which it does unless told. */
  readonly hold: (on: boolean) => void
  readonly isRunning: () => boolean
}

export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null
  readonly by: NodeJS.Signals | null
  /** It was ended from here, its time being over. */
  readonly isLate: boolean
}

/** @param config `key=value` settings of this call */
export type StartGit = (args: readonly string[], config?: readonly string[]) => Promise<GitChild>

/** A git that is at work. */
export interface GitChild {
  readonly stdin: Writable
  readonly stdout: Readable
  /** When it has ended. Rejects with a Failure when it could not be started. */
  readonly ended: Promise<GitEnd>
  /** Ends it at once, with all that it has started. */
  readonly kill: () => void
  /** Whether this process stays for it, which it does unless told. */
  readonly hold: (on: boolean) => void
}

export interface GitEnd {
  /** -1 when it did not end by itself. */
  readonly code: number
  /** The beginning of what it said on its standard error. */
  readonly stderr: string
}

/** So long may a program take to put away what it has begun, such as git's lock files. */
const GRACE_MS = 500

/** A group of its own lets what a program has started be ended with it; Windows ends a tree instead. */
const HAS_GROUPS = process.platform !== 'win32'

const running = new Set<ChildProcessWithoutNullStreams>()
// However this process ends, nothing of its outlives it.
process.once('exit', () => running.forEach(child => kill(child, 'SIGKILL')))

/**
 * Starts a program: the one way in which anything is started here.
 * @throws what the run was cancelled for
 */
export function startChild(command: string, args: readonly string[], place: ChildPlace): Child {
  const { signal, deadlines, cwd, env } = place
  signal?.throwIfAborted()
  const child = spawn(command, args, { cwd, env, windowsHide: true, detached: HAS_GROUPS })
  running.add(child)
  let force: NodeJS.Timeout | undefined
  const end = () => {
    if (!running.has(child)) return
    kill(child, 'SIGTERM')
    force ??= setTimeout(() => {
      kill(child, 'SIGKILL')
      // What left the group may hold its ends of them open.
      child.stdout.destroy()
      child.stderr.destroy()
    }, GRACE_MS)
  }
  const watch = watchOver(child, deadlines, end)
  const over = () => {
    if (force) kill(child, 'SIGKILL')
    clearTimeout(force)
    watch.over()
    signal?.removeEventListener('abort', end)
    running.delete(child)
  }
  signal?.addEventListener('abort', end)
  // A program that breaks off says why on its own.
  child.stdin.on('error', () => undefined)
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', cause => {
      over()
      reject(cause)
    })
    child.on('close', (code, by) => {
      over()
      if (signal?.aborted && code !== 0) reject(signal.reason as Error)
      else resolve({ code, by, isLate: watch.isLate() })
    })
  })
  // Whoever works with its streams asks for this at the end.
  ended.catch(() => undefined)
  const hold = (on: boolean) => {
    const { stdin, stdout, stderr } = socketsOf(child)
    for (const held of [child, stdin, stdout, stderr, ...watch.timers]) {
      if (on) held.ref()
      else held.unref()
    }
  }
  const isRunning = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null
  return { stdin: child.stdin, stdout: child.stdout, stderr: child.stderr, ended, end, hold, isRunning }
}

/** Ends what takes too long, or does nothing for too long. */
function watchOver(
  child: ChildProcessWithoutNullStreams,
  { idleMs, totalMs }: ChildDeadlines,
  end: () => void
) {
  let late = false
  const endLate = () => {
    late = true
    end()
  }
  const { stdin, stdout, stderr } = socketsOf(child)
  const moved = () => stdin.bytesWritten + stdout.bytesRead + stderr.bytesRead
  let before = 0
  const idle = setInterval(() => {
    const now = moved()
    if (now === before) endLate()
    before = now
  }, idleMs)
  const total = setTimeout(endLate, totalMs)
  return {
    timers: [idle, total],
    isLate: () => late,
    over: () => {
      clearInterval(idle)
      clearTimeout(total)
    }
  }
}

function socketsOf(child: ChildProcessWithoutNullStreams) {
  return child as unknown as Record<'stdin' | 'stdout' | 'stderr', Socket>
}

function kill(child: ChildProcessWithoutNullStreams, signal: 'SIGTERM' | 'SIGKILL'): void {
  const { pid } = child
  if (pid === undefined) return
  try {
    if (HAS_GROUPS) process.kill(-pid, signal)
    else spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true })
  } catch {
    // It is gone already.
  }
}
