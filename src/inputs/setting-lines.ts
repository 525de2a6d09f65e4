import type { Env, Parsing, Refused } from './parsers.js'
import type { Expected } from '../model/expected.js'
import { Secret } from '../model/values.js'

/** A secret or variable that the Space is to have. It prints as `***`, since it may be a secret. */
interface SettingLine {
  readonly key: string
  readonly value: Secret
}

/** What the Hub takes for a name (OpenAPI description of `POST /api/repos/create`). */
const KEY = /^[a-zA-Z]\w*$/
/** As variables of an environment are mostly called; a password seldom looks like it. */
const VARIABLE_NAME = /^(?=.{1,40}$)[A-Z]+(?:_[A-Z0-9]+)*$/
/** The end of what is written in base64: a line of a value, and none of its own. */
const PADDING = /^[\w+/]+==\s*$/

/**
 * Lines of `KEY=value`, as GitHub's own environment files have them: a value of several lines stands between
 * `KEY<<END` and `END`, or in quotation marks. `KEY` alone takes the value of that variable of the environment.
 * Empty lines and those that begin with `#` say nothing.
 */
export function settingLines(text: string, env: Env): Parsing<readonly SettingLine[]> {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const count = lines.length
  const settings: SettingLine[] = []
  const refused: Refused[] = []
  while (lines.length > 0) {
    const number = count - lines.length + 1
    const line = (lines.shift() ?? '').trimStart()
    if (line.trim() === '' || line.startsWith('#')) continue
    const { key, value, open } = read(line, lines, env)
    // It may be a piece of a value of several lines, which nobody is to see: then only its number is told.
    const isShown =
      (/[=<]/.test(line) ? /^[\w.-]{1,40}$/ : VARIABLE_NAME).test(key) &&
      !PADDING.test(line) &&
      !refused.some(({ expected }) => expected === 'setting-line')
    const refuse = (expected: Expected) =>
      void refused.push(
        isShown ? { shown: key, expected } : { shown: `line ${number}`, expected: 'setting-line' }
      )
    // What follows is the value, or a part of it.
    if (open) lines.length = 0
    if (!KEY.test(key) || PADDING.test(line)) refuse('setting-name')
    else if (open) refuse('setting-end')
    else if (value === undefined) refuse('environment-variable')
    else if (settings.some(setting => setting.key === key)) refuse('distinct-names')
    else settings.push({ key, value: new Secret(value) })
  }
  return refused.length > 0 ? { refused } : { ok: settings }
}

interface Read {
  readonly key: string
  /** Undefined when it was to be found in the environment, and is not there. */
  readonly value: string | undefined
  /** It began and did not end. */
  readonly open?: boolean
}

/** @param rest the lines that follow; those that belong to the value are taken away */
function read(line: string, rest: string[], env: Env): Read {
  const [, key = line.trim(), mark = '', after = ''] = /^([^=<]*?)\s*(=|<<)(.*)$/.exec(line) ?? []
  if (mark === '') return { key, value: Object.hasOwn(env, key) ? env[key] : undefined }
  if (mark === '<<') {
    const end = rest.findIndex(candidate => candidate.trim() === after.trim())
    if (end < 0 || after.trim() === '') return { key, value: '', open: true }
    const value = rest.splice(0, end + 1).slice(0, -1)
    return { key, value: value.join('\n') }
  }
  const value = after.trim()
  const quote = /^["']/.exec(value)?.[0]
  if (quote === undefined) return { key, value }
  if (value.length > 1 && value.endsWith(quote)) return { key, value: value.slice(1, -1) }
  const end = rest.findIndex(candidate => candidate.trimEnd().endsWith(quote))
  // A quotation mark that nothing closes is a character like any other.
  if (end < 0) return { key, value }
  const more = rest.splice(0, end + 1)
  return { key, value: [value.slice(1), ...more].join('\n').trimEnd().slice(0, -1) }
}
