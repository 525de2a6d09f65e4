import type { getOctokit } from '@actions/github'

/** A GitHub Deployment of this run's. */
export interface Deployment {
  readonly id: number
}
export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'inactive'

/** What somebody wrote on a pull request. */
interface PullRequestComment {
  readonly id: number
  readonly body: string
  /** It was written by an app, or by somebody who may write to the repository. */
  readonly isTrusted: boolean
}

/** All of it throws when the token may not, or GitHub does not answer. */
export interface GitHub {
  createDeployment(what: { ref: string; environment: string; description: string }): Promise<Deployment>
  setState(
    deployment: Deployment,
    status: { state: DeploymentState; appUrl: string; runUrl?: string | undefined; description: string }
  ): Promise<void>
  /** The newest of an environment, at most 100. */
  deployments(environment: string): Promise<readonly Deployment[]>
  /** @returns null when there is no such pull request; of a fork that is gone, no repository */
  pullRequest(number: number): Promise<{ isOpen: boolean; repository: string | undefined } | null>
  findComment(
    pullRequest: number,
    isIt: (comment: PullRequestComment) => boolean
  ): Promise<PullRequestComment | undefined>
  addComment(pullRequest: number, body: string): Promise<void>
  changeComment(comment: PullRequestComment, body: string): Promise<void>
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

/** Who may write to the repository, by what GitHub says of a comment's author. */
const WRITERS = ['OWNER', 'MEMBER', 'COLLABORATOR']
const COMMENTS_A_PAGE = 100
const MOST_PAGES = 30

/** The status with which GitHub refused; undefined when it did not answer. */
export function statusOf(error: unknown): number | undefined {
  const { status } = error as { status?: unknown }
  return typeof status === 'number' ? status : undefined
}

type Client = ReturnType<typeof getOctokit>
/** The repository, and how long an answer is waited for. */
type At = () => { owner: string; repo: string; request: { signal: AbortSignal } }

/** GitHub's API for Deployments and pull requests. Its client is large, and loaded while something else is waited for. */
export async function openGitHub(token: string, repository: string, signal: AbortSignal): Promise<GitHub> {
  const github = await import('@actions/github')
  const { rest }: Client = github.getOctokit(token)
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
    },
    async deployments(environment) {
      const { data } = await rest.repos.listDeployments({ ...at(), environment, per_page: 100 })
      return data.map(({ id }) => ({ id }))
    },
    ...pullRequests(rest, at)
  }
}

function pullRequests(
  rest: Client['rest'],
  at: At
): Pick<GitHub, 'pullRequest' | 'findComment' | 'addComment' | 'changeComment'> {
  return {
    async pullRequest(number) {
      try {
        const { data } = await rest.pulls.get({ ...at(), pull_number: number })
        // A head whose fork was deleted has none, whatever the types say.
        const head = data.head.repo as { full_name: string } | null
        return { isOpen: data.state === 'open', repository: head?.full_name }
      } catch (error) {
        if (statusOf(error) === 404) return null
        throw error
      }
    },
    async findComment(number, isIt) {
      for (let page = 1; page <= MOST_PAGES; page++) {
        const where = { issue_number: number, per_page: COMMENTS_A_PAGE, page }
        const { data } = await rest.issues.listComments({ ...at(), ...where })
        const found = data
          .map(({ id, body = '', user, author_association: role }) => {
            const isTrusted = user?.type === 'Bot' || WRITERS.includes(role ?? '')
            return { id, body, isTrusted }
          })
          .find(isIt)
        if (found || data.length < COMMENTS_A_PAGE) return found
      }
      return undefined
    },
    async addComment(number, body) {
      await rest.issues.createComment({ ...at(), issue_number: number, body })
    },
    async changeComment({ id }, body) {
      await rest.issues.updateComment({ ...at(), comment_id: id, body })
    }
  }
}
