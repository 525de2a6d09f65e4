import type { Inputs } from '../inputs.js'
import type { Runner } from '../ports.js'
import { quoted } from '../render/neutral.js'
import { plain } from '../render/plain.js'
import type { Plan, Source, Target } from '../values.js'
import { findingText } from '../words/findings.js'
import { wordsOf } from '../words/index.js'
import type { Language } from '../words/text.js'
import type { Pushed } from './push.js'

/** Tells the log what happens while it happens. */
export interface Narrator {
  readonly language: Language
  starting(inputs: Inputs): void
  checked(target: Target): void
  planned(target: Target, source: Source, plan: Plan): void
  pushing(target: Target, plan: Plan): void
  pushed(pushed: Pushed): void
}

export function narratorFor(runner: Runner, language: Language): Narrator {
  const words = wordsOf(language)
  const { labels } = words
  const row = (label: string, value: string) => `${label}: ${value}`
  return {
    language,
    starting: ({ space }) => runner.line(plain(words.starting(space))),
    checked({ space, head, access, identity }) {
      runner.group(words.groups.access, [
        row(labels.space, plain([{ value: space }])),
        ...(identity ? [row(labels.token, plain([{ value: identity.name }]))] : []),
        row(labels.may, words.may[access.because]),
        row(labels.before, head ?? labels.none)
      ])
    },
    planned(target, source, plan) {
      const { findings, lfs } = plan
      runner.group(words.groups.plan, [
        row(labels.source, plain([{ value: source.label }, ' ', { value: source.subject }])),
        row(labels.branch, target.branch),
        row(labels.history, plain([...words.history[plan.history], ' ', ...words.because[plan.because]])),
        row(labels.commits, String(plan.commits)),
        row(labels.sent, words.files(plan.files, plan.bytes)),
        ...lfs.map(({ path, size }) => row('LFS', `${plain([{ value: path }])} (${words.bytes(size)})`)),
        ...findings.map(finding => plain(findingText(finding, language))),
        ...plan.replaced.map(({ sha, subject }) =>
          row(labels.overwritten, `${sha} ${plain([{ value: subject }])}`)
        )
      ])
    },
    pushing: ({ branch }) => runner.line(plain(words.pushing(branch))),
    pushed: ({ text }) => runner.group(words.groups.push, quoted(text))
  }
}
