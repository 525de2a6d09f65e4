import { type ChildProcess, spawn } from 'node:child_process'

export interface ChildCall {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** All that it reads from its standard input. */
  readonly input: string
  readonly onStdout: (chunk: Buffer) => void
  readonly onStderr: (chunk: Buffer) => void
  /** The run's: when it is cancelled, the child is ended. */
  readonly signal: AbortSignal | undefined
  readonly deadlineMs: number
}

export interface Ended {
  /** Null when a signal ended it. */
  readonly code: number | null
  readonly by: NodeJS.Signals | null
  /** It was ended from here, its time being over. */
  readonly isLate: boolean
}

/** So long may a program take to put away what it has begun, such as git's lock files. */
const GRACE_MS = 500

/** A group of its own lets what a program has started be ended with it; Windows ends a tree instead. */
const HAS_GROUPS = process.platform !== 'win32'

const running = new Set<ChildProcess>()
// However this process ends, nothing of its outlives it.
process.once('exit', () => running.forEach(child => kill(child, 'SIGKILL')))

/**
 * Runs a program to its end, with all that it starts.
 * @throws what the run was cancelled for, once the program is gone; or Node's error when it cannot be started
 */
export function runChild(command: string, args: readonly string[], call: ChildCall): Promise<Ended> {
  const { signal, deadlineMs, onStdout, onStderr, input, ...place } = call
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error)
    const child = spawn(command, args, { ...place, windowsHide: true, detached: HAS_GROUPS })
    let force: NodeJS.Timeout | undefined
    const end = () => {
      kill(child, 'SIGTERM')
      force ??= setTimeout(() => {
        kill(child, 'SIGKILL')
        // What left the group may hold its ends of them open.
        child.stdout.destroy()
        child.stderr.destroy()
      }, GRACE_MS)
    }
    let isLate = false
    const deadline = setTimeout(() => {
      isLate = true
      end()
    }, deadlineMs)
    const over = () => {
      if (force) kill(child, 'SIGKILL')
      clearTimeout(force)
      clearTimeout(deadline)
      signal?.removeEventListener('abort', end)
      running.delete(child)
    }
    running.add(child)
    signal?.addEventListener('abort', end)
    child.stdout.on('data', onStdout)
    child.stderr.on('data', onStderr)
    child.on('error', cause => {
      over()
      reject(cause)
    })
    child.on('close', (code, by) => {
      over()
      if (signal?.aborted && code !== 0) reject(signal.reason as Error)
      else resolve({ code, by, isLate })
    })
    // A program that breaks off says why on its own.
    child.stdin.on('error', () => undefined).end(input)
  })
}

function kill(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  const { pid } = child
  if (pid === undefined) return
  try {
    if (HAS_GROUPS) process.kill(-pid, signal)
    else spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true })
  } catch {
    // It is gone already.
  }
}
