import { ansi, ends, invisible, jobColumns, timestamp } from '../engine/log.js'

/** A line longer than this is data; what it says is in its beginning or its end. */
const longest = 2000
/** BuildKit numbers the steps and counts their seconds, with four digits where it tells a failed step again. */
const builder = /^(?:#\d{1,4} (?:\d{1,6}\.\d{1,4} )?|(?:\d\.\d{3}|\d{2}\.\d{2}|\d{3,5}\.\d) (?=\D))/
/** Compose puts the name of the service in front. */
const service = /^[A-Za-z][\w.-]{0,60} {1,20}\| /

function plainLine(raw: string): string {
  const short = raw.length > longest ? `${raw.slice(0, longest / 2)} … ${raw.slice(-longest / 2)}` : raw
  const line = short.replace(jobColumns, '').replace(ansi, '').replace(/\t/g, '    ')
  const stamped = line.replace(invisible, '').replace(timestamp, '')
  // One space belongs to the time; what is left of the margin is the program's own and tells frames from messages.
  return (stamped === line ? line : stamped.replace(/^ /, ''))
    .replace(invisible, '')
    .replace(builder, '')
    .replace(service, '')
    .trimEnd()
}

/**
 * The lines of a build or run log as a person reads them: without times, colors and empty lines, with their margins.
 * Anything is accepted; of a huge text the ends are kept.
 */
export function spaceLines(text: string): readonly string[] {
  const lines: string[] = []
  let last = ''
  for (const raw of ends(text).split(/\r\n|[\n\r\u2028\u2029]/)) {
    if (raw === last) continue
    last = raw
    const line = plainLine(raw)
    if (line !== '' && line !== lines.at(-1)) lines.push(line)
  }
  return lines
}

/** Where an app's start is told; a crash that repeats is told once for each start. */
const started = /===== Application Startup at/i

/** The last start of an app: what an earlier one said is over. */
export function lastStart(lines: readonly string[]): readonly string[] {
  const from = lines.findLastIndex(line => started.test(line))
  return from < 0 || from === lines.length - 1 ? lines : lines.slice(from)
}

/** A build and the last start of what was built, where a log holds both. */
export function withBuild(lines: readonly string[]): readonly string[] {
  const last = lastStart(lines)
  return last === lines
    ? lines
    : [
        ...lines.slice(
          0,
          lines.findIndex(line => started.test(line))
        ),
        ...last
      ]
}
