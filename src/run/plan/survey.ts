import { type BlobVisitor, readBlobs } from '../../adapters/git/blobs.js'
import type { Git } from '../../adapters/git/git.js'
import { HEAD_BYTES, isBinary } from '../../content/binary.js'
import { LARGE_BYTES, type Offender, type SurveyedBlob } from '../../content/offenders.js'
import { parsePointer, POINTER_LIMIT } from '../../content/pointers.js'
import { parseTree, type TreeEntry } from '../../content/tree.js'
import type { CommitSummary, ContentFinding } from '../../model/failure.js'
import { commitOf, COMMIT_FORMAT } from './history.js'

/** Of so many offenders is looked up which commit brought them in; each is a walk through the history. */
const MOST_TRACED = 20

/** The files of a commit, or of a folder in it (`commit:folder`); null when there is no such folder. */
export async function listTree(git: Git, tree: string): Promise<TreeEntry[] | null> {
  const listed = await git(['ls-tree', '-r', '-l', '-z', '--full-tree', tree])
  return listed.code === 0 ? parseTree(listed.stdout) : null
}

/** A blob, and a path under which it goes. */
interface Blob {
  readonly oid: string
  readonly path: string
  readonly size: number
}

/**
 * Every blob of the commits that would go: what the Hub scans, in history as at the tip. From git's own object
 * listing; no file is opened.
 */
export async function listNewBlobs(git: Git, to: string, from: string | null): Promise<Blob[]> {
  const objects = await git(['rev-list', '--objects', to, ...(from ? [`^${from}`] : [])])
  const format = '--batch-check=%(objecttype) %(objectname) %(objectsize) %(rest)'
  const sized = await git(['cat-file', format], { input: objects.stdout })
  return sized.stdout.split('\n').flatMap(line => {
    const match = /^blob ([0-9a-f]+) (\d+) (.*)$/.exec(line)
    return match ? [{ oid: match[1] ?? '', size: Number(match[2]), path: match[3] ?? '' }] : []
  })
}

/** Looks into the blobs, each once: which are binary, which are LFS pointers. A large one is large whatever is in it. */
export async function lookInto<B extends Blob>(git: Git, blobs: readonly B[]): Promise<(B & SurveyedBlob)[]> {
  const sizes = new Map(blobs.map(({ oid, size }) => [oid, size]))
  const small = [...sizes].filter(([, size]) => size <= LARGE_BYTES).map(([oid]) => oid)
  const found = new Map<string, Pick<SurveyedBlob, 'binary' | 'pointer'>>()
  const heads = headReader((oid, size, head) => {
    const pointer = size < POINTER_LIMIT ? parsePointer(head.toString('latin1')) : null
    found.set(oid, { binary: isBinary(head), pointer })
  })
  await readBlobs(git, small, heads)
  return blobs.map(blob => ({ ...blob, ...(found.get(blob.oid) ?? { binary: false, pointer: null }) }))
}

/** Keeps the first bytes of each blob and lets the others pass. */
function headReader(seen: (oid: string, size: number, head: Buffer) => void): BlobVisitor {
  const head = Buffer.alloc(HEAD_BYTES)
  let filled = 0
  let current = { oid: '', size: 0 }
  return {
    begin(oid, size) {
      current = { oid, size }
      filled = 0
    },
    bytes(chunk) {
      if (filled < HEAD_BYTES) filled += chunk.copy(head, filled, 0, HEAD_BYTES - filled)
    },
    end: () => seen(current.oid, current.size, head.subarray(0, filled))
  }
}

/** Offenders as a person is told of them: where they are, and which commit brought them in. */
export async function trace(
  git: Git,
  offenders: readonly Offender[],
  range: { to: string; from: string | null; atTip: ReadonlySet<string> }
): Promise<ContentFinding[]> {
  const { to, from, atTip } = range
  const commits = await Promise.all(
    offenders.slice(0, MOST_TRACED).map(({ oid }) => firstWith(git, oid, to, from))
  )
  const findings = offenders.map(({ why, path, size, oid }, i): ContentFinding => {
    const commit = commits[i]
    const kind = why === 'large' ? 'large-file' : 'binary-file'
    return { kind, path, size, at: atTip.has(oid) ? 'tip' : 'history', ...(commit && { commit }) }
  })
  // In the order in which the Hub looks: sizes first, then contents; what is deployed before what was.
  const order = (finding: ContentFinding) =>
    (finding.kind === 'large-file' ? 0 : 2) + ('at' in finding && finding.at === 'history' ? 1 : 0)
  return findings.sort((a, b) => order(a) - order(b))
}

async function firstWith(
  git: Git,
  oid: string,
  to: string,
  from: string | null
): Promise<CommitSummary | undefined> {
  const range = [to, ...(from ? [`^${from}`] : [])]
  const log = await git(['log', '--reverse', `--find-object=${oid}`, COMMIT_FORMAT, ...range])
  const [first] = log.stdout.split('\n')
  return first ? commitOf(first) : undefined
}
