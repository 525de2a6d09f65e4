import type { Reply, SpaceInfo, WhoAmI } from '../../model/hub-responses.js'
import type { Hub } from '../../adapters/hub/hub.js'
import type { FindNeighbours } from '../../adapters/hub/neighbours.js'
import { identityOf, judge, judgeCreation } from '../../decide/access.js'
import { Failure, type HttpEvidence, type Route } from '../../model/failure.js'
import type { Inputs } from '../../inputs/table.js'
import { spaceUrl } from '../../model/space-url.js'
import type { Learn } from '../../model/outcome.js'
import type { Credential, Identity, Target } from '../../model/values.js'
import type { Stopwatch } from '../tell/stopwatch.js'

interface Question {
  readonly inputs: Inputs
  readonly credential: Credential
  /** A Space that is not there is no failure: it is to be created. */
  readonly mayBeMissing: boolean
}

export interface ValidateDeps {
  readonly hub: Hub
  readonly findNeighbours: FindNeighbours
  readonly steps: Stopwatch
  readonly learn: Learn
}

/**
 * Who we are, whether the Space exists, and whether we may write to it: asked together, judged once.
 * What the Hub said is learnt before it is judged, so that a refusal can name the account and the Space's head.
 * @throws Failure when the answer is no, or when the Space's git server cannot be asked.
 */
export async function validate(question: Question, deps: ValidateDeps): Promise<Target> {
  const target = await deps.steps.time('access', judged(question, deps))
  deps.learn({ target })
  return target
}

async function judged({ inputs, credential, mayBeMissing }: Question, deps: ValidateDeps): Promise<Target> {
  const { hub } = deps
  const id = inputs.space
  // The git server's answer is needed for everything after; the other three only sharpen what is said.
  const [git, whoami, space, mayWrite] = await Promise.all([
    hub.heads(id, 'access'),
    hub.whoami().catch(noAnswer('whoami')),
    hub.space(id, 'access').catch(noAnswer('space')),
    hub.mayWrite(id).catch(noAnswer('auth-check'))
  ])
  const identity = identityOf(whoami)
  const head = 'ok' in git ? (git.ok.heads.get(inputs['space-branch']) ?? null) : undefined
  deps.learn({ identity, ...(head !== undefined && { head }) })

  const verdict = judge(id, credential.kind, { whoami, space, mayWrite, git })
  const isMissing = verdict.may === 'no' && verdict.evidence.finding?.kind === 'space-missing'
  if (isMissing && mayBeMissing) return missing(inputs, credential, { whoami, identity })
  if (verdict.may === 'no') {
    const { finding } = verdict.evidence
    if (finding?.kind !== 'space-missing') throw new Failure(verdict.evidence)
    const neighbours = await deps.findNeighbours(id)
    throw new Failure({ ...verdict.evidence, finding: { ...finding, ...neighbours } })
  }
  if ('refused' in git) throw new Failure({ step: 'access', http: git.refused })

  const info: SpaceInfo = 'ok' in space ? space.ok : { private: false, runtime: {} }
  const now = presentId(git.ok.url, info, inputs) ?? id
  // A name that somebody else holds now is not where these files and secrets were meant to go.
  if (ownerOf(now) !== ownerOf(id))
    throw new Failure({ step: 'access', finding: { kind: 'space-missing', space: id, movedTo: now } })
  const { runtime, sdk, visibility, files } = info
  return {
    space: now,
    ...(now !== id && { renamedFrom: id }),
    url: spaceUrl(inputs.endpoint, now),
    appUrl: appUrl(now, info),
    exists: true,
    private: info.private,
    runtime,
    ...(sdk && { sdk }),
    ...(visibility && { visibility }),
    ...(files && { files }),
    branch: inputs['space-branch'],
    head: head ?? null,
    advertisement: git.ok.advertisement,
    identity,
    access: verdict
  }
}

/** The Space as it is to be made. @throws Failure when this token may not */
function missing(
  inputs: Inputs,
  credential: Credential,
  { whoami, identity }: { whoami: Reply<WhoAmI>; identity: Identity | null }
): Target {
  const [owner = ''] = inputs.space.split('/')
  const access = judgeCreation(owner, credential.kind, whoami)
  if (access.may === 'no') throw new Failure(access.evidence)
  return {
    space: inputs.space,
    url: spaceUrl(inputs.endpoint, inputs.space),
    appUrl: appUrl(inputs.space, {}),
    exists: false,
    private: inputs.visibility !== undefined && inputs.visibility !== 'public',
    runtime: {},
    branch: inputs['space-branch'],
    head: null,
    identity,
    access
  }
}

/** A Space that was renamed answers under its new id, by API and by git. */
function presentId(gitUrl: string, info: SpaceInfo, inputs: Inputs): string | undefined {
  const prefix = spaceUrl(inputs.endpoint, '')
  const byGit = gitUrl.startsWith(prefix) ? gitUrl.slice(prefix.length) : undefined
  return [byGit === inputs.space ? info.id : byGit, byGit].find(id => /^[\w.-]+\/[\w.-]+$/.test(id ?? ''))
}

/** Accounts are the same whatever their capitals. */
function ownerOf(id: string): string {
  return (id.split('/')[0] ?? '').toLowerCase()
}

/** The Hub knows the app's address; its rule for ordinary names is the fallback (docs: spaces-embed). */
function appUrl(id: string, { host, subdomain }: Pick<SpaceInfo, 'host' | 'subdomain'>): string {
  if (host && /^https?:\/\/[\w.:-]+$/.test(host)) return host
  const label =
    subdomain && /^[\w-]+$/.test(subdomain) ? subdomain : id.toLowerCase().replace(/[^a-z0-9]/g, '-')
  return `https://${label}.hf.space`
}

function noAnswer(route: Route): () => { refused: HttpEvidence } {
  return () => ({ refused: { route, url: '', status: 0 } })
}
