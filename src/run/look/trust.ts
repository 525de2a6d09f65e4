import type { Git } from '../../adapters/git/git.js'
import { openGitHub } from '../../adapters/github.js'
import { mayCarryForkCode, originOf, trustedCommits } from '../../decide/fork-code.js'
import type { Inputs } from '../../inputs/table.js'
import type { Trigger } from '../../inputs/trigger.js'
import { Failure } from '../../model/failure.js'
import type { Source } from '../../model/values.js'
import type { LoadTrigger } from '../login/authenticate.js'

/**
 * A run with secrets deploys no code of a stranger's: beside the Space's secrets, that code could read them.
 * @throws Failure when the commit is not known to be the repository's own
 */
export async function requireTrusted(
  { inputs, trigger, source }: { inputs: Inputs; trigger: Trigger; source: Source },
  { loadTrigger, signal }: { loadTrigger: LoadTrigger; signal: AbortSignal },
  git: Git
): Promise<void> {
  if (inputs['allow-fork-code'] || !mayCarryForkCode(trigger)) return
  const event = await loadTrigger()
  const origin = originOf(event)
  if (origin === 'own') return
  const { commit } = source
  for (const trusted of trustedCommits(event, trigger)) {
    if (trusted === commit) return
    if ((await git(['merge-base', '--is-ancestor', commit, trusted])).code === 0) return
  }
  const fork = 'asks' in origin ? await askOrigin(origin.asks, { inputs, trigger, signal }) : origin.fork
  if (fork !== undefined && fork === trigger.repository) return
  const finding = { kind: 'untrusted-code', event: event.name, commit, ...(fork && { fork }) } as const
  throw new Failure({ step: 'plan', finding })
}

/** Where a pull request comes from; undefined when GitHub does not say. */
async function askOrigin(
  number: number,
  { inputs, trigger, signal }: { inputs: Inputs; trigger: Trigger; signal: AbortSignal }
): Promise<string | undefined> {
  const { repository } = trigger
  const token = inputs['github-token']
  if (repository === undefined || token.trim() === '') return undefined
  const asked = openGitHub(token, repository, signal).then(github => github.pullRequest(number))
  return (await asked.catch(() => null))?.repository
}
