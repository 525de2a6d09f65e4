import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface Ran {
  readonly code: number | null
  /** stdout and stderr; git's padding at the ends of lines is taken off. */
  readonly output: string
}

/** A repository of somebody who pushes, with a git that sees nothing of this machine's configuration. */
export class Clone {
  readonly directory: string

  private constructor(directory: string) {
    this.directory = directory
  }

  static async create(
    files: Readonly<Record<string, string | Buffer>> = { 'app.py': 'print(1)\n' }
  ): Promise<Clone> {
    const clone = new Clone(await mkdtemp(path.join(tmpdir(), 'hub-test-')))
    await clone.git(['init', '--quiet', '--initial-branch=main'])
    await clone.commit(files)
    return clone
  }

  async commit(files: Readonly<Record<string, string | Buffer>>, message = 'A change'): Promise<string> {
    await Promise.all(
      Object.entries(files).map(async ([name, content]) => {
        const file = path.join(this.directory, name)
        await mkdir(path.dirname(file), { recursive: true })
        await writeFile(file, content)
      })
    )
    await this.git(['add', '--all'])
    await this.git(['commit', '--quiet', '--message', message])
    return this.head()
  }

  async head(): Promise<string> {
    return (await this.git(['rev-parse', 'HEAD'])).output
  }

  /** The token is offered as git's documentation has it: by a credential helper, once the Hub asks. */
  git(args: readonly string[], token = ''): Promise<Ran> {
    const helper = '!f() { test "$1" = get && printf "username=hf_user\\npassword=%s\\n" "$TOKEN"; }; f'
    const credential = token === '' ? [] : ['-c', `credential.helper=${helper}`]
    return run('git', ['-c', 'credential.helper=', ...credential, ...args], { cwd: this.directory, token })
  }

  push(
    url: string,
    { token = '', refspec = 'HEAD:refs/heads/main', args = ['--force'] as readonly string[] } = {}
  ) {
    return this.git(['push', ...args, url, refspec], token)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.directory, { recursive: true, force: true })
  }
}

function run(
  program: string,
  args: readonly string[],
  { cwd, token }: { cwd: string; token: string }
): Promise<Ran> {
  const env = {
    PATH: process.env['PATH'],
    HOME: cwd,
    LC_ALL: 'C',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Grace',
    GIT_AUTHOR_EMAIL: 'grace@example.org',
    GIT_COMMITTER_NAME: 'Grace',
    GIT_COMMITTER_EMAIL: 'grace@example.org',
    TOKEN: token
  }
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', reject)
    child.on('close', code => resolve({ code, output: output.replace(/ +$/gm, '').trim() }))
  })
}
