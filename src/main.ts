import { openGit } from './adapters/git/git.js'
import { openHttp } from './adapters/http.js'
import { withScratchRepository } from './adapters/git/scratch-repository.js'
import { emptySecrets } from './inputs/conflicts.js'
import { deploy, type Mutable } from './deploy.js'
import { readTrigger } from './inputs/trigger.js'
import { printableForms } from './decide/token.js'
import { Failure } from './model/failure.js'
import { readInputs, readLanguage } from './inputs/table.js'
import type { Clock, Runner } from './model/ports.js'
import { authenticate, type LoadTrigger } from './run/login/authenticate.js'
import { exchangeIdToken } from './run/login/keyless.js'
import { type Narrator, narratorFor } from './run/tell/narrate.js'
import { report } from './run/tell/report.js'
import type { Known, Outcome } from './model/values.js'
import { type Stopwatch, stopwatch } from './run/tell/stopwatch.js'

/** What the run is given; it reaches for nothing else. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly places: { readonly cwd: string; readonly home: string; readonly temp: string }
  readonly runner: Runner
  readonly clock: Clock
  readonly loadTrigger: LoadTrigger
}

/** One run of the action, from the inputs to the report. Never throws: a failure is reported like any other end. */
export async function main(world: World): Promise<void> {
  const steps = stopwatch(world.clock)
  const known: Mutable<Known> = { timings: steps.timings }
  const narrator = narratorFor(world.runner, readLanguage(world.env))
  const outcome = await run(world, known, steps, narrator).catch(async (error: unknown): Promise<Outcome> => {
    const evidence =
      error instanceof Failure
        ? error.evidence
        : { step: steps.current(), text: (error as Error).stack ?? String(error) }
    // Most runs need none of what can be said about failures.
    const { diagnose } = await import('./diagnose/index.js')
    return { ...known, status: 'failed', evidence, diagnosed: diagnose(evidence) }
  })
  await report(outcome, { ...world, trigger: readTrigger(world.env), narrator })
}

async function run(world: World, known: Mutable<Known>, steps: Stopwatch, tell: Narrator): Promise<Outcome> {
  const { runner, clock } = world
  const inputs = (known.inputs = readInputs(world.env, world.places))
  for (const { value } of inputs.secrets) for (const form of printableForms(value.reveal())) runner.mask(form)
  tell.starting(inputs)

  const http = openHttp(clock)
  const exchange = () => exchangeIdToken(inputs, { http, runner })
  const credential = await steps.time('credential', authenticate(inputs, { ...world, exchange }))
  if ('skipped' in credential) return { ...known, status: 'skipped', reason: credential.skipped }
  known.credential = credential
  const problems = emptySecrets(inputs)
  if (problems.length > 0)
    throw new Failure({ step: 'inputs', finding: { kind: 'invalid-inputs', problems } })

  const { environment } = inputs
  // What is a secret of the Space's is none of git's business, whatever its name.
  const names = new Set(inputs.secrets.map(({ key }) => key))
  const env = Object.fromEntries(Object.entries(world.env).filter(([name]) => !names.has(name)))
  const git = openGit({ ...environment, env, step: 'plan' })
  const open = (gitDir: string) => openGit({ directory: gitDir, gitDir, env, step: 'plan' })
  return withScratchRepository(git, { ...environment, open }, scratch =>
    deploy({ ...world, steps, tell, known, inputs, credential, http, git, scratch })
  )
}
