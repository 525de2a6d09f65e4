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

/** The part of GitHub's API that keeps deployments (GitHub docs, REST API, deployments and deployment statuses). */
export class Deployments {
  /** `GITHUB_TOKEN` of a job. */
  readonly token = `ghs_${randomBytes(18).toString('hex')}`
  /** Whether that job has `deployments: write`. */
  mayDeploy = true
  readonly all: (Deployment & { readonly statuses: DeploymentStatus[] })[] = []
}
