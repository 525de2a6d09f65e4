import { lstat, readdir, readlink, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { findCheckout } from './files.js'

/** A file or a symbolic link, as it lies on the disk. */
export interface DiskFile {
  readonly mode: '100644' | '100755' | '120000'
  /** Bytes. */
  readonly size: number
  /** Where it is on this machine. */
  readonly place: string
}

/** What a path leads to. */
type Found =
  | { readonly kind: 'file'; readonly file: DiskFile }
  | { readonly kind: 'folder'; readonly place: string }
  | { readonly kind: 'nothing' }
  /** Links lead out of the work tree, or into git's own files. */
  | { readonly kind: 'outside' }

/** The files of the checkout as they are now. */
export interface WorkTree {
  /**
   * @param path from the root, with `/`
   * @param at.follow a link is what it leads to; else a link is one
   */
  look(path: string, at: { readonly follow: boolean }): Promise<Found>
  /**
   * All that is below a folder but `.git`, as far as it is wanted: path from there → file. Links are not followed.
   * @param isWanted asked of each folder (its path ends in a slash) and of each file
   */
  list(place: string, isWanted: (path: string) => boolean): Promise<Map<string, DiskFile>>
  /** The path of a place from the root, with `/`; null when it lies elsewhere. */
  pathOf(place: string): string | null
  /** What there is near the root: folders, with a slash at their end, and files. */
  places(): Promise<string[]>
}

const GIT = /^(?:\.git|git~1)$/i
const MOST_PLACES = 4000
const DEEPEST = 4

/** @param directory the checkout, or a folder in it */
export async function openWorkTree(directory: string): Promise<WorkTree> {
  const top = await realpath(findCheckout(directory)?.workTree ?? directory)
  const partsOf = (place: string) => {
    const way = relative(top, place)
    const parts = way.split(sep)
    return isAbsolute(way) || parts[0] === '..' ? null : parts
  }
  const isInside = (place: string) => partsOf(place)?.some(part => GIT.test(part)) === false
  return {
    async look(path, { follow }) {
      const named = join(top, path)
      const above = path === '' ? dirname(top) : await real(dirname(named))
      if (above === null) return { kind: 'nothing' }
      const itself = path === '' ? top : join(above, basename(named))
      const place = follow ? await real(itself) : itself
      if (place === null) return { kind: 'nothing' }
      if (!isInside(place)) return { kind: 'outside' }
      const stat = await lstat(place).catch(noneThere)
      if (stat?.isDirectory()) return { kind: 'folder', place }
      const isFile = stat?.isFile() || stat?.isSymbolicLink()
      return isFile ? { kind: 'file', file: await fileAt(place) } : { kind: 'nothing' }
    },
    async list(place, isWanted) {
      const files = new Map<string, DiskFile>()
      await walk(place, '', { isWanted, files })
      return files
    },
    pathOf: place => partsOf(place)?.join('/') ?? null,
    async places() {
      const found: string[] = []
      const queue = ['']
      for (let at = queue.shift(); at !== undefined && found.length < MOST_PLACES; at = queue.shift()) {
        for (const entry of await readdir(join(top, at), { withFileTypes: true }).catch(() => [])) {
          if (GIT.test(entry.name) || entry.name === 'node_modules') continue
          const isFolder = entry.isDirectory()
          const path = `${at}${entry.name}${isFolder ? '/' : ''}`
          found.push(path)
          if (isFolder && path.split('/').length <= DEEPEST) queue.push(path)
        }
      }
      return found
    }
  }
}

interface Walk {
  readonly isWanted: (path: string) => boolean
  readonly files: Map<string, DiskFile>
}

async function walk(place: string, prefix: string, on: Walk): Promise<void> {
  const entries = await readdir(place, { withFileTypes: true })
  const wanted = entries.filter(
    entry =>
      !/^\.git$/i.test(entry.name) && on.isWanted(`${prefix}${entry.name}${entry.isDirectory() ? '/' : ''}`)
  )
  for (const entry of wanted.filter(each => each.isDirectory()))
    await walk(join(place, entry.name), `${prefix}${entry.name}/`, on)
  const files = wanted.filter(entry => entry.isFile() || entry.isSymbolicLink())
  const seen = await Promise.all(files.map(({ name }) => fileAt(join(place, name))))
  files.forEach(({ name }, i) => on.files.set(prefix + name, seen[i] as DiskFile))
}

async function fileAt(place: string): Promise<DiskFile> {
  // A name that is not UTF-8 cannot be asked for; it is named as such later, and nothing is read.
  if (place.includes('\uFFFD')) return { mode: '100644', size: 0, place }
  const stat = await lstat(place)
  if (stat.isSymbolicLink()) return { mode: '120000', size: stat.size, place }
  return { mode: (stat.mode & 0o100) === 0 ? '100644' : '100755', size: stat.size, place }
}

/** What a symbolic link says, in bytes. */
export function linkText({ place }: DiskFile): Promise<Buffer> {
  return readlink(place, { encoding: 'buffer' })
}

const real = (place: string) => realpath(place).catch(noneThere)

function noneThere(error: NodeJS.ErrnoException): null {
  if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(error.code ?? '')) return null
  throw error
}
