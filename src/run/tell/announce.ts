import { type Deployment, type DeploymentState, type GitHub, openGitHub } from '../../adapters/github.js'
import type { Trigger } from '../../inputs/trigger.js'
import type { Inputs } from '../../inputs/table.js'
import type { Learn } from '../../model/outcome.js'
import type { Live, Source, Target } from '../../model/values.js'
import type { Narrator } from './narrate.js'

/** A Deployment on GitHub that follows this run; every call is best effort and never throws. */
interface Announced {
  conclude(end: Live | 'failed'): Promise<void>
}

/** What a Deployment comes to; of one that was not waited for, the update of the branch is what is known. */
const CONCLUSIONS = {
  running: 'success',
  asleep: 'success',
  unwatched: 'success',
  overtaken: 'inactive',
  'timed-out': 'in_progress',
  failed: 'failure'
} as const satisfies Record<Live['how'] | 'failed', DeploymentState>

/** Of a Space that was to be watched and could not be, nobody knows. */
function stateAfter(end: Live | 'failed'): DeploymentState {
  if (end === 'failed') return CONCLUSIONS.failed
  return end.because === undefined ? CONCLUSIONS[end.how] : 'in_progress'
}

const NOBODY: Announced = { conclude: () => Promise.resolve() }

/** Opens a GitHub Deployment for the Space while the push is under way. Without the right to, there is none. */
export function announce(
  run: { inputs: Inputs; trigger: Trigger; target: Target; source: Source },
  { tell, learn, signal }: { tell: Pick<Narrator, 'noDeployment'>; learn: Learn; signal: AbortSignal }
): Announced {
  const { trigger, target, source } = run
  const { repository } = trigger
  const token = run.inputs['github-token']
  if (token.trim() === '' || repository === undefined) return NOBODY
  const status = { appUrl: target.appUrl, runUrl: trigger.runUrl, description: target.space }
  const open = async (): Promise<{ github: GitHub; deployment: Deployment }> => {
    const github = await openGitHub(token, repository, signal)
    const what = { ref: source.commit, environment: target.space, description: target.url }
    const deployment = await github.createDeployment(what)
    await github.setState(deployment, { ...status, state: 'in_progress' })
    learn({ announced: true })
    return { github, deployment }
  }
  const opened = open().catch((error: unknown) => {
    tell.noDeployment((error as Error).message)
    return null
  })
  return {
    async conclude(end) {
      const made = await opened
      if (made === null) return
      await made.github
        .setState(made.deployment, { ...status, state: stateAfter(end) })
        .catch((error: unknown) => tell.noDeployment((error as Error).message))
    }
  }
}

/** Has GitHub show no Deployment any more of Spaces that were deleted; best effort, like all of it. */
export async function withdraw(
  spaces: readonly string[],
  { inputs, trigger }: { inputs: Inputs; trigger: Trigger },
  { tell, signal }: { tell: Pick<Narrator, 'noDeployment'>; signal: AbortSignal }
): Promise<void> {
  const { repository, runUrl } = trigger
  const token = inputs['github-token']
  if (token.trim() === '' || repository === undefined) return
  try {
    const github = await openGitHub(token, repository, signal)
    for (const space of spaces)
      for (const deployment of await github.deployments(space))
        await github.setState(deployment, { state: 'inactive', appUrl: '', runUrl, description: space })
  } catch (error) {
    tell.noDeployment((error as Error).message)
  }
}
