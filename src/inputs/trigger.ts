import type { SkipReason } from '../model/values.js'

/** What triggered the run, as far as it matters here. Read from the runner's environment, once. */
export interface Trigger {
  /** `owner/name` on GitHub; undefined outside of a workflow. */
  readonly repository?: string
  /** The repository's page on GitHub. */
  readonly repositoryUrl?: string
  /** The run's page. */
  readonly runUrl?: string
  /** Where the repository's secrets are set. */
  readonly secretsUrl?: string
  /** `refs/heads/main`, `refs/pull/7/merge`, …. */
  readonly ref?: string
  /** `push`, `pull_request`, …. */
  readonly event?: string
  /** The commit for which GitHub began the run: of the repository itself wherever the run has secrets. */
  readonly sha?: string
  /** Of a preview: whose it is, as its commits say. */
  readonly previewOf?: string
  /** Where the webhook's payload is. */
  readonly eventPath?: string
}

type Env = Readonly<Record<string, string | undefined>>

export function readTrigger(env: Env): Trigger {
  const repository = env.GITHUB_REPOSITORY
  const server = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '')
  return {
    ...(repository && {
      repository,
      repositoryUrl: `${server}/${repository}`,
      secretsUrl: `${server}/${repository}/settings/secrets/actions`,
      ...(env.GITHUB_RUN_ID && { runUrl: `${server}/${repository}/actions/runs/${env.GITHUB_RUN_ID}` })
    }),
    ...(env.GITHUB_REF && { ref: env.GITHUB_REF }),
    ...(env.GITHUB_EVENT_NAME && { event: env.GITHUB_EVENT_NAME }),
    ...(env.GITHUB_SHA && { sha: env.GITHUB_SHA }),
    ...(env.GITHUB_EVENT_PATH && { eventPath: env.GITHUB_EVENT_PATH })
  }
}

type Repository = { readonly full_name?: string } | null

/** The part of GitHub's webhook payload that tells of a pull request, and where its code comes from. */
interface Payload {
  readonly action?: string
  readonly pull_request?: {
    readonly number?: number
    readonly state?: string
    readonly head?: { readonly repo?: Repository; readonly sha?: string }
    readonly base?: { readonly sha?: string }
  }
  readonly workflow_run?: { readonly head_repository?: Repository }
  readonly issue?: { readonly number?: number; readonly pull_request?: unknown }
  readonly repository?: { readonly full_name?: string }
}

/** The event as GitHub's toolkit reads it. */
export interface Event {
  readonly name: string
  readonly actor: string
  readonly payload: Payload
}

/**
 * Why GitHub gave this run no secrets, or null when it would have.
 * A deleted fork leaves `head.repo` null; that, too, is not this repository.
 */
export function withoutSecrets(trigger: Event): SkipReason | null {
  const { payload } = trigger
  if (trigger.actor === 'dependabot[bot]') return 'dependabot'
  if (!trigger.name.startsWith('pull_request') || trigger.name === 'pull_request_target') return null
  if (!payload.pull_request) return null
  return payload.pull_request.head?.repo?.full_name === payload.repository?.full_name ? null : 'fork'
}
