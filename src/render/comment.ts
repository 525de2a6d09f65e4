import type { Outcome } from '../model/outcome.js'
import type { Preview, Source } from '../model/values.js'
import { PREVIEW_WORDS } from '../words/preview.js'
import { wordsOf } from '../words/index.js'
import { inLanguage, type Language, type Said } from '../words/text.js'
import type { ReadAdvice } from './advice.js'
import { code, markdown } from './markdown.js'
import { removalSentences } from './removal.js'

/** What a comment says of its preview. */
export type CommentState = keyof (typeof PREVIEW_WORDS)['comment']

/** What is known when a comment is written. */
export interface CommentParts {
  readonly preview: Pick<Preview, 'space'>
  readonly outcome: Partial<Outcome>
  /** Of a failure. */
  readonly advice?: ReadAdvice | undefined
  readonly spaceUrl: string
  readonly runUrl?: string | undefined
  readonly language: Language
}

/** By what a later run finds its comment again, whatever language it is in. */
export function markOf(space: string): string {
  return `<!-- hf-space-push: preview of ${space} -->`
}

/** The one comment on a pull request. Whatever is not ours in it is neutralised, as in the summary. */
export function commentBody(state: CommentState, parts: CommentParts): string {
  const { preview, language, spaceUrl, runUrl, outcome } = parts
  const words = wordsOf(language)
  const inTongue = (said: Said) => markdown(inLanguage(said, language))
  const isOver = state === 'deleted'
  const places = [
    ...(state === 'running' && outcome.target
      ? [`**[${inTongue(PREVIEW_WORDS.open)}](${outcome.target.appUrl})**`]
      : []),
    isOver ? code(preview.space) : `[${words.labels.space}](${spaceUrl}) ${code(preview.space)}`,
    ...(runUrl ? [`[${words.links.run}](${runUrl})`] : [])
  ]
  return [
    markOf(preview.space),
    `### ${inTongue(PREVIEW_WORDS.comment[state])}`,
    places.join(' · '),
    isOver ? '' : commitLine(outcome, state, language),
    ...detail(parts).map(inTongue)
  ]
    .filter(Boolean)
    .join('\n\n')
}

function commitLine(
  { source, timings = [] }: Partial<Outcome>,
  state: CommentState,
  language: Language
): string {
  if (!source) return ''
  const ms = Math.max(0, ...timings.map(({ to }) => to))
  const took = state === 'running' ? PREVIEW_WORDS.took(wordsOf(language).seconds(ms)) : []
  const said = took.length > 0 ? ` · ${markdown(inLanguage(took, language))}` : ''
  return `${commit(source)}${said}`
}

const commit = ({ commit: sha, subject }: Source) => `${code(sha.slice(0, 7))} ${code(subject)}`

/** Why it failed, with the first step; why it was left. */
function detail({ outcome, advice }: CommentParts): Said[] {
  const { removal } = outcome
  if (removal) return removal.left.length > 0 ? removalSentences(outcome as Outcome, removal) : []
  if (!advice) return []
  const [{ text, options }] = advice.steps
  return [
    ['**', ...advice.title, '**'],
    advice.why,
    [...PREVIEW_WORDS.first, ' ', ...text, ...(options?.[0] ? [' ', ...options[0].text] : [])]
  ]
}
