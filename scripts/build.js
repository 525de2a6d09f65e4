import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'

/**
 * Builds the bundle that the action runs. ncc never deletes a chunk that nothing names any more, so the folder goes
 * first; and it exits with 0 when a module could not be found, so that is looked for.
 */
export function build(folder) {
  rmSync(folder, { recursive: true, force: true })
  const ncc = ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'src/index.ts', '-o', folder]
  const options = ['--target', 'es2022', '--license', 'licenses.txt', '--no-cache']
  const { status, stdout, stderr } = spawnSync(process.execPath, [...ncc, ...options], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stdout + stderr)
  return stdout
}

if (import.meta.main ?? process.argv[1]?.endsWith('build.js')) process.stdout.write(build('dist'))
