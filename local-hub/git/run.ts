import { spawn } from 'node:child_process'

/** The Hub's own git sees nothing of this machine's or this user's configuration. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0'
}

/** A git command of the Hub's own that failed. */
export class GitError extends Error {
  readonly exitCode: number | null

  constructor(args: readonly string[], exitCode: number | null, stderr: string) {
    super(`git ${args.join(' ')} ended with ${exitCode}: ${stderr.trim()}`)
    this.name = 'GitError'
    this.exitCode = exitCode
  }
}

export interface GitOptions {
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
}

/** Runs git on a bare repository and returns its standard output. */
export function git(directory: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, { env: { ...gitEnvironment, GIT_DIR: directory, ...options.env } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', code => {
      if (code === 0) resolve(Buffer.concat(out))
      else reject(new GitError(args, code, Buffer.concat(err).toString()))
    })
    // It may end before it has read everything; its exit code says more than the broken pipe would.
    child.stdin.on('error', () => {})
    child.stdin.end(options.input)
  })
}

/** The same, for a command whose failure is an answer: undefined. */
export async function gitOrNothing(
  directory: string,
  args: readonly string[],
  options?: GitOptions
): Promise<Buffer | undefined> {
  try {
    return await git(directory, args, options)
  } catch (error) {
    if (error instanceof GitError) return undefined
    throw error
  }
}
