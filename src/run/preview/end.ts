import type { Hub } from '../../adapters/hub/hub.js'
import type { SpaceApi } from '../../adapters/hub/space-api.js'
import type { PreviewTask } from '../../decide/preview.js'
import type { Inputs } from '../../inputs/table.js'
import type { Trigger } from '../../inputs/trigger.js'
import type { Ending, Learn } from '../../model/outcome.js'
import type { Removal } from '../../model/values.js'
import { withdraw } from '../tell/announce.js'
import type { Narrator } from '../tell/narrate.js'
import type { Stopwatch } from '../tell/stopwatch.js'
import { removePreview } from './remove.js'

/**
 * Ends previews that nobody needs any more, with what GitHub shows of them. It needs no checkout.
 * @throws Failure when the Hub does not tell, or refuses
 */
export async function endPreviews(
  run: { task: PreviewTask; inputs: Inputs; trigger: Trigger },
  deps: {
    hub: Hub
    apiOf: (space: string) => SpaceApi
    signal: AbortSignal
    steps: Stopwatch
    tell: Pick<Narrator, 'noDeployment'>
    learn: Learn
  }
): Promise<Ending> {
  const { inputs } = run
  const removal = await deps.steps.time('delete', removed(run, deps))
  deps.learn({ removal })
  if (inputs['dry-run']) return { status: 'dry-run' }
  if (removal.deleted.length === 0) return { status: 'unchanged' }
  await withdraw(removal.deleted, run, deps)
  return { status: 'deleted' }
}

async function removed(
  run: Parameters<typeof endPreviews>[0],
  deps: Parameters<typeof endPreviews>[1]
): Promise<Removal> {
  const { task, inputs } = run
  if (!('preview' in task)) return (await import('./clean.js')).cleanPreviews(run, deps)
  const { preview } = task
  const became = await removePreview(preview, inputs['dry-run'], deps)
  if (became === 'gone') return { deleted: [], left: [] }
  return became === 'deleted'
    ? { deleted: [preview.space], left: [] }
    : { deleted: [], left: [{ space: preview.space, because: became }] }
}
