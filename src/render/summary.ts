import { isForFailure, isWarning, type Note, notesOn } from '../decide/notes.js'
import { nameOfChange } from '../decide/settings.js'
import { whatHappened } from './state.js'
import { headAfter, stageOf } from '../model/outputs.js'
import type { Outcome } from '../model/outcome.js'
import type { Target } from '../model/values.js'
import type { Words } from '../words/index.js'
import { findingText } from '../words/findings.js'
import { removedText } from '../words/left-out.js'
import { inLanguage, type Language, sentences as joined, type Text } from '../words/text.js'
import { type ReadAdvice, remedyMarkdown } from './advice.js'
import { ROUTE_NAMES } from '../words/routes.js'
import { gantt } from './gantt.js'
import { block, cell, folded, inCell, markdown, table } from './markdown.js'
import { noteText } from './notes.js'
import { neutral } from './neutral.js'
import { plain } from './plain.js'
import { removalHeadline, removalPart } from './removal.js'

/** GitHub takes 1 MiB of summary for a step, or none of it; nobody reads as much. */
const MOST_BYTES = 500_000
const MOST_CARD_LINES = 400
const MOST_CARD_CHARACTERS = 40_000
const MOST_PROOF_LINES = 80
const MOST_FINDINGS = 100
const MOST_PROOF_CHARACTERS = 12_000

