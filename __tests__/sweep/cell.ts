import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { startHub } from '../../local-hub/index.js'
import { type ActionRun, runAction } from '../../local-runner/action.js'
import { makeRepository } from '../../local-runner/repository.js'
import { type Expected, expectedOf } from './expected.js'
import { faultsAt, type FaultName, type Frequency } from './faults.js'
import { SWEPT } from './routes.js'
import { inputsFor, type Scenario, SCENARIOS, type Stage } from './scenarios.js'

/** One request, struck in one way. */
export interface Cell {
  readonly route: string
  readonly fault: FaultName
  readonly frequency: Frequency
}

export interface Swept extends Cell {
  /** What is wrong with how the run ended; empty when nothing is. */
  readonly wrong: readonly string[]
  /** `deployed`, `deployed, with a warning`, or the diagnosis. */
  readonly ended: string
  readonly run: ActionRun
  readonly ms: number
}

const FAST_TIME = pathToFileURL(join(import.meta.dirname, '../support/fast-time.mjs')).href
/** How many times faster the bundle's time goes. */
const SPEED = 20
/** Where it is waited for minutes. */
const HIGH_SPEED = 60
const PATIENT_MS = 60_000
/** Of the real time: longer than any run whose waits all end. */
const MOST_MS = 60_000

/**
 * Runs the bundle against a Hub that does this to it, and judges the end.
 * @param slowness so many times slower than usual, on a machine that is busy
 */
export async function sweepCell(
  cell: Cell,
  { bundle, slowness = 1 }: { bundle?: string | undefined; slowness?: number } = {}
): Promise<Swept> {
  const route = SWEPT.get(cell.route)
  const scenario = SCENARIOS[cell.route]
  if (!route || !scenario) throw new Error(`No scenario of the sweep uses the route ${cell.route}.`)
  const speed = (route.firstByteMs > PATIENT_MS ? HIGH_SPEED : SPEED) / slowness
  const fault = faultsAt(speed)[cell.fault]
  const [hub, checkout] = await Promise.all([startHub(), makeRepository()])
  try {
    const stage: Stage = { hub, checkout, space: scenario.space ?? hub.space }
    await scenario.prepare?.(stage)
    const before = scenario.space === undefined ? await hub.head(hub.space) : null
    hub.requests.length = 0
    hub.fault({
      path: scenario.path,
      ...(scenario.method && { method: scenario.method }),
      times: cell.frequency === 'once' ? 1 : Infinity,
      ...(typeof fault.effect === 'function' ? fault.effect(hub) : fault.effect)
    })
    const began = performance.now()
    const { inputs = {}, env = {}, event } = scenario.job?.(hub) ?? {}
    const [run] = await Promise.all([
      runAction({
        workspace: checkout.path,
        event,
        inputs: {
          space: stage.space,
          token: hub.tokens.write,
          endpoint: hub.origin,
          ...inputsFor(route, scenario),
          ...inputs
        },
        env: { NODE_OPTIONS: `--import=${FAST_TIME}`, HSP_TEST_SPEED: String(speed), ...env },
        mostMs: Math.round(MOST_MS * slowness),
        ...(bundle && { bundle })
      }),
      interfere(stage, scenario)
    ])
    const ms = performance.now() - began
    const wrong = await faultsOf(run, {
      stage,
      scenario,
      before,
      expected:
        scenario.fails === undefined
          ? expectedOf(route, fault, cell.frequency)
          : { diagnoses: [scenario.fails], mustWarn: false }
    })
    return { ...cell, run, ms, wrong, ended: endOf(run) }
  } finally {
    await hub.close()
    await checkout.dispose()
  }
}

/** What happens to the Space as soon as it is watched. */
async function interfere(stage: Stage, { meanwhile }: Scenario): Promise<void> {
  if (!meanwhile) return
  const isWatched = () => stage.hub.requests.some(({ path }) => path.endsWith('/runtime'))
  for (let tries = 0; tries < 400 && !isWatched(); tries++) await new Promise(later => setTimeout(later, 25))
  if (isWatched()) await meanwhile(stage)
}

const isWarned = ({ annotations }: ActionRun) => annotations.some(({ level }) => level === 'warning')

function endOf(run: ActionRun): string {
  if (run.code === -1) return 'hang'
  const { status, diagnosis } = run.outputs
  if (status === undefined) return `crash, exit ${run.code}`
  if (status === 'failed') return diagnosis ?? ''
  return isWarned(run) ? `${status}, with a warning` : status
}

interface Judged {
  readonly stage: Stage
  readonly scenario: Scenario
  readonly before: string | null
  readonly expected: Expected
}

async function faultsOf(run: ActionRun, judged: Judged): Promise<string[]> {
  const { stage, expected } = judged
  const { status, diagnosis = '' } = run.outputs
  if (run.code === -1) return ['hang']
  if (status === undefined || (run.code !== 0 && run.code !== 1)) return ['crash']
  const wrong: string[] = []
  if (stage.hub.struck === 0) wrong.push('the scenario does not use the route')
  if ((status === 'failed') !== (run.code === 1)) wrong.push('exit code and status differ')
  if (run.summary.trim() === '') wrong.push('no summary')
  if (status === 'failed') {
    const errors = run.annotations.filter(({ level }) => level === 'error')
    if (errors.length !== 1 || errors[0]?.message.includes(`[${diagnosis}]`) !== true)
      wrong.push('not one error that names the diagnosis')
    if (expected.diagnoses.length === 0) wrong.push(`false red: ${diagnosis}`)
    else if (!expected.diagnoses.includes(diagnosis))
      wrong.push(`${diagnosis} instead of ${expected.diagnoses.join(' or ')}`)
    return wrong
  }
  if (status !== (judged.scenario.ends ?? 'deployed')) wrong.push(`status ${status}`)
  if (expected.mustWarn && !isWarned(run)) wrong.push('no warning')
  return [...wrong, ...(await lies(run, judged))]
}

/** In what a green run is not true. */
async function lies(run: ActionRun, { stage, scenario, before }: Judged): Promise<string[]> {
  const { hub, checkout, space } = stage
  if (scenario.ends !== undefined)
    return (await scenario.isDone?.(stage)) === true ? [] : ['false green: not done']
  const head = await hub.head(space)
  const wasOverwritten = scenario.meanwhile !== undefined && isWarned(run)
  const pushed =
    run.outputs['history'] === 'full' ? await checkout.git('rev-parse', 'HEAD') : run.outputs['commit']
  const isPushed = head !== before && head === pushed && head === run.outputs['commit']
  return [
    ...(isPushed || wasOverwritten ? [] : ['false green: the head is not the commit']),
    ...((await scenario.isDone?.(stage)) === false && !isWarned(run) ? ['false green: not done'] : [])
  ]
}
