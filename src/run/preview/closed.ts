import { openGitHub } from '../../adapters/github.js'
import type { Hub } from '../../adapters/hub/hub.js'
import type { Inputs } from '../../inputs/table.js'
import type { Trigger } from '../../inputs/trigger.js'
import { Failure } from '../../model/failure.js'
import type { Ending, Learn } from '../../model/outcome.js'
import type { Preview } from '../../model/values.js'
import { withdraw } from '../tell/announce.js'
import type { Narrator } from '../tell/narrate.js'

/**
 * The end of a run whose preview is gone because its pull request was closed meanwhile: nothing went wrong.
 * @throws the error, when it is about something else, or when it cannot be known
 */
export async function unlessClosed(
  error: unknown,
  run: { preview: Preview; inputs: Inputs; trigger: Trigger },
  deps: { hub: Hub; signal: AbortSignal; tell: Pick<Narrator, 'noDeployment'>; learn: Learn }
): Promise<Ending> {
  const { preview } = run
  if (!isOfTheSpace(error)) throw error
  if (!(await isGone(preview, deps.hub)) || !(await isClosed(preview, run, deps.signal))) throw error
  deps.learn({ removal: { deleted: [preview.space], left: [], meanwhile: true } })
  await withdraw([preview.space], run, deps)
  return { status: 'deleted' }
}

/** Whether the Space was not found, or is on its way out. */
function isOfTheSpace(error: unknown): boolean {
  if (!(error instanceof Failure)) return false
  const { http, finding } = error.evidence
  return (
    http?.status === 404 ||
    finding?.kind === 'space-missing' ||
    (finding?.kind === 'space-stage' && finding.stage === 'DELETING')
  )
}

async function isGone({ space }: Preview, hub: Hub): Promise<boolean> {
  const info = await hub.space(space, 'delete').catch(() => undefined)
  if (info === undefined) return false
  return 'refused' in info ? info.refused.status === 404 : info.ok.runtime?.stage === 'DELETING'
}

async function isClosed(
  { pullRequest }: Preview,
  { inputs, trigger: { repository } }: { inputs: Inputs; trigger: Trigger },
  signal: AbortSignal
): Promise<boolean> {
  const token = inputs['github-token']
  if (token.trim() === '' || repository === undefined) return false
  try {
    const github = await openGitHub(token, repository, signal)
    return (await github.pullRequest(pullRequest))?.isOpen === false
  } catch {
    return false
  }
}
