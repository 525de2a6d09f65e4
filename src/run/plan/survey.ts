import type { Git } from '../../adapters/git/git.js'
import type { ObjectVisitor } from '../../adapters/git/objects.js'
import { HEAD_BYTES, isBinary } from '../../content/binary.js'
import { LARGE_BYTES, type Offender, type SurveyedBlob } from '../../content/offenders.js'
import { holdsSecrets } from '../../content/secrets/env-file.js'
import type { SecretFinding } from '../../content/secrets/finding.js'
import type { Look, SecretSearch } from '../../content/secrets/search.js'
import { parsePointer, POINTER_LIMIT } from '../../content/pointers.js'
import { parseRevList } from '../../content/rev-list.js'
import { parseTree, parseTreeObject, type TreeEntry } from '../../content/tree.js'
import { type CommitSummary, type ContentFinding, Failure } from '../../model/failure.js'
import { commitOf, COMMIT_FORMAT } from './history.js'

/** Of so many findings is looked up which commit brought them in; each is a walk through the history. */
export const MOST_TRACED = 20

/** The files of a commit, or of a folder in it (`commit:folder`); none when there is no such folder. */
export async function listTree(git: Git, tree: string): Promise<readonly TreeEntry[]> {
  const listed = await git(['ls-tree', '-r', '-l', '-z', '--full-tree', tree])
  return listed.code === 0 ? parseTree(listed.stdout) : []
}

/**
 * The files below a tree, without their sizes, read by a git that is at work already.
 * @throws Failure when one of the trees is not here
 */
export async function readTree({ objects }: Pick<Git, 'objects'>, tree: string): Promise<TreeEntry[]> {
  const entries: TreeEntry[] = []
  const read = async (folders: readonly { readonly oid: string; readonly path: string }[]): Promise<void> => {
    const below: { oid: string; path: string }[] = []
    let [at, chunks] = [0, [] as Buffer[]]
    await objects.visit(
      folders.map(({ oid }) => oid),
      {
        begin: () => undefined,
        bytes: chunk => void chunks.push(chunk),
        end() {
          const found = parseTreeObject(Buffer.concat(chunks), folders[at]?.path ?? '', tree.length / 2)
          for (const file of found.files) entries.push(file)
          for (const folder of found.folders) below.push(folder)
          ;[at, chunks] = [at + 1, []]
        }
      }
    )
    if (below.length > 0) await read(below)
  }
  await read([{ oid: tree, path: '' }])
  return entries
}

/** An object, and a path under which it goes. */
interface Named {
  readonly oid: string
  readonly path: string
}
interface Blob extends Named {
  readonly size: number
}

/** The blobs that are files of a commit, each once. */
export function blobsOf(files: readonly TreeEntry[]): Blob[] {
  const seen = new Set<string>()
  return files.flatMap(({ oid, path, size }) => {
    if (size === null || seen.has(oid)) return []
    seen.add(oid)
    return [{ oid, path, size }]
  })
}

/** What would go, and how the two ends of it lie to each other. */
interface Listed {
  /** Those blobs of the commits ahead that are at the tip. */
  readonly blobs: readonly Blob[]
  /** All others of these commits, since the Hub scans history as well; git is asked which they are. */
  readonly more: () => Promise<readonly Blob[]>
  /** The commits ahead. They have no path, and their sizes are not known. */
  readonly commits: readonly Blob[]
  /** Commits below `from` alone. */
  readonly behind: number
}

/** Reads from its input where to begin. */
const REV_LIST = ['rev-list', '--objects', '--left-right', '--stdin']

/** What is new will probably be listed soon. */
export function expectListing(git: Pick<Git, 'expect'>): void {
  git.expect(REV_LIST)
}

/**
 * Lists what the commits from one to another bring, by git's own object listing; no file is opened.
 * @param tip the files of `to`
 * @returns null when one of the commits is not here
 */
export async function listNew(
  git: Git,
  { to, from }: { to: string; from: string | null },
  tip: Promise<readonly TreeEntry[]>
): Promise<Listed | null> {
  // A git that walks is started only for what is here.
  if (from !== null && (await git.objects.find(from)) === null) return null
  const input = from === null ? to : `${from}...${to}`
  const [listed, files] = await Promise.all([git(REV_LIST, { input }), tip])
  const { commits, behind, others } = parseRevList(listed.stdout, to.length)
  // Between two commits there is at least one.
  const none = commits.length + behind + others.length === 0
  if (listed.code !== 0 || (none && from !== to)) return null
  const sizes = new Map<string, number>()
  const brought = new Set(others.map(({ oid }) => oid))
  for (const { oid, size } of files) if (size !== null && brought.has(oid)) sizes.set(oid, size)
  const blobs: Blob[] = []
  const unsized: Named[] = []
  for (const { oid, path } of others) {
    const size = sizes.get(oid)
    if (size === undefined) unsized.push({ oid, path })
    else blobs.push({ oid, path, size })
  }
  // What one commit alone brings is all at its tip, if that could be listed.
  const thatIsAll = unsized.length === 0 || (commits.length === 1 && files.length > 0)
  return {
    blobs,
    more: () => (thatIsAll ? Promise.resolve([]) : blobsAmong(git, unsized)),
    commits: commits.map(oid => ({ oid, path: '', size: 0 })),
    behind
  }
}

