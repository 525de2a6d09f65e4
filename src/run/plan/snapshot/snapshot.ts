import { isPartial } from '../../../adapters/files.js'
import { writeBlobs } from '../../../adapters/git/blobs.js'
import { storeOf } from '../../../adapters/git/lfs-store.js'
import { expectPush } from '../../../adapters/git/send-pack.js'
import { findOffenders, LARGE_BYTES, type SurveyedBlob } from '../../../content/offenders.js'
import { formatPointer } from '../../../content/pointers.js'
import type { TreeEntry } from '../../../content/tree.js'
import { holdsHubsFilesOnly } from '../../../decide/hubs-files.js'
import { Failure } from '../../../model/failure.js'
import type { LfsObject, Plan } from '../../../model/values.js'
import { refusal, refuse } from '../../look/card.js'
import { provideObjects } from './lfs-objects.js'
import type { Preparation } from '../preparation.js'
import { unusable } from './folder.js'
import { commitTree, type TreeChange } from './index-file.js'
import { fetchSpaceTree } from './space-tree.js'
import { findStaying } from './staying.js'
import { writeTree } from './write-tree.js'
import { secretFindings, type Sent, withObjects } from '../secrets.js'
import { listTree, lookInto, namesOf, secretReader, trace } from '../survey.js'
import { findInContent, treeFindings } from '../findings.js'
import { unchanged } from '../unchanged.js'

/**
 * Makes one commit on top of the Space's head whose tree is exactly what the settings say. It is made in the scratch repository,
 * of the checkout's own objects: neither its index, nor its work tree, nor its refs are touched.
 * @throws Failure when the settings leave nothing, or what is left is refused
 */
export async function planSnapshot(run: Preparation): Promise<Plan> {
  const { source, target, scratch, inputs, because, gathered } = run
  const base = gathered?.tree ?? `${source.commit}:${inputs.path}`
  await complete(run)
  let early: ReturnType<typeof commitAsItIs> | undefined
  const asked = fetchSpaceTree(run, () => void (early = commitAsItIs(run, base)))
  // That it failed is learnt below, which may be a moment later.
  asked.catch(() => undefined)
  const { kept, excluded } = await chooseFiles(run, base)
  const readme = await changedReadme(run, kept)
  const [blobs, space] = await Promise.all([lookIntoNew(run, withChanges(kept, readme), asked), asked])
  const isKnown = (oid: string) => space.oids.has(oid)
  const lfs = await convert(run, blobs, kept)

  const deployed = [...kept, ...readme].map(({ path }) => path)
  const staying = await findStaying(run, space, deployed)
  const changes = [
    ...excluded.map(({ path, mode }) => ({ path, mode, oid: null })),
    ...readme,
    ...lfs.changes
  ]
  const inLfs = [...lfs.paths, ...staying.lfs]
  const { tree, entries } = await writeTree(
    scratch,
    { tree: base, entries: kept },
    { changes, inLfs, staying: staying.entries }
  )
  if (tree === space.tree) return unchanged(run, 'snapshot')
  const to = await commitOf(run, tree, await early)

  const provided = await provideObjects(run, lfs.objects)
  const wanted = 'wanted' in provided ? provided.wanted : []
  const looked = [...(await withObjects(run, lfs.looked, wanted)), ...readmeBlobs(run, readme, isKnown)]
  const findings = [
    ...(await secretFindings(run, sentBlobs(run, looked, entries))),
    ...(await findInContent(run, { entries, known: isKnown }))
  ]
  if ('absent' in provided) throw refusal([...provided.absent, ...findings])
  refuse(findings)
  const present = new Set(entries.map(({ path }) => path))
  const sent = entries.filter(({ path, oid }) => space.paths.get(path) !== oid)
  const fresh = sent
    .filter(({ oid }) => !space.oids.has(oid))
    .map(({ oid, size }) => [oid, size ?? 0] as const)
  return {
    update: target.head === null ? 'create' : 'fast-forward',
    history: 'snapshot',
    because,
    from: target.head,
    to,
    commits: 1,
    files: sent.length,
    removed: [...space.paths.keys()].filter(path => !present.has(path)),
    bytes: [...new Map(fresh).values()].reduce((sum, size) => sum + size, 0),
    lfs: provided.wanted,
    findings,
    ...(readme.length > 0 && run.card.readme !== null && { card: run.card.readme }),
    replaced: []
  }
}

