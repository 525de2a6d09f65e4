import type { Environment } from './environment.js'
import { fileLines } from './file-lines.js'
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
    description: 'The Space to deploy to: `owner/name` or its URL.',
    required: true,
    default: '',
    parse: spaceId
  }),
  token: input({
    description:
      'The Hugging Face token, from a secret. When empty, the first of these: the environment variable `HF_TOKEN`; a keyless login (OIDC), if the job has `id-token: write`; the token that the Hugging Face CLI stored on a self-hosted runner.',
    default: '',
    parse: verbatim
  }),
  ref: input({
    description: 'The branch, tag or commit to deploy. When empty: the commit that is checked out.',
    default: '',
    parse: refName
  }),
  'space-branch': input({
    description: 'The branch of the Space to update. Hugging Face builds and shows only `main`.',
    default: 'main',
    parse: branchName
  }),
  history: input({
    description:
      '`full`: push the branch’s own commits. `snapshot`: push one commit with the current files, on top of the Space’s commits. `auto`: `full` as long as Hugging Face accepts it; `snapshot` if it does not, if the files are changed on the way (`path`, `files`, `exclude`, `keep`, `card`, settings that the Space keeps), if the job made the commit, or if a snapshot or another tool filled the Space before.',
    default: 'auto',
    parse: choice('auto', 'full', 'snapshot')
  }),
  force: input({
    description:
      'Overwrite commits on the Space that the branch does not have. Commits that reach the Space during the run are never overwritten.',
    default: 'false',
    parse: flag
  }),
  path: input({
    description:
      'The folder that becomes the Space’s root: one of the commit, or one that the job has made, such as a build. A folder that is not in the commit is taken as it is on disk, whether or not git ignores it.',
    default: '.',
    parse: folder
  }),
  files: input({
    description:
      'Files to add from the workspace as they are now (built, generated or edited by the job): `source` or `source => destination`, one per line. A source is a file, a folder or a pattern such as `models/*.onnx`. Later lines replace earlier ones. A source that is not there stops the run.',
    default: '',
    parse: fileLines
  }),
  exclude: input({
    description:
      'Files to leave out: patterns as in `.gitignore`, one per line. A single file that `files` names is not left out.',
    default: '',
    parse: verbatim
  }),
  keep: input({
    description:
      'Files that only the Space has and that stay there, such as uploaded data: patterns as in `.gitignore`, one per line. A snapshot removes all other files that are not deployed, and names them.',
    default: '',
    parse: verbatim
  }),
  card: input({
    description:
      'Settings of the Space, as YAML or as the path of a YAML file in the repository. They are merged into the settings at the top of the pushed `README.md`; your repository stays as it is. If neither has an `sdk`, the Space’s own settings stay, with these over them.',
    default: '',
    parse: verbatim
  }),
  'large-files': input({
    description:
      '`lfs`: a snapshot stores files over 10 MiB and binary files with Git LFS. `fail`: stop and list them.',
    default: 'lfs',
    parse: choice('lfs', 'fail')
  }),
  scan: input({
    description:
      'What to do about secrets in what would be pushed: `block`: stop before anything is sent. `warn`: push, with a warning. `off`: do not look for them. The token in use always stops the push. `.gitleaksignore` and `gitleaks:allow` are honored.',
    default: 'block',
    parse: choice('block', 'warn', 'off')
  }),
  create: input({
    description:
      'Create the Space if it does not exist, with its `visibility`, `hardware`, `sleep-time`, `secrets` and `variables`.',
    default: 'false',
    parse: flag
  }),
  sdk: input({
    description:
      'What the Space runs on: `gradio`, `docker` or `static`. It is added to the settings at the top of the pushed `README.md`, except with `history: full`. When empty: the `sdk` of the README or the `card`, else that of the Space, which then keeps its settings; for a new Space, the files decide.',
    default: '',
    parse: optional(choice('gradio', 'docker', 'static'))
  }),
  visibility: input({
    description:
      'Who can see the Space: `public`, `private` or `protected`. When empty, it stays as it is; a new Space is public.',
    default: '',
    parse: optional(choice('public', 'private', 'protected'))
  }),
  hardware: input({
    description:
      'The Space’s hardware, such as `cpu-basic`, `t4-small` or `zero-a10g`. When empty, it stays as it is; a new Space gets the free hardware.',
    default: '',
    parse: optional(hardware)
  }),
  'sleep-time': input({
    description:
      'How long the Space stays awake without a visitor: `30m`, `1h`, a number of seconds, or `never`. For paid hardware only; free hardware always sleeps after 48 hours.',
    default: '',
    parse: optional(sleepTime)
  }),
  secrets: input({
    description:
      'Secrets to set on the Space before the push: `KEY=value`, one per line. `KEY` alone takes the variable with that name from the step’s `env:`. A value of several lines goes between `KEY<<END` and `END`. Only changed secrets are sent.',
    default: '',
    parse: settingLines
  }),
  variables: input({
    description:
      'Variables to set on the Space before the push, written like `secrets`. Anyone can see them.',
    default: '',
    parse: settingLines
  }),
  restart: input({
    description:
      '`true`: restart the Space when there is nothing to push or when it is paused. `factory`: rebuild it from scratch. Not for a static Space.',
    default: 'false',
    parse: choice('false', 'true', 'factory')
  }),
  wait: input({
    description:
      'Wait until the Space runs the pushed commit. `false`: end after the push, without `health-check` and `rollback`.',
    default: 'true',
    parse: flag
  }),
  'wait-timeout': input({
    description:
      'The longest time to wait: `90s`, `20m`, `1h`. If the Space is not ready by then, the run ends with a warning; if the `health-check` has no answer, the run fails.',
    default: '20m',
    parse: duration
  }),
  'health-check': input({
    description: 'A path of the app, such as `/`. The run is green only if it answers with a 2xx status.',
    default: '',
    parse: optional(appPath)
  }),
  rollback: input({
    description:
      'If the new commit does not build, start or answer, roll the Space back to the previous commit. Settings are not rolled back, and the run still fails.',
    default: 'false',
    parse: flag
  }),
  preview: input({
    description:
      '`true`: on a pull request, deploy to a Space of its own, `<space>-pr-<number>`, comment with its address, and delete it when the pull request is closed; on every other event, deploy to `space`. `clean`: delete the previews of closed pull requests.',
    default: 'false',
    parse: choice('false', 'true', 'clean')
  }),
  'allow-fork-code': input({
    description:
      'Deploy a fork’s code although the run has secrets (`pull_request_target`, `workflow_run`, `issue_comment`). That code can then read the Space’s secrets.',
    default: 'false',
    parse: flag
  }),
  'dry-run': input({
    description: 'Check and plan everything, push nothing, and show what a deployment would do.',
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
      'A pull request from a fork or from Dependabot has no secrets. `false`: skip the deployment with a notice. `true`: fail.',
    default: 'false',
    parse: flag
  }),
  'github-token': input({
    description:
      'Creates a GitHub Deployment that links to the app, if the job has `permissions: deployments: write`, and writes the comment of a `preview`, with `pull-requests: write`.',
    default: '',
    expression: '${{ github.token }}',
    parse: verbatim
  }),
  endpoint: input({
    description:
      'The address of another Hub. When empty: the environment variable `HF_ENDPOINT`, else `https://huggingface.co`.',
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
