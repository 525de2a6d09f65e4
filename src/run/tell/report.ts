import type { Trigger } from '../../inputs/trigger.js'
import { outputsOf } from '../../model/outputs.js'
import type { Runner } from '../../model/ports.js'
import { adviceIn, type ReadAdvice, remedyLines } from '../../render/advice.js'
import { quoted } from '../../render/neutral.js'
import { noteText } from '../../render/notes.js'
import { plain } from '../../render/plain.js'
import { removalSentences } from '../../render/removal.js'
import { whatHappened } from '../../render/state.js'
import { headline, summary } from '../../render/summary.js'
import { isForFailure, isSaidBefore, isWarning, notesOn } from '../../decide/notes.js'
import type { Outcome } from '../../model/outcome.js'
import { wordsOf } from '../../words/index.js'
import { inLanguage, sentences } from '../../words/text.js'
import { contextOf } from './context.js'
import type { Narrator } from './narrate.js'

/**
 * Says how the run ended: outputs, the job summary, and one annotation when there is something to say.
 * A report that cannot be written changes nothing about the deployment, so it is only warned about.
 * @returns what it said of a failure
 */
export async function report(
  outcome: Outcome,
  deps: { runner: Runner; trigger: Trigger; narrator: Narrator }
): Promise<ReadAdvice | undefined> {
  const { runner, narrator } = deps
  const words = wordsOf(narrator.language)
  const failed = outcome.status === 'failed'
  const { language } = narrator
  const advice = failed
    ? adviceIn(language, outcome.diagnosed.say(contextOf(outcome, deps.trigger)))
    : undefined
  const parts = { outcome, words, language, ...(advice && { advice }), now: Date.now() }
  const title = plain(headline(parts))

  if (advice && failed) {
    const { text, step } = outcome.evidence
    if (text && !(step === 'build' && narrator.hasShownBuild()))
      runner.group(words.failure.proof, quoted(text))
    const excerpt = (advice.excerpt?.lines ?? []).flatMap(line => quoted(line))
    const what = whatHappened(outcome, advice, language)
    const said = ['', title, plain(what), plain(advice.why), ...excerpt, '', ...remedyLines(advice.steps)]
    for (const line of said) runner.line(line)
    for (const note of notesOn(outcome, parts.now).filter(isForFailure))
      runner.line(plain(noteText(note, words, language)))
    runner.error(
      `${plain(inLanguage(sentences(what, advice.why, [words.failure.seeSummary]), language))} [${outcome.diagnosed.id}]`,
      title,
      outcome.at
    )
  } else if (outcome.status === 'skipped') {
    runner.notice(plain(words.skipped[outcome.reason]), title)
  } else {
    for (const said of outcome.removal ? removalSentences(outcome, outcome.removal) : [])
      runner.line(plain(inLanguage(said, language)))
    for (const note of notesOn(outcome, parts.now)) {
      const text = plain(noteText(note, words, language))
      if (isSaidBefore(note)) continue
      if (isWarning(note)) runner.warning(text, title)
      else runner.line(text)
    }
    runner.line(title)
  }

  try {
    for (const [name, value] of outputsOf(outcome)) runner.output(name, value)
    await runner.summary(summary(parts))
  } catch (error) {
    runner.line(plain([{ value: (error as Error).message }]))
  }
  return advice
}