/**
 * The snapshot, where the files will probably go as the commit has them: it is made while the Space is asked.
 * @returns undefined when others will go, or there is no such tree
 */
async function commitAsItIs(run: Preparation, base: string) {
  const { scratch, target, inputs, card } = run
  // Whatever goes, it is pushed from there.
  expectPush(scratch.git, target.url)
  if (inputs.exclude + inputs.keep !== '' || card.merged) return undefined
  const found = await scratch.git.objects.find(base).catch(() => null)
  if (found?.type !== 'tree') return undefined
  const commit = await commitTree(run, found.oid).catch(() => undefined)
  return commit === undefined ? undefined : { tree: found.oid, commit }
}

/** The snapshot of a tree. git packs it at once, while it is looked at. */
async function commitOf(run: Preparation, tree: string, made: Awaited<ReturnType<typeof commitAsItIs>>) {
  const { spaceGit, scratch, target } = run
  const to = made?.tree === tree ? made.commit : await commitTree(run, tree)
  spaceGit.begin(scratch.git, target, { from: target.head, to })
  return to
}

/**
 * A checkout with a filter, or a sparse one, lacks files that are deployed. They are fetched in one go, since git would
 * fetch them one by one, and not at all for the scratch repository.
 */
async function complete({ git, source, inputs }: Preparation): Promise<void> {
  const { commit, shallow } = source
  if (!(await isPartial(inputs.environment.directory))) return
  const depth = shallow ? ['--depth=1'] : []
  const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--refetch', '--no-filter', ...depth]
  const { code, text } = await git(['fetch', ...options, 'origin', commit])
  if (code === 0) return
  throw new Failure({
    step: 'plan',
    finding: { kind: 'shallow', reason: 'fetch-failed' },
    exitCode: code,
    text
  })
}

/** The files of the folder that `exclude` leaves, and those that it does not. */
async function chooseFiles({ scratch, inputs, gathered, files }: Preparation, base: string) {
  const all = (await files) ?? (await listTree(scratch.git, base))
  const exclude = gathered === null ? inputs.exclude : ''
  const kept = exclude === '' ? all : await withoutExcluded(all, exclude)
  if (kept.length === 0)
    throw exclude === ''
      ? unusable('path', inputs.path || '.', 'folder-with-files')
      : unusable('exclude', exclude.trim(), 'files-left')
  // What is found is kept for the end: where there are many it takes time, and the Space's are still on their way.
  treeFindings(kept)
  if (kept === all) return { kept, excluded: [] }
  const stays = new Set(kept)
  return { kept, excluded: all.filter(entry => !stays.has(entry)) }
}

async function withoutExcluded(
  entries: readonly TreeEntry[],
  exclude: string
): Promise<readonly TreeEntry[]> {
  const { select } = await import('../../../content/selection.js')
  return select(entries, { exclude }).kept
}

/** The README as the card makes it, when that is another. */
async function changedReadme(
  { scratch, card }: Preparation,
  kept: readonly TreeEntry[]
): Promise<TreeChange[]> {
  if (!card.merged || card.readme === null) return []
  const [oid = ''] = await writeBlobs(scratch, [card.readme])
  const mode = kept.find(({ path }) => path === 'README.md')?.mode ?? '100644'
  return [{ path: 'README.md', mode: mode === '100755' ? mode : '100644', oid }]
}

/** That README, where the Space does not have it, with the secrets in it. */
function readmeBlobs(
  { card, search }: Preparation,
  changes: readonly TreeChange[],
  isKnown: (oid: string) => boolean
): SurveyedBlob[] {
  return changes.flatMap(({ path, oid }) => {
    if (oid === null || isKnown(oid)) return []
    const secrets = search.inText(path, card.readme ?? '')
    return [{ oid, path, size: 0, binary: false, pointer: null, secrets }]
  })
}

/** A snapshot's message has the source's subject. */
function sentBlobs(
  { search, source }: Preparation,
  blobs: readonly SurveyedBlob[],
  entries: readonly TreeEntry[]
): Sent {
  const messages = [{ oid: source.commit, secrets: search.inText('', source.subject) }]
  return { history: 'snapshot', blobs, messages, entries, from: null }
}

function withChanges(kept: readonly TreeEntry[], changes: readonly TreeChange[]): readonly TreeEntry[] {
  if (changes.length === 0) return kept
  const changed = new Set(changes.map(({ path }) => path))
  return kept.filter(({ path }) => !changed.has(path))
}

