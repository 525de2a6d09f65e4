import type { Known } from '../../model/outcome.js'
import { outputsOf } from '../../model/outputs.js'
import type { Runner } from '../../model/ports.js'

/**
 * What is said when the report itself breaks: that this is a fault of the action, what it was, and the outputs. It goes
 * on past whatever fails again, and uses as little as can be of what has just failed.
 */
export async function lastResort(error: unknown, known: Known, runner: Runner): Promise<void> {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const title = 'hf-space-push failed'
  const happened = `The action has a bug and could not report how the run ended. Please report it with this text: ${stack}`
  const unsaid = () => {
    throw new Error('There is no report to say it in.')
  }
  const diagnosed = { id: 'unknown', facts: null, proof: '', say: unsaid }
  const outputs = () => outputsOf({ ...known, status: 'failed', evidence: { step: 'plan' }, diagnosed })
  const attempts: (() => unknown)[] = [
    () => runner.error(happened, title),
    () => outputs().forEach(([name, value]) => runner.output(name, value)),
    () => runner.summary(`## ${title}\n\n${happened.replace(/^/gm, '    ')}\n`)
  ]
  for (const attempt of attempts)
    try {
      await attempt()
    } catch {
      // The next one may do.
    }
}
