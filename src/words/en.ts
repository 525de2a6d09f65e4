import type { Because } from '../decide/history.js'
import type { SdkFrom } from '../content/sdk.js'
import type { Setting, Step } from '../model/failure.js'
import type { Known } from '../model/outcome.js'
import type { Access, History, Live, SkipReason, Source, Target, TokenSource } from '../model/values.js'
import { t, type Text } from './text.js'

/** Who a token is, as far as the Hub said. */
export interface TokenFacts {
  readonly source: TokenSource
  readonly account?: string | undefined
  readonly name?: string | undefined
  readonly role?: string | undefined
}

/** Everything that a person reads besides the diagnoses. Its type is the contract of the other languages. */
export const en = {
  steps: {
    inputs: 'Inputs',
    credential: 'Token',
    access: 'Check',
    plan: 'Plan',
    create: 'Create',
    settings: 'Settings',
    push: 'Push',
    verify: 'Verify',
    build: 'Build',
    start: 'Start',
    answer: 'Health check',
    rollback: 'Roll back'
  } satisfies Record<Step, string>,

  groups: {
    access: 'Checked the token and the Space',
    plan: 'Looked at what would be pushed',
    settings: 'Setting on the Space',
    push: 'What git said',
    build: 'The build’s log',
    rollback: 'What git said when the earlier commit was put back'
  },
  starting: (space: string): Text => t`Deploying to the Space ${space}.`,
  pushing: (branch: string): Text =>
    t`Pushing to the branch ${branch} of the Space. Large pushes take a while.`,

  creating: (space: string, sdk: string, from: SdkFrom): Text =>
    t`Creating the Space ${space} for ${[en.sdks[sdk] ?? sdk]}, ${en.sdkFrom[from]}.`,
  sdks: { gradio: 'Gradio', docker: 'Docker', static: 'static files' } as Readonly<Record<string, string>>,
  sdkFrom: {
    input: t`as the input \`sdk\` says`,
    readme: t`as the README says`,
    Dockerfile: t`since there is a \`Dockerfile\``,
    'requirements.txt': t`since \`requirements.txt\` asks for gradio`,
    'app.py': t`since \`app.py\` uses gradio`,
    'index.html': t`since there is an \`index.html\``
  } satisfies Record<SdkFrom, Text>,
  settings: {
    secrets: 'Secret',
    variables: 'Variable',
    hardware: 'Hardware',
    'sleep-time': 'Sleep time',
    visibility: 'Visibility',
    restart: 'Restart',
    factory: 'Factory rebuild'
  } satisfies Record<Setting, string>,
  stage: (stage: string): Text =>
    t`The Space is ${[en.stages[stage] ?? 'at a stage that is not known here']} (${stage}).`,
  /** The Hub's words for what a Space is doing, in ours. */
  stages: {
    BUILDING: 'being built',
    RUNNING_BUILDING: 'being built; the version before still runs',
    APP_STARTING: 'starting',
    RUNNING_APP_STARTING: 'starting; the version before still runs',
    RUNNING: 'running',
    BUILD_ERROR: 'not built',
    RUNTIME_ERROR: 'not running',
    CONFIG_ERROR: 'without usable settings',
    NO_APP_FILE: 'without an app file',
    PAUSED: 'paused',
    SLEEPING: 'asleep',
    STOPPED: 'stopped',
    DELETING: 'being deleted'
  } as Readonly<Record<string, string>>,
  notBegun: t`For a minute now the Space has shown no sign of a build. Waiting on; its page shows whether it is paused.`,
  asking: (path: string): Text => t`Asking the app at ${path} until it answers.`,
  answered: (status: number): Text => t`It answered ${status}.`,
  noDeployment: (reason: string): Text =>
    t`GitHub made no Deployment for this run: ${reason}. It needs \`permissions: deployments: write\`; the Space does not.`,
  sources: {
    input: 'the input `token`',
    environment: 'the environment variable `HF_TOKEN`',
    oidc: 'GitHub’s id token (keyless)',
    stored: 'the file that the Hugging Face CLI stored'
  } satisfies Record<TokenSource, string>,

  notes: {
    trimmed: (source: TokenSource): Text =>
      t`The token had blanks, line ends or quotation marks around it. They were ignored, but please store it again without them: it came from ${en.sources[source].replaceAll('`', '')}.`,
    renamed: (from: string, to: string): Text =>
      t`The Space ${from} is now called ${to}. This run followed it; put the new name into \`space:\`.`,
    unsure: (because: Extract<Access, { may: 'unknown' }>['because']): Text =>
      ({
        'not-listed': t`The Hub does not list what this token may do here. The push was tried all the same.`,
        'token-kind': t`What this kind of token may do cannot be asked beforehand. The push was tried all the same.`,
        'no-answer': t`The Hub did not answer the question what this token may do. The push was tried all the same.`
      })[because],
    expires: (date: string): Text =>
      t`The token expires on ${date}. Make a new one before then, at [Settings → Access Tokens](https://huggingface.co/settings/tokens).`,
    old: (date: string): Text =>
      t`The token was made on ${date}, more than a year ago. Replacing it now and then limits the harm of a leak.`,
    broad: t`The token may write to everything in its account. A fine-grained token for this one Space would be enough.`,
    otherBranch: (branch: string): Text =>
      t`The branch ${branch} was updated. A Space builds and shows its \`main\` branch only.`,
    created: (sdk: string, from: SdkFrom): Text =>
      t`The Space is new. It was created for ${[en.sdks[sdk] ?? sdk]}, ${en.sdkFrom[from]}.`,
    timedOut: (stage: string): Text =>
      t`When the time for waiting was over, the Space was at ${stage || '?'} and did not run the pushed commit yet. It may still do so: its page and its build log show it. \`wait-timeout\` sets how long to wait.`,
    unwatched: {
      refused: t`This run could not watch the Space: Hugging Face did not let this token ask what the Space is doing. Check on the Space’s page that it runs the pushed commit.`,
      silent: t`This run could not watch the Space: Hugging Face did not say what the Space is doing. Check on the Space’s page that it runs the pushed commit.`
    } satisfies Record<NonNullable<Live['because']>, Text>,
    overtaken: t`Another commit was pushed to the Space after this one, so this one is not waited for any more. The run that pushed the later one tells how it fares. To let runs wait for one another, give the workflow a \`concurrency\` group.`,
    publicSecrets: (names: readonly string[]): Text =>
      t`This is a static Space: everybody who opens it can read its secrets (${names.join(', ')}). Use a Gradio or Docker Space for whatever has to stay secret.`,
    refusedSettings: (settings: readonly Setting[]): Text =>
      t`This kind of token may push, but it may not change this here: ${settings.map(setting => en.settings[setting]).join(', ')}. It was left as it was; an access token with write permission may.`,
    replacedInitial: t`The commit that Hugging Face makes when a Space is created was replaced by yours.`
  },

  headlines: {
    deployed: {
      running: (target: Target): Text => t`Deployed: ${target.space} runs your commit`,
      asleep: (target: Target): Text => t`Deployed: ${target.space} runs your commit from the next visit on`,
      'timed-out': (target: Target): Text => t`Pushed to ${target.space}, which does not run it yet`,
      overtaken: (target: Target): Text => t`Pushed to ${target.space}, and overtaken by a later commit`,
      unwatched: (target: Target): Text => t`Pushed to ${target.space}`
    } satisfies Record<Live['how'], unknown>,
    unchanged: (target: Target): Text => t`Nothing to deploy: ${target.space} is up to date`,
    'dry-run': (target: Target): Text => t`Dry run: nothing was pushed to ${target.space}`,
    skipped: t`Skipped: this run has no secrets`
  },
  deployed: {
    full: (target: Target, source: Source): Text =>
      t`The branch ${target.branch} of the Space is now at ${source.commit.slice(0, 7)}, the commit of ${source.label}.`,
    snapshot: (target: Target, source: Source): Text =>
      t`The branch ${target.branch} of the Space now has the files of ${source.label} at ${source.commit.slice(0, 7)}.`
  } satisfies Record<History, unknown>,
  unwatched: t`Hugging Face builds it from here. This run did not wait for it.`,
  history: {
    full: t`The branch with its whole history.`,
    snapshot: t`A snapshot: one commit with the files as they are, on top of what the Space has.`
  } satisfies Record<History, Text>,
  because: {
    asked: t`That is what \`history\` asks for.`,
    settings: t`\`path\`, \`exclude\`, \`card\` or \`sdk\` change what is pushed.`,
    continued: t`The Space holds a snapshot already.`,
    content: t`The history holds files that the Hub does not take from git.`,
    shallow: t`The checkout does not have its whole history.`,
    possible: t`The Hub can take the branch as it is.`
  } satisfies Record<Because, Text>,
  unchanged: (target: Target): Text =>
    t`The branch ${target.branch} of the Space has exactly this already, so nothing was pushed.`,
  restarted: {
    plain: t`The Space was restarted.`,
    factory: t`The Space was built anew, without what earlier builds left.`
  } satisfies Record<NonNullable<Known['restarted']>, Text>,
  wouldCreate: (target: Target, sdk: string, from: SdkFrom): Text =>
    t`A run without \`dry-run\` would create the Space ${target.space} for ${[en.sdks[sdk] ?? sdk]}, ${en.sdkFrom[from]}, and push to it.`,
  dryRun: {
    create: (target: Target): Text =>
      t`A run without \`dry-run\` would create the branch ${target.branch} of the Space.`,
    'fast-forward': (target: Target): Text =>
      t`A run without \`dry-run\` would update the branch ${target.branch}.`,
    'replace-initial': (target: Target): Text =>
      t`A run without \`dry-run\` would replace the first commit, which Hugging Face made, on the branch ${target.branch}.`,
    overwrite: (target: Target): Text =>
      t`A run without \`dry-run\` would overwrite commits of the Space on the branch ${target.branch}, because of \`force: true\`.`,
    unchanged: (target: Target): Text => t`The branch ${target.branch} of the Space has exactly this already.`
  },
  skipped: {
    fork: t`GitHub gives no secrets to a pull request from a fork, so there is no token to push with. This is as it should be: the deployment runs when the pull request is merged.`,
    dependabot: t`GitHub gives the secrets of Actions to no run of Dependabot’s, so there is no token to push with. The deployment runs when its pull request is merged.`
  } satisfies Record<SkipReason, Text>,
  skippedHint: t`To make such a run fail instead, set \`fail-without-credentials: true\`.`,

  links: { app: 'Open the app', space: 'Open the Space', buildLog: 'See its build log', run: 'This run' },
  labels: {
    space: 'Space',
    branch: 'Branch of the Space',
    source: 'Source',
    before: 'Commit before',
    after: 'Commit now',
    history: 'History',
    commits: 'New commits',
    sent: 'Files that are new to the Space',
    lfs: 'Large and binary files (LFS)',
    removed: 'Files of the Space that go away',
    overwritten: 'Commits overwritten',
    failed: 'Commit that failed',
    changes: 'Settings changed',
    wouldChange: 'Settings that would change',
    stage: 'Stage of the Space',
    token: 'Token',
    may: 'May it write here',
    none: 'none'
  },
  token: ({ account, name, role, source }: TokenFacts): Text =>
    t`${name ? t`${name}, ` : []}${role ? t`${role}, ` : []}${account ? t`of the account ${account}, ` : []}${[`from ${en.sources[source]}`]}`,
  may: {
    'write-check': 'yes, the Hub says so',
    owner: 'yes, it is the owner’s',
    organisation: 'yes, by its role in the organisation',
    scope: 'yes, by its permissions',
    'not-listed': 'the Hub does not say',
    'token-kind': 'cannot be asked for this kind of token',
    'no-answer': 'the Hub did not answer'
  } satisfies Record<Access['because'], string>,

  findings: {
    title: 'What was found in the files',
    dryRunCard: 'README.md as it would be pushed'
  },
  files: (count: number, bytes: number): string => `${count} (${en.bytes(bytes)})`,
  bytes: (bytes: number): string =>
    bytes < 1024
      ? `${bytes} B`
      : bytes < 1024 ** 2
        ? `${(bytes / 1024).toFixed(0)} KiB`
        : `${(bytes / 1024 ** 2).toFixed(1)} MiB`,

  failure: {
    why: 'Why',
    whatToDo: 'What to do',
    more: 'More',
    proof: 'The output that shows it',
    seeSummary: 'The steps that mend it are in the summary of this run.',
    answer: (request: string, url: string, status: number): string => `${request}: ${url} answered ${status}`,
    requestId: 'Request id'
  },
  timings: { title: 'How long each step took', step: 'Step', time: 'Time', picture: 'What took the time' },
  seconds: (ms: number): string => `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 0)} s`
}
export type Words = typeof en
