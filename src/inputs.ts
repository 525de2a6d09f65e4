import { contradictions } from './contradictions.js'
import { type Environment, readEnvironment } from './environment.js'
import { Failure, type InputProblem } from './failure.js'
import {
  branchName,
  choice,
  endpoint,
  type Env,
  flag,
  folder,
  type Parser,
  refName,
  spaceId,
  verbatim
} from './parsers.js'
import type { Language } from './words/text.js'

/** One input of the action: what action.yml and the README say of it, and how its text becomes a value. */
interface InputSpec<T> {
  readonly description: string
  readonly required?: true
  readonly default: string
  readonly parse: Parser<T>
}

function input<T>(spec: InputSpec<T>): InputSpec<T> {
  return spec
}

/** Every input, in the order of the README. `npm run docs` writes action.yml and the README's tables from it. */
export const INPUTS = {
  space: input({
    description: 'The Space to deploy to: `owner/name`, or its URL.',
    required: true,
    default: '',
    parse: spaceId
  }),
  token: input({
    description:
      'The Hugging Face token, from a secret. When empty: the environment’s `HF_TOKEN`, then keyless (OIDC) if the job has `id-token: write`, then the token that the Hugging Face CLI stored on a self-hosted runner.',
    default: '',
    parse: verbatim
  }),
  ref: input({
    description: 'The branch, tag or commit to deploy. When empty: what is checked out.',
    default: '',
    parse: refName
  }),
  'space-branch': input({
    description: 'The branch of the Space to update. Only `main` is built and shown.',
    default: 'main',
    parse: branchName
  }),
  history: input({
    description:
      '`full`: push the branch’s own commits. `snapshot`: one commit on top of the Space’s head with the files as they are. `auto`: full while the Hub can take the branch; snapshot from the first time that it cannot, and then on.',
    default: 'auto',
    parse: choice('auto', 'full', 'snapshot')
  }),
  force: input({
    description:
      'Overwrite commits on the Space that the branch lacks. Only the head that this run saw is ever overwritten.',
    default: 'false',
    parse: flag
  }),
  path: input({
    description: 'The folder of the repository that becomes the Space’s root.',
    default: '.',
    parse: folder
  }),
  exclude: input({
    description: 'Files not to send: patterns as in `.gitignore`, one a line.',
    default: '',
    parse: verbatim
  }),
  card: input({
    description:
      'Settings of the Space, as YAML or as the path of a YAML file in the repository. They are merged into the README’s front matter, in what is pushed only.',
    default: '',
    parse: verbatim
  }),
  'large-files': input({
    description:
      '`lfs`: in a snapshot, files over 10 MiB and binary files travel as LFS objects. `fail`: stop and list them.',
    default: 'lfs',
    parse: choice('lfs', 'fail')
  }),
  'dry-run': input({
    description: 'Do everything but the update, and say what would be pushed.',
    default: 'false',
    parse: flag
  }),
  language: input({
    description: 'The language of the summary, the annotations and the log: `en` or `zh-TW`.',
    default: 'en',
    parse: choice('en', 'zh-TW')
  }),
  'fail-without-credentials': input({
    description:
      'A pull request from a fork, or from Dependabot, has no secrets: `false` skips it with a notice, `true` fails it.',
    default: 'false',
    parse: flag
  }),
  endpoint: input({
    description: 'Another Hub. When empty: the environment’s `HF_ENDPOINT`, else `https://huggingface.co`.',
    default: '',
    parse: endpoint
  })
} as const

type Parsed<T> = T extends { readonly ok: infer V } ? V : never
export type Values = {
  readonly [K in keyof typeof INPUTS]: Parsed<ReturnType<(typeof INPUTS)[K]['parse']>>
}
/** The inputs as values; frozen, and never printed as a whole (one of them is the token). */
export type Inputs = Values & { readonly environment: Environment }

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
