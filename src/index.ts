import { homedir, tmpdir } from 'node:os'
import { clock } from './adapters/clock.js'
import { actionsRunner } from './adapters/runner.js'
import type { Payload } from './inputs/trigger.js'
import { main } from './main.js'

await main({
  env: process.env,
  places: { cwd: process.cwd(), home: homedir(), temp: tmpdir() },
  runner: actionsRunner(),
  clock,
  // Most runs have a token and never ask what triggered them.
  loadTrigger: async () => {
    const { context } = await import('@actions/github')
    return { name: context.eventName, actor: context.actor, payload: context.payload as Payload }
  }
})
