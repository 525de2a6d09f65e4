import { readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** A small text file, or null when it cannot be read. */
export async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return null
  }
}

/**
 * The repository that a folder belongs to, as git looks for it (gitrepository-layout): `.git` there or further up, or
 * what a linked worktree's `.git` file names. Git that is told where its repository is does not ask who owns it, which
 * is how a checkout in a job container is read by every version; some take no `safe.directory` from the command line.
 */
export function findGitDir(directory: string): string | null {
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    const place = join(folder, '.git')
    const found = statSync(place, { throwIfNoEntry: false })
    if (found?.isDirectory()) return place
    const named = found?.isFile() && /^gitdir: (.+)$/m.exec(readFileSync(place, 'utf8'))?.[1]
    if (named) return resolve(folder, named)
    if (dirname(folder) === folder) return null
  }
}
