import { createHash } from 'node:crypto'
import type { Hub } from '../../adapters/hub/hub.js'
import { mayPreviewOn, previewOf as named, previewTask, type PreviewTask } from '../../decide/preview.js'
import type { Inputs } from '../../inputs/table.js'
import type { Event, Trigger } from '../../inputs/trigger.js'
import type { Expectation } from '../../model/expected.js'
import { Failure, type Step } from '../../model/failure.js'
import type { Preview, Target } from '../../model/values.js'
import type { LoadTrigger } from '../login/authenticate.js'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')

/** The preview of a pull request. */
export function previewOf(of: { space: string; repository: string; number: number }): Preview {
  return named(of, digest)
}

/**
 * What is to be done about previews; undefined when the run is an ordinary one.
 * @throws Failure when the pull request is not known: its code must not go to the Space itself
 */
function taskOf(inputs: Inputs, event: Event): Exclude<PreviewTask, { task: 'unknown' }> | undefined {
  const found = previewTask(inputs, event, digest)
  if (found?.task === 'unknown') throw unusable({ step: 'inputs', value: 'true', expected: 'pull-request' })
  return found
}

/** What a run is to do, as the event and `preview` have it. */
interface Settled {
  /** Previews are to be deleted, and nothing is deployed. */
  readonly ends?: PreviewTask
  readonly preview?: Preview
  readonly inputs: Inputs
  readonly trigger: Trigger
}

/**
 * Settles whether a run is about the Space that was named, or about previews.
 * @throws Failure when that cannot be known
 */
export async function settle(inputs: Inputs, trigger: Trigger, loadEvent: LoadTrigger): Promise<Settled> {
  const task = inputs.preview === 'false' ? undefined : taskOf(inputs, await loadEvent())
  if (task === undefined) return { inputs, trigger }
  if (task.task === 'clean') return { ends: task, inputs, trigger }
  const { preview } = task
  const settled = {
    preview,
    inputs: forPreview(inputs, preview),
    trigger: { ...trigger, previewOf: preview.of }
  }
  return task.task === 'delete' ? { ...settled, ends: task } : settled
}

/** An ordinary deployment, to the Space of the pull request: it is made, and its commits carry the mark. */
function forPreview(inputs: Inputs, { space }: Preview): Inputs {
  return { ...inputs, space, create: true, history: 'snapshot', 'space-branch': 'main' }
}

/** @throws Failure when the Space has that name and was not made for this pull request */
export async function requireOwn(preview: Preview, { exists, head, space }: Target, hub: Hub): Promise<void> {
  if (!exists || head === null) return
  const commits = await hub.commits(space, 'main')
  if ('refused' in commits) throw new Failure({ step: 'plan', http: commits.refused })
  if (!mayPreviewOn(commits.ok, preview.of))
    throw unusable({ step: 'plan', value: space, expected: 'own-preview' })
}

function unusable({ step, ...problem }: { step: Step; value: string; expected: Expectation }): Failure {
  const problems = [{ input: 'preview', ...problem }]
  return new Failure({ step, finding: { kind: 'invalid-inputs', problems } })
}
