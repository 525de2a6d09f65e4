import { LABELS } from './labels.js'
import type { Because } from '../decide/history.js'
import type { SdkFrom } from '../content/sdk.js'
import type { Setting, Step } from '../model/failure.js'
import type { Known } from '../model/outcome.js'
import type {
  Access,
  History,
  LeftBehind,
  Live,
  SkipReason,
  Source,
  Target,
  TokenSource
} from '../model/values.js'
import { leftBehindText } from './left-out.js'
import { inLanguage, t, type Text } from './text.js'

/** Who a token is, as far as the Hub said. */
interface TokenFacts {
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
    rollback: 'Roll back',
    delete: 'Delete'
  } satisfies Record<Step, string>,

  groups: {
    access: 'Checked the token and the Space',
    plan: 'Planned the push',
    settings: 'Changing the Space’s settings',
    push: 'What Hugging Face said',
    build: 'Build log',
    rollback: 'What Hugging Face said to the rollback'
  },
  starting: (space: string): Text => t`Deploying to the Space ${space}.`,
  pushing: (branch: string): Text =>
    t`Pushing to the branch ${branch} of the Space. A large push takes a while.`,
  uploading: (bytes: number, total: number): Text =>
    t`Uploading LFS files: ${en.bytes(bytes)} of ${en.bytes(total)}.`,

  creating: (space: string, sdk: string, from: SdkFrom): Text =>
    t`Creating the Space ${space} for ${[en.sdks[sdk] ?? sdk]}, ${en.sdkFrom[from]}.`,
  sdks: { gradio: 'Gradio', docker: 'Docker', static: 'static files', streamlit: 'Streamlit' } as Readonly<
    Record<string, string>
  >,
  sdkFrom: {
    input: t`as the input \`sdk\` says`,
    readme: t`as the README says`,
    Dockerfile: t`because there is a \`Dockerfile\``,
    'requirements.txt': t`because \`requirements.txt\` lists gradio`,
    'app.py': t`because \`app.py\` uses gradio`,
    'index.html': t`because there is an \`index.html\``
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
    t`The Space is ${[en.stages[stage] ?? 'at a stage that this action does not know']} (${stage}).`,
  /** The Hub's words for what a Space is doing, in ours. */
  stages: {
    BUILDING: 'building',
    RUNNING_BUILDING: 'building, and the previous version still runs',
    APP_STARTING: 'starting',
    RUNNING_APP_STARTING: 'starting, and the previous version still runs',
    RUNNING: 'running',
    BUILD_ERROR: 'not running: its build failed',
    RUNTIME_ERROR: 'not running: its app stopped',
    CONFIG_ERROR: 'without usable settings',
    NO_APP_FILE: 'without an app file',
    PAUSED: 'paused',
    SLEEPING: 'asleep',
    STOPPED: 'stopped',
    DELETING: 'being deleted'
  } as Readonly<Record<string, string>>,
  notBegun: t`The Space has not started to build for a minute. This run keeps waiting. The Space’s page shows whether it is paused.`,
  asking: (path: string): Text => t`Requesting ${path} from the app until it answers.`,
  answered: (status: number): Text => t`The app answered ${status}.`,
  noDeployment: (reason: string): Text =>
    t`GitHub created no Deployment for this run: ${reason}. A Deployment needs \`permissions: deployments: write\`; deploying to the Space does not.`,
  sources: {
    input: 'the input `token`',
    environment: 'the environment variable `HF_TOKEN`',
    oidc: 'a keyless login (OIDC)',
    stored: 'the token file of the Hugging Face CLI'
  } satisfies Record<TokenSource, string>,

  notes: {
    trimmed: (source: TokenSource): Text =>
      t`The token had more around it than itself: spaces, line breaks, quotation marks, or a name in front. This run ignored that. Please store the token again without it; it came from ${en.sources[source].replaceAll('`', '')}.`,
    renamed: (from: string, to: string): Text =>
      t`The Space ${from} is now called ${to}. This run used the new name. Please change \`space:\` in the workflow file.`,
    unsure: (because: Extract<Access, { may: 'unknown' }>['because']): Text =>
      ({
        'not-listed': t`Hugging Face does not list the permissions of this token for this Space. The push was tried anyway.`,
        'token-kind': t`The permissions of this kind of token cannot be checked in advance. The push was tried anyway.`,
        'no-answer': t`Hugging Face did not answer the question about this token’s permissions. The push was tried anyway.`
      })[because],
    expires: (date: string): Text =>
      t`The token expires on ${date}. Create a new one before then at [Settings → Access Tokens](https://huggingface.co/settings/tokens).`,
    endless: t`The token seems to have no expiration date. Create one with a date at [Settings → Access Tokens](https://huggingface.co/settings/tokens), and replace it regularly.`,
    old: (date: string): Text =>
      t`The token was created on ${date}, more than a year ago. Replace it regularly: then it does less harm if it leaks.`,
    admin: t`The token has the permission “Admin”, which is more than it needs. “Write” is enough, and a fine-grained token for this Space alone is better.`,
    broad: t`The token can write to everything in its account, which is more than it needs. Use a fine-grained token for this Space alone, or no token at all: [keyless login (OIDC)](https://huggingface.co/docs/hub/trusted-publishers).`,
    personal: (account: string, owner: string): Text =>
      t`The token belongs to the person ${account}, and the Space to the organization ${owner}. When that person leaves or deletes the token, the deployment stops. A [keyless login (OIDC)](https://huggingface.co/docs/hub/trusted-publishers) does not depend on anyone.`,
    commonSecrets: (names: readonly string[]): Text =>
      t`The values of these secrets are words that this run shows anyway: ${names.join(', ')}. Such a value is hidden only in the texts of others, such as a build log. If it is not a secret, move it to \`variables\`. If it is one, choose another value.`,
    otherBranch: (branch: string): Text =>
      t`The branch ${branch} has been updated. A Space builds and shows only its \`main\` branch.`,
    created: (sdk: string, from: SdkFrom): Text =>
      t`This run created the Space for ${[en.sdks[sdk] ?? sdk]}, ${en.sdkFrom[from]}.`,
    timedOut: (stage: string): Text =>
      stage === 'RUNNING'
        ? t`The wait ended, and the Space still runs an earlier commit (${stage}). If its page shows no build, run the workflow once with \`restart: factory\`, which builds the Space again from scratch. To wait longer, set \`wait-timeout\`.`
        : t`The wait ended before the Space ran the pushed commit. The Space was ${[en.stages[stage] ?? 'at an unknown stage']} (${stage || '?'}). It may yet succeed: see its page. To wait longer, set \`wait-timeout\`.`,
    unwatched: {
      refused: t`This run could not watch the Space: this token may not ask for the Space’s stage. Check on the Space’s page that it runs the pushed commit.`,
      silent: t`This run could not watch the Space: Hugging Face did not answer. Check on the Space’s page that it runs the pushed commit.`
    } satisfies Record<NonNullable<Live['because']>, Text>,
    overtaken: t`Another commit has been pushed to the Space since, so this run stopped waiting. See the run that pushed that commit. To make runs wait for each other, give the workflow a \`concurrency\` group.`,
    secretsSent: (count: number, dryRun: boolean): Text =>
      t`${[count === 1 ? 'Something that looks like a secret' : `${count} things that look like secrets`]} ${[dryRun ? 'would go' : 'went']} to the Space; the summary of this run lists where. Make them useless where they were made, and hand new ones over with the input \`secrets\`.`,
    publicSecrets: (names: readonly string[]): Text =>
      t`This is a static Space: anyone who opens it can read its secrets (${names.join(', ')}). Use a Gradio or Docker Space for anything that must stay secret.`,
    refusedSettings: (settings: readonly Setting[]): Text =>
      t`This kind of token can push, but it may not change these settings: ${settings.map(setting => en.settings[setting]).join(', ')}. They were left as they are. An access token with write permission can change them.`,
    leftBehind: (files: readonly LeftBehind[]): Text => inLanguage(leftBehindText(files), 'en'),
    replacedInitial: t`Your commits have replaced the first commit, which Hugging Face made when the Space was created.`
  },

  headlines: {
    deployed: {
      running: (target: Target): Text => t`Deployed: ${target.space} runs your commit`,
      asleep: (target: Target): Text => t`Deployed: ${target.space} runs your commit from the next visit on`,
      'timed-out': (target: Target): Text => t`Pushed to ${target.space}, which does not run your commit yet`,
      overtaken: (target: Target): Text =>
        t`Pushed to ${target.space}, where a later commit has replaced yours`,
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
  unwatched: t`Hugging Face now builds the Space. This run did not wait for it.`,
  history: {
    full: t`The branch’s own commits were used (full history).`,
    snapshot: t`A snapshot was used: one commit with your current files, on top of the Space’s commits.`
  } satisfies Record<History, Text>,
  because: {
    asked: t`The input \`history\` says so.`,
    preview: t`A preview is always deployed like this.`,
    settings: t`\`path\`, \`files\`, \`exclude\`, \`keep\`, \`card\` or \`sdk\` changes the pushed files.`,
    'kept-settings': t`\`README.md\` does not say what the Space runs on, so the Space’s own settings were written into it.`,
    'made-in-job': t`The job made the commit, so the next run’s commit will not be based on it.`,
    unrelated: t`The Space’s commits come from another tool: your branch has none of them.`,
    continued: t`The Space already has a snapshot.`,
    content: t`The commit history has files that Hugging Face accepts only through Git LFS.`,
    shallow: t`The checkout does not have the whole commit history.`,
    possible: t`Hugging Face accepts the branch as it is.`
  } satisfies Record<Because, Text>,
  unchanged: (target: Target): Text =>
    t`The branch ${target.branch} of the Space already has these files, so nothing was pushed.`,
  restarted: {
    plain: t`The Space has been restarted.`,
    factory: t`The Space has been rebuilt from scratch, without the caches of earlier builds.`
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
      t`A run without \`dry-run\` would overwrite commits on the branch ${target.branch} of the Space, because \`force\` is \`true\`.`,
    unchanged: (target: Target): Text => t`The branch ${target.branch} of the Space already has these files.`
  },
  skipped: {
    fork: t`GitHub gives no secrets to a pull request from a fork, so there is no token for the push. That protects your token. The deployment runs when the pull request is merged.`,
    dependabot: t`GitHub does not give Actions secrets to runs that Dependabot starts, so there is no token for the push. The deployment runs when the pull request is merged.`
  } satisfies Record<SkipReason, Text>,
  skippedHint: t`To make such a run fail instead, set \`fail-without-credentials: true\`.`,

  links: { app: 'Open the app', space: 'Open the Space', buildLog: 'See the build log', run: 'This run' },
  labels: LABELS.en,
  token: ({ account, name, role, source }: TokenFacts): Text =>
    t`${name ? t`${name}, ` : []}${role ? t`${role}, ` : []}${account ? t`of the account ${account}, ` : []}${[`from ${en.sources[source]}`]}`,
  may: {
    'write-check': 'yes, confirmed by Hugging Face',
    owner: 'yes, the token belongs to the owner',
    organisation: 'yes, through its role in the organization',
    scope: 'yes, through its permissions',
    'not-listed': 'Hugging Face does not say',
    'token-kind': 'cannot be checked for this kind of token',
    'no-answer': 'Hugging Face did not answer'
  } satisfies Record<Access['because'], string>,

  findings: {
    title: 'Findings in the files',
    dryRunCard: 'README.md as this run would push it',
    cardCut: 'This is only its beginning.'
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
    more: (links: readonly string[]): string => `More: ${links.join(' · ')}`,
    place: (file: string, line: number): Text => t`In your repository: ${file}, line ${[String(line)]}`,
    proof: 'The output that shows it',
    seeSummary: 'See the run summary for how to fix it.',
    answer: (request: string, url: string, status: number): string => `${request}: ${url} answered ${status}`,
    requestId: 'Request id'
  },
  tooLong: 'Some parts are left out, because this summary would be longer than GitHub shows.',
  timings: { title: 'How long each step took', step: 'Step', time: 'Time', picture: 'What took the time' },
  seconds: (ms: number): string => `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 0)} s`
}
export type Words = typeof en
