import { spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type LifeScript, startHub } from '../local-hub/index.js'
import { runAction } from '../local-runner/action.js'
import { type Shown, summariesPage } from '../local-runner/page.js'
import { makeRepository, type Repository } from '../local-runner/repository.js'

/**
 * Shows the action at work on this machine: to success, with the Space's build as it goes; with a picture that the Hub
 * does not take from git; with a README that has no settings, and with a folder that the job has built; through a build
 * and an app that fail; and through each of the guide's three errors.
 */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64'
)

interface Scene {
  readonly title: string
  readonly inputs: Readonly<Record<string, string>>
  /** Files that are committed before. */
  readonly files?: Readonly<Record<string, string | Buffer>>
  /** Files that an earlier step of the job makes. */
  readonly built?: Readonly<Record<string, string>>
  /** Another repository than the demo's. */
  readonly from?: Repository
  /** What becomes of the Space then; without it, it runs at once. */
  readonly life?: LifeScript
  readonly fails?: true
  /** What happened to pull request 7, whose comment is shown too. */
  readonly pullRequest?: 'opened' | 'closed'
}

const hub = await startHub()
const repository = await makeRepository()
const hasGitLfs = spawnSync('git', ['lfs', 'version']).status === 0
await hub.serveApp(hub.space, [{ status: 503 }, { status: 200 }])
const deployment: Scene = {
  title: 'A deployment',
  inputs: { token: hub.tokens.write, 'health-check': '/', secrets: 'WEATHER_API_KEY=demo-0123456789' },
  life: {
    lagMs: 300,
    stages: [{ stage: 'BUILDING', ms: 3000 }, { stage: 'APP_STARTING', ms: 1500 }, { stage: 'RUNNING' }],
    buildLog: {
      lines: [
        '--> FROM docker.io/library/python:3.12',
        'CACHED',
        '--> RUN --mount=target=/tmp/requirements.txt pip install --no-cache-dir -r /tmp/requirements.txt gradio',
        'Collecting gradio',
        'Successfully installed gradio-6.28.0',
        'DONE 1.9s',
        '--> COPY --link ./ /app',
        'DONE 0.1s',
        '--> Pushing image',
        'DONE 0.4s'
      ],
      lineMs: 250
    }
  }
}
const withPicture: Scene = {
  title: 'A repository with a picture',
  inputs: { token: hub.tokens.write },
  files: { 'images/bowl.png': PICTURE }
}
const plain = await makeRepository({
  'README.md': '# Calorie counter\n\nHow to work on it.\n',
  'app.py': 'import gradio as gr\n\ngr.Interface(lambda x: x, "text", "text").launch()\n',
  '.gitignore': 'dist/\n'
})
for (const id of ['ada/counter', 'ada/site']) await hub.addSpace({ id })
const withoutSettings: Scene = {
  title: 'A first deployment, of a README without settings',
  inputs: { token: hub.tokens.write, space: 'ada/counter' },
  from: plain
}
const builtFolder: Scene = {
  title: 'A folder that the job has built',
  inputs: { token: hub.tokens.write, space: 'ada/site', path: 'dist', card: 'sdk: static' },
  from: plain,
  built: { 'dist/index.html': '<h1>Calorie counter</h1>\n', 'dist/assets/index.js': 'export {}\n' }
}
const failingBuild: Scene = {
  title: 'The build fails, and the commit before is put back',
  inputs: { token: hub.tokens.write, rollback: 'true' },
  files: { 'requirements.txt': 'gradio\ntorch==9.9\n' },
  life: {
    stages: [
      { stage: 'BUILDING', ms: 1500 },
      { stage: 'BUILD_ERROR', errorMessage: 'Job failed with exit code: 1' }
    ],
    buildLog: {
      lines: [
        '--> FROM docker.io/library/python:3.12',
        'CACHED',
        '--> RUN --mount=target=/tmp/requirements.txt pip install --no-cache-dir -r /tmp/requirements.txt gradio',
        'Collecting gradio',
        'ERROR: Could not find a version that satisfies the requirement torch==9.9 (from versions: 2.6.0, 2.7.1, 2.8.0)',
        'ERROR: No matching distribution found for torch==9.9',
        '',
        '[notice] A new release of pip is available: 25.0.1 -> 25.3',
        '--> ERROR: process "/bin/sh -c pip install --no-cache-dir -r /tmp/requirements.txt gradio" did not complete successfully: exit code: 1'
      ],
      lineMs: 100
    }
  },
  fails: true
}
const failingApp: Scene = {
  title: 'The app needs a key that it does not have',
  inputs: { token: hub.tokens.write },
  files: { 'requirements.txt': 'gradio\nopenai\n' },
  life: {
    stages: [
      { stage: 'BUILDING', ms: 300 },
      { stage: 'APP_STARTING', ms: 300 },
      { stage: 'RUNTIME_ERROR', errorMessage: 'Exit code: 1. Reason: application crashed' }
    ],
    runLog: {
      lines: [
        'Traceback (most recent call last):',
        '  File "/home/user/app/app.py", line 7, in <module>',
        "    client = OpenAI(api_key=os.environ['OPENAI_API_KEY'])",
        '  File "<frozen os>", line 714, in __getitem__',
        "KeyError: 'OPENAI_API_KEY'"
      ]
    }
  },
  fails: true
}
hub.addUser({ name: 'ada', isPro: true })
const preview = { token: hub.tokens.write, preview: 'true', 'github-token': hub.github.token }
const previews: readonly Scene[] = [
  { title: 'A pull request is opened: its preview', inputs: preview, pullRequest: 'opened' },
  { title: 'The pull request is closed', inputs: preview, pullRequest: 'closed' }
]
const scenes: readonly Scene[] = [
  deployment,
  ...(hasGitLfs ? [withPicture] : []),
  withoutSettings,
  builtFolder,
  failingBuild,
  failingApp,
  ...previews,
  { title: 'The token has expired', inputs: { token: hub.tokens.dead }, fails: true },
  { title: 'The token may only read', inputs: { token: hub.tokens.read }, fails: true },
  {
    title: 'The name of the Space is misspelled',
    inputs: { token: hub.tokens.write, space: 'ada/dmeo' },
    fails: true
  },
  {
    title: 'The same, in Traditional Chinese',
    inputs: { token: hub.tokens.read, language: 'zh-TW' },
    fails: true
  }
]

