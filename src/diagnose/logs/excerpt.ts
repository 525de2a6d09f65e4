import { isFrame, ownFrameAt } from './frames.js'
import { exception, isNoise } from './noise.js'
import { buildPassages, failureAt, runPassages } from './passage.js'

/** How much of a log is shown in place of all of it. */
const most = 5
/** As much of a line as is shown. */
export const longestShown = 300

const complaint =
  /\b(?:error|fatal|failed|failure|cannot|can't|could ?n[o']t|unable|not found|no such|denied|unknown|invalid|missing|killed|refused|exception|panic)\b|Error\b|✗|E: /i
const code = /^\s{4,}\S/

/** The lines, shortened and in order; never more than a person takes in at a glance. */
export function shortened(lines: readonly string[]): readonly string[] {
  const shown = lines.slice(0, most).map(line => line.trim())
  return shown.map(line => (line.length > longestShown ? `${line.slice(0, longestShown - 1)}…` : line))
}

function ofBuild(lines: readonly string[]): readonly string[] {
  for (const passage of buildPassages(lines)) {
    const failure = failureAt(passage)
    const above = (failure < 0 ? passage : passage.slice(0, failure)).filter(line => !isNoise(line))
    const report = failure < 0 ? [] : passage.slice(failure, failure + 1)
    const crash = above.findLastIndex(line => exception.test(line))
    const complaints =
      crash < 0 ? above.filter(line => complaint.test(line)).slice(0, 3) : above.slice(crash, crash + 2)
    const reason = complaints.length > 0 ? complaints : above.slice(-3)
    if (reason.length > 0) return [...reason, ...report]
    if (passage === lines) return report
  }
  return []
}

/** The user's own line, what it says there, and the exception. */
function ofCrash(passage: readonly string[]): readonly string[] {
  const frame = ownFrameAt(passage)
  const source = passage[frame + 1] ?? ''
  const own =
    frame < 0 ? [] : [passage[frame] ?? '', ...(code.test(source) && !isFrame(source) ? [source] : [])]
  const at = passage.findLastIndex(line => exception.test(line))
  const said = at < 0 ? [] : passage.slice(at, at + 3).filter((line, i) => i === 0 || !isNoise(line))
  return [...own, ...said]
}

function ofRun(lines: readonly string[]): readonly string[] {
  const passage = runPassages(lines).at(-1) ?? lines
  const crash = passage === lines ? [] : ofCrash(passage)
  if (crash.length > 0) return crash
  const told = lines.filter(line => !isNoise(line))
  const at = told.findLastIndex(
    line => exception.test(line) || /\b(?:Syntax|Indentation|Tab)Error: /.test(line)
  )
  if (at >= 0) return ofCrash(told.slice(Math.max(0, at - 3)))
  const complaints = told.filter(line => complaint.test(line)).slice(-3)
  return complaints.length > 0 ? complaints : told.slice(-3)
}

/**
 * The one to five lines of a build or run log that tell the reason: in a build, what the failing step complained of
 * and the step; of an app, the line of the user's own code and the exception. Empty when the log says nothing.
 */
export function tellingLines(lines: readonly string[], of: 'build' | 'run'): readonly string[] {
  return shortened(of === 'build' ? ofBuild(lines) : ofRun(lines))
}

const address =
  /(?:running|listening|serving|started|available|local url|network url|url|server)\b[^\n]{0,80}?((?:https?:\/\/)?(?:localhost|\[[\da-f:]+\]|\d{1,3}(?:\.\d{1,3}){3}):\d{2,5})/i

/** Where a line says that the app listens. */
export function addressIn(line: string | undefined): string | undefined {
  return address.exec(line ?? '')?.[1]
}

/** The lines in which an app tells where it listens, the last few. */
export function addressLines(lines: readonly string[]): readonly string[] {
  return lines.filter(line => address.test(line)).slice(-2)
}

/** What an app said last, where nothing says why it does not answer. */
export function lastLines(lines: readonly string[]): readonly string[] {
  return lines.filter(line => !isNoise(line)).slice(-3)
}
