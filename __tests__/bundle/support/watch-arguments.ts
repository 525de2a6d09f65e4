import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActionCall } from '../../../local-runner/action.js'
import { cleanUp } from './scene.js'

/** Sees the arguments and the environment of every process that a run starts. */
export interface ArgumentWatch {
  /** For the run. */
  readonly options: Pick<ActionCall, 'wrapper' | 'env'>
  /** All of them, as text; to be asked once, when the run is over. */
  seen(): Promise<string>
}

/** By strace where it works, else in git's place; undefined on Windows. */
export async function watchArguments(): Promise<ArgumentWatch | undefined> {
  if (process.platform === 'win32') return undefined
  return spawnSync('strace', ['-f', '-o', '/dev/null', 'true']).status === 0 ? traced() : shimmed()
}

async function traced(): Promise<ArgumentWatch> {
  const folder = await mkdtemp(join(tmpdir(), 'trace-'))
  cleanUp(() => rm(folder, { recursive: true, force: true }))
  const file = join(folder, 'execve')
  // With -v the environment is written out.
  const options = { wrapper: ['strace', '-f', '-v', '-qq', '-e', 'trace=execve', '-s', '100000', '-o', file] }
  // The first is the run itself, which has the token from the runner.
  const seen = async () => (await readFile(file, 'utf8')).split('\n').slice(1).join('\n')
  return { options, seen }
}

/** Stands before git on the PATH. Programs that git starts are not seen, but they get their arguments from git's. */
async function shimmed(): Promise<ArgumentWatch> {
  const folder = await mkdtemp(join(tmpdir(), 'shim-'))
  cleanUp(() => rm(folder, { recursive: true, force: true }))
  const file = join(folder, 'arguments')
  const path = process.env.PATH ?? ''
  const real = path.split(':').find(place => existsSync(join(place, 'git'))) ?? ''
  await writeFile(
    join(folder, 'git'),
    `#!/bin/sh\n{ printf '%s\\n' "$@"; env; } >>'${file}'\nexec '${real}/git' "$@"\n`
  )
  await chmod(join(folder, 'git'), 0o755)
  return { options: { env: { PATH: `${folder}:${path}` } }, seen: () => readFile(file, 'utf8') }
}
