import type { InputProblem } from '../model/failure.js'
import type { Values } from './table.js'
import { DIFFERENT } from './setting-lines.js'
import type { Target } from '../model/values.js'

type Runs = Pick<Target, 'exists' | 'runtime'>

/** Inputs that are each good and cannot go together. Some may be missing, being no good themselves. */
export function contradictions(values: Partial<Values>): InputProblem[] {
  return [...aboutFiles(values), ...aboutMachine(values), ...aboutWaiting(values), ...aboutNames(values)]
}

/** These change what is pushed, so the branch's own commits cannot be what is pushed. */
function aboutFiles({ history, path, exclude, card }: Partial<Values>): InputProblem[] {
  if (history !== 'full' || !(path || exclude || card)) return []
  const expected = '`auto` or `snapshot`, since `path`, `exclude` and `card` change what is pushed'
  return [{ input: 'history', value: 'full', expected }]
}

/** A static Space has no machine; the free hardware sleeps after 48 hours, whatever is asked (docs: spaces-gpus). */
function aboutMachine(values: Partial<Values>): InputProblem[] {
  const problems: InputProblem[] = []
  if (values.sdk === 'static') problems.push(...withoutMachine(values))
  else if (values.hardware === 'cpu-basic' && values['sleep-time'] !== undefined)
    problems.push({
      input: 'hardware',
      value: values.hardware,
      expected: 'other hardware: the free cpu-basic sleeps after 48 hours, whatever is set'
    })
  return problems
}

/** The same for a Space of which it is not the inputs that say what it runs on; a new one gets the free hardware. */
export function onFreeHardware(values: Partial<Values>, { exists, runtime }: Runs): InputProblem[] {
  const { hardware, 'sleep-time': sleepTime } = values
  const isFree = !exists || runtime.hardware === 'cpu-basic'
  if (hardware !== undefined || !isFree || sleepTime === undefined || sleepTime === runtime.sleepTime)
    return []
  const expected = 'no value on the free cpu-basic, which sleeps after 48 hours, whatever is set'
  return [{ input: 'sleep-time', value: timeOf(sleepTime), expected }]
}

function timeOf(seconds: number): string {
  return seconds === -1 ? 'never' : `${seconds} s`
}

/** What is asked of a static Space's machine. */
export function withoutMachine(values: Partial<Values>): InputProblem[] {
  const time = values['sleep-time']
  const asked = [
    ['hardware', values.hardware],
    ['sleep-time', time === undefined ? undefined : timeOf(time)],
    ['restart', values.restart === 'false' ? undefined : values.restart]
  ] as const
  const expected = 'no value, since a static Space has no machine of its own'
  return asked.flatMap(([input, value]) => (value === undefined ? [] : [{ input, value, expected }]))
}

/** A run that does not see the app run cannot ask it, nor know when to go back. */
function aboutWaiting(values: Partial<Values>): InputProblem[] {
  const asked = [
    ['health-check', values['health-check']],
    ['rollback', values.rollback ? 'true' : undefined]
  ] as const
  const branch = values['space-branch'] ?? 'main'
  const expected =
    values.wait === false
      ? 'no value while `wait` is `false`: only a run that waits sees how the app fares'
      : branch !== 'main'
        ? 'no value for another branch than `main`, since only that one is built'
        : undefined
  if (expected === undefined) return []
  return asked.flatMap(([input, value]) => (value === undefined ? [] : [{ input, value, expected }]))
}

function aboutNames({ secrets = [], variables = [] }: Partial<Values>): InputProblem[] {
  const names = new Set(secrets.map(({ key }) => key))
  return variables.flatMap(({ key }) =>
    names.has(key) ? [{ input: 'variables', value: key, expected: DIFFERENT }] : []
  )
}

/**
 * A secret without a value is one that the workflow could not read: mostly its name is another. Looked at only when
 * the run has a token, since a fork's has no secrets at all.
 */
export function emptySecrets({ secrets }: Pick<Values, 'secrets'>): InputProblem[] {
  const expected = 'a value: it is empty, as when the repository has no secret of that name'
  return secrets.flatMap(({ key, value }) =>
    value.reveal().trim() === '' ? [{ input: 'secrets', value: key, expected }] : []
  )
}
