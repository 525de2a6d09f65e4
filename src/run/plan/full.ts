import type { Git } from '../../adapters/git/git.js'
import { findOffenders, type SurveyedBlob } from '../../content/offenders.js'
import { holdsHubsFilesOnly } from '../../decide/hubs-files.js'
import { Failure } from '../../model/failure.js'
import type { LfsObject, Plan, SpaceCommits, Target } from '../../model/values.js'
import { refusal, refuse } from '../look/card.js'
import { provideObjects } from './snapshot/lfs-objects.js'
import { fetchSpaceTree } from './snapshot/space-tree.js'
import type { Preparation } from './preparation.js'
import { readSpaceHistory } from './history.js'
import { knowsCommit } from './origin.js'
import { type Range, surveyRange } from './range.js'
import { trace } from './survey.js'
import { findInContent } from './findings.js'
import { secretFindings, withObjects } from './secrets.js'

/** A full history that cannot go, and why; `auto` then makes a snapshot. */
interface NotFull {
  readonly instead: 'content' | 'shallow' | 'unrelated'
  /** What to say when no snapshot may be made instead. */
  readonly failure: Failure
  /** Another tool's commits on the Space. */
  readonly below?: SpaceCommits
}

/**
 * Plans to push the branch's own commits.
 * @throws Failure when commits of the Space would be lost unasked, or the README is refused
 */
export async function planFull(run: Preparation, seen: Range): Promise<Plan | NotFull> {
  const { git, search, source, target, because } = run
  const to = source.commit
  let range = seen
  if (source.shallow && (await needsHistory(git, to, range))) {
    const failure = await deepen(git, to)
    if (failure) return { instead: 'shallow', failure }
    range = await surveyRange({ git, search, to, from: target.head })
  }
  const surveyAll = () => surveyRange({ git, search, to, from: null, entries: range.entries })
  // Mostly the first push of a branch: all of it is looked at while the Hub is asked.
  const early = range.behind === null && mayBeHubsOwn(target) ? surveyAll() : undefined
  early?.catch(() => undefined)
  const update = await decideUpdate(run, range)
  if ('instead' in update) return update
  const from = update.update === 'fast-forward' ? target.head : null
  // Where the Space's head is not built upon, the Hub looks at every commit of the branch.
  const ahead = from === range.from ? range : await (early ?? surveyAll())
  const { blobs, messages, entries } = ahead
  const brought = new Set(blobs.map(({ oid }) => oid))
  const find = async (looked: readonly SurveyedBlob[]) => [
    ...(await secretFindings(run, { history: 'full', blobs: looked, messages, entries, from })),
    ...(await findInContent(run, { entries, known: oid => !brought.has(oid) }))
  ]
  const offenders = findOffenders(blobs)
  if (offenders.length > 0) {
    const atTip = new Set(entries.map(({ oid }) => oid))
    const traced = await trace(git, offenders, { to, from, atTip })
    return { instead: 'content', failure: refusal([...traced, ...(await find(blobs))]) }
  }
  const lfs = await provideObjects(run, pointersIn(blobs))
  if ('absent' in lfs)
    return { instead: 'content', failure: refusal([...lfs.absent, ...(await find(blobs))]) }
  const findings = await find(await withObjects(run, blobs, lfs.wanted))
  refuse(findings)
  const bytes = blobs.reduce((sum, { size }) => sum + size, 0)
  const sent = { commits: ahead.ahead, files: blobs.length, bytes, lfs: lfs.wanted }
  return { ...sent, ...update, history: 'full', because, from: target.head, to, findings }
}

function pointersIn(blobs: readonly SurveyedBlob[]): LfsObject[] {
  return blobs.flatMap(({ path, pointer }) => (pointer ? [{ ...pointer, path }] : []))
}

/** @param commits how many the Space gets, where it is not all that lead from its head to the commit */
type Update = Pick<Plan, 'update' | 'replaced'> & { readonly commits?: number }

/** How the Space's branch gets from its head to the commit, and what that costs the Space. */
async function decideUpdate(run: Preparation, range: Range): Promise<Update | NotFull> {
  const { target, inputs } = run
  const from = target.head
  if (from === null) return { update: 'create', replaced: [] }
  if (range.behind === 0) return { update: 'fast-forward', replaced: [] }
  // The Space has something that the branch lacks. What it is, only the Space can tell.
  if (await isHubsOwn(run)) return { update: 'replace-initial', replaced: [] }
  const theirs = await readSpaceHistory({ ...run, from, isHere: range.behind !== null })
  if (inputs.force) return { update: 'overwrite', commits: theirs.ours, replaced: theirs.commits }
  const { commits, total, isRelated } = theirs
  const isOwn = range.behind !== null || (await knowsCommit(run, from))
  const whose = isOwn ? 'own' : isRelated ? 'edited' : 'unrelated'
  const finding = { kind: 'non-fast-forward', branch: target.branch, commits, total, whose } as const
  const failure = new Failure({ step: 'plan', finding })
  if (whose === 'unrelated') return { instead: 'unrelated', failure, below: { commits, total } }
  throw failure
}

/**
 * Whether all that the Space holds is the one commit that the Hub itself made when the Space was created. Mostly its
 * files are known already; only when they could be the Hub's own is the history asked for.
 */
async function isHubsOwn(run: Preparation): Promise<boolean> {
  const { target, recent } = run
  const { head, files } = target
  if (!mayBeHubsOwn(target)) return false
  const [first, ...others] = await recent()
  if (others.length > 0 || first?.id !== head || first?.title !== 'initial commit') return false
  return files !== undefined || holdsHubsFilesOnly({ files: [...(await fetchSpaceTree(run)).paths.keys()] })
}

/** Whether the Space may hold what the Hub itself made with it, and nothing else. */
export function mayBeHubsOwn({ branch, files }: Target): boolean {
  return branch === 'main' && (!files || holdsHubsFilesOnly({ files }))
}

/**
 * A shallow checkout can be pushed as it is when the Space has everything below its edge: then no commit from the
 * Space's head on is one whose parents are cut off (git shows such a commit without parents).
 */
async function needsHistory(git: Git, to: string, { from, behind }: Range): Promise<boolean> {
  if (from === null || behind !== 0) return true
  const cutOff = await git(['rev-list', '--max-parents=0', to, `^${from}`])
  return cutOff.stdout.trim() !== ''
}

async function deepen(git: Git, commit: string): Promise<Failure | null> {
  // An earlier plan of this run, for a Space that was not there yet, may have done it.
  const { stdout } = await git(['rev-parse', '--is-shallow-repository'])
  if (stdout.trim() === 'false') return null
  const origin = await git(['config', '--get', 'remote.origin.url'])
  if (origin.code !== 0)
    return new Failure({ step: 'plan', finding: { kind: 'shallow', reason: 'no-origin' } })
  const unshallow = ['fetch', '--quiet', '--unshallow', '--no-tags', '--no-recurse-submodules', 'origin']
  // The commit alone is asked for first: a repository with many branches has much that no Space needs.
  const one = await git([...unshallow, commit])
  const { code, text } = one.code === 0 ? one : await git(unshallow)
  if (code === 0) return null
  return new Failure({
    step: 'plan',
    finding: { kind: 'shallow', reason: 'fetch-failed' },
    text,
    exitCode: code
  })
}
