import type { Pushed as Sent } from '../../adapters/git/send-pack.js'
import type { Git } from '../../adapters/git/git.js'
import type { Advertised, Hub } from '../../adapters/hub/hub.js'
import { howItWent, lost, refused, type SpaceGit } from '../../adapters/hub/space-git.js'
import { waitBeforeRetry } from '../../decide/retry.js'
import { Failure } from '../../model/failure.js'
import type { Learn } from '../../model/outcome.js'
import type { Clock } from '../../model/ports.js'
import type { Plan, Target } from '../../model/values.js'

/** What the Space has after the push. */
interface Pushed {
  /** The Space's head: the pushed commit. */
  readonly commit: string
  /** What the Hub said with it, as git prints it. */
  readonly text: string
}

/**
 * Pushes the commit under a lease on exactly the head that was seen. The Hub's report that it took it is enough. When
 * no report comes, the Space's head tells what became of the push.
 * @param git of the repository that has the commit
 * @throws Failure unless the Space's branch is the commit afterwards
 */
export async function push(
  git: Git,
  { target, plan }: { target: Target; plan: Plan },
  deps: {
    spaceGit: SpaceGit
    hub: Hub
    clock: Clock
    signal: AbortSignal
    learn: Learn
    onItsWay?: () => void
  }
): Promise<Pushed> {
  const { from, to } = plan
  let current = target
  for (let attempt = 1, waited = 0; ; attempt++) {
    const sent = await deps.spaceGit.push(git, current, { from, to }, deps.onItsWay)
    if (leftHere(sent)) deps.learn({ sent: true })
    if (sent.kind === 'updated') return { commit: to, text: asPrinted(sent.told) }
    if (sent.kind === 'up-to-date') return { commit: to, text: '' }
    deps.signal.throwIfAborted()
    const after = await lookAgain(deps.hub, target)
    if (after.head === to) return { commit: to, text: '' }
    const attempted = howItWent(sent)
    const wait = attempted && waitBeforeRetry('receive-pack', attempted, { attempt, waited })
    if (wait === null || wait === undefined || after.head !== from || !after.advertisement)
      throw failureOf(sent, { target, plan, after })
    current = { ...target, advertisement: after.advertisement }
    waited += wait
    await deps.clock.sleep(wait)
  }
}

/** Whether the Hub may have got something of it. */
function leftHere(sent: Sent): boolean {
  return sent.kind === 'lost' ? sent.sent : !['up-to-date', 'stale', 'git'].includes(sent.kind)
}

/** What the Hub says of the branch now: its head (null: no such branch); nothing when it cannot be asked. */
interface After {
  readonly head?: string | null
  readonly advertisement?: Buffer
}

async function lookAgain(hub: Hub, { space, branch }: Target): Promise<After> {
  const asked = await hub.heads(space, 'verify').catch(() => null)
  if (asked === null || 'refused' in asked) return {}
  return { head: headOf(asked.ok, branch), advertisement: asked.ok.advertisement }
}

/**
 * What the server advertises now, for a push that comes long after the first look.
 * @throws Failure when the Hub does not say, or the branch is not where it was
 */
export async function advertiseAnew(hub: Hub, target: Target): Promise<Target> {
  const { space, branch, head } = target
  const asked = await hub.heads(space, 'push')
  if ('refused' in asked) throw new Failure({ step: 'push', http: asked.refused })
  const seen = headOf(asked.ok, branch)
  if (seen === head) return { ...target, advertisement: asked.ok.advertisement }
  const finding = { kind: 'head-moved', branch, seen, expected: head ?? '' } as const
  throw new Failure({ step: 'push', finding, head: seen })
}

const headOf = ({ heads }: Advertised, branch: string) => heads.get(branch) ?? null

type NotTaken = Exclude<Sent, { kind: 'updated' | 'up-to-date' }>

/** What the Hub or git said of the push comes first; where the branch is now comes with it. */
function failureOf(sent: NotTaken, { target, plan, after }: { target: Target; plan: Plan; after: After }) {
  const { evidence } = withoutHead(sent, { target, plan, after })
  return new Failure({ ...evidence, ...(after.head !== undefined && { head: after.head }) })
}

function withoutHead(
  sent: NotTaken,
  { target, plan, after }: { target: Target; plan: Plan; after: After }
): Failure {
  const { url, branch } = target
  const asked = { route: 'receive-pack', url, step: 'push' } as const
  const seen = after.head
  const moved = { kind: 'head-moved', branch, seen: seen ?? null, expected: plan.to } as const
  const hasMoved = seen !== undefined && seen !== plan.from
  switch (sent.kind) {
    case 'stale':
      return new Failure({ step: 'push', finding: moved })
    case 'refused': {
      const text = `${asPrinted(sent.told)} ! [remote rejected] ${plan.to} -> ${branch} (${sent.reason})\n`
      const isHooks = /hook declined/.test(sent.reason)
      return new Failure({ step: 'push', text, ...(hasMoved && !isHooks && { finding: moved }) })
    }
    case 'answered':
      return refused(asked, sent)
    case 'git':
      return new Failure({ step: 'push', exitCode: sent.code, text: sent.stderr })
    case 'lost':
      return hasMoved ? new Failure({ step: 'verify', finding: moved }) : lost(asked, sent.error)
  }
}

/** What a server tells, as git prints it. */
function asPrinted(told: string): string {
  const lines = told.trimEnd().split('\n')
  return told.trim() === '' ? '' : lines.map(line => `remote: ${line}\n`).join('')
}
