import type { Event, Trigger } from '../inputs/trigger.js'

/** Events whose runs have secrets although a stranger may have chosen the code (GitHub docs, secure use). */
const WITH_SECRETS = ['pull_request_target', 'workflow_run', 'issue_comment']

/** Whether strangers may be behind such an event while its run has secrets. */
export function mayCarryForkCode({ event = '' }: Trigger): boolean {
  return WITH_SECRETS.includes(event)
}

/** Where the code of an event comes from; `asks`: the event names the pull request, and GitHub alone knows its origin. */
type Origin = 'own' | { readonly fork: string | undefined } | { readonly asks: number }

/** Who wrote the code that such an event is about. */
export function originOf({ name, payload }: Event): Origin {
  const own = payload.repository?.full_name
  const of = (repository: { readonly full_name?: string } | null | undefined): Origin =>
    repository?.full_name !== undefined && repository.full_name === own
      ? 'own'
      : { fork: repository?.full_name }
  if (name === 'pull_request_target') return of(payload.pull_request?.head?.repo)
  if (name === 'workflow_run') return of(payload.workflow_run?.head_repository)
  const { issue } = payload
  return issue?.pull_request ? { asks: issue.number ?? 0 } : 'own'
}

/**
 * The commits that are the repository's own whatever the event. Which commit a fork's branch is at, the event does not
 * tell for long: whoever owns it may have pushed since. So what is not known to be the repository's is not trusted.
 */
export function trustedCommits({ payload }: Event, { sha }: Trigger): string[] {
  return [sha, payload.pull_request?.base?.sha].filter(commit => commit !== undefined)
}