interface SummaryParts {
  readonly outcome: Outcome
  readonly words: Words
  readonly language: Language
  /** What to say about the failure; absent on every other end. */
  readonly advice?: ReadAdvice
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The job summary: the headline, then what helps most, then the facts, and folded at the end what only some need. */
export function summary(parts: SummaryParts): string {
  const { outcome, advice } = parts
  const body =
    outcome.status === 'failed' && advice ? failurePart(parts, outcome, advice) : goodPart(parts, outcome)
  const rest = [factsTable, findingsPart, cardPart, timeline, proofPart].map(part => part(parts))
  return whatFits([...body, ...rest].filter(Boolean), parts.words) + '\n'
}

/** As many parts as GitHub takes; that others are missing is said. */
function whatFits(all: readonly string[], words: Words): string {
  let size = 0
  const fitting = all.filter(part => {
    const fits = size + Buffer.byteLength(part) <= MOST_BYTES
    if (fits) size += Buffer.byteLength(part) + 2
    return fits
  })
  return [...fitting, ...(fitting.length < all.length ? [words.tooLong] : [])].join('\n\n')
}

/** The sentence at the top, and for the log. */
export function headline({ outcome, words, language, advice }: SummaryParts): Text {
  if (advice) return advice.title
  if (outcome.removal) return removalHeadline(outcome, outcome.removal, language)
  const { headlines } = words
  const { target } = outcome
  if (outcome.status === 'skipped' || outcome.status === 'failed' || outcome.status === 'deleted' || !target)
    return headlines.skipped
  if (outcome.status === 'deployed') return headlines.deployed[outcome.live.how](target)
  return headlines[outcome.status](target)
}

function goodPart(parts: SummaryParts, outcome: Outcome): string[] {
  const { target, removal } = outcome
  if (removal) return removalPart(outcome, removal, parts.language)
  return [
    `## ${markdown(headline(parts))}`,
    // Mostly what one wants to do next.
    target ? links(parts, target) : '',
    ...sentences(parts, outcome).map(markdown),
    notesPart(parts, () => true)
  ]
}

function notesPart({ outcome, words, language, now }: SummaryParts, which: (note: Note) => boolean): string {
  const notes = notesOn(outcome, now).filter(which)
  return notes
    .map(note => `- ${isWarning(note) ? '⚠️ ' : ''}${markdown(noteText(note, words, language))}`)
    .join('\n')
}

/** What happened, in words. */
function sentences({ words, language }: SummaryParts, outcome: Outcome): Text[] {
  const { target, source, plan, created } = outcome
  if (outcome.status === 'skipped') return [words.skipped[outcome.reason], words.skippedHint]
  if (!target || !source || !plan) return []
  const how = inLanguage(joined(words.history[plan.history], words.because[plan.because]), language)
  const restarted = outcome.restarted ? [words.restarted[outcome.restarted]] : []
  if (outcome.status === 'deployed') {
    const isLeft = outcome.live.how === 'unwatched' && !outcome.live.because && target.branch === 'main'
    return [
      words.deployed[plan.history](target, source),
      ...restarted,
      ...(isLeft ? [words.unwatched] : []),
      how
    ]
  }
  if (outcome.status === 'dry-run' && created)
    return [words.wouldCreate(target, created.sdk, created.from), how]
  if (plan.update === 'unchanged') return [words.unchanged(target), ...restarted]
  return [words.dryRun[plan.update](target), how]
}

function links({ words, outcome }: SummaryParts, { url, appUrl, exists }: Target): string {
  if (!exists) return ''
  const shown = [`**[${words.links.app}](${appUrl})**`, `[${words.links.space}](${url})`]
  if (outcome.pushed !== undefined) shown.push(`[${words.links.buildLog}](${url}?logs=build)`)
  return shown.join(' · ')
}

function failurePart(
  parts: SummaryParts,
  outcome: Outcome & { status: 'failed' },
  advice: ReadAdvice
): string[] {
  const { words, language } = parts
  const more = advice.links.map(({ label, url }) => `[${markdown(label)}](${url})`)
  const { excerpt } = advice
  return [
    `## ${markdown(advice.title)}`,
    markdown(whatHappened(outcome, advice, language)),
    `**${words.failure.why}**\n\n${markdown(advice.why)}`,
    excerpt ? block(excerpt.lines, excerpt.language) : '',
    placePart(parts, outcome),
    `**${words.failure.whatToDo}**\n\n${remedyMarkdown(advice.steps)}`,
    more.length > 0 ? words.failure.more(more) : '',
    outcome.pushed && outcome.target ? links(parts, outcome.target) : '',
    notesPart(parts, isForFailure),
    `<sub>${outcome.diagnosed.id}</sub>`
  ]
}

/** The line of the repository, and how it is to be changed. */
function placePart({ words }: SummaryParts, { at }: Outcome & { status: 'failed' }): string {
  if (!at) return ''
  const { file, line, url, change } = at
  const name = markdown(words.failure.place(file, line))
  const named = url ? `[${name}](${url})` : name
  if (!change) return named
  return `${named}\n\n${block([`- ${change.from}`, `+ ${change.to}`], 'diff')}`
}

function factsTable({ outcome, words, language }: SummaryParts): string {
  const { target, source, plan, credential, inputs, identity, changes } = outcome
  const { labels } = words
  const rows: [string, string][] = []
  const add = (label: string, value: string | undefined) => value && rows.push([label, value])
  const link = (sha: string) =>
    target ? `[${cell(sha.slice(0, 7))}](${target.url}/commit/${sha})` : cell(sha)

  const { removal } = outcome
  if (removal) {
    // What was deleted or left is named above.
    const isNamed = removal.deleted.length + removal.left.length > 0
    return isNamed || !inputs ? '' : table([' ', ' '], [[labels.space, cell(inputs.space)]])
  }
  add(labels.space, target ? `[${cell(target.space)}](${target.url})` : inputs && cell(inputs.space))
  add(labels.branch, inputs && cell(inputs['space-branch']))
  add(labels.source, source && `${cell(source.label)}: ${cell(source.subject)}`)
  add(labels.before, target && (target.head ? link(target.head) : labels.none))
  const now = headAfter(outcome)
  add(labels.after, outcome.pushed && now ? link(now) : undefined)
  add(labels.failed, outcome.rollback && outcome.pushed ? link(outcome.pushed) : undefined)
  const stage = stageOf(outcome)
  add(labels.stage, stage && cell(stage))
  add(labels.commits, plan && plan.commits > 0 ? String(plan.commits) : undefined)
  const changed = plan && plan.update !== 'unchanged' ? plan : undefined
  add(labels.sent, changed && words.files(changed.files, changed.bytes))
  add(
    labels.removed,
    changed?.removed?.length
      ? markdown(inLanguage(removedText(changed.removed), language)).replaceAll('|', '\\|')
      : undefined
  )
  add(
    labels.lfs,
    changed && changed.lfs.length > 0 ? words.files(changed.lfs.length, total(changed.lfs)) : undefined
  )
  add(
    labels.overwritten,
    plan?.replaced.map(({ sha, subject }) => `${link(sha)} ${cell(subject)}`).join('<br>')
  )
  add(
    outcome.status === 'dry-run' ? labels.wouldChange : labels.changes,
    changes?.map(change => `${words.settings[change.setting]} ${cell(nameOfChange(change))}`).join('<br>')
  )
  add(
    labels.token,
    credential &&
      inCell(
        markdown(
          words.token({
            source: credential.source,
            account: identity?.name,
            name: identity?.tokenName,
            role: identity?.role
          })
        )
      )
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
  const lines = findings
    .slice(0, MOST_FINDINGS)
    .map(found => `- ${markdown(inLanguage(findingText(found), language))}`)
  if (findings.length > MOST_FINDINGS) lines.push(`- … ${findings.length - MOST_FINDINGS}`)
  return `**${words.findings.title}**\n\n${lines.join('\n')}`
}

/** The README with the card in it, for a dry run: nobody sees it otherwise. */
function cardPart({ outcome, words }: SummaryParts): string {
  const card = outcome.status === 'dry-run' ? outcome.plan?.card : undefined
  if (card === undefined) return ''
  const text = neutral(card, 'in-text')
  const lines = text.slice(0, MOST_CARD_CHARACTERS).split('\n').slice(0, MOST_CARD_LINES)
  const isWhole = lines.join('\n').length === text.length
  const shown = block(lines, 'markdown')
  return folded(words.findings.dryRunCard, isWhole ? shown : `${shown}\n\n${words.findings.cardCut}`)
}

function proofPart({ outcome, words, language }: SummaryParts): string {
  if (outcome.status !== 'failed') return ''
  const { http, text, network } = outcome.evidence
  const lines: string[] = []
  if (http)
    lines.push(
      words.failure.answer(plain(inLanguage(ROUTE_NAMES[http.route], language)), http.url, http.status),
      ...(http.message ? [http.message] : []),
      ...(http.requestId ? [`${words.failure.requestId}: ${http.requestId}`] : [])
    )
  if (network) lines.push(`${network.host}: ${network.message} (${network.code})`)
  if (text) lines.push(...tail(text))
  return lines.length > 0 ? folded(words.failure.proof, block(lines)) : ''
}

/** The end of an output, where the reason stands; the beginning is left out. */
function tail(text: string): string[] {
  const lines = neutral(text, 'in-text').slice(-MOST_PROOF_CHARACTERS).trimEnd().split('\n')
  return lines.length > MOST_PROOF_LINES ? ['…', ...lines.slice(-MOST_PROOF_LINES)] : lines
}

/** Where the time went: a picture for a run that waited, and the numbers. */
function timeline({ outcome, words }: SummaryParts): string {
  const { timings } = outcome
  if (timings.length === 0) return ''
  const order = Object.keys(words.steps)
  const rows = [...timings]
    .sort((a, b) => order.indexOf(a.step) - order.indexOf(b.step))
    .map(({ step, ms }): [string, string] => [words.steps[step], words.seconds(ms)])
  const numbers = folded(words.timings.title, table([words.timings.step, words.timings.time], rows))
  const waited = timings.some(({ step }) => step === 'build')
  if (!waited) return numbers
  return `**${words.timings.picture}**\n\n${gantt(timings, words)}\n\n${numbers}`
}
