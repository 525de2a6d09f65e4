import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import type { LocalHub } from '../../../local-hub/index.js'
import { type ActionRun, machine, runAction } from '../../../local-runner/action.js'
import type { Repository } from '../../../local-runner/repository.js'
import { build } from './built.js'

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly run?: string
  readonly 'working-directory'?: string
}
interface Job {
  readonly if?: string
  readonly strategy?: { readonly matrix: { readonly include: readonly Readonly<Record<string, string>>[] } }
  readonly concurrency?: { readonly group: string }
  readonly steps: readonly Step[]
}

/** What there is on this machine for a workflow that is printed in a document. */
export interface Place {
  readonly hub: LocalHub
  readonly checkout: Repository
  /** What each expression comes to, such as `secrets.HF_TOKEN`. */
  readonly expressions: Readonly<Record<string, string>>
  /** What the steps that need the network would make. */
  readonly made?: Readonly<Record<string, string | Buffer>>
  readonly event?: { readonly name: string; readonly payload: unknown }
}

export interface PastedRun extends ActionRun {
  /** The queue that GitHub puts its job into, if it has one of its own. */
  readonly queue?: string
}

const NEEDS_NETWORK = /^\s*(npm|pip|hf) /m
const run = promisify(execFile)

/** Runs a printed workflow, or its printed steps, as GitHub would; a step that needs the network makes what it is told to. */
export async function follow(block: string, place: Place): Promise<PastedRun[]> {
  const job = jobIn(block)
  if (job.if !== undefined && !holds(job.if, place.expressions)) return []
  const { made = {} } = place
  const runs: PastedRun[] = []
  if (!job.steps.some(({ run: script = '' }) => NEEDS_NETWORK.test(script)))
    await build(place.checkout.path, made)
  for (const matrix of job.strategy?.matrix.include ?? [{}]) {
    const given = Object.entries(matrix).map(([name, value]) => [`matrix.${name}`, value] as const)
    const expressions = { ...place.expressions, ...Object.fromEntries(given) }
    const queue = job.concurrency && evaluated(job.concurrency.group, expressions)
    for (const step of job.steps) {
      if (step.run !== undefined) await doStep(step, step.run, place)
      if (step.uses?.startsWith('org/hf-space-push@'))
        runs.push({ ...(await deploy(step, { ...place, expressions })), ...(queue && { queue }) })
    }
  }
  return runs
}

function jobIn(block: string): Job {
  const yaml = parse(block) as readonly Step[] | { readonly jobs: Readonly<Record<string, Job>> }
  if (!('jobs' in yaml)) return { steps: yaml }
  const [job, ...others] = Object.values(yaml.jobs)
  if (job === undefined || others.length > 0) throw new Error('One job was expected.')
  return job
}

async function doStep(step: Step, script: string, { checkout, made = {} }: Place): Promise<void> {
  if (NEEDS_NETWORK.test(script)) return build(checkout.path, made)
  const env = { ...machine(), GITHUB_SHA: await checkout.git('rev-parse', 'HEAD'), GITHUB_REF_NAME: 'main' }
  const cwd = join(checkout.path, step['working-directory'] ?? '')
  await run('bash', ['-e', '-c', script], { cwd, env })
}

function deploy(step: Step, { hub, checkout, expressions, event }: Place): Promise<ActionRun> {
  const inputs = Object.entries(step.with ?? {}).map(
    ([name, value]) => [name, evaluated(String(value), expressions)] as const
  )
  return runAction({
    workspace: checkout.path,
    // The last two are defaults that only GitHub, and the real Hub, know.
    inputs: { ...Object.fromEntries(inputs), 'github-token': hub.github.token, endpoint: hub.origin },
    env: { GITHUB_API_URL: hub.github.apiUrl, ...(event && { GITHUB_EVENT_NAME: event.name }) },
    ...(event && { event: event.payload })
  })
}

/** A text with its expressions evaluated; one that nobody told of fails the test. */
function evaluated(text: string, expressions: Place['expressions']): string {
  return text.replaceAll(/\$\{\{ (.+?) \}\}/g, (_, expression: string) => valueOf(expression, expressions))
}

function valueOf(expression: string, expressions: Place['expressions']): string {
  const name = expression.replace(/\[(.+)\]$/, (_, index: string) => `.${valueOf(index, expressions)}`)
  const value = expressions[name]
  if (value === undefined) throw new Error(`Nobody knows ${name}.`)
  return value
}

function holds(condition: string, expressions: Place['expressions']): boolean {
  const [, expression = '', operator, text] = /^(\S+) (==|!=) '(.*)'$/.exec(condition) ?? []
  if (operator === undefined) throw new Error(`Unknown condition: ${condition}`)
  return (valueOf(expression, expressions) === text) === (operator === '==')
}
