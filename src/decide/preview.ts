import type { Event } from '../inputs/trigger.js'
import type { ListedCommit } from '../model/hub-responses.js'
import type { LeftBecause, Preview } from '../model/values.js'

/** What `preview` comes to on this event. */
export type PreviewTask =
  | { readonly task: 'deploy' | 'delete'; readonly preview: Preview }
  | { readonly task: 'clean' }
  /** The event is a pull request's, and not which one's is known: `space` itself must not get its code. */
  | { readonly task: 'unknown' }

/** The Hub's limit for a name after the owner. */
const MOST_CHARACTERS = 96

/**
 * What is to be done about previews; undefined when the run is an ordinary one.
 * @param digest of a text, hex
 */
export function previewTask(
  asked: { preview: 'false' | 'true' | 'clean'; space: string },
  { name, payload }: Event,
  digest: (text: string) => string
): PreviewTask | undefined {
  if (asked.preview === 'clean') return { task: 'clean' }
  if (asked.preview === 'false' || !name.startsWith('pull_request')) return undefined
  const { number, state } = payload.pull_request ?? {}
  const repository = payload.repository?.full_name
  if (number === undefined || !Number.isInteger(number) || repository === undefined)
    return { task: 'unknown' }
  const preview = previewOf({ space: asked.space, repository, number }, digest)
  // An event of a request that is closed already, such as a label, must not bring its preview back.
  const isClosed = payload.action === 'closed' || state === 'closed'
  return { task: isClosed ? 'delete' : 'deploy', preview }
}

/** The preview of a pull request. Long names are cut, and a hash of the whole keeps them apart. */
export function previewOf(
  { space, repository, number }: { space: string; repository: string; number: number },
  digest: (text: string) => string
): Preview {
  const [owner = '', name = ''] = space.split('/')
  const ending = `-pr-${number}`
  const room = MOST_CHARACTERS - ending.length
  const mark = `-${digest(space).slice(0, 10)}`
  const stem = name.length <= room ? name : name.slice(0, room - mark.length).replace(/[-._]+$/, '') + mark
  return { space: `${owner}/${stem}${ending}`, pullRequest: number, of: `${repository}#${number}` }
}

/** The number in a preview's name; null in any other's. */
export function numberIn(space: string): number | null {
  const [, number] = /-pr-([1-9]\d{0,9})$/.exec(space) ?? []
  return number === undefined ? null : Number(number)
}

const TRAILER = 'Preview-Of: '

/** What each commit of a preview says of whose it is. */
export function previewTrailer(of: string): string {
  return TRAILER + of
}

/** The variable that a preview is created with: whose it is, before any commit says so. */
export const PREVIEW_VARIABLE = 'PREVIEW_OF'

/** Whether a Space has nothing but what the Hub makes it with. */
export function isUntouched(commits: readonly ListedCommit[]): boolean {
  return commits.length <= 1 && commits.every(({ title }) => title === 'initial commit')
}

/**
 * Whether a Space with a preview's name was made for that pull request, by its newest commits; null when it was. The
 * Hub's own first commit says nothing. One without a word of ours is another's; one with other commits, too, was edited.
 */
export function strangeIn(commits: readonly ListedCommit[], of: string): LeftBecause | null {
  const said = commits.map(({ title, message }) => {
    const lines = message?.split('\n').filter(line => line.startsWith(TRAILER)) ?? []
    return lines.length === 0 && title !== 'initial commit' ? 'nothing' : lines
  })
  const trailers = said.flatMap(lines => (lines === 'nothing' ? [] : lines))
  if (trailers.length === 0 || trailers.some(line => line !== previewTrailer(of))) return 'not-ours'
  return said.includes('nothing') ? 'edited' : null
}

/** Whether a preview may be pushed there: it was before, or the Space has nothing but the Hub's first commit. */
export function mayPreviewOn(commits: readonly ListedCommit[], of: string): boolean {
  return isUntouched(commits) || strangeIn(commits, of) !== 'not-ours'
}
