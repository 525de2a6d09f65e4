import { createHash, type Hash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { access, copyFile, link, mkdir, rename } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { readBlobs } from '../../../adapters/git/blobs.js'
import type { ScratchRepository } from '../../../adapters/git/scratch-repository.js'
import { formatPointer, type Pointer } from '../../../content/pointers.js'
import { type ContentFinding, Failure } from '../../../model/failure.js'
import type { LfsObject } from '../../../model/values.js'
import type { Preparation } from '../prepare.js'
import { writeBlobs } from './index-file.js'

/** Where git-lfs keeps an object (git-lfs, docs/spec.md). */
function placeOf(store: string, oid: string): string {
  return join(store, 'objects', oid.slice(0, 2), oid.slice(2, 4), oid)
}

/** The scratch repository's own store, from which git-lfs uploads. */
function storeOf(scratch: ScratchRepository): string {
  return join(scratch.directory, 'lfs')
}

/**
 * Makes LFS objects of blobs: each is read once, hashed and written to the scratch repository's store as it comes by, so that
 * memory stays flat however large it is.
 * @returns blob → the object
 */
export async function storeAsLfs(
  scratch: ScratchRepository,
  blobs: readonly string[]
): Promise<Map<string, Pointer>> {
  const store = storeOf(scratch)
  const incoming = join(store, 'incoming')
  if (blobs.length > 0) await mkdir(incoming, { recursive: true })
  const made = new Map<string, Pointer>()
  let current: { blob: string; size: number; hash: Hash; file: number } | undefined
  await readBlobs(scratch.git, blobs, {
    begin(blob, size) {
      current = { blob, size, hash: createHash('sha256'), file: openSync(join(incoming, blob), 'w') }
    },
    // Written before the next chunk is taken from the pipe.
    bytes(chunk) {
      current?.hash.update(chunk)
      if (current) writeSync(current.file, chunk)
    },
    end() {
      if (!current) return
      closeSync(current.file)
      made.set(current.blob, { oid: current.hash.digest('hex'), size: current.size })
    }
  })
  for (const [blob, { oid }] of made) {
    const place = placeOf(store, oid)
    await mkdir(dirname(place), { recursive: true })
    await rename(join(incoming, blob), place)
  }
  return made
}

/**
 * Sees which objects the Hub lacks, and has them ready to upload: from the scratch repository, where they were made; else from
 * the checkout; else from its origin.
 * @returns what is to be uploaded, or those that are nowhere to be had
 * @throws Failure when the Hub refuses, or when git-lfs is needed and not there
 */
export async function provideObjects(
  run: Preparation,
  objects: readonly LfsObject[]
): Promise<{ wanted: readonly LfsObject[] } | { absent: readonly ContentFinding[] }> {
  if (objects.length === 0) return { wanted: [] }
  const { git, hub, target } = run
  const unique = [...new Map(objects.map(object => [object.oid, object])).values()]
  // A Space that is still to be made has nothing.
  const asked = target.exists
    ? await hub.wantedObjects(target.space, unique)
    : { ok: unique.map(({ oid }) => oid) }
  if ('refused' in asked) throw new Failure({ step: 'plan', http: asked.refused })
  const lacking = new Set(asked.ok)
  const wanted = unique.filter(({ oid }) => lacking.has(oid))
  if (wanted.length === 0) return { wanted }
  if ((await git(['lfs', 'version'])).code !== 0)
    throw new Failure({
      step: 'plan',
      finding: { kind: 'git-lfs-missing', files: wanted.map(({ path }) => path) }
    })
  const absent = await collect(run, wanted)
  if (absent.length === 0) return { wanted }
  return { absent: absent.map(({ path, size, oid }) => ({ kind: 'missing-lfs-object', path, size, oid })) }
}

async function collect(run: Preparation, wanted: readonly LfsObject[]): Promise<readonly LfsObject[]> {
  const { git, scratch, inputs } = run
  const ours = storeOf(scratch)
  const toFind: LfsObject[] = []
  for (const object of wanted) if (!(await exists(placeOf(ours, object.oid)))) toFind.push(object)
  if (toFind.length === 0) return []

  const shared = (await git(['rev-parse', '--git-common-dir'])).stdout.trim()
  const theirs = join(resolve(inputs.environment.directory, shared), 'lfs')
  const toFetch = await bring(toFind, theirs, ours)
  if (toFetch.length === 0) return []
  await fetchObjects(run, toFetch)
  return bring(toFetch, theirs, ours)
}

/**
 * Fetches objects from the checkout's origin into the checkout's store. git-lfs takes a commit and fetches all that its
 * files need: it gets one with just these, so that those of earlier commits come, and nothing else does.
 */
async function fetchObjects({ git, scratch }: Preparation, objects: readonly LfsObject[]): Promise<void> {
  const blobs = await writeBlobs(scratch, objects.map(formatPointer))
  const entries = blobs.map((blob, i) => `100644 blob ${blob}\t${i}\n`).join('')
  const tree = await scratch.git(['mktree'], { input: entries })
  const who = ['user.name=hf-space-push', 'user.email=hf-space-push']
  const commit = await scratch.git(['commit-tree', '-m', 'LFS objects', tree.stdout.trim()], { config: who })
  await git(['lfs', 'fetch', 'origin', commit.stdout.trim()], {
    config: ['lfs.fetchinclude=', 'lfs.fetchexclude='],
    env: { GIT_ALTERNATE_OBJECT_DIRECTORIES: join(scratch.directory, 'objects') }
  })
}

/** Links what is in one store into the other; gives back what is not there. */
async function bring(objects: readonly LfsObject[], from: string, to: string): Promise<LfsObject[]> {
  const absent: LfsObject[] = []
  for (const object of objects) {
    const [source, place] = [placeOf(from, object.oid), placeOf(to, object.oid)]
    if (await exists(source)) {
      await mkdir(dirname(place), { recursive: true })
      await link(source, place).catch(() => copyFile(source, place))
    } else absent.push(object)
  }
  return absent
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false
  )
}
