import { writeBlobs } from '../../../adapters/git/blobs.js'
import type { Git } from '../../../adapters/git/git.js'
import { storeOf } from '../../../adapters/git/lfs-store.js'
import type { ScratchRepository } from '../../../adapters/git/scratch-repository.js'
import { type DiskFile, linkText, type WorkTree } from '../../../adapters/work-tree.js'
import { Layers } from '../../../content/layers.js'
import { LARGE_BYTES, type Offender } from '../../../content/offenders.js'
import { formatPointer } from '../../../content/pointers.js'
import { destinationOf, join, matcher, patternOf } from '../../../content/selection.js'
import type { TreeEntry } from '../../../content/tree.js'
import type { FileLine } from '../../../inputs/file-lines.js'
import type { Inputs } from '../../../inputs/table.js'
import type { Expected } from '../../../model/expected.js'
import type { InputProblem } from '../../../model/failure.js'
import type { Gathered } from '../../../model/values.js'
import { listTree } from '../survey.js'
import { findFolder, invalid, nearest, unusable } from './folder.js'
import { openIndex, refuseNames, type TreeChange } from './index-file.js'

/** A file on its way into the tree: one of the commit, or one on the disk. */
type Laid =
  | { readonly entry: TreeEntry }
  /** @param source its path from the work tree's root */
  | { readonly file: DiskFile; readonly source: string }

interface Gathering {
  readonly git: Git
  readonly scratch: ScratchRepository
  readonly workTree: WorkTree
  readonly inputs: Pick<Inputs, 'path' | 'files' | 'exclude'>
  readonly commit: string
}

/**
 * Makes the tree of what is deployed where files from the disk are in it: the folder `path`, and over it what `files` names.
 * They become objects of the scratch repository; a large one is only read through, and stays where it lies.
 * @returns null when all is in the commit
 * @throws Failure when the folder, or a source, is not there, or nothing is left
 */
export async function gather(run: Gathering): Promise<Gathered | null> {
  const { scratch, inputs, workTree } = run
  const folder = await findFolder(run)
  if (folder.in === 'commit' && inputs.files.length === 0) return null
  const isExcluded = inputs.exclude.trim() === '' ? () => false : matcher(inputs.exclude)
  const layers = new Layers<Laid>()
  if (folder.in === 'commit') {
    for (const entry of await listTree(run.git, `${run.commit}:${inputs.path}`)) {
      const { path, mode } = entry
      if (!isExcluded(mode === '160000' ? `${path}/` : path)) layers.lay(path, { entry })
    }
  } else {
    const files = await workTree.list(folder.place, path => !isExcluded(path))
    for (const [path, file] of files) layers.lay(path, { file, source: join(inputs.path, path) })
  }
  const brought = await Promise.all(inputs.files.map(line => bring(workTree, line, isExcluded)))
  const problems = brought.flatMap(each => ('expected' in each ? [each] : []))
  if (problems.length > 0) throw invalid(...(await withNearest(problems, workTree)))
  for (const each of brought) if ('laid' in each) for (const [path, laid] of each.laid) layers.lay(path, laid)
  const laid = layers.entries()
  if (laid.length === 0)
    throw inputs.exclude.trim() === ''
      ? unusable('path', inputs.path || '.', 'folder-with-files')
      : unusable('exclude', inputs.exclude.trim(), 'files-left')

  const { changes, large } = await store(scratch, laid)
  const index = await openIndex(scratch, null)
  await index.apply(changes)
  const sources = new Map(laid.flatMap(([path, one]) => ('file' in one ? [[path, one.source] as const] : [])))
  // What a checkout with a filter lacks is fetched later.
  return { tree: await index.writeTree({ mayLack: true }), large, sources, base: folder.in }
}

/** The same, and for each source that is not there what is nearest to it. */
async function withNearest(
  problems: readonly InputProblem[],
  workTree: WorkTree
): Promise<readonly InputProblem[]> {
  const places = await workTree.places()
  return Promise.all(
    problems.map(async problem => {
      if (problem.expected !== 'source-there') return problem
      // Of a pattern, it is the folder that may be misspelled.
      const near = await nearest(patternOf(problem.value)?.fixed ?? problem.value, places)
      return near === undefined ? problem : { ...problem, near }
    })
  )
}

/** What a line of `files` names, and where it goes. A file that it names itself goes, whatever is excluded. */
async function bring(
  workTree: WorkTree,
  line: FileLine,
  isExcluded: (path: string) => boolean
): Promise<{ readonly laid: readonly [string, Laid][] } | InputProblem> {
  const { source, isFolder } = line
  const problem = (expected: Expected) => ({ input: 'files', value: source.slice(0, 80), expected })
  const named = await workTree.look(source, { follow: isFolder })
  if (named.kind === 'file' && !isFolder) {
    const { file } = named
    return { laid: [[destinationOf(line, { folder: null, path: source }), { file, source }]] }
  }
  const pattern = named.kind === 'nothing' ? patternOf(source) : null
  const from = pattern?.fixed ?? source
  const found = pattern ? await workTree.look(from, { follow: true }) : named
  if (found.kind === 'outside') return problem('inside-workspace')
  if (found.kind !== 'folder') return problem('source-there')
  const to = (path: string) => destinationOf(line, { folder: from, path })
  const files = await workTree.list(found.place, path =>
    pattern ? path.endsWith('/') || pattern.matches(join(from, path)) : !isExcluded(to(path))
  )
  if (pattern && files.size === 0) return problem('source-there')
  const laid = [...files].map(([path, file]): [string, Laid] => [
    to(path),
    { file, source: join(from, path) }
  ])
  return { laid: laid.filter(([path]) => !isExcluded(path)) }
}

/** Makes objects of the files. The Hub takes a large one through LFS alone, so git gets its pointer. */
async function store(scratch: ScratchRepository, laid: readonly [string, Laid][]) {
  const there = laid.flatMap(([path, one]): TreeChange[] => ('entry' in one ? [{ ...one.entry, path }] : []))
  const files = laid.flatMap(([path, one]) => ('file' in one ? [{ path, ...one.file }] : []))
  const isLarge = ({ mode, size }: DiskFile) => mode !== '120000' && size > LARGE_BYTES
  const [big, links] = [files.filter(isLarge), files.filter(({ mode }) => mode === '120000')]
  const plain = files.filter(file => !isLarge(file) && file.mode !== '120000')
  // Before one of them is read: it could not be.
  refuseNames(files.map(({ path }) => ({ path, oid: '' })))

  const pointers = []
  for (const { place } of big) pointers.push(formatPointer(await storeOf(scratch).keepFile(place)))
  const oids = await writeBlobs(scratch, [...pointers, ...(await Promise.all(links.map(linkText))), ...plain])
  const made = [...big, ...links, ...plain].map(({ path, mode }, i) => ({ path, mode, oid: oids[i] ?? '' }))
  const large = big.map(({ path, size }, i): Offender => ({ path, size, oid: oids[i] ?? '', why: 'large' }))
  return { changes: [...there, ...made], large }
}
