import type { Git } from '../../../adapters/git/git.js'
import type { WorkTree } from '../../../adapters/work-tree.js'
import type { Inputs } from '../../../inputs/table.js'
import type { Expected } from '../../../model/expected.js'
import { Failure, type InputProblem } from '../../../model/failure.js'

/** Where the folder is that becomes the Space's root. */
type Folder = { readonly in: 'commit' } | { readonly in: 'disk'; readonly place: string }

/**
 * Finds the folder `path`: in the commit, else on the disk.
 * @throws Failure when it is nowhere, with what is nearest
 */
export async function findFolder(run: {
  readonly git: Git
  readonly workTree: WorkTree
  readonly inputs: Pick<Inputs, 'path'>
  readonly commit: string
}): Promise<Folder> {
  const { git, workTree, commit } = run
  const { path } = run.inputs
  const type = path === '' ? 'tree' : (await git.objects.find(`${commit}:${path}`))?.type
  if (type === 'tree') return { in: 'commit' }
  const found = await workTree.look(path, { follow: true })
  if (found.kind === 'folder') return { in: 'disk', place: found.place }
  if (found.kind === 'outside') throw unusable('path', path, 'inside-workspace')
  if (found.kind === 'file' || type === 'blob') throw unusable('path', path, 'folder-not-file')
  const { stdout } = await git(['ls-tree', '-r', '-d', '-z', '--name-only', '--full-tree', commit])
  const folders = (await workTree.places()).filter(one => one.endsWith('/'))
  const near = await nearest(path, [...stdout.split('\0'), ...folders])
  throw unusable('path', path, 'folder-there', near)
}

/**
 * What has the same name elsewhere, else what has a path that differs in a few letters; not what is there as it was named.
 * @param places what there is; folders with or without a slash at their end
 */
export async function nearest(path: string, places: readonly string[]): Promise<string | undefined> {
  const { closest, distance } = await import('fastest-levenshtein')
  const paths = places.map(one => one.replace(/\/$/, ''))
  const nameOf = (one: string) => one.slice(one.lastIndexOf('/') + 1)
  if (path === '' || paths.includes(path)) return undefined
  const elsewhere = paths.find(one => nameOf(one) === nameOf(path))
  if (elsewhere !== undefined) return elsewhere
  const best = closest(path, paths) || ''
  const isNear = distance(path.toLowerCase(), best.toLowerCase()) <= Math.max(2, path.length / 3)
  return best !== '' && isNear ? best : undefined
}

/** What a step of the job made as another user, in a container or with `sudo`, may be closed to this one. */
export function closedTo(
  { path: folder, files }: Pick<Inputs, 'path' | 'files'>,
  workTree: WorkTree,
  { code, path }: NodeJS.ErrnoException
): Failure | null {
  if ((code !== 'EACCES' && code !== 'EPERM') || path === undefined) return null
  const value = workTree.pathOf(path)
  if (value === null) return null
  const isOfPath = files.length === 0 || (folder !== '' && `${value}/`.startsWith(`${folder}/`))
  return unusable(isOfPath ? 'path' : 'files', value, 'readable')
}

/** An input that is well written, and of no use here. */
export function unusable(input: string, given: string, expected: Expected, near?: string): Failure {
  return invalid({
    input,
    value: given.replace(/\s+/g, ' ').slice(0, 80),
    expected,
    ...(near !== undefined && { near })
  })
}

export function invalid(...problems: readonly InputProblem[]): Failure {
  return new Failure({ step: 'plan', finding: { kind: 'invalid-inputs', problems } })
}
