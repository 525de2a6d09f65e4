import type { IncomingHttpHeaders } from 'node:http'
import { waitBeforeRetry } from '../../decide/retry.js'
import { Failure, type Step } from '../../model/failure.js'
import type { Clock } from '../../model/ports.js'
import { type Route, ROUTES } from '../../model/routes.js'
import { lfsServer } from '../../model/space-url.js'
import type { Secret, Target } from '../../model/values.js'
import type { Git } from '../git/git.js'
import { gitHeaders } from '../git/headers.js'
import { type MadePush, makePush, type Pushed } from '../git/send-pack.js'
import { type Fetch, fetchCommit, type Fetched } from '../git/upload-pack.js'
import { type Door, DoorError } from '../http/door.js'
import { askedToWait, evidenceOf, unreachable } from '../http.js'
import type { Again } from './lfs-batch.js'
import { type Upload, type Uploaded, uploadObjects } from './lfs.js'
import { replyText } from './reply.js'

/** What of a fetch is up to who asks. */
type Wanted = Pick<Fetch, 'oid' | 'depth' | 'filter' | 'haves'>

/** The Space's git server and LFS server. git makes and reads packs; they are carried here. */
export interface SpaceGit {
  /** Has git make an update that will probably be pushed, while that is still being decided. Nothing is sent. */
  readonly begin: (git: Git, target: Target, update: Update) => void
  /** Something else is pushed, or nothing: a git that was begun with ends. */
  readonly discard: () => void
  /**
   * Sends an update once; whether it is sent again is for who can ask what became of it.
   * @param onItsWay told when nothing is left to do but to wait for the answer
   */
  readonly push: (git: Git, target: Target, update: Update, onItsWay?: () => void) => Promise<Pushed>
  /**
   * Fetches a commit into a bare repository.
   * @throws Failure when it is not there afterwards
   */
  readonly fetch: (
    into: { readonly git: Git; readonly directory: string },
    target: Target,
    wanted: Wanted
  ) => Promise<void>
  readonly upload: (
    target: Target,
    objects: Upload['objects'],
    progress: (bytes: number) => void
  ) => Promise<Uploaded>
}

/** What becomes of the branch: from the head that was seen (null: it is not there) to a commit. */
interface Update {
  readonly from: string | null
  readonly to: string
}

/** So many LFS objects go at a time: of small ones, nearly all the time goes by in waiting. */
const OBJECTS_AT_A_TIME = 32

export function openSpaceGit(at: {
  readonly door: Door
  readonly token: Secret
  readonly clock: Clock
  readonly signal: AbortSignal
}): SpaceGit {
  const { door, token, clock, signal } = at
  const headers = gitHeaders(token)
  const { 'User-Agent': userAgent = '', Authorization: authorization = '' } = headers
  const make = (git: Git, { url, branch, advertisement = Buffer.alloc(0) }: Target, update: Update) =>
    makePush({
      ...update,
      ...{ door, url, branch, advertisement, headers, signal },
      startGit: git.start,
      deadlines: ROUTES['receive-pack'].deadlines
    })
  let begun: (Update & { readonly target: Target; readonly made: Promise<MadePush> }) | undefined
  const discard = () => {
    begun?.made.then(made => made.discard()).catch(() => undefined)
    begun = undefined
  }
  return {
    begin(git, target, update) {
      discard()
      begun = { ...update, target, made: make(git, target, update) }
      // Who pushes it learns of it; nobody else needs to.
      begun.made.catch(() => undefined)
    },
    discard,
    async push(git, target, update, onItsWay = () => undefined) {
      const isIt = begun?.target === target && begun.from === update.from && begun.to === update.to
      const early = isIt ? begun?.made : undefined
      if (early) begun = undefined
      else discard()
      return (await (early ?? make(git, target, update))).send(onItsWay)
    },
    fetch: async ({ git, directory }, { url, branch }, wanted) => {
      const fetch = { door, url, headers, signal, repository: directory, startGit: git.start }
      const ask = (wanted: Wanted) => persistently({ ...fetch, ...wanted }, at)
      let fetched = await ask(wanted)
      // What a partial clone lacks of its commits cannot be built upon.
      if (fetched.kind === 'git' && wanted.haves) fetched = await ask({ ...wanted, haves: [] })
      if (fetched.kind !== 'fetched') throw notFetched(fetched, { url, branch, oid: wanted.oid })
    },
    upload: ({ url }, objects, progress) =>
      uploadObjects({
        ...{ door, authorization, userAgent, signal, objects, progress, again },
        url: lfsServer(url),
        parallel: OBJECTS_AT_A_TIME,
        deadlines: LFS_DEADLINES,
        sleep: ms => clock.sleep(ms)
      })
  }
}

