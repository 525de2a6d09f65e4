import { StringDecoder } from 'node:string_decoder'
import { Failure, type Step } from '../../model/failure.js'
import { findGitDir } from '../files.js'
import { runChild } from './child.js'

/** A finished git: whatever its exit code, a result. The stage that asked decides what the code means. */
export interface GitResult {
  /** -1 when git did not end by itself. */
  readonly code: number
  readonly stdout: string
  /** Both streams in the order in which they came, for a person to read. */
  readonly text: string
}

export interface GitCall {
  /** `-c key=value` settings of this call. */
  readonly config?: readonly string[]
  /** Variables that this call alone gets: the only way by which a credential reaches git. */
  readonly env?: Readonly<Record<string, string>>
  /** What git reads from its standard input. */
  readonly input?: string
  /** Takes git's standard output as it comes; nothing of it is kept then. */
  readonly onStdout?: (chunk: Buffer) => void
}

export type Git = (args: readonly string[], call?: GitCall) => Promise<GitResult>

/** Major and minor number. */
export type GitVersion = readonly [number, number]

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

/** For what git does on this machine, and for a transfer; one that stalls is ended sooner, by git itself. */
const LOCAL_MS = 10 * 60_000
const TRANSFER_MS = 60 * 60_000
const TRANSFERS = new Set(['fetch', 'push', 'lfs'])

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

/** The door to git. */
export function openGit(at: GitPlace): Git {
  const gitDir = at.gitDir ?? findGitDir(at.directory)
  const base = { ...gitEnvironment(at.env), ...(gitDir && { GIT_DIR: gitDir }) }
  return async (args, call = {}) => {
    const kept = keeper()
    let broken: { readonly cause: unknown } | undefined
    const take = (chunk: Buffer) => {
      try {
        if (!broken) call.onStdout?.(chunk)
      } catch (cause) {
        broken = { cause }
      }
    }
    const settings = [...ALWAYS, ...(call.config ?? [])].flatMap(setting => ['-c', setting])
    const deadlineMs = TRANSFERS.has(args[0] ?? '') ? TRANSFER_MS : LOCAL_MS
    const ended = await runChild('git', [...settings, ...args], {
      cwd: at.directory,
      env: { ...base, ...call.env },
      input: call.input ?? '',
      onStdout: call.onStdout ? take : kept.onStdout,
      onStderr: kept.onStderr,
      signal: at.signal,
      deadlineMs
    }).catch((cause: unknown) => {
      if (at.signal?.aborted) throw cause
      throw new Failure({ step: at.step, finding: { kind: 'git-missing' } }, { cause })
    })
    // What the taker could not do, such as write to a full disk, is no failure of git's.
    if (broken) throw broken.cause
    const { stdout, text } = kept.read()
    if (ended.isLate)
      return { code: -1, stdout, text: `${text}git did not end within ${deadlineMs / 60_000} min\n` }
    if (ended.code === null) return { code: -1, stdout, text: `${text}git was ended by ${ended.by}\n` }
    return { code: ended.code, stdout, text }
  }
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

/** The version of the machine's git; [0, 0] when it does not say. */
export async function gitVersion(git: Git): Promise<GitVersion> {
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec((await git(['version'])).stdout) ?? []
  return [Number(major), Number(minor)]
}

export function isAtLeast([major, minor]: GitVersion, wantedMajor: number, wantedMinor: number): boolean {
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
}
