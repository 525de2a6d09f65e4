import { setMaxListeners } from 'node:events'
import { homedir, tmpdir } from 'node:os'
import { openClock } from './adapters/clock.js'
import { actionsRunner } from './adapters/runner.js'
import { main } from './main.js'

/** A runner that cancels a job sends the one, and after some seconds the other; a second time, either ends the process. */
const cancelled = new AbortController()
// Each request and each child listens while it lasts.
setMaxListeners(0, cancelled.signal)
for (const name of ['SIGINT', 'SIGTERM'] as const)
  process.once(name, () => cancelled.abort(new Error(`The run was cancelled (${name}).`)))

/** What nobody caught, and an end without a report: Node empties its queue while something is still waited for. */
const crashed = new Promise<never>((_, reject) => {
  process.on('uncaughtException', reject).on('unhandledRejection', reject)
  process.once('beforeExit', () => reject(new Error('Nothing was left that the run could have waited for.')))
})
crashed.catch(() => undefined)

await main({
  env: process.env,
  places: { cwd: process.cwd(), home: homedir(), temp: tmpdir() },
  runner: actionsRunner(),
  clock: openClock(cancelled.signal),
  signal: cancelled.signal,
  crashed,
  // Most runs have a token and never ask what triggered them.
  loadTrigger: async () => {
    const { context } = await import('@actions/github')
    return { name: context.eventName, actor: context.actor, payload: context.payload }
  }
})
// All is said: whatever is still open, such as a connection that nobody ends, is not waited for.
process.stdout.write('', () => process.exit())
