import type { Environment } from './environment.js'
import {
  appPath,
  branchName,
  choice,
  duration,
  endpoint,
  flag,
  folder,
  hardware,
  optional,
  type Parser,
  refName,
  sleepTime,
  spaceId,
  verbatim
} from './parsers.js'
import { settingLines } from './setting-lines.js'

/** One input of the action: what action.yml and the README say of it, and how its text becomes a value. */
export interface InputSpec<T> {
  readonly description: string
  readonly required?: true
  readonly default: string
  /** What action.yml gives when nothing is set: only GitHub's runner can work it out. */
  readonly expression?: string
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
  create: input({
    description:
      'Create the Space when it is missing. Its `visibility`, `hardware`, `sleep-time`, `secrets` and `variables` are there before its first build.',
    default: 'false',
    parse: flag
  }),
  sdk: input({
    description:
      'What the Space runs on: `gradio`, `docker` or `static`. It is written into the README’s front matter, in what is pushed only (not with `history: full`). When empty: what the README says; with `create`, else what the files show.',
    default: '',
    parse: optional(choice('gradio', 'docker', 'static'))
  }),
  visibility: input({
    description:
      'Who sees the Space: `public`, `private` or `protected`. When empty: as it is; a new one is public.',
    default: '',
    parse: optional(choice('public', 'private', 'protected'))
  }),
  hardware: input({
    description:
      'The Space’s hardware, such as `cpu-basic`, `t4-small` or `zero-a10g`. When empty: as it is; a new one gets the free hardware.',
    default: '',
    parse: optional(hardware)
  }),
  'sleep-time': input({
    description:
      'After how long without a visitor the Space sleeps: `30m`, `1h`, a number of seconds, or `never`. For paid hardware; the free one sleeps after 48 hours.',
    default: '',
    parse: optional(sleepTime)
  }),
  secrets: input({
    description:
      'Secrets to set on the Space before the push, `KEY=value`, one a line. `KEY` alone takes the variable of that name from the step’s `env:`; several lines stand between `KEY<<END` and `END`. Only those that changed are sent.',
    default: '',
    parse: settingLines
  }),
  variables: input({
    description: 'Variables to set on the Space before the push, in the same form. Everybody can see them.',
    default: '',
    parse: settingLines
  }),
  restart: input({
    description:
      '`true`: restart the Space when there is nothing to push, or when it is paused. `factory`: build it anew, without what earlier builds left. Not for a static Space.',
    default: 'false',
    parse: choice('false', 'true', 'factory')
  }),
  wait: input({
    description:
      'Wait until the Space runs the pushed commit; `false` ends the run with the push, without `health-check` and `rollback`.',
    default: 'true',
    parse: flag
  }),
  'wait-timeout': input({
    description:
      'How long to wait at most: `90s`, `20m`, `1h`. A Space that is not ready by then is a warning; a `health-check` without an answer is a failure.',
    default: '20m',
    parse: duration
  }),
  'health-check': input({
    description: 'A path of the app, such as `/`, that must answer (2xx) before the run is green.',
    default: '',
    parse: optional(appPath)
  }),
  rollback: input({
    description:
      'When the new commit fails to build, to start or to answer, push the one before it back. Settings stay as they are, and the run fails all the same.',
    default: 'false',
    parse: flag
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
  'github-token': input({
    description:
      'For a GitHub Deployment that shows where the app runs; it needs `permissions: deployments: write`. Without that permission, none is made.',
    default: '',
    expression: '${{ github.token }}',
    parse: verbatim
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