/**
 * The blobs among them, with their sizes.
 * @throws Failure when git breaks off
 */
async function blobsAmong(git: Git, objects: readonly Named[]): Promise<Blob[]> {
  const { code, stdout, text } = await git(['cat-file', '--batch-check=%(objecttype) %(objectsize)'], {
    input: objects.map(({ oid }) => `${oid}\n`).join('')
  })
  const lines = stdout.split('\n').filter(Boolean)
  // What has no size would not be looked into.
  if (code !== 0 || lines.length < objects.length) throw new Failure({ step: 'plan', exitCode: code, text })
  return objects.flatMap((object, i) => {
    const [, size] = /^blob (\d+)$/.exec(lines[i] ?? '') ?? []
    return size === undefined ? [] : [{ ...object, size: Number(size) }]
  })
}

/** How blobs are looked into. */
interface Glass {
  readonly search: SecretSearch
  /** The Space has it, whatever is in it. */
  readonly isKnown?: (oid: string) => boolean
  /** All names of the blobs: what a file is may depend on it. */
  readonly named?: readonly Named[]
}

/**
 * Looks into the blobs, each once: which are binary, which are LFS pointers, which hold secrets. A large one is large
 * whatever is in it.
 */
export async function lookInto<B extends Blob>(
  git: Git,
  blobs: readonly B[],
  glass: Glass
): Promise<(B & SurveyedBlob)[]> {
  const small = blobs.filter(({ size }) => size <= LARGE_BYTES)
  const paths = namesOf(small)
  for (const { oid, path } of glass.named ?? [])
    if (paths.has(oid) && holdsSecrets(path)) paths.set(oid, path)
  const found = new Map<string, Pick<SurveyedBlob, 'binary' | 'pointer'>>()
  const heads = headReader((oid, size, head) => {
    const pointer = size < POINTER_LIMIT ? parsePointer(head.toString('latin1')) : null
    const binary = isBinary(head)
    if (binary || pointer) found.set(oid, { binary, pointer })
  })
  const secrets = secretReader(paths, glass)
  await git.objects.visit([...paths.keys()], both(heads, secrets))
  return blobs.map(blob => {
    const { binary, pointer } = found.get(blob.oid) ?? TEXT
    return { ...blob, binary, pointer, secrets: secrets.found.get(blob.oid) ?? NO_SECRETS }
  })
}

const TEXT = { binary: false, pointer: null } as const
const NO_SECRETS: readonly SecretFinding[] = []

function both(first: ObjectVisitor, second: ObjectVisitor): ObjectVisitor {
  return {
    begin(oid, size) {
      first.begin(oid, size)
      second.begin(oid, size)
    },
    bytes(chunk) {
      first.bytes(chunk)
      second.bytes(chunk)
    },
    end() {
      first.end()
      second.end()
    }
  }
}

/** The names of blobs. Of several names of one, the most telling one counts. */
export function namesOf(named: readonly Named[]): Map<string, string> {
  const paths = new Map<string, string>()
  for (const { oid, path } of named) if (!paths.has(oid) || holdsSecrets(path)) paths.set(oid, path)
  return paths
}

/** Looks for secrets in the blobs as they come by. @param paths the name of each */
export function secretReader(
  paths: ReadonlyMap<string, string>,
  { search, isKnown }: Glass
): ObjectVisitor & { readonly found: ReadonlyMap<string, readonly SecretFinding[]> } {
  const found = new Map<string, readonly SecretFinding[]>()
  let current: { readonly oid: string; readonly look: Look } | null = null
  return {
    found,
    begin(oid) {
      current = isKnown?.(oid) ? null : { oid, look: search.open(paths.get(oid) ?? '') }
    },
    bytes: chunk => current?.look.feed(chunk),
    end() {
      const secrets = current?.look.end() ?? []
      if (current && secrets.length > 0) found.set(current.oid, secrets)
    }
  }
}

const NONE = Buffer.alloc(0)

/** Keeps the first bytes of each blob and lets the others pass. */
function headReader(seen: (oid: string, size: number, head: Buffer) => void): ObjectVisitor {
  let current = { oid: '', size: 0 }
  let head: Buffer = NONE
  return {
    begin(oid, size) {
      current = { oid, size }
      head = NONE
    },
    bytes(chunk) {
      if (head.length === HEAD_BYTES) return
      const more = chunk.subarray(0, HEAD_BYTES - head.length)
      head = head.length > 0 ? Buffer.concat([head, more]) : more
    },
    end: () => seen(current.oid, current.size, head)
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

/** The first commit that brought a blob in. */
export async function firstWith(
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
