import { exception, isNoise } from './noise.js'

/** Where a builder, BuildKit's or Docker's own, begins a step of the Dockerfile. */
const stepBegins = /^(?:--> (?!ERROR)|\[(?:[\w-]{1,40} )?\d{1,3}\/\d{1,3}\] |Step \d{1,3}\/\d{1,3} :)/
/** Where it says that one failed. */
const stepFails =
  /--> ERROR: |failed to solve|did ?n[o']t complete successfully|returned a non-zero code|executor failed running/
const traceback = /Traceback \(most recent call last\)/
/** Python tells two exceptions of one crash with such a line between them. */
const chained = /^\s*(?:During handling of the above exception|The above exception was the direct cause)/

/** The line in which a build's last failure is told; -1 when there is none. */
export function failureAt(lines: readonly string[]): number {
  return lines.findLastIndex(line => stepFails.test(line))
}

/**
 * Where in a build log the reason is looked for, the narrowest place first: what the failing step printed, for an
 * earlier one may have complained and gone on.
 */
export function buildPassages(lines: readonly string[]): readonly (readonly string[])[] {
  const failure = failureAt(lines)
  if (failure < 0) return [lines]
  const begin = lines.slice(0, failure).findLastIndex(line => stepBegins.test(line))
  // Another step may begin between what the failing one printed and the report of its failure.
  const printed = begin >= 0 && lines.slice(begin + 1, failure).some(line => !isNoise(line))
  return printed ? [lines.slice(begin)] : [lines.slice(begin >= 0 ? begin : failure), lines]
}

/** An exception that only says that something failed which is told above it. */
const pointsUp =
  /CalledProcessError|look up to see its traceback|SystemExit|HaltServer|returned non-zero exit status|Worker failed to boot|Failed to load model from file/

/** Whether the log ends in the middle of a traceback, or at an exception that has its reason elsewhere. */
function saysNothing(passage: readonly string[]): boolean {
  const told = passage.filter(line => exception.test(line))
  return told.length === 0 || pointsUp.test(told.at(-1) ?? '')
}

/** What was printed after an exception was told: more than its own lines, when it was caught. */
function afterwards(lines: readonly string[], last: number): readonly string[] {
  const said = lines.slice(last + 1).findIndex(line => /^\S/.test(line))
  return said < 0 ? [] : lines.slice(last + said + 2)
}

/**
 * Where in an app's log the reason is looked for, the narrowest place first: what came after the last exception, that
 * exception, then those that led to it. What was caught and told earlier did not stop the app, so the whole log is
 * looked through only where the last exception does not say what happened.
 */
export function runPassages(lines: readonly string[]): readonly (readonly string[])[] {
  const last = lines.findLastIndex(line => traceback.test(line))
  if (last < 0) return [lines]
  let first = last
  for (let link = first - 1; link >= 0 && chained.test(lines[link] ?? ''); link = first - 1) {
    const before = lines.slice(0, link).findLastIndex(line => traceback.test(line))
    if (before < 0) break
    first = before
  }
  // Of a syntax error, Python names the file before any traceback: the lines just above are the same message.
  const passages = [afterwards(lines, last), lines.slice(last), lines.slice(first)]
  return saysNothing(lines.slice(last)) ? [...passages, lines.filter(line => !isNoise(line))] : passages
}
