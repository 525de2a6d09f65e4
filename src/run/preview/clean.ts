import { type GitHub, openGitHub, statusOf } from '../../adapters/github.js'
import { numberIn } from '../../decide/preview.js'
import type { Inputs } from '../../inputs/table.js'
import type { Trigger } from '../../inputs/trigger.js'
import { Failure } from '../../model/failure.js'
import type { Preview, Removal } from '../../model/values.js'
import { type RemoveDeps, removePreview } from './remove.js'
import { previewOf } from './task.js'

/**
 * Deletes the previews whose pull requests are closed, each by the same rule.
 * @throws Failure when the Hub or GitHub does not tell, or the Hub refuses
 */
export async function cleanPreviews(
  { inputs, trigger }: { inputs: Inputs; trigger: Trigger },
  deps: RemoveDeps & { signal: AbortSignal }
): Promise<Removal> {
  const { repository } = trigger
  const token = inputs['github-token']
  if (repository === undefined || token.trim() === '') throw unreadable()
  const github = await openGitHub(token, repository, deps.signal)
  const deleted: string[] = []
  const left: Removal['left'][number][] = []
  for (const preview of await previewsOf({ space: inputs.space, repository }, deps)) {
    if ((await isOpen(github, preview)) !== false) continue
    const became = await removePreview(preview, inputs['dry-run'], deps)
    if (became === 'deleted') deleted.push(preview.space)
    else if (became !== 'gone') left.push({ space: preview.space, because: became })
  }
  return { deleted, left }
}

/** Spaces that have a name which this action would give. */
async function previewsOf(
  of: { space: string; repository: string },
  { hub }: RemoveDeps
): Promise<Preview[]> {
  const [owner = ''] = of.space.split('/')
  const having = previewOf({ ...of, number: 1 }).space.slice(owner.length + 1, -1)
  const listed = await hub.spaces(owner, having)
  if ('refused' in listed) throw new Failure({ step: 'access', http: listed.refused })
  return listed.ok.flatMap(space => {
    const number = numberIn(space)
    const preview = number === null ? null : previewOf({ ...of, number })
    return preview?.space === space ? [preview] : []
  })
}

/** Undefined when there is no such pull request. */
async function isOpen(github: GitHub, { pullRequest }: Preview): Promise<boolean | undefined> {
  try {
    return (await github.pullRequest(pullRequest))?.isOpen
  } catch (error) {
    const status = statusOf(error)
    if (status === 401 || status === 403) throw unreadable()
    const { message } = error as Error
    throw new Failure({ step: 'access', network: { code: `HTTP ${status ?? '?'}`, host: 'GitHub', message } })
  }
}

function unreadable(): Failure {
  const problems = [{ input: 'github-token', value: '', expected: 'reads-pull-requests' }] as const
  return new Failure({ step: 'access', finding: { kind: 'invalid-inputs', problems } })
}