/** A job that GitHub starts for pull request 7. */
function jobOn(action: 'opened' | 'closed') {
  const state = action === 'closed' ? 'closed' : 'open'
  hub.github.pulls.set(7, { state })
  const head = { repo: { full_name: 'octo/demo' } }
  const event = {
    action,
    pull_request: { number: 7, state, head },
    repository: { full_name: 'octo/demo' }
  }
  return { event, env: { GITHUB_API_URL: hub.github.apiUrl, GITHUB_EVENT_NAME: 'pull_request' } }
}

const shown: Shown[] = []
let asExpected = true
for (const scene of scenes) {
  const { title, inputs, files, built = {}, life = {}, fails = false, pullRequest } = scene
  const { from = repository } = scene
  hub.script(hub.space, life)
  if (files) await repository.commit(files, `Add ${Object.keys(files).join(', ')}`)
  for (const [name, text] of Object.entries(built)) {
    await mkdir(dirname(join(from.path, name)), { recursive: true })
    await writeFile(join(from.path, name), text)
  }
  const given = { space: hub.space, endpoint: hub.origin, ...inputs }
  const job = pullRequest ? jobOn(pullRequest) : {}
  const call = { workspace: from.path, inputs: given, ...job }
  const { code, log, outputs, summary } = await runAction(call)
  console.log(`\n===== ${title} =====\n`)
  console.log(log.trimEnd())
  console.log(`\nexit code ${code}, outputs:`)
  for (const [name, value] of Object.entries(outputs)) console.log(`  ${name}: ${value}`)
  shown.push({ title, markdown: summary })
  const comment = hub.github.comments.at(-1)?.body
  if (pullRequest && comment !== undefined)
    shown.push({ title: 'The comment on the pull request', markdown: comment })
  asExpected &&= (code !== 0) === fails
}

await mkdir('demo-output', { recursive: true })
await writeFile('demo-output/index.html', await summariesPage(shown))
await Promise.all([hub.close(), repository.dispose(), plain.dispose()])
if (!hasGitLfs) console.log('\nWithout git-lfs on this machine, the scene with a picture was left out.')
console.log(`\nThe job summaries: ${pathToFileURL(resolve('demo-output/index.html')).href}`)
if (!asExpected) {
  console.error('A run did not end as it should.')
  process.exitCode = 1
}
