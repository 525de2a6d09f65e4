import { expect } from '@jest/globals'
import type { LogScript } from '../../local-hub/index.js'
import { exhaustively } from '../support/tiers.js'
import { expectDeployed } from './support/explained.js'
import { logsRead, secondVersion, timesShown } from './support/life.js'

const LINES = Array.from({ length: 12 }, (_, i) => `step ${i}`)
const logs: [what: string, log: Omit<LogScript, 'lines'>, shown: number][] = [
  ['cut in the middle, twice', { lineMs: 40, keepAliveMs: 15, dropAfter: [3, 9] }, 1],
  ['cut before its first line', { lineMs: 40, dropAfter: [0] }, 1],
  ['not there at first', { lineMs: 20, refuse: { status: 404, times: 1 } }, 1],
  ['that the Hub cannot give at first', { lineMs: 20, refuse: { status: 503, times: 1 } }, 1],
  ['without the Hub’s first line', { lineMs: 20, bare: true }, 1],
  ['that this token may not read', { refuse: { status: 403 } }, 0],
  ['that this kind of token may not read', { refuse: { status: 401 } }, 0],
  ['that is never there', { refuse: { status: 404 } }, 0]
]

// They spend their time waiting, so they wait together.
exhaustively('a build’s log is shown once, however it comes, and none is needed', async () => {
  const runs = logs.map(async ([what, log, shown]) => {
    const { hub, run, second } = await secondVersion()
    const stages = [{ stage: 'BUILDING', ms: 8000 }, { stage: 'APP_STARTING' }, { stage: 'RUNNING' }]
    hub.script(hub.space, { stages, buildLog: { ...log, lines: LINES } })
    return { what, shown, hub, second, deployed: await run() }
  })
  for (const { what, shown, hub, second, deployed } of await Promise.all(runs)) {
    await expectDeployed(deployed, { commit: second, stage: 'RUNNING' })
    expect([what, LINES.map(line => timesShown(deployed, line))]).toEqual([what, LINES.map(() => shown)])
    expect(logsRead(hub, 'build').length).toBeLessThan(6)
  }
})
