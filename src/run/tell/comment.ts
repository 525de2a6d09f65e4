import { type GitHub, openGitHub } from '../../adapters/github.js'
import { numberIn } from '../../decide/preview.js'
import type { Inputs } from '../../inputs/table.js'
import type { Trigger } from '../../inputs/trigger.js'
import type { Outcome } from '../../model/outcome.js'
import { spaceUrl } from '../../model/space-url.js'
import type { Preview, Source } from '../../model/values.js'
import type { ReadAdvice } from '../../render/advice.js'
import type { CommentParts, CommentState } from '../../render/comment.js'
import type { Narrator } from './narrate.js'

/** The one comment on a pull request that follows its preview; every call is best effort and never throws. */
export interface Comment {
  /** A preview is on its way, if there is one. */
  begin(run: { inputs: Inputs; preview: Preview | undefined; source: Source }): void
  /** Says how it ended, once. */
  conclude(outcome: Outcome, advice: ReadAdvice | undefined): Promise<void>
}

/** @param deps.signal the run's */
export function openComment(
  trigger: Trigger,
  { tell, signal }: { tell: Pick<Narrator, 'language' | 'noComment'>; signal: AbortSignal }
): Comment {
  let begun: Promise<void> = Promise.resolve()
  let isRefused = false
  const write = async (
    inputs: Inputs,
    state: CommentState,
    of: Pick<CommentParts, 'outcome' | 'advice'>,
    space: string
  ) => {
    const { repository, runUrl } = trigger
    const number = numberIn(space)
    const token = inputs['github-token']
    if (repository === undefined || number === null || token.trim() === '' || isRefused) return
    try {
      // Few runs have one.
      const { commentBody, markOf } = await import('../../render/comment.js')
      const body = commentBody(state, {
        ...of,
        preview: { space },
        spaceUrl: spaceUrl(inputs.endpoint, space),
        runUrl,
        language: tell.language
      })
      const github = await openGitHub(token, repository, signal)
      await put(github, { number, mark: markOf(space), state, body })
    } catch (error) {
      isRefused = true
      tell.noComment((error as Error).message)
    }
  }
  return {
    begin({ inputs, preview, source }) {
      if (preview && !inputs['dry-run'])
        begun = write(inputs, 'building', { outcome: { source } }, preview.space)
    },
    async conclude(outcome, advice) {
      await begun
      const { inputs, preview, removal } = outcome
      if (!inputs || (inputs['dry-run'] && outcome.status !== 'failed')) return
      const of = { outcome, advice }
      if (removal && !preview)
        for (const space of removal.deleted) await write(inputs, 'deleted', { outcome }, space)
      const state = preview && stateOf(outcome)
      if (state) await write(inputs, state, of, preview.space)
    }
  }
}

/** What to say of a run's end; nothing where another run will. */
function stateOf({ status, live, removal }: Outcome): CommentState | undefined {
  if (removal) return removal.left.length > 0 ? 'left' : 'deleted'
  if (status === 'failed') return 'failed'
  if (status !== 'deployed' && status !== 'unchanged') return undefined
  if (live?.how === 'overtaken') return undefined
  return live?.how === 'running' || live?.how === 'asleep' ? 'running' : 'pushed'
}

/** Of a request that is closed, only its own end is told, and only where something was told before. */
async function put(
  github: GitHub,
  { number, mark, state, body }: { number: number; mark: string; state: CommentState; body: string }
): Promise<void> {
  const isEnd = state === 'deleted' || state === 'left'
  const found = await github.findComment(
    number,
    comment => comment.isTrusted && comment.body.startsWith(mark)
  )
  if (isEnd && !found) return
  if (!isEnd && (await github.pullRequest(number).catch(() => null))?.isOpen === false) return
  await (found ? github.changeComment(found, body) : github.addComment(number, body))
}
