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

/** Where a checkout's repository is, and the folder of its files. */
interface Checkout {
  readonly gitDir: string
  readonly workTree: string
}

/**
 * The repository that a folder belongs to, as git looks for it (gitrepository-layout): `.git` there or further up, or
 * what a linked worktree's `.git` file names. Git that is told where its repository is does not ask who owns it, which
 * is how a checkout in a job container is read by every version; some take no `safe.directory` from the command line.
 */
export function findCheckout(directory: string): Checkout | null {
  for (let workTree = resolve(directory); ; workTree = dirname(workTree)) {
    const place = join(workTree, '.git')
    const found = statSync(place, { throwIfNoEntry: false })
    if (found?.isDirectory()) return { gitDir: place, workTree }
    const named = found?.isFile() && /^gitdir: (.+)$/m.exec(readFileSync(place, 'utf8'))?.[1]
    if (named) return { gitDir: resolve(workTree, named), workTree }
    if (dirname(workTree) === workTree) return null
  }
}
