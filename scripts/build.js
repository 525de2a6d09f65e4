import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { minify } from 'terser'

const ncc = createRequire(import.meta.url)('@vercel/ncc')

/** Less to read at each start. What a stack trace names keeps its name, and statements their own lines. */
const SHORTER = {
  compress: false,
  mangle: { keep_classnames: true, keep_fnames: true },
  format: { comments: false, semicolons: false }
}

/**
 * Builds the bundle that the action runs. It is CommonJS, which Node starts faster than a module; what it loads later,
 * too. Nothing is left of a bundle before it.
 */
export async function build(folder) {
  // The target is about the bundler's own code alone: modules in plain functions start faster than in arrow functions.
  const options = { esm: false, target: 'es5', license: 'licenses.txt', cache: false, quiet: true }
  const { code, assets } = await ncc(resolve('src/index.ts'), options)
  const files = Object.entries(assets).map(([name, { source }]) => [name, source])
  // The package around it is of modules.
  files.push(['index.js', code], ['package.json', '{\n  "type": "commonjs"\n}\n'])
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, source] of files) writeFileSync(join(folder, name), await shortened(name, source))
}

async function shortened(name, source) {
  return name.endsWith('.js') ? (await minify(source.toString(), SHORTER)).code : source
}

if (import.meta.main ?? process.argv[1]?.endsWith('build.js')) await build('dist')
