import { expect, test } from '@jest/globals'
import type { FaultSpec } from '../../local-hub/index.js'
import { exhaustively, some } from '../support/tiers.js'
import { expectDeployed } from './support/explained.js'
import { lookedAt, logsRead, secondVersion } from './support/life.js'
import { until } from './support/scene.js'

const path = /\/runtime$/
const faults: [what: string, faults: FaultSpec[]][] = [
  ['a rate limit', [{ path, status: 429, headers: { RateLimit: '"api";r=0;t=1' } }]],
  ['a 503', [{ path, status: 503 }]],
  ['a gateway’s page', [{ path, status: 502 }]],
  ['a page of something in between', [{ path, status: 200, body: '<html>Please sign in</html>' }]],
  ['an answer of another form', [{ path, status: 200, body: '["RUNNING"]' }]],
  ['a connection that is cut', [{ path, reset: 'before' }]],
  ['an answer that is lost', [{ path, reset: 'after' }]],
  ['a token that may not ask this', [{ path, status: 401 }]]
]

test('a Hub that does not answer for a moment is asked again, in no hurry', async () => {
  const runs = some(faults, 2).map(async ([what, some]) => {
    const { hub, run, second } = await secondVersion()
    hub.script(hub.space, { stages: [{ stage: 'BUILDING', ms: 300 }, { stage: 'RUNNING' }] })
    for (const fault of some) hub.fault(fault)
    return { what, hub, second, deployed: await run() }
  })
  for (const { what, hub, second, deployed } of await Promise.all(runs)) {
    await expectDeployed(deployed, { commit: second, stage: 'RUNNING' })
    const questions = lookedAt(hub).filter(({ headers }) => headers.authorization !== undefined)
    const isRefused = what === 'a token that may not ask this'
    // A connection that was kept open and is cut is tried once more at once.
    expect([what, questions.length >= (isRefused ? 1 : 2) && questions.length <= 3]).toEqual([what, true])
  }
})

exhaustively('an allowance that is nearly used up is shared: the next question waits', async () => {
  const { hub, run } = await secondVersion()
  hub.script(hub.space, { stages: [{ stage: 'BUILDING', ms: 300 }, { stage: 'RUNNING' }] })
  hub.fault({ path, addHeaders: { RateLimit: '"api";r=2;t=5' } })
  const running = run()
  await until(() => lookedAt(hub).length === 1)
  const first = Date.now()
  await until(() => lookedAt(hub).length === 2)
  expect(Date.now() - first).toBeGreaterThan(4500)
  await expectDeployed(await running)
})

exhaustively('nobody looks when nobody waits', async () => {
  const { hub, run, second } = await secondVersion()
  hub.script(hub.space, { stages: [{ stage: 'BUILD_ERROR' }] })
  await expectDeployed(await run({ wait: 'false' }), { commit: second })
  expect([lookedAt(hub), logsRead(hub, 'build')]).toEqual([[], []])
})
