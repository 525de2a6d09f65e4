/**
 * What a tool printed, made comparable.
 *
 * The same sentence reaches us wrapped by a terminal, stamped by a log viewer, boxed by a pretty-printer,
 * padded by git or doubled; signs are matched on the text without any of that. Everything here takes one
 * pass: the text is a stranger's and may be a mebibyte of anything.
 */
export interface Log {
  /** Cleaned, without empty and repeated lines. */
  readonly lines: readonly string[]
  /** The lines joined by single blanks: sentences are found wherever the line breaks fell. */
  readonly folded: string
  /** Where each line starts in `folded`. */
  readonly starts: readonly number[]
}

/** The end of a log tells most; the beginning holds the first failure. */
const head = 48 * 1024
const tail = 80 * 1024

/** The ends of a huge text, and all of any other. */
export function ends(text: string): string {
  return text.length > head + tail ? `${text.slice(0, head)}\n${text.slice(-tail)}` : text
}

/** A line longer than this is data, not a message; both of its ends are kept. */
const longest = 4096
const longestScript = 300

export const timestamp = /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[\d.,]*(?:Z|[+-]\d\d:?\d\d)?\]?/
/** `gh run view --log` puts the job's and the step's name before the time. */
export const jobColumns = /^[^\t]{1,200}\t[^\t]{0,200}\t(?=\D?\d{4}-\d\d-\d\dT)/
export const ansi = /\p{Cc}(?:\[[\d;?]*[ -/]*[@-~]|\][^\p{Cc}]*|[()][A-Z0-9])|\[\d{1,3}(?:;\d{1,3}){0,4}m/gu
export const invisible = /[\p{Cc}\u200b-\u200f\u2028\u2029\ufeff]/gu
/** What log viewers, runners, git and comments put before a message. */
const prefix =
  /^(?:remote: ?|##\[(?:error|warning|group|debug|notice)\]|::(?:error|warning|notice)[^:]{0,200}::|(?:#|\/\/|>{1,3}|\$) (?=\S)|\.{3} )/i
const frame = ' │┃║╭╮╰╯─━═┌┐└┘├┤┬┴┼╔╗╚╝❱|'
const rule = /^[-=_*~#.+ ]*$/
/** A traceback quotes the program around the failure: names of errors that did not happen. */
const sourceLine =
  /^(?:(?:-{1,6}>|❱) ?\d{1,5} |\d{1,5} (?:[│|]|except |raise |elif |return |def |try:|else:)|raise [\w.]{1,100}(?:\(|$)|except [\w.(, )]{1,100}(?: as \w{1,20})?:|elif .{1,200}:$)/
const numberedSource = /^\s{0,10}(?:(?:-{1,6}>|❱)\s{0,4})?\d{1,5}(?: {3,}| ?[│|])/
/** In a trace of the connection the first 401 is only the Hub's usual question. */
const traced = /^(?:< (?:HTTP\/|[\w-]{1,40}:)|.{0,60}<= [Rr]ecv header)/
/** What a person named something: file names and a commit's subject are no message of git's. */
const named = /^(?:(?:create|delete) mode \d{6} |rename .{1,200} => |\[[^\]]{1,200} [0-9a-f]{7,40}\] )/

/** The program that a traceback quotes misleads, but now and then it is all there is. */
type Source = 'without-source' | 'with-source'

function withoutFrame(line: string): string {
  let from = 0
  let to = line.length
  while (from < to && frame.includes(line.charAt(from))) from++
  while (to > from && frame.includes(line.charAt(to - 1))) to--
  return line.slice(from, to)
}

function cleaned(raw: string, source: Source): string {
  if (raw.trim() === '' || (source === 'without-source' && numberedSource.test(raw))) return ''
  const short = raw.length > longest ? `${raw.slice(0, longest / 2)} … ${raw.slice(-longest / 2)}` : raw
  let line = short.replace(jobColumns, '').replace(ansi, '').replace(invisible, ' ').replace(/\s+/g, ' ')
  // Each layer may wrap another: a time before `remote:`, a box around both.
  for (let layer = 0; layer < 5; layer++) {
    const before = line
    line = withoutFrame(line).replace(timestamp, '').replace(prefix, '')
    if (line === before) break
  }
  if (source === 'without-source' && sourceLine.test(line)) return ''
  if (rule.test(line) || traced.test(line) || named.test(line)) return ''
  return undoubled(line)
}

/** Some viewers copy a line twice onto itself. */
function undoubled(line: string): string {
  if (line.length < 40) return line
  const half = Math.floor(line.length / 2)
  const first = line.slice(0, half).trim()
  return first === line.slice(-half).trim() ? first : line
}

/**
 * Leaves out the script that the runner shows before it runs it: `echo "HF_TOKEN is not set"` in there
 * has not been said yet.
 */
function withoutScripts(lines: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? ''
    const end = line.includes('##[group]Run ')
      ? lines.slice(i, i + longestScript).findIndex(other => other.includes('##[endgroup]'))
      : -1
    if (end > 0) i += end
    else kept.push(line)
  }
  return kept
}

/** Reads a tool's output; anything is accepted, the middle of a huge one is left out. */
export function parseLog(text: string, source: Source = 'without-source'): Log {
  const lines: string[] = []
  const starts: number[] = []
  let at = 0
  let last = ''
  for (const raw of withoutScripts(ends(text).split(/\r\n|[\n\r\u2028\u2029]/))) {
    // Most lines of a huge log are a few lines many times over.
    if (raw === last) continue
    last = raw
    const line = cleaned(raw, source)
    if (line === '' || line === lines.at(-1)) continue
    lines.push(line)
    starts.push(at)
    at += line.length + 1
  }
  return { lines, starts, folded: lines.join(' ') }
}

/** The lines that a stretch of `folded` lies on. */
export function linesAt(log: Log, from: number, to: number): string {
  const first = log.starts.findLastIndex(start => start <= from)
  const last = log.starts.findLastIndex(start => start < Math.max(to, from + 1))
  return log.lines.slice(Math.max(first, 0), last + 1).join('\n')
}
