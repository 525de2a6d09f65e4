import { fullStep, type RemedyStep, type Spot } from '../../words/advice.js'
import type { Place } from '../logs/frames.js'

/** pip names the line of a requirement that it cannot read or meet, in two wordings (pip, req/req_file.py). */
const requirementLines: readonly (readonly [pattern: RegExp, file: number, line: number])[] = [
  [/\(from -r (?:\/[\w./-]{0,100}\/)?([\w.-]{1,100}\.txt) \(line (\d{1,6})\)\)/, 1, 2],
  [/\(from line (\d{1,6}) of (?:\/[\w./-]{0,100}\/)?([\w.-]{1,100}\.txt)\)/, 2, 1]
]
/** Or the requirement alone. */
const unmet = /(?:satisfies the requirement|No matching distribution found for) ([A-Za-z0-9][\w.-]{0,100})/
/** BuildKit ends with the place of the step that failed (buildkit, errdefs); a parse error names its line. */
const dockerfile = /^(?:.{0,20}\s)?Dockerfile:(\d{1,6})$|dockerfile parse error (?:on )?line (\d{1,6})/i
/** A requirement as pip takes it, with the versions that it allows. */
const requirement = /^([A-Za-z0-9][\w.-]{0,100})(?:\[[\w,-]{1,100}\])?\s*(?:[<>=!~]=?.{0,100})?$/

const REQUIREMENTS = 'requirements.txt'

/** The requirements that the telling lines of a build's log name. */
export function namedRequirements(lines: readonly string[]): Spot[] {
  return lines.flatMap(line => {
    const numbered = requirementLines.flatMap(([pattern, file, number]): Spot[] => {
      const match = pattern.exec(line)
      return match === null ? [] : [{ file: match[file] ?? '', line: Number(match[number]) }]
    })
    const name = unmet.exec(line)?.[1]
    return [...numbered, ...(name === undefined ? [] : [{ file: REQUIREMENTS, word: name }])]
  })
}

/** The step of the Dockerfile that failed. */
export function failedStep(lines: readonly string[]): Spot[] {
  return lines.flatMap(text => {
    const match = dockerfile.exec(text)
    return match === null ? [] : [{ file: 'Dockerfile', line: Number(match[1] ?? match[2]) }]
  })
}

export function spotOf(place: Place | undefined): Spot[] {
  return place === undefined ? [] : [{ file: place.file, line: Number(place.line) }]
}

/** The requirements that a remedy says how to write: each belongs where its package is named now. */
export function requirementSpots(steps: readonly RemedyStep[]): Spot[] {
  return steps.flatMap(step => {
    const { block, options = [] } = fullStep(step)
    const lines = block?.language === 'text' ? block.lines : []
    const written = lines.flatMap(line => {
      const name = requirement.exec(line)?.[1]
      return name === undefined ? [] : [{ file: REQUIREMENTS, word: name, write: line }]
    })
    return [...written, ...requirementSpots(options)]
  })
}
