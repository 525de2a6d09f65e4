import type { Said } from '../../words/text.js'
import type { RemedyStep, Words } from '../engine/entry.js'
import type { Place } from '../logs/frames.js'
import { longestShown } from '../logs/excerpt.js'

/** What the lines of a log gave away. */
export interface Found {
  /** What they name (a package, a file, a key), in the order in which the words of the cause use it. */
  readonly values: readonly string[]
  /** The lines themselves. */
  readonly shown: readonly string[]
}

/** What the words of a cause are made from. */
interface CauseFacts {
  readonly values: readonly string[]
  /** Where in the user's own code it happened, when a traceback says so. */
  readonly place?: Place
}

/** What is particular to one cause; where it says nothing of its own, the diagnosis has its usual words. */
export interface CauseAdvice {
  readonly title?: Said
  readonly what?: Said
  readonly why: Said
  readonly fix: readonly [RemedyStep, ...RemedyStep[]]
}

/** What has to happen once it is fixed: a new commit, a restart alone, or nothing more. */
type Ending = 'push' | 'restart' | 'none'

type Find = (lines: readonly string[]) => Found | null

/** One way in which a build or an app fails, with its own reason and remedy. */
export interface Cause {
  /** For tests and for people who read the code; nobody else sees it. */
  readonly name: string
  /** Looks in the lines of a passage, and where a warning above it tells more, in those of the whole log. */
  readonly find: (lines: readonly string[], log: readonly string[]) => Found | null
  readonly ending: Ending
  readonly say: Words<CauseFacts, CauseAdvice>
}

/** A cause whose end is a new commit, unless it says otherwise. */
export function cause(name: string, find: Cause['find'], say: Cause['say'], ending: Ending = 'push'): Cause {
  return { name, find, ending, say }
}

function found(line: string, groups: readonly (string | undefined)[], more: readonly string[]): Found {
  const values = groups.filter(group => group !== undefined).map(group => group.slice(0, 200))
  // The match may be far into a line that holds a whole log.
  return { values, shown: [line, ...more.filter(other => other !== line)] }
}

/** The part of a long line that a match stands in, as much as is shown of a line. */
function around(line: string, { index, 0: match }: RegExpExecArray): string {
  if (line.length <= longestShown) return line
  const from = Math.max(
    0,
    Math.min(index - 60, line.length - longestShown, index + match.length - longestShown / 2)
  )
  return from === 0 ? line : `…${line.slice(from + 1)}`
}

/** The first line that one of the patterns fits, and the first of each kind that belongs to it. */
export function first(patterns: readonly RegExp[], ...also: readonly RegExp[]): Find {
  return lines => {
    for (const line of lines) {
      for (const pattern of patterns) {
        const match = pattern.exec(line)
        if (match === null) continue
        const more = also.flatMap(other => lines.filter(each => other.test(each)).slice(0, 3))
        return found(around(line, match), match.slice(1), more)
      }
    }
    return null
  }
}

/** The last line that one of the patterns fits: of an app, what came last stopped it. */
export function last(...patterns: readonly RegExp[]): Find {
  return lines => {
    for (let i = lines.length - 1; i >= 0; i--) {
      const line = lines[i] ?? ''
      for (const pattern of patterns) {
        const match = pattern.exec(line)
        if (match !== null) return found(around(line, match), match.slice(1), [])
      }
    }
    return null
  }
}

/** The cause that the narrowest passage shows; those that say more precisely what is wrong come first in the list. */
export function findCause(
  passages: readonly (readonly string[])[],
  causes: readonly Cause[],
  log: readonly string[] = passages.at(-1) ?? []
): (Found & { readonly cause: Cause; readonly passage: readonly string[] }) | null {
  for (const passage of passages) {
    for (const each of causes) {
      const match = each.find(passage, log)
      if (match !== null) return { ...match, cause: each, passage }
    }
  }
  return null
}
