import { join } from 'node:path'
import { writeBlobs } from '../../../adapters/git/blobs.js'
import type { GitCall } from '../../../adapters/git/git.js'
import type { ScratchRepository } from '../../../adapters/git/scratch-repository.js'
import { withLfsAttributes } from '../../../content/attributes.js'
import { formatCommit } from '../../../content/commit.js'
import { checkNames } from '../../../content/names.js'
import { SNAPSHOT_TRAILER } from '../../../decide/history.js'
import { previewTrailer } from '../../../decide/preview.js'
import { Failure } from '../../../model/failure.js'
import { refusal } from '../../look/card.js'
import type { Preparation } from '../preparation.js'

/** A file whose content is not the source's, by its blob; or one that is left out (null). */
export interface TreeChange {
  readonly path: string
  readonly mode: string
  readonly oid: string | null
}

/** The files of a snapshot on their way to a tree. Modes, links and all that is not changed stay as they are. */
interface SnapshotIndex {
  apply(changes: readonly TreeChange[]): Promise<void>
  /**
   * Sees to it that attributes name these paths as LFS files, with lines at the end of the root's `.gitattributes`.
   * @param others paths that will be there as well
   * @returns whether it has written that file
   */
  coverLfs(paths: readonly string[], others: readonly string[]): Promise<boolean>
  /** @param options.mayLack files may be missing in the repository: they are fetched later, or the Space has them */
  writeTree(options?: { readonly mayLack: boolean }): Promise<string>
}

export const ATTRIBUTES = '.gitattributes'

/** @param tree the tree to begin with; null for an empty one */
export async function openIndex(scratch: ScratchRepository, tree: string | null): Promise<SnapshotIndex> {
  const call: GitCall = {
    env: { GIT_INDEX_FILE: join(scratch.directory, 'snapshot-index'), GIT_ATTR_NOSYSTEM: '1' },
    config: ['core.attributesFile=/dev/null']
  }
  const run = (args: readonly string[], input?: string) =>
    must(scratch, args, { ...call, ...(input !== undefined && { input }) })
  await run(['read-tree', tree ?? '--empty'])

  const apply = async (changes: readonly TreeChange[]) => {
    if (changes.length === 0) return
    refuseNames(changes)
    const lines = changes.map(({ path, mode, oid }) => `${oid ? mode : '0'} ${oid ?? NOTHING}\t${path}\0`)
    await run(['update-index', '-z', '--index-info'], lines.join(''))
  }
  return {
    apply,
    async coverLfs(paths, others) {
      if (paths.length === 0) return false
      const listed = (await run(['ls-files', '-z'])).split('\0').filter(Boolean)
      const answer = await run(
        ['check-attr', '--cached', '-z', '--stdin', 'filter'],
        paths.map(p => `${p}\0`).join('')
      )
      const covered = new Set<string>()
      const fields = answer.split('\0')
      for (let i = 0; i + 2 < fields.length; i += 3) if (fields[i + 2] === 'lfs') covered.add(fields[i] ?? '')
      const inLfs = new Set(paths)
      const existing = listed.includes(ATTRIBUTES) ? await run(['cat-file', 'blob', `:${ATTRIBUTES}`]) : null
      const text = withLfsAttributes(existing, {
        uncovered: paths.filter(path => !covered.has(path)),
        plain: [...listed, ...others].filter(path => !inLfs.has(path))
      })
      if (text === null || text === existing) return false
      const [oid = null] = await writeBlobs(scratch, [text])
      await apply([{ path: ATTRIBUTES, mode: '100644', oid }])
      return true
    },
    writeTree: async ({ mayLack } = { mayLack: false }) =>
      (await run(['write-tree', ...(mayLack ? ['--missing-ok'] : [])])).trim()
  }
}

/**
 * @throws Failure when git does not take a name, or its bytes are not known here: another file would be changed in its
 * place
 */
export function refuseNames(changes: readonly Pick<TreeChange, 'path' | 'oid'>[]): void {
  const problems = changes.flatMap(({ path, oid }) =>
    checkNames([{ path, mode: '100644' }]).filter(
      ({ kind }) => kind === 'not-utf-8' || (kind === 'reserved' && oid !== null)
    )
  )
  if (problems.length > 0) throw refusal(problems.map(problem => ({ kind: 'name', problem }) as const))
}

const NOTHING = '0'.repeat(40)

/**
 * One commit on top of the Space's head, which need not be here yet. Its author is the source commit's; its message names
 * the source and the run.
 */
export async function commitTree(
  { scratch, source, target, trigger }: Preparation,
  tree: string
): Promise<string> {
  const trailers = [
    `Source-Commit: ${source.commit}`,
    ...(trigger.repository ? [`Source-Repository: ${trigger.repository}`] : []),
    ...(trigger.runUrl ? [`Workflow-Run: ${trigger.runUrl}`] : []),
    ...(trigger.previewOf ? [previewTrailer(trigger.previewOf)] : []),
    SNAPSHOT_TRAILER
  ]
  const { author, subject } = source
  const parents = target.head === null ? [] : [target.head]
  const message = `${subject || 'Deploy'}\n\n${trailers.join('\n')}\n`
  const input = formatCommit({ tree, parents, author, at: Date.now(), message })
  return (await must(scratch, ['hash-object', '-t', 'commit', '-w', '--stdin'], { input })).trim()
}

async function must({ git }: ScratchRepository, args: readonly string[], call?: GitCall): Promise<string> {
  const { code, stdout, text } = await git(args, call)
  if (code !== 0) throw new Failure({ step: 'plan', exitCode: code, text })
  return stdout
}
