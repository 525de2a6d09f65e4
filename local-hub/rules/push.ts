import type { HubOptions } from '../options.js'
import type { Quarantine } from '../git/objects.js'
import { readFileAt } from '../git/repository.js'
import { readPointer } from '../lfs/pointer.js'
import { storedSize } from '../lfs/store.js'
import { validateCard } from './card.js'
import { blobHeads, newBlobs, type Blob } from './new-objects.js'
import { HEAD_LENGTH, looksBinary } from './text.js'
import * as verdict from './verdict.js'
import type { Offender, Verdict } from './verdict.js'

/** One line of what git tells a pre-receive hook. */
export interface RefUpdate {
  readonly before: string
  readonly after: string
  readonly ref: string
}

/** Plain git stops here; larger files go through LFS or Xet (docs, storage-limits). */
export const SIZE_LIMIT = 10 * 1024 * 1024

/** What depends on the caller and on how the Hub was started. */
export interface PushRules {
  readonly mayWrite: boolean
  readonly missingLfsObjects: NonNullable<HubOptions['missingLfsObjects']>
}

/**
 * The Hub's pre-receive hook. Who may not write is told so only now, because who may read may open a pull request
 * (`refs/pr/N`) with the same push. In which order the other rules are tried is not known.
 */
export async function judgePush(
  place: Quarantine,
  { updates, mayWrite, missingLfsObjects }: PushRules & { updates: readonly RefUpdate[] }
): Promise<Verdict> {
  if (!mayWrite && !updates.every(({ ref }) => ref.startsWith('refs/pr/'))) return verdict.notAuthorized
  if (updates.some(({ ref }) => ref.startsWith('refs/convert/'))) return verdict.hubOwnedRef

  const written = updates.filter(({ after }) => !/^0+$/.test(after))
  const [arrivals, cards] = await Promise.all([
    Promise.all(written.map(async ({ after, ref }) => ({ ref, blobs: await newBlobs(place, after) }))),
    // Only what the Space is built from, and only as it is in the end.
    Promise.all(
      written.filter(({ ref }) => ref === 'refs/heads/main').map(({ after }) => cardAt(place, after))
    )
  ])

  const large = offenders(arrivals, blob => blob.size > SIZE_LIMIT)
  if (large.length > 0) return verdict.tooLarge(large)

  const notText = new Set<string>()
  const dangling = new Set<string>()
  for await (const [blob, head] of blobHeads(place, uniqueBlobs(arrivals))) {
    if (looksBinary(head, blob)) notText.add(blob.oid)
    else if (missingLfsObjects === 'refuse' && (await isDangling(place, head))) dangling.add(blob.oid)
  }
  if (notText.size > 0) return verdict.binary(offenders(arrivals, blob => notText.has(blob.oid)))

  if (dangling.size > 0) return verdict.missingObjects(offenders(arrivals, blob => dangling.has(blob.oid)))

  return judgeCards(cards)
}

/** Whether it is a pointer to an object that was never uploaded. */
async function isDangling({ directory }: Pick<Quarantine, 'directory'>, content: Buffer): Promise<boolean> {
  const pointer = readPointer(content)
  return pointer !== undefined && (await storedSize(directory, pointer.oid)) === undefined
}

/** The same rules for a commit made over the API, whose files are at hand. */
export async function judgeFiles(
  files: ReadonlyMap<string, Buffer | null>,
  { directory, ref, missingLfsObjects }: Omit<PushRules, 'mayWrite'> & { directory: string; ref: string }
): Promise<Verdict> {
  const written = [...files].filter((entry): entry is [string, Buffer] => entry[1] !== null)
  const of = (isOne: (content: Buffer) => boolean): Offender[] =>
    written.filter(([, content]) => isOne(content)).map(([path]) => ({ path, ref }))

  const large = of(content => content.length > SIZE_LIMIT)
  if (large.length > 0) return verdict.tooLarge(large)
  const notText = of(content => looksBinary(content.subarray(0, HEAD_LENGTH), { size: content.length }))
  if (notText.length > 0) return verdict.binary(notText)
  if (missingLfsObjects === 'refuse') {
    const dangling: Offender[] = []
    for (const [path, content] of written) {
      if (await isDangling({ directory }, content)) dangling.push({ path, ref })
    }
    if (dangling.length > 0) return verdict.missingObjects(dangling)
  }
  const card = ref === 'refs/heads/main' ? files.get('README.md') : undefined
  return judgeCards(card ? [card.toString()] : [])
}

function judgeCards(cards: readonly string[]): Verdict {
  // What becomes of a retired SDK in a push is not published; Spaces that have it are said to go on.
  const reports = cards.map(card => validateCard(card, { retiredSdks: true }))
  const errors = reports.flatMap(report => report.errors)
  if (errors.length > 0) return verdict.invalidCard(errors.map(error => error.message))
  return verdict.accepted(reports.flatMap(report => report.warnings).map(warning => warning.message))
}

interface Arrival {
  readonly ref: string
  readonly blobs: readonly Blob[]
}

function offenders(arrivals: readonly Arrival[], isOne: (blob: Blob) => boolean): Offender[] {
  return arrivals.flatMap(({ ref, blobs }) => blobs.filter(isOne).map(({ path }) => ({ path, ref })))
}

const uniqueBlobs = (arrivals: readonly Arrival[]): Blob[] => [
  ...new Map(arrivals.flatMap(({ blobs }) => blobs).map(blob => [blob.oid, blob])).values()
]

/** Empty when there is none: to the Hub that is a card without front matter. */
async function cardAt({ directory, env }: Quarantine, commit: string): Promise<string> {
  return (await readFileAt(directory, commit, 'README.md', { env }))?.toString() ?? ''
}
