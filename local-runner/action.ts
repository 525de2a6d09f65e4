import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { parseCommands, type Parsed } from './commands.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** What the runner reads of action.yml. */
interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly outputs: Readonly<Record<string, unknown>>
  readonly runs: { readonly main: string }
}

/** action.yml as it stands: the runner takes the inputs' defaults and the program's name from it. */
export function readMetadata(): Promise<Metadata> {
  return (actionYml ??= readFile(join(ROOT, 'action.yml'), 'utf8').then(text => parse(text) as Metadata))
}

/** Every run asks, and again whoever looks at its outputs. */
let actionYml: Promise<Metadata> | undefined

export interface ActionCall {
  /** The checkout: what `actions/checkout` would have left in the workspace. */
  readonly workspace: string
  readonly inputs: Readonly<Record<string, string>>
  /** Further variables of the job, over those of an ordinary push to `main`. */
  readonly env?: Readonly<Record<string, string>>
  /** The webhook's payload. */
  readonly event?: unknown
  /** The Node that runs the bundle; `HSP_TEST_NODE`, else this one. */
  readonly node?: string
  /** Another build of it; `HSP_TEST_BUNDLE`, else the one that action.yml names. */
  readonly bundle?: string
  /** Words before the command, such as a tracer. */
  readonly wrapper?: readonly string[]
  /** Called with the number of the process as soon as it runs. */
  readonly started?: (pid: number) => void
  /** An existing folder for HOME and the temporary files; else one is made and removed. */
  readonly home?: string
  /** After how long it is killed; two minutes unless told. */
  readonly mostMs?: number
}

/** What a run left: everything that a workflow, or a person, can see of it. In `log`, lines that mask are left out. */
export interface ActionRun extends Parsed {
  readonly code: number
  readonly outputs: Readonly<Record<string, string>>
  /** The job summary, Markdown. */
  readonly summary: string
}

/** Longer than any run may last: what hangs is killed, or it would outlive whoever started it. */
const MOST_MS = 120_000

/** Runs the committed bundle as GitHub's runner does: a process, inputs in its environment, files for what it says. */
export async function runAction(call: ActionCall): Promise<ActionRun> {
  const metadata = await readMetadata()
  const home = call.home ?? (await mkdtemp(join(tmpdir(), 'runner-')))
  const files = {
    GITHUB_OUTPUT: 'output',
    GITHUB_STEP_SUMMARY: 'summary',
    GITHUB_ENV: 'env',
    GITHUB_PATH: 'path'
  }
  await mkdir(join(home, 'files'), { recursive: true })
  await mkdir(join(home, 'temp'), { recursive: true })
  const paths = Object.entries(files).map(([name, file]) => [name, join(home, 'files', file)] as const)
  for (const [, path] of paths) await writeFile(path, '')
  const eventPath = join(home, 'files', 'event.json')
  await writeFile(eventPath, JSON.stringify(call.event ?? { repository: { full_name: 'octo/demo' } }))

  const env = {
    ...machine(),
    HOME: home,
    USERPROFILE: home,
    RUNNER_TEMP: join(home, 'temp'),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: call.workspace,
    GITHUB_REPOSITORY: 'octo/demo',
    GITHUB_ACTOR: 'octo',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    ...Object.fromEntries(paths),
    ...call.env,
    ...inputVariables({ ...defaultsOf(metadata), ...call.inputs })
  }
  const node = call.node ?? process.env.HSP_TEST_NODE ?? process.execPath
  const bundle = call.bundle ?? process.env.HSP_TEST_BUNDLE ?? join(ROOT, metadata.runs.main)
  const [command = node, ...args] = [...(call.wrapper ?? []), node, bundle]
  const { code, text } = await finish(command, args, {
    cwd: call.workspace,
    env,
    started: call.started,
    mostMs: call.mostMs ?? MOST_MS
  })
  const read = (name: string) => readFile(join(home, 'files', name), 'utf8')
  const run = {
    code,
    ...parseCommands(text),
    outputs: parseOutputs(await read('output')),
    summary: await read('summary')
  }
  if (call.home === undefined) rmSync(home, { recursive: true, force: true })
  return run
}

/** Of the runner's expressions there is one; without a GitHub, its token is empty. */
function defaultsOf({ inputs }: Metadata): Record<string, string> {
  const value = (text = '') => (text.startsWith('${{') ? '' : text)
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, value(input.default)]))
}

/** The runner keeps everything of an input's name but its case and its blanks (actions/runner, ActionRunner). */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const variable = (name: string) => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [variable(name), value]))
}

/** What any process needs of this machine, and git's isolation from its owner's settings. */
export function machine(): Record<string, string> {
  const kept = ['PATH', 'Path', 'SystemRoot', 'ComSpec', 'PATHEXT', 'TEMP', 'TMP', 'ProgramFiles', 'windir']
  const found = kept.flatMap((name): [string, string][] => {
    const value = process.env[name]
    return value ? [[name, value]] : []
  })
  return { ...Object.fromEntries(found), GIT_CONFIG_NOSYSTEM: '1' }
}

interface Process {
  readonly cwd: string
  readonly env: Record<string, string>
  readonly started?: ((pid: number) => void) | undefined
  readonly mostMs: number
}

function finish(command: string, args: readonly string[], { cwd, env, started, mostMs }: Process) {
  return new Promise<{ code: number; text: string }>((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: mostMs,
      killSignal: 'SIGKILL'
    })
    if (child.pid !== undefined) started?.(child.pid)
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    child.on('error', reject).on('close', code => resolve({ code: code ?? -1, text }))
  })
}

/** Reads the file of outputs: `name<<delimiter`, the lines of the value, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const pattern = /^([\w-]+)<<(\S+)\r?\n(?:([\s\S]*?)\r?\n)?\2$/gm
  for (const [, name = '', , value = ''] of text.matchAll(pattern)) outputs[name] = value
  return outputs
}
