import { spaceUrl } from './space-url.js'
import type { Known, Outcome } from './outcome.js'

interface OutputSpec {
  readonly description: string
  readonly of: (outcome: Outcome) => string
}

/** Every output, a function of how the run ended; set on failure too, as far as known. Names never change. */
export const OUTPUTS = {
  status: {
    description:
      'How the run ended: `deployed` (also if the wait was off or too short), `unchanged`, `skipped`, `dry-run`, `deleted` (the preview of a closed pull request) or `failed`.',
    of: outcome => outcome.status
  },
  diagnosis: {
    description: 'The id of the diagnosis; empty on success.',
    of: outcome => (outcome.status === 'failed' ? outcome.diagnosed.id : '')
  },
  'space-url': {
    description: 'The URL of the Space’s page.',
    of: outcome => outcome.target?.url ?? pageOf(outcome) ?? ''
  },
  'preview-space': {
    description:
      'The Space of the pull request, `owner/name`, if the run was about a preview; otherwise empty.',
    of: outcome => outcome.preview?.space ?? ''
  },
  'app-url': {
    description: 'The URL of the app itself.',
    of: ({ target, removal }) => (removal ? '' : (target?.appUrl ?? ''))
  },
  commit: {
    description: 'The commit that the Space’s branch points to after the run.',
    of: outcome => headAfter(outcome) ?? ''
  },
  'previous-commit': {
    description: 'The commit that the branch pointed to before the run; empty if there was none.',
    of: outcome => outcome.head ?? ''
  },
  'failed-commit': {
    description:
      'The pushed commit, if it does not run, whether or not the Space was rolled back; otherwise empty.',
    of: outcome => (outcome.status === 'failed' && outcome.pushed) || ''
  },
  history: {
    description:
      '`full` if the branch’s own commits were pushed, `snapshot` if one commit with the current files was.',
    of: outcome => outcome.plan?.history ?? ''
  },
  stage: {
    description: 'The last stage that the run saw the Space in, such as `RUNNING` or `BUILDING`.',
    of: stageOf
  }
} as const satisfies Record<string, OutputSpec>

/** Name and value of each output, in the order of the README. */
export function outputsOf(outcome: Outcome): [name: string, value: string][] {
  return Object.entries<OutputSpec>(OUTPUTS).map(([name, output]) => [name, output.of(outcome)])
}

/** The Space's head after the run; undefined when the run never saw it, null when there is no such branch. */
export function headAfter(outcome: Outcome): string | null | undefined {
  const { rollback, live, pushed, head, removal } = outcome
  if (removal) return null
  if (rollback && 'to' in rollback) return rollback.to
  if (rollback?.head !== undefined) return rollback.head
  if (pushed !== undefined) return live?.head ?? pushed
  if (outcome.status !== 'failed') return head
  const { evidence } = outcome
  // Whether a push was taken that was cut off, nobody was asked.
  if (evidence.finding?.kind === 'cancelled' && evidence.step === 'push') return undefined
  return evidence.head !== undefined ? evidence.head : head
}

/** The Space's stage when the run last looked; empty when the Hub did not say. */
export function stageOf(outcome: Outcome): string {
  const finding = outcome.status === 'failed' ? outcome.evidence.finding : undefined
  if (finding?.kind === 'space-stage') return finding.stage
  return outcome.live?.stage ?? outcome.target?.runtime.stage ?? ''
}

function pageOf({ inputs }: Known): string | undefined {
  return inputs && spaceUrl(inputs.endpoint, inputs.space)
}
