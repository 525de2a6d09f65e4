import { join, resolve } from 'node:path'
import { writeBlobs } from '../../../adapters/git/blobs.js'
import { openLfsStore, storeOf } from '../../../adapters/git/lfs-store.js'
import { formatPointer } from '../../../content/pointers.js'
import { type ContentFinding, Failure } from '../../../model/failure.js'
import type { LfsObject } from '../../../model/values.js'
import type { Preparation } from '../preparation.js'

/**
 * Sees which objects the Hub lacks, and has them ready to upload: from the scratch repository, where they were made; else from
 * the checkout; else from its origin.
 * @returns what is to be uploaded, or those that are nowhere to be had
 * @throws Failure when the Hub refuses, or when objects have to be fetched and git-lfs is not there
 */
export async function provideObjects(
  run: Preparation,
  objects: readonly LfsObject[]
): Promise<{ wanted: readonly LfsObject[] } | { absent: readonly ContentFinding[] }> {
  if (objects.length === 0) return { wanted: [] }
  const { hub, target } = run
  const unique = [...new Map(objects.map(object => [object.oid, object])).values()]
  // A Space that is still to be made has nothing.
  const asked = target.exists
    ? await hub.wantedObjects(target.space, unique)
    : { ok: unique.map(({ oid }) => oid) }
  if ('refused' in asked) throw new Failure({ step: 'plan', http: asked.refused })
  const lacking = new Set(asked.ok)
  const wanted = unique.filter(({ oid }) => lacking.has(oid))
  if (wanted.length === 0) return { wanted }
  const absent = await collect(run, wanted)
  if (absent.length === 0) return { wanted }
  return { absent: absent.map(({ path, size, oid }) => ({ kind: 'missing-lfs-object', path, size, oid })) }
}

async function collect(run: Preparation, wanted: readonly LfsObject[]): Promise<readonly LfsObject[]> {
  const { git, scratch, inputs } = run
  const ours = storeOf(scratch)
  const toFind = await absentOf(wanted, ({ oid }) => ours.has(oid))
  if (toFind.length === 0) return []

  const shared = (await git(['rev-parse', '--git-common-dir'])).stdout.trim()
  const theirs = openLfsStore(join(resolve(inputs.environment.directory, shared), 'lfs'))
  const toFetch = await absentOf(toFind, ({ oid }) => ours.bring(oid, theirs))
  if (toFetch.length === 0) return []
  await fetchObjects(run, toFetch)
  return absentOf(toFetch, ({ oid }) => ours.bring(oid, theirs))
}

async function absentOf(
  objects: readonly LfsObject[],
  isThere: (object: LfsObject) => Promise<boolean>
): Promise<LfsObject[]> {
  const absent: LfsObject[] = []
  for (const object of objects) if (!(await isThere(object))) absent.push(object)
  return absent
}

/**
 * Fetches objects from the checkout's origin into the checkout's store. git-lfs takes a commit and fetches all that its
 * files need: it gets one with just these, so that those of earlier commits come, and nothing else does.
 */
async function fetchObjects({ git, scratch }: Preparation, objects: readonly LfsObject[]): Promise<void> {
  if ((await git(['lfs', 'version'])).code !== 0) {
    const files = objects.map(({ path }) => path)
    throw new Failure({ step: 'plan', finding: { kind: 'git-lfs-missing', files } })
  }
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
