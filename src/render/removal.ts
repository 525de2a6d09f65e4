import type { Outcome } from '../model/outcome.js'
import type { Removal } from '../model/values.js'
import { PREVIEW_WORDS as words } from '../words/preview.js'
import { inLanguage, type Language, type Said, type Text } from '../words/text.js'
import { markdown } from './markdown.js'

/** The sentence at the top of a run that was about previews to be deleted. */
export function removalHeadline({ status }: Outcome, { deleted }: Removal, language: Language): Text {
  const { headlines } = words
  if (deleted.length === 0) return inLanguage(headlines.nothing, language)
  return inLanguage(status === 'dry-run' ? headlines.wouldDelete : headlines.deleted, language)
}

/** What was deleted, what was left and why; nothing is silently there still. */
export function removalSentences(outcome: Outcome, removal: Removal): Said[] {
  const { deleted, left, meanwhile } = removal
  if (meanwhile) return deleted.map(space => words.meanwhile(space))
  if (deleted.length + left.length === 0) return [outcome.preview ? words.nothing : words.cleaned]
  return [
    ...deleted.map((space): Said => [{ value: space }]),
    ...left.map(({ space, because }) => words.left[because](space))
  ]
}

/** The same below its headline. */
export function removalPart(outcome: Outcome, removal: Removal, language: Language): string[] {
  const lines = removalSentences(outcome, removal).map(said => `- ${markdown(inLanguage(said, language))}`)
  return [`## ${markdown(removalHeadline(outcome, removal, language))}`, lines.join('\n')]
}
