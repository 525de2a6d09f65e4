import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.js'

/** Fails unless `dist/` is, byte for byte and file for file, what `src/` builds. */
const fresh = mkdtempSync(join(tmpdir(), 'dist-'))
try {
  await build(fresh)
  const names = [...new Set([...readdirSync(fresh), ...readdirSync('dist')])].sort()
  const read = (folder, name) => {
    try {
      return readFileSync(join(folder, name))
    } catch {
      return null
    }
  }
  const different = names.filter(name => {
    const [a, b] = [read(fresh, name), read('dist', name)]
    return !a || !b || !a.equals(b)
  })
  const unresolved = names.filter(name => read(fresh, name)?.includes('webpackMissingModule'))
  if (unresolved.length > 0) throw new Error(`Modules are missing in the bundle: ${unresolved.join(', ')}`)
  if (different.length > 0)
    throw new Error(`dist/ is not what src/ builds (npm run build): ${different.join(', ')}`)
  console.log(`dist/ is what src/ builds: ${names.length} files`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  rmSync(fresh, { recursive: true, force: true })
}
