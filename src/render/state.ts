import { spaceAfter } from '../decide/space-after.js'
import type { Outcome } from '../model/outcome.js'
import { spaceAfterText } from '../words/space-after.js'
import { inLanguage, type Language, sentences, type Text } from '../words/text.js'
import type { ReadAdvice } from './advice.js'

/** What happened, by the diagnosis, and in what state that left the Space, by what the run did. */
export function whatHappened(outcome: Outcome, { what }: ReadAdvice, language: Language): Text {
  return inLanguage(sentences(what, spaceAfterText(spaceAfter(outcome))), language)
}
