import { readFileSync, readdirSync } from 'node:fs'

export interface Source {
  /** From the root of the repository, with `/`. */
  readonly path: string
  readonly text: string
}

/** Every TypeScript file under a folder, `src/` unless told. */
export function sources(folder = 'src'): Source[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return sources(path)
    return path.endsWith('.ts') ? [{ path, text: readFileSync(path, 'utf8') }] : []
  })
}
