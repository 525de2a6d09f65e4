import type { getOctokit } from '@actions/github'

/** A GitHub Deployment of this run's. */
export interface Deployment {
  readonly id: number
}
export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'inactive'

export interface GitHub {
  /** @throws when the token may not, or GitHub does not answer */
  createDeployment(what: { ref: string; environment: string; description: string }): Promise<Deployment>
  setState(
    deployment: Deployment,
    status: { state: DeploymentState; appUrl: string; runUrl?: string | undefined; description: string }
  ): Promise<void>
}

/** Longer than GitHub takes, and short enough to be waited for by somebody who does not need the answer. */
const TIMEOUT_MS = 10_000
/** Of a cancelled run it is said that it is over, if that can be done at once. */
const LAST_WORD_MS = 1000

/**
 * Ends a request that takes too long, and with the run. Node 20 may collect a timeout that is only in
 * `AbortSignal.any`, which then never comes: this timer is held by the loop.
 */
function until(signal: AbortSignal): AbortSignal {
  const end = new AbortController()
  const late = new Error('GitHub did not answer')
  setTimeout(() => end.abort(late), signal.aborted ? LAST_WORD_MS : TIMEOUT_MS).unref()
  if (!signal.aborted) signal.addEventListener('abort', () => end.abort(signal.reason), { once: true })
  return end.signal
}

/** GitHub's API for Deployments. Its client is large, and loaded while something else is waited for. */
export async function openGitHub(token: string, repository: string, signal: AbortSignal): Promise<GitHub> {
  const github = await import('@actions/github')
  const { rest }: ReturnType<typeof getOctokit> = github.getOctokit(token)
  const [owner = '', repo = ''] = repository.split('/')
  const at = () => ({ owner, repo, request: { signal: until(signal) } })
  return {
    async createDeployment(what) {
      const { data } = await rest.repos.createDeployment({
        ...at(),
        ...what,
        auto_merge: false,
        // What is deployed is on its way already: no other check has a say in it.
        required_contexts: []
      })
      // 202 merges first; with `auto_merge: false` it does not come.
      if (!('id' in data)) throw new Error(data.message ?? 'no deployment')
      return { id: data.id }
    },
    async setState({ id }, { state, appUrl, runUrl, description }) {
      await rest.repos.createDeploymentStatus({
        ...at(),
        deployment_id: id,
        state,
        environment_url: appUrl,
        description,
        ...(runUrl && { log_url: runUrl })
      })
    }
  }
}
