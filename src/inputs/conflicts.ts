import type { InputProblem } from '../model/failure.js'
import type { Values } from './table.js'
import type { Target } from '../model/values.js'

type Runs = Pick<Target, 'exists' | 'runtime'>

/** Inputs that are each good and cannot go together. Some may be missing, being no good themselves. */
export function contradictions(values: Partial<Values>): InputProblem[] {
  return [...aboutFiles(values), ...aboutMachine(values), ...aboutWaiting(values), ...aboutNames(values)]
}

/** These change what is pushed, so the branch's own commits cannot be what is pushed. */
function aboutFiles({ history, path, files, exclude, keep, card }: Partial<Values>): InputProblem[] {
  if (history !== 'full' || !(path || files?.length || exclude || keep || card)) return []
  return [{ input: 'history', value: 'full', expected: 'history-of-changed-files' }]
}

/** A static Space has no machine; the free hardware sleeps after 48 hours, whatever is asked (docs: spaces-gpus). */
function aboutMachine(values: Partial<Values>): InputProblem[] {
  const problems: InputProblem[] = []
  if (values.sdk === 'static') problems.push(...withoutMachine(values))
  else if (values.hardware === 'cpu-basic' && values['sleep-time'] !== undefined)
    problems.push({
      input: 'hardware',
      value: values.hardware,
      expected: 'paid-hardware'
    })
  return problems
}

/** The same for a Space of which it is not the inputs that say what it runs on; a new one gets the free hardware. */
export function onFreeHardware(values: Partial<Values>, { exists, runtime }: Runs): InputProblem[] {
  const { hardware, 'sleep-time': sleepTime } = values
  const isFree = !exists || runtime.hardware === 'cpu-basic'
  if (hardware !== undefined || !isFree || sleepTime === undefined || sleepTime === runtime.sleepTime)
    return []
  return [{ input: 'sleep-time', value: timeOf(sleepTime), expected: 'no-sleep-time' }]
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
  return asked.flatMap(([input, value]) =>
    value === undefined ? [] : [{ input, value, expected: 'no-machine' }]
  )
}

/** A run that does not see the app run cannot ask it, nor know when to go back. */
function aboutWaiting(values: Partial<Values>): InputProblem[] {
  const asked = [
    ['health-check', values['health-check']],
    ['rollback', values.rollback ? 'true' : undefined]
  ] as const
  const branch = values['space-branch'] ?? 'main'
  const expected =
    values.wait === false ? 'no-check-without-wait' : branch !== 'main' ? 'no-check-off-main' : undefined
  if (expected === undefined) return []
  return asked.flatMap(([input, value]) => (value === undefined ? [] : [{ input, value, expected }]))
}

/** A Space that has a secret and a variable of one name does not start. */
function aboutNames({ secrets = [], variables = [] }: Partial<Values>): InputProblem[] {
  const names = new Set(secrets.map(({ key }) => key))
  return variables.flatMap(({ key }) =>
    names.has(key) ? [{ input: 'variables', value: key, expected: 'distinct-names' }] : []
  )
}

/**
 * A secret without a value is one that the workflow could not read: usually its name is another. Looked at only when
 * the run has a token, since a fork's has no secrets at all.
 */
export function emptySecrets({ secrets }: Pick<Values, 'secrets'>): InputProblem[] {
  return secrets.flatMap(({ key, value }) =>
    value.reveal().trim() === '' ? [{ input: 'secrets', value: key, expected: 'setting-value' }] : []
  )
}
