import type { Git, GitCall, GitResult } from '../../adapters/git/git.js'
import type { Hub } from '../../adapters/hub/hub.js'
import { Failure } from '../../model/failure.js'
import type { Learn } from '../../model/outcome.js'
import type { Clock } from '../../model/ports.js'
import { uploadObjects } from './lfs-upload.js'
import type { Plan, Target } from '../../model/values.js'

/** What the Hub says after the push. */
export interface Pushed {
  /** The Space's head now: the pushed commit. */
  readonly commit: string
  /** What git printed, for the log. */
  readonly text: string
}

/**
 * Pushes the commit under a lease on exactly the head that was seen, and then asks the Hub what is there.
 * @throws Failure unless the Space's branch is the commit afterwards, whatever git said.
 */
export async function push(
  git: Git,
  run: { spaceCall: GitCall; target: Target; plan: Plan; scratch: Git },
  deps: { hub: Hub; clock: Clock; learn: Learn }
): Promise<Pushed> {
  const { target, plan } = run
  // The objects go first: a pointer whose object is not there would be refused, or worse, accepted.
  if (plan.lfs.length > 0) await uploadObjects(run.scratch, { ...run, objects: plan.lfs })
  deps.learn({ uploaded: plan.lfs.length, sent: true })
  for (let attempt = 1; ; attempt++) {
    const result = await pushOnce(git, run)
    // Git's words are no proof: an answer may be lost after the push was taken, and `Everything up-to-date` may
    // follow a failure. The Hub's head is.
    const after = await lookAgain(deps.hub, target)
    if (after.head === plan.to) return { commit: plan.to, text: result.text }
    if (attempt === MOST_ATTEMPTS || after.head !== plan.from || !mayPass(result))
      throw failureOf(result, target, plan, after)
    await deps.clock.sleep(1000 * 2 ** attempt)
  }
}

const MOST_ATTEMPTS = 3

/** Whether git was stopped by something that passes by itself: git does not try again on its own. */
function mayPass({ code, text }: GitResult): boolean {
  return (
    code !== 0 &&
    /requested URL returned error: (429|50[0234])|RPC failed; HTTP (429|50[0234])|early EOF|Connection reset|Empty reply from server/.test(
      text
    )
  )
}

function pushOnce(git: Git, { spaceCall, target, plan }: { spaceCall: GitCall; target: Target; plan: Plan }) {
  const ref = `refs/heads/${target.branch}`
  return git(
    ['push', '--porcelain', '--no-verify', '--no-signed', '--no-follow-tags', '--recurse-submodules=no']
      // Deltas against files that only the Space has would make git fetch them.
      .concat(plan.history === 'snapshot' ? '--no-thin' : [])
      .concat(`--force-with-lease=${ref}:${plan.from ?? ''}`)
      .concat('--', target.url, `${plan.to}:${ref}`),
    {
      ...spaceCall,
      config: [
        ...(spaceCall.config ?? []),
        'push.pushOption=',
        'push.useForceIfIncludes=false',
        // The Hub looks through all of a large push before it says a word.
        'http.lowSpeedTime=300'
      ]
    }
  )
}

/** What the Hub says of the branch now: its head (null: no such branch), or why that cannot be told. */
interface After {
  readonly head?: string | null
  readonly failure?: Failure
}

async function lookAgain(hub: Hub, { space, branch }: Target): Promise<After> {
  const heads = await hub
    .heads(space, 'verify')
    .catch((error: unknown) => ({ unreachable: error as Failure }))
  if ('unreachable' in heads) return { failure: heads.unreachable }
  if ('refused' in heads) return { failure: new Failure({ step: 'verify', http: heads.refused }) }
  return { head: heads.ok.heads.get(branch) ?? null }
}

/** What git said went wrong came first; after a git that was content, it is what the Hub says now. */
function failureOf({ code, text }: GitResult, target: Target, plan: Plan, after: After): Failure {
  const head = after.head === undefined ? {} : { head: after.head }
  if (code !== 0) return new Failure({ step: 'push', exitCode: code, text, ...head })
  if (after.failure) return after.failure
  const seen = after.head ?? null
  const finding = { kind: 'head-moved', branch: target.branch, seen, expected: plan.to } as const
  return new Failure({ step: 'verify', finding, text, ...head })
}
