import { Failure, type InputProblem } from '../model/failure.js'
import type { Language } from '../words/text.js'
import { contradictions } from './conflicts.js'
import { readEnvironment } from './environment.js'
import type { Env } from './parsers.js'
import { type Inputs, INPUTS, type InputSpec } from './table.js'

function raw(env: Env, name: string): string {
  return env[`INPUT_${name.toUpperCase()}`] ?? ''
}

/** The language, read before everything else so that even a bad input is explained in it; `en` when it is not one. */
export function readLanguage(env: Env): Language {
  const parsed = INPUTS.language.parse(raw(env, 'language') || INPUTS.language.default, env)
  return 'ok' in parsed ? parsed.ok : 'en'
}

/**
 * Reads every input and what the run needs of the environment.
 * @throws Failure with all unusable inputs at once.
 */
export function readInputs(env: Env, places: { cwd: string; home: string; temp: string }): Inputs {
  const problems: InputProblem[] = []
  const values: Record<string, unknown> = {}
  for (const [name, spec] of Object.entries(INPUTS) as [string, InputSpec<unknown>][]) {
    const fallback = name === 'endpoint' ? (env.HF_ENDPOINT ?? '') : spec.default
    const parsed = spec.parse(raw(env, name).trim() === '' ? fallback : raw(env, name), env)
    if ('ok' in parsed) values[name] = parsed.ok
    else
      problems.push(...parsed.refused.map(({ shown: value, expected }) => ({ input: name, value, expected })))
  }
  problems.push(...contradictions(values))
  const [first] = problems
  if (first !== undefined) {
    const finding =
      problems.length === 1 && first.input === 'space'
        ? ({ kind: 'invalid-space', value: first.value } as const)
        : ({ kind: 'invalid-inputs', problems } as const)
    throw new Failure({ step: 'inputs', finding })
  }
  return Object.freeze({
    ...(values as Omit<Inputs, 'environment'>),
    environment: readEnvironment(env, places)
  })
}
