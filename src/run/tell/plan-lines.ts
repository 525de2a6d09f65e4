import { plain, row } from '../../render/plain.js'
import type { Plan, Source, Target } from '../../model/values.js'
import { findingText } from '../../words/findings.js'
import { wordsOf } from '../../words/index.js'
import { removedText } from '../../words/left-out.js'
import { inLanguage, type Language, sentences } from '../../words/text.js'

/** What goes, and what becomes of what is there. */
export function planLines(
  { target, source, plan }: { target: Target; source: Source; plan: Plan },
  language: Language
): string[] {
  const words = wordsOf(language)
  const { labels } = words
  const { findings, lfs, removed = [] } = plan
  return [
    row(labels.source, plain([{ value: source.label }, ' ', { value: source.subject }])),
    row(labels.branch, target.branch),
    row(
      labels.history,
      plain(inLanguage(sentences(words.history[plan.history], words.because[plan.because]), language))
    ),
    row(labels.commits, String(plan.commits)),
    row(labels.sent, words.files(plan.files, plan.bytes)),
    ...lfs.map(({ path, size }) => row('LFS', `${plain([{ value: path }])} (${words.bytes(size)})`)),
    ...(removed.length > 0 ? [row(labels.removed, plain(inLanguage(removedText(removed), language)))] : []),
    ...findings.map(finding => plain(inLanguage(findingText(finding), language))),
    ...plan.replaced.map(({ sha, subject }) =>
      row(labels.overwritten, `${sha} ${plain([{ value: subject }])}`)
    )
  ]
}
