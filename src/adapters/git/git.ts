import { StringDecoder } from 'node:string_decoder'
import { Failure, type Step } from '../../model/failure.js'
import { findCheckout } from '../files.js'
import { openAwaited } from './awaited.js'
import { type ChildDeadlines, type Ended, type StartGit, startChild } from './child.js'
import { type Objects, openObjects } from './objects.js'

/** A finished git: whatever its exit code, a result. The stage that asked decides what the code means. */
interface GitResult {
  /** -1 when git did not end by itself. */
  readonly code: number
  readonly stdout: string
  /** Both streams in the order in which they came, for a person to read. */
  readonly text: string
}

export interface GitCall {
  /** `-c key=value` settings of this call. */
  readonly config?: readonly string[]
  /** Variables that this call alone gets. */
  readonly env?: Readonly<Record<string, string>>
  /** What git reads from its standard input. */
  readonly input?: string
  /** Takes git's standard output as it comes; nothing of it is kept then. */
  readonly onStdout?: (chunk: Buffer) => void
}

export interface Git {
  (args: readonly string[], call?: GitCall): Promise<GitResult>
  /** Starts one that is talked to while it works. */
  readonly start: StartGit
  /**
   * Starts a git that will probably be needed soon and reads from its input what to do, which is still to be learnt. The
   * next call of the same goes to it; if there is none, it ends by itself.
   */
  readonly expect: (args: readonly string[], config?: readonly string[]) => void
  /** Ends those that were expected in vain. */
  readonly forget: () => void
  /** Reads the repository's objects. */
  readonly objects: Objects
}

type Env = Readonly<Record<string, string | undefined>>

/** Variables of git that say where this machine's git and certificates are. All others would change what git does. */
const GIT_KEPT = /^GIT_(EXEC_PATH|SSL_CAINFO|SSL_CAPATH|CONFIG_NOSYSTEM|CONFIG_GLOBAL|CONFIG_SYSTEM)$/
/** Variables that hold, or may hold, a secret of the job. A git hook or filter must not see them. */
const SECRET = /^(INPUT_|ACTIONS_(ID_TOKEN|RUNTIME)_)|TOKEN|SECRET|PASSWORD/

/**
 * The environment of every git: the machine's, without the job's secrets, without variables that redirect or trace
 * git (they can print the credential), in English, and never asking a person.
 */
export function gitEnvironment(env: Env): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      !SECRET.test(entry[0].toUpperCase()) &&
      (GIT_KEPT.test(entry[0].toUpperCase()) || !/^(GIT_|LC_|LANG|SSH_ASKPASS)/.test(entry[0].toUpperCase()))
  )
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    LANGUAGE: 'C',
    GIT_TERMINAL_PROMPT: '0',
    // Set but empty: git asks neither core.askPass nor SSH_ASKPASS.
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GCM_INTERACTIVE: 'never',
    // What is looked at is what is packed, which `git replace` does not change; and commits have the parents that they
    // name, whatever a file of grafts says. One that is not there is read without a word.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null/none',
    // Trace2 can be switched on by the machine's config, with the names of variables to print; the environment wins.
    GIT_TRACE2: '0',
    GIT_TRACE2_EVENT: '0',
    GIT_TRACE2_PERF: '0'
  }
}

/** Settings of every call: no program that the config names runs, and a checkout of another user's is read. */
const ALWAYS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  // With a blank it goes to the shell, which `:` alone would not, and git would say that it cannot run it.
  'core.alternateRefsCommand=exit 0;',
  'log.showSignature=false',
  'safe.directory=*',
  'gc.auto=0',
  'maintenance.auto=false',
  // A transfer over which nothing comes for so many seconds is over.
  'http.lowSpeedLimit=1',
  'http.lowSpeedTime=60'
]

/** Of what git prints, as much is kept as a diagnosis reads. */
const TEXT_LIMIT = 1024 * 1024

/** For what git does on this machine, and for a transfer, of which git itself ends one that stalls. */
const LOCAL: ChildDeadlines = { idleMs: 5 * 60_000, totalMs: 10 * 60_000 }
const TRANSFER: ChildDeadlines = { idleMs: 30 * 60_000, totalMs: 60 * 60_000 }
/** A reader of objects rests whenever nothing is asked. */
const READER: ChildDeadlines = { idleMs: LOCAL.idleMs, totalMs: TRANSFER.totalMs }
const TRANSFERS = new Set(['fetch', 'lfs', 'index-pack', 'send-pack'])
const deadlinesOf = ([command = '']: readonly string[]) => (TRANSFERS.has(command) ? TRANSFER : LOCAL)

