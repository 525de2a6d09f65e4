import type { Step } from '../model/failure.js'
import type { Timing } from '../model/values.js'
import type { Words } from '../words/index.js'

/** The bars of the picture, in the order of a run, and the steps that each is made of. */
const BARS: readonly (readonly [Step, ...Step[]])[] = [
  ['access', 'credential', 'plan'],
  ['create'],
  ['settings'],
  ['push'],
  ['build'],
  ['start'],
  ['answer'],
  ['rollback']
]

/**
 * The run as a picture that GitHub draws (Mermaid). Times are given as clock times of a day long ago, since that is
 * what Mermaid reads and writes in one and the same time zone. There are no words in it but our own.
 */
export function gantt(timings: readonly Timing[], words: Pick<Words, 'steps' | 'seconds'>): string {
  const bars = BARS.flatMap(([name, ...others]) => {
    const parts = timings.filter(({ step }) => step === name || others.includes(step))
    if (parts.length === 0) return []
    const from = Math.min(...parts.map(part => part.from))
    const to = Math.max(...parts.map(part => part.to))
    return [{ name: words.steps[name], from, to: Math.max(to, from + 1) }]
  })
  const end = Math.max(...bars.map(({ to }) => to))
  const lines = bars.flatMap(({ name, from, to }) => [
    `    section ${name}`,
    `    ${words.seconds(to - from)} :${clockTime(from)}, ${clockTime(to)}`
  ])
  const axis = end < 15_000 ? '%S.%L' : end < 3_600_000 ? '%M:%S' : '%H:%M:%S'
  const head = ['gantt', '    dateFormat YYYY-MM-DD HH:mm:ss.SSS', `    axisFormat ${axis}`]
  return ['```mermaid', ...head, ...lines, '```'].join('\n')
}

function clockTime(ms: number): string {
  return `2000-01-01 ${new Date(ms).toISOString().slice(11, 23)}`
}
