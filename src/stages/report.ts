import type { RunContext } from '../diagnose/rule.js'
import type { Event } from '../event.js'
import type { Inputs } from '../inputs.js'
import { outputsOf } from '../outputs.js'
import type { Runner } from '../ports.js'
import { inert, quoted } from '../render/neutral.js'
import { noteText } from '../render/notes.js'
import { plain } from '../render/plain.js'
import { headline, summary } from '../render/summary.js'
import { notesOn } from '../decide/notes.js'
import { spaceUrl } from '../space-url.js'
import type { Outcome, Plan, Source, Target } from '../values.js'
import { wordsOf } from '../words/index.js'
import { findingText } from '../words/findings.js'
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

/**
 * Says how the run ended: outputs, the job summary, and one annotation when there is something to say.
 * A report that cannot be written changes nothing about the deployment, so it is only warned about.
 */
export async function report(
  outcome: Outcome,
  deps: { runner: Runner; event: Event; narrator: Narrator }
): Promise<void> {
  const { runner, narrator } = deps
  const words = wordsOf(narrator.language)
  const failed = outcome.status === 'failed'
  const advice = failed ? outcome.diagnosed.say(narrator.language, contextOf(outcome, deps.event)) : undefined
  const { language } = narrator
  const parts = { outcome, words, language, ...(advice && { advice }), now: Date.now() }
  const title = plain(headline(parts))

  if (advice && failed) {
    const text = outcome.evidence.text
    if (text) runner.group(words.failure.proof, quoted(text))
    const steps = advice.steps.flatMap(({ text, block }, i) => [
      `${i + 1}. ${plain(text)}`,
      ...(block ? block.lines.map(line => `       ${inert(line)}`) : [])
    ])
    for (const line of ['', title, plain(advice.what), plain(advice.why), '', ...steps]) runner.line(line)
    runner.error(
      `${plain(advice.what)} ${plain(advice.why)} ${words.failure.seeSummary} [${outcome.diagnosed.id}]`,
      title
    )
  } else if (outcome.status === 'skipped') {
    runner.notice(plain(words.skipped[outcome.reason]), title)
  } else {
    for (const note of notesOn(outcome, parts.now)) runner.line(plain(noteText(note, words)))
    runner.line(title)
  }

  try {
    for (const [name, value] of outputsOf(outcome)) runner.output(name, value)
    await runner.summary(summary(parts))
  } catch (error) {
    runner.line(plain([{ value: (error as Error).message }]))
  }
}

/** What the diagnosis may name of this run. */
function contextOf(outcome: Outcome, event: Event): RunContext {
  const { inputs, target, source, credential, identity } = outcome
  const space = target?.space ?? inputs?.space
  const { tokenName: name, role } = identity ?? {}
  return {
    endpoint: inputs?.endpoint ?? 'https://huggingface.co',
    ...(space && inputs && { space, spaceUrl: spaceUrl(inputs.endpoint, space) }),
    ...(inputs && { spaceBranch: inputs['space-branch'] }),
    ...(source && { ref: source.label }),
    ...(credential && { token: { source: credential.source, ...(name && { name }), ...(role && { role }) } }),
    ...(identity && { account: identity.name }),
    ...(event.repository && { repository: event.repository }),
    ...(event.secretsUrl && { secretsUrl: event.secretsUrl })
  }
}
