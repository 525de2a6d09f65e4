import { randomBytes } from 'node:crypto'

/** What a job made known to GitHub about where it deploys to. */
export interface Deployment {
  readonly id: number
  /** `owner/name` on GitHub. */
  readonly repository: string
  readonly ref: string
  readonly environment: string
  readonly description: string
  /** All that was sent. */
  readonly body: Readonly<Record<string, unknown>>
  readonly statuses: readonly DeploymentStatus[]
}

export interface DeploymentStatus {
  readonly state: string
  readonly environment_url: string
  readonly log_url: string
  readonly description: string
}

/** A comment of a pull request; GitHub keeps those of issues and of pull requests in one place. */
export interface Comment {
  readonly id: number
  readonly repository: string
  readonly pullRequest: number
  body: string
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' }
  readonly author_association: string
}

export interface PullRequest {
  readonly state: 'open' | 'closed'
  /** `owner/name` of where its branch is; null when that fork was deleted. */
  readonly from?: string | null
}

/** The part of GitHub's API that keeps deployments and pull requests (GitHub docs, REST API, deployments, pulls and issues). */
export class Deployments {
  /** `GITHUB_TOKEN` of a job. */
  readonly token = `ghs_${randomBytes(18).toString('hex')}`
  /** Whether that job has `deployments: write`. */
  mayDeploy = true
  /** `pull-requests: write`, and `read`. */
  mayComment = true
  mayReadPulls = true
  readonly pulls = new Map<number, PullRequest>()
  readonly comments: Comment[] = []
  readonly all: (Deployment & { readonly statuses: DeploymentStatus[] })[] = []
}