/** A pointer is of about this size (git-lfs, docs/spec.md). */
const POINTER_BYTES = [120, 300] as const

/** A file or a link, which have a content; a submodule has none. */
type SizedEntry = TreeEntry & { readonly size: number }

const isSized = (entry: TreeEntry): entry is SizedEntry => entry.size !== null

/**
 * What the Space has is text or a pointer, or it would not have taken it. The rest is looked into, and what could be a
 * pointer, since the snapshot's attributes name all of those.
 */
function toLookInto<F extends SizedEntry>(files: readonly F[], known: ReadonlySet<string>): F[] {
  return files.filter(
    ({ oid, size }) => (size >= POINTER_BYTES[0] && size <= POINTER_BYTES[1]) || !known.has(oid)
  )
}

/**
 * Looks into the files that the Space lacks. Where it holds nothing but what the Hub made with it, these are nearly all:
 * they are looked into while its tree is on its way.
 */
async function lookIntoNew(
  { git, scratch, search, target, gathered }: Preparation,
  entries: readonly TreeEntry[],
  asked: ReturnType<typeof fetchSpaceTree>
) {
  const files = entries.filter(isSized)
  // Which files the Space has is known of `main` only.
  if (gathered === null && target.branch === 'main' && holdsHubsFilesOnly(target)) {
    const looked = await lookInto(git, files, { search })
    const { oids } = await asked
    return toLookInto(looked, oids).map(blob => (oids.has(blob.oid) ? { ...blob, secrets: [] } : blob))
  }
  const { oids } = await asked
  return lookInto(scratch.git, toLookInto(files, oids), { search, isKnown: oid => oids.has(oid) })
}

/** These are read by the Hub from git itself, and it does not look behind a pointer. */
const READ_BY_THE_HUB = new Set(['README.md', '.gitattributes'])

/** Turns what the Hub would refuse into LFS objects and their pointers, and gathers the pointers that are there. */
async function convert(
  run: Preparation,
  blobs: readonly (SurveyedBlob & { mode: string })[],
  entries: readonly TreeEntry[]
) {
  const { scratch, inputs, search, source, gathered } = run
  const looked = new Set(blobs.flatMap(({ oid, size }) => (size <= LARGE_BYTES ? [oid] : [])))
  // A link goes as it is: what it says is looked at, and is no content of a file.
  const contents = blobs.filter(({ mode }) => mode !== '120000')
  const offenders = findOffenders(contents)
  const stuck = [...offenders, ...(gathered?.large ?? [])].filter(
    ({ path }) => inputs['large-files'] === 'fail' || READ_BY_THE_HUB.has(path)
  )
  if (stuck.length > 0) {
    const atTip = new Set(stuck.map(({ oid }) => oid))
    const traced = await trace(run.git, stuck, { to: source.commit, from: null, atTip })
    const found = [
      ...(await secretFindings(run, sentBlobs(run, blobs, entries))),
      ...(await findInContent(run, { entries, known: () => false }))
    ]
    throw refusal([...traced, ...found])
  }
  // Only what is too large to have been looked into is looked at on its way.
  const large = secretReader(namesOf(blobs), { search, isKnown: oid => looked.has(oid) })
  const oids = [...new Set(offenders.map(({ oid }) => oid))]
  const made = await storeOf(scratch).keepBlobs(scratch.git.objects, oids, large)
  const blobsOfPointers = await writeBlobs(scratch, [...made.values()].map(formatPointer))
  const pointers = new Map([...made.keys()].map((oid, i) => [oid, blobsOfPointers[i]]))
  const modes = new Map(blobs.map(({ path, mode }) => [path, mode]))
  const changes = offenders.map(({ path, oid }): TreeChange => {
    const pointer = pointers.get(oid)
    return { path, mode: modes.get(path) ?? '100644', oid: pointer ?? null }
  })
  const there = contents.flatMap(({ path, pointer }): LfsObject[] => (pointer ? [{ ...pointer, path }] : []))
  const objects = offenders.flatMap(({ path, oid }): LfsObject[] => {
    const object = made.get(oid)
    return object ? [{ ...object, path }] : []
  })
  return {
    looked:
      large.found.size === 0
        ? blobs
        : blobs.map(blob => ({ ...blob, secrets: large.found.get(blob.oid) ?? blob.secrets })),
    changes,
    objects: [...objects, ...there],
    paths: [...objects, ...there].map(({ path }) => path)
  }
}
