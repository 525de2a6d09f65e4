import { type Deployment, type DeploymentState, type GitHub, openGitHub } from '../../adapters/github.js'
import type { Trigger } from '../../inputs/trigger.js'
import type { Target } from '../../model/values.js'

/** A Deployment on GitHub that follows this run; every call is best effort and never throws. */
export interface Announced {
  conclude(state: DeploymentState): Promise<void>
}

interface Announcement {
  /** Of GitHub's; empty when there is none. */
  readonly token: string
  readonly trigger: Trigger
  readonly target: Target
  /** The commit of the repository that is deployed. */
  readonly commit: string
  /** Told why there is no Deployment, where one was tried for. */
  readonly tellNot: (reason: string) => void
}

const NOBODY: Announced = { conclude: () => Promise.resolve() }

/** Opens a GitHub Deployment for the Space while the push is under way. Without the right to, there is none. */
export function announce({ token, trigger, target, commit, tellNot }: Announcement): Announced {
  const { repository } = trigger
  if (token.trim() === '' || repository === undefined) return NOBODY
  const status = { appUrl: target.appUrl, runUrl: trigger.runUrl, description: target.space }
  const open = async (): Promise<{ github: GitHub; deployment: Deployment }> => {
    const github = await openGitHub(token, repository)
    const what = { ref: commit, environment: target.space, description: target.url }
    const deployment = await github.createDeployment(what)
    await github.setState(deployment, { ...status, state: 'in_progress' })
    return { github, deployment }
  }
  const opened = open().catch((error: unknown) => {
    tellNot((error as Error).message)
    return null
  })
  return {
    async conclude(state) {
      const made = await opened
      if (made === null) return
      await made.github
        .setState(made.deployment, { ...status, state })
        .catch((error: unknown) => tellNot((error as Error).message))
    }
  }
}
