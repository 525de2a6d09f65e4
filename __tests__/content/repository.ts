import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** An empty repository that reads no settings but its own; gone when its block ends. */
export function emptyRepository() {
  const folder = mkdtempSync(join(tmpdir(), 'content-'))
  const git = (args: readonly string[], input = ''): string => {
    const isolated = { GIT_DIR: undefined, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
    const config = ['-c', 'core.ignorecase=false', '-c', 'core.quotePath=false']
    const ran = spawnSync('git', [...config, ...args], {
      cwd: folder,
      env: { ...process.env, ...isolated, HOME: folder, LC_ALL: 'C' },
      input,
      encoding: 'utf8'
    })
    // check-ignore says with 1 that nothing is ignored
    if (ran.status === null || ran.status > 1) throw new Error(ran.stderr)
    return ran.stdout
  }
  git(['init', '--quiet', '--template=', '.'])
  return { folder, git, [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }) }
}
