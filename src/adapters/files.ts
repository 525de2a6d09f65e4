import { readFileSync, statSync } from 'node:fs'
import { lstat, readdir, readFile } from 'node:fs/promises'
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

/**
 * Where a repository keeps its objects: that of a linked worktree names the one that it belongs to
 * (gitrepository-layout, "commondir").
 */
export async function objectsOf(gitDir: string): Promise<string> {
  const common = await readText(join(gitDir, 'commondir'))
  return join(resolve(gitDir, common?.trim() ?? ''), 'objects')
}

/** What is checked out. */
export interface CheckedOut {
  /** Undefined when a commit is checked out and no branch. */
  readonly branch: string | undefined
  /** The history is cut off somewhere. */
  readonly shallow: boolean
}

/**
 * What is checked out, as the repository's own files say (gitrepository-layout, "HEAD" and "shallow").
 * @returns null when git itself has to be asked
 */
export async function readCheckedOut(directory: string): Promise<CheckedOut | null> {
  const gitDir = findCheckout(directory)?.gitDir
  if (gitDir === undefined) return null
  const [head, isLink, edge] = await Promise.all([
    readText(join(gitDir, 'HEAD')),
    lstat(join(gitDir, 'HEAD')).then(
      stats => stats.isSymbolicLink(),
      () => false
    ),
    objectsOf(gitDir).then(objects => readText(join(objects, '../shallow')))
  ])
  const [, branch] = /^ref: refs\/heads\/(.+)\n$/.exec(head ?? '') ?? []
  // Where refs are kept in tables, this file has a name that no branch can have. Old gits made a link to the branch.
  if (isLink || branch === '.invalid' || (branch === undefined && !/^[0-9a-f]{40,64}\n$/.test(head ?? '')))
    return null
  return { branch, shallow: (edge ?? '').trim() !== '' }
}

/** Whether a filter of a clone or fetch left objects out of the checkout (partial clone: packs that came so are marked). */
export async function isPartial(directory: string): Promise<boolean> {
  const checkout = findCheckout(directory)
  if (checkout === null) return false
  const packs = await readdir(join(await objectsOf(checkout.gitDir), 'pack')).catch(() => [])
  return packs.some(name => name.endsWith('.promisor'))
}
