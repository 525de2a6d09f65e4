import { readLanguage } from './inputs/read.js'
import { readTrigger } from './inputs/trigger.js'
import { type Evidence, Failure } from './model/failure.js'
import { redacted } from './model/hidden.js'
import type { Known, Outcome } from './model/outcome.js'
import { run, type World } from './run.js'
import { openComment } from './run/tell/comment.js'
import { lastResort } from './run/tell/last-resort.js'
import { narratorFor } from './run/tell/narrate.js'
import { contextOf } from './run/tell/context.js'
import { type Stopwatch, stopwatch } from './run/tell/stopwatch.js'

/** One run of the action, from the inputs to the report. Never throws: a failure is reported like any other end, and so is a bug. */
export async function main(world: World): Promise<void> {
  const steps = stopwatch(world.clock)
  const tell = narratorFor(world.runner, readLanguage(world.env))
  const known: { -readonly [K in keyof Known]: Known[K] } = { timings: steps.timings }
  const learn = (facts: Partial<Known>) => void Object.assign(known, facts)
  const trigger = readTrigger(world.env)
  const comment = openComment(trigger, { tell, signal: world.signal })
  const loadReport = () => import('./run/tell/report.js')
  try {
    const running = run(world, { steps, tell, learn, comment, loadReport })
    const ending = await Promise.race([running, world.crashed]).catch(async (error: unknown) => {
      const evidence = withoutSecrets(evidenceOf(error, world.signal, steps))
      // Most runs need none of what can be said about failures.
      const [{ diagnose }, { findPlace }] = await Promise.all([
        import('./diagnose/index.js'),
        import('./run/tell/place.js')
      ])
      const diagnosed = diagnose(evidence)
      const { at: spots = [] } = diagnosed.say(contextOf(known, trigger))
      const at = await findPlace(spots, known, { ...world, trigger }).catch(() => undefined)
      return { status: 'failed', evidence, diagnosed, ...(at && { at }) } as const
    })
    const outcome: Outcome = { ...known, ...ending }
    const { report } = await loadReport()
    const advice = await report(outcome, { runner: world.runner, trigger, narrator: tell })
    await comment.conclude(outcome, advice)
  } catch (error) {
    await lastResort(error, known, world.runner)
  }
}

/** Whatever broke off when the run was cancelled, that it was cancelled is why. */
function evidenceOf(error: unknown, signal: AbortSignal, steps: Stopwatch): Evidence {
  const step = steps.current()
  if (signal.aborted) return { step, finding: { kind: 'cancelled' } }
  if (error instanceof Failure) return error.evidence
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return { step, finding: { kind: 'crashed' }, text }
}

/** A diagnosis quotes pieces of these texts, in which a secret could no longer be recognized. */
function withoutSecrets({ text, http, network, ...evidence }: Evidence): Evidence {
  return {
    ...evidence,
    ...(text !== undefined && { text: redacted(text) }),
    ...(http && { http: { ...http, ...(http.message && { message: redacted(http.message) }) } }),
    ...(network && { network: { ...network, message: redacted(network.message) } })
  }
}
