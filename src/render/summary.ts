import type { Advice } from '../diagnose/rule.js'
import { notesOn } from '../decide/notes.js'
import type { Outcome } from '../values.js'
import type { Words } from '../words/index.js'
import { findingText } from '../words/findings.js'
import type { Language, Text } from '../words/text.js'
import { block, cell, folded, markdown, table } from './markdown.js'
import { noteText } from './notes.js'
import { neutral } from './neutral.js'

/** GitHub takes 1 MiB of summary for a step; nobody reads as much. */
const MOST_PROOF_LINES = 80
const MOST_FINDINGS = 100
const MOST_PROOF_CHARACTERS = 12_000

interface SummaryParts {
  readonly outcome: Outcome
  readonly words: Words
  readonly language: Language
  /** What to say about the failure; absent on every other end. */
  readonly advice?: Advice
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The job summary: the headline, then what helps most, then the facts, and folded at the end what only some need. */
export function summary(parts: SummaryParts): string {
  const { outcome, advice } = parts
  const body =
    outcome.status === 'failed' && advice ? failurePart(parts, outcome, advice) : goodPart(parts, outcome)
  const rest = [factsTable, findingsPart, cardPart, proofPart, timingsPart].map(part => part(parts))
  return [...body, ...rest].filter(Boolean).join('\n\n') + '\n'
}

/** The sentence at the top, and for the log. */
export function headline({ outcome, words, advice }: SummaryParts): Text {
  if (advice) return [advice.title]
  const { headlines } = words
  if (outcome.status === 'skipped' || !outcome.target || outcome.status === 'failed') return headlines.skipped
  return headlines[outcome.status](outcome.target)
}

function goodPart(parts: SummaryParts, outcome: Outcome): string[] {
  const { words, now } = parts
  const { target, source, plan } = outcome
  const sentences: Text[] = []
  if (outcome.status === 'skipped') sentences.push(words.skipped[outcome.reason], words.skippedHint)
  else if (target && source && plan)
    sentences.push(
      outcome.status === 'deployed'
        ? words.deployed[plan.history](target, source)
        : outcome.status === 'dry-run'
          ? words.dryRun[plan.update](target)
          : words.unchanged(target)
    )
  if (plan && plan.update !== 'unchanged')
    sentences.push([...words.history[plan.history], ' ', ...words.because[plan.because]])
  const notes = notesOn(outcome, now).map(note => `- ${markdown(noteText(note, words))}`)
  return [
    `## ${markdown(headline(parts))}`,
    ...sentences.map(markdown),
    target ? links(parts, target) : '',
    notes.join('\n')
  ]
}

function links({ words, outcome }: SummaryParts, { url, appUrl }: { url: string; appUrl: string }): string {
  const shown = [`**[${words.links.app}](${appUrl})**`, `[${words.links.space}](${url})`]
  if (outcome.status === 'deployed') shown.push(`[${words.links.buildLog}](${url}?logs=build)`)
  return shown.join(' · ')
}

function failurePart(
  { words }: SummaryParts,
  outcome: Outcome & { status: 'failed' },
  advice: Advice
): string[] {
  const steps = advice.steps.map(({ text, block: lines }, i) => {
    const sentence = `${i + 1}. ${markdown(text)}`
    return lines ? `${sentence}\n\n${block(lines.lines, lines.language, '   ')}\n` : sentence
  })
  const more = advice.links.map(({ label, url }) => `[${label}](${url})`).join(' · ')
  return [
    `## ${advice.title}`,
    markdown(advice.what),
    `**${words.failure.why}**\n\n${markdown(advice.why)}`,
    `**${words.failure.whatToDo}**\n\n${steps.join('\n')}`,
    more && `${words.failure.more}: ${more}`,
    `<sub>${outcome.diagnosed.id}</sub>`
  ]
}

function factsTable({ outcome, words }: SummaryParts): string {
  const { target, source, plan, credential, inputs, identity } = outcome
  const { labels } = words
  const rows: [string, string][] = []
  const add = (label: string, value: string | undefined) => value && rows.push([label, value])
  const link = (sha: string) =>
    target ? `[${cell(sha.slice(0, 7))}](${target.url}/commit/${sha})` : cell(sha)

  add(labels.space, target ? `[${cell(target.space)}](${target.url})` : inputs && cell(inputs.space))
  add(labels.branch, inputs && cell(inputs['space-branch']))
  add(labels.source, source && `${cell(source.label)}: ${cell(source.subject)}`)
  add(labels.before, target && (target.head ? link(target.head) : labels.none))
  const now = outcome.status === 'deployed' ? outcome.commit : undefined
  add(labels.after, now && link(now))
  add(labels.commits, plan && plan.commits > 0 ? String(plan.commits) : undefined)
  const changed = plan && plan.update !== 'unchanged' ? plan : undefined
  add(labels.sent, changed && words.files(changed.files, changed.bytes))
  add(labels.removed, changed?.removed ? String(changed.removed) : undefined)
  add(
    labels.lfs,
    changed && changed.lfs.length > 0 ? words.files(changed.lfs.length, total(changed.lfs)) : undefined
  )
  add(
    labels.overwritten,
    plan?.replaced.map(({ sha, subject }) => `${link(sha)} ${cell(subject)}`).join('<br>')
  )
  add(
    labels.token,
    credential &&
      markdown(
        words.token({
          source: credential.source,
          account: identity?.name,
          name: identity?.tokenName,
          role: identity?.role
        })
      ).replaceAll('|', '\\|')
  )
  add(labels.may, target && words.may[target.access.because])
  return rows.length > 0 ? table([' ', ' '], rows) : ''
}

function total(objects: readonly { readonly size: number }[]): number {
  return objects.reduce((sum, { size }) => sum + size, 0)
}

/** Everything that was found in what would be pushed: what the Hub refuses, or what a Space cannot use. */
function findingsPart({ outcome, words, language }: SummaryParts): string {
  const { finding } = outcome.status === 'failed' ? outcome.evidence : {}
  const findings = finding?.kind === 'content-refused' ? finding.findings : (outcome.plan?.findings ?? [])
  if (findings.length === 0) return ''
  const lines = findings.slice(0, MOST_FINDINGS).map(found => `- ${markdown(findingText(found, language))}`)
  if (findings.length > MOST_FINDINGS) lines.push(`- … ${findings.length - MOST_FINDINGS}`)
  return `**${words.findings.title}**\n\n${lines.join('\n')}`
}

/** The README with the card in it, for a dry run: nobody sees it otherwise. */
function cardPart({ outcome, words }: SummaryParts): string {
  const card = outcome.status === 'dry-run' ? outcome.plan?.card : undefined
  return card === undefined ? '' : folded(words.findings.dryRunCard, block(card.split('\n'), 'markdown'))
}

function proofPart({ outcome, words }: SummaryParts): string {
  if (outcome.status !== 'failed') return ''
  const { http, text, network } = outcome.evidence
  const lines: string[] = []
  if (http)
    lines.push(
      words.failure.answer(http.url, http.status),
      ...(http.message ? [http.message] : []),
      ...(http.requestId ? [`${words.failure.requestId}: ${http.requestId}`] : [])
    )
  if (network) lines.push(`${network.host}: ${network.message} (${network.code})`)
  if (text) lines.push(...tail(text))
  return lines.length > 0 ? folded(words.failure.proof, block(lines)) : ''
}

/** The end of an output, where the reason stands; the beginning is left out. */
function tail(text: string): string[] {
  const lines = neutral(text).slice(-MOST_PROOF_CHARACTERS).trimEnd().split('\n')
  return lines.length > MOST_PROOF_LINES ? ['…', ...lines.slice(-MOST_PROOF_LINES)] : lines
}

function timingsPart({ outcome, words }: SummaryParts): string {
  const { timings } = outcome
  if (timings.length === 0) return ''
  const order = Object.keys(words.steps)
  const rows = [...timings]
    .sort((a, b) => order.indexOf(a.step) - order.indexOf(b.step))
    .map(({ step, ms }): [string, string] => [words.steps[step], words.seconds(ms)])
  return folded(words.timings.title, table([words.timings.step, words.timings.time], rows))
}