const LFS_DEADLINES = {
  batch: ROUTES['lfs-batch'].deadlines,
  upload: ROUTES['lfs-upload'].deadlines,
  verify: ROUTES['lfs-verify'].deadlines
}

const again: Again = ({ call, attempt, waited, status, headers = {}, code = '' }) => {
  const attempted = status === undefined ? { code } : attemptedOf({ status, headers })
  return waitBeforeRetry(`lfs-${call}`, attempted, { attempt, waited }) ?? undefined
}

/** An answer that is not the one that was hoped for. */
interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
}

function attemptedOf({ status, headers }: Answered) {
  return { status, wait: askedToWait(headers, status) }
}

async function persistently(
  fetch: Omit<Fetch, 'deadlines'>,
  { clock, signal }: { clock: Clock; signal: AbortSignal }
): Promise<Fetched> {
  let waited = 0
  for (let attempt = 1; ; attempt++) {
    const fetched = await fetchCommit({ ...fetch, deadlines: ROUTES['upload-pack'].deadlines })
    signal.throwIfAborted()
    const attempted = howItWent(fetched)
    const wait = attempted && waitBeforeRetry('upload-pack', attempted, { attempt, waited })
    if (wait === null || wait === undefined) return fetched
    waited += wait
    await clock.sleep(wait)
  }
}

/**
 * How a request went, for the rule that says whether it is sent again.
 * @returns undefined when it had its answer, or none would ever come
 */
export function howItWent(result: Pushed | Fetched) {
  if (result.kind === 'answered') return attemptedOf(result)
  return result.kind === 'lost' ? { code: codeOf(result.error) } : undefined
}

const codeOf = (error: Error) => (error instanceof DoorError ? error.code : 'ECUT')

function notFetched(
  fetched: Exclude<Fetched, { kind: 'fetched' }>,
  { url, branch, oid }: { url: string; branch: string; oid: string }
): Failure {
  const { step } = ROUTES['upload-pack']
  switch (fetched.kind) {
    case 'moved':
      return new Failure({ step, finding: { kind: 'head-moved', branch, seen: null, expected: oid } })
    case 'git':
      return new Failure({ step, exitCode: fetched.code, text: fetched.stderr })
    case 'lost':
      return lost({ route: 'upload-pack', url, step }, fetched.error)
    case 'answered':
      return refused({ route: 'upload-pack', url, step }, fetched)
  }
}

/** Which request it was. */
interface Asked {
  readonly route: Route
  readonly url: string
  readonly step: Step
}

/** There was no answer, or no whole one. */
export function lost(asked: Asked, error: Error): Failure {
  return unreachable(asked, error instanceof DoorError ? error : new DoorError('ECUT', error.message))
}

/** There was another answer. */
export function refused(
  { route, url, step }: Asked,
  answered: Answered & { readonly text: string }
): Failure {
  const { status, headers, text } = answered
  // A git server says so within an answer that looks like a good one.
  const type = headers['content-type'] ?? ''
  if (status === 200 && type.startsWith('application/x-git-'))
    return new Failure({ step, text: `fatal: remote error: ${text}` })
  const evidence = evidenceOf(route, { status, headers, url }, text)
  try {
    const reply = replyText(() => null, { step, status, url, evidence, body: text, pace: 0 })
    return new Failure({ step, ...('refused' in reply && { http: reply.refused }) })
  } catch (failure) {
    return failure as Failure
  }
}