export interface GitPlace {
  /** The checkout, or another folder. */
  readonly directory: string
  /** The repository; looked for from the directory upward unless told. */
  readonly gitDir?: string
  readonly env: Env
  /** The step that a failure to start git belongs to. */
  readonly step: Step
  /** The run's: when it is cancelled, git is ended with all that it started. */
  readonly signal?: AbortSignal
}

/** Starts gits in one place, each with the settings of every call. */
function starter(at: GitPlace) {
  const gitDir = at.gitDir ?? findCheckout(at.directory)?.gitDir
  const base = { ...gitEnvironment(at.env), ...(gitDir && { GIT_DIR: gitDir }) }
  const awaited = openAwaited()
  const allOf = (args: readonly string[], config: readonly string[]) => [
    ...[...ALWAYS, ...config].flatMap(setting => ['-c', setting]),
    ...args
  ]
  const start = (args: readonly string[], deadlines: ChildDeadlines, env?: GitCall['env']) =>
    startChild('git', args, { cwd: at.directory, env: { ...base, ...env }, signal: at.signal, deadlines })
  const spawn = (args: readonly string[], { config = [], env }: GitCall, deadlines: ChildDeadlines) => {
    const all = allOf(args, config)
    const child = (env ? undefined : awaited.take(all)) ?? start(all, deadlines, env)
    const ended = child.ended.catch((cause: unknown) => {
      if (at.signal?.aborted) throw cause
      throw new Failure({ step: at.step, finding: { kind: 'git-missing' } }, { cause })
    })
    ended.catch(() => undefined)
    return { ...child, ended }
  }
  const expect: Git['expect'] = (args, config = []) => {
    // A cancelled run starts nothing.
    if (at.signal?.aborted) return
    const all = allOf(args, config)
    try {
      awaited.expect(all, () => start(all, deadlinesOf(args)))
    } catch {
      // Whoever needs it learns why it cannot be started.
    }
  }
  return { spawn, expect, forget: awaited.forget }
}

/** The door to git. No git gets a credential of the Hub's: who talks to the Hub is this process. */
export function openGit(at: GitPlace): Git {
  const { spawn, expect, forget } = starter(at)
  const git = async (args: readonly string[], call: GitCall = {}): Promise<GitResult> => {
    const kept = keeper()
    let broken: { readonly cause: unknown } | undefined
    const take = (chunk: Buffer) => {
      try {
        if (!broken) call.onStdout?.(chunk)
      } catch (cause) {
        broken = { cause }
      }
    }
    const child = spawn(args, call, deadlinesOf(args))
    child.stdout.on('data', call.onStdout ? take : kept.onStdout)
    child.stderr.on('data', kept.onStderr)
    child.stdin.end(call.input ?? '')
    const ended = await child.ended
    // What the taker could not do, such as write to a full disk, is no failure of git's.
    if (broken) throw broken.cause
    const { stdout, text } = kept.read()
    const { code, early } = outcomeOf(ended)
    return { code, stdout, text: text + early }
  }
  const startFor =
    (deadlines?: ChildDeadlines): StartGit =>
    (args, config = []) => {
      const child = spawn(args, { config }, deadlines ?? deadlinesOf(args))
      const kept = keeper()
      child.stderr.on('data', kept.onStderr)
      const ended = child.ended.then(how => {
        const { code, early } = outcomeOf(how)
        return { code, stderr: kept.read().text + early }
      })
      ended.catch(() => undefined)
      const { stdin, stdout, hold } = child
      return Promise.resolve({ stdin, stdout, hold, ended, kill: () => child.end() })
    }
  return Object.assign(git, {
    ...{ start: startFor(), expect, forget },
    objects: openObjects(startFor(READER), at.step)
  })
}

/** A git that did not end by itself has no code, and did not say why. */
function outcomeOf({ code, by, isLate }: Ended): { code: number; early: string } {
  if (isLate) return { code: -1, early: 'git did not end in time\n' }
  return code === null ? { code: -1, early: `git was ended by ${by}\n` } : { code, early: '' }
}

/** Keeps what git prints. */
function keeper() {
  const decoders = { out: new StringDecoder('utf8'), err: new StringDecoder('utf8') }
  let stdout = ''
  let text = ''
  const add = (chunk: string) => {
    if (text.length < TEXT_LIMIT) text += chunk
  }
  return {
    onStdout: (data: Buffer) => {
      const chunk = decoders.out.write(data)
      stdout += chunk
      add(chunk)
    },
    onStderr: (data: Buffer) => add(decoders.err.write(data)),
    read: () => ({ stdout, text })
  }
}
