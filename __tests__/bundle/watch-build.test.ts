import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectDeployed } from './support/explained.js'
import { groupWith, logsRead, lookedAt, secondVersion, timesShown } from './support/life.js'

const LINES = ['--> RUN pip install -r requirements.txt', 'DONE 3.2s', '--> Pushing image']

test('a run ends when the Space runs the pushed commit, and shows its build meanwhile', async () => {
  const { hub, run, first, second } = await secondVersion()
  hub.script(hub.space, {
    stages: [{ stage: 'BUILDING', ms: 600 }, { stage: 'APP_STARTING', ms: 300 }, { stage: 'RUNNING' }],
    buildLog: { lines: LINES, lineMs: 50, keepAliveMs: 30 }
  })

  const deployed = await run()

  const page = await expectDeployed(deployed, { commit: second, 'previous-commit': first, stage: 'RUNNING' })
  expect((await hub.runtime(hub.space)).sha).toBe(second)
  const shown = groupWith(deployed, 'DONE 3.2s')
  expect(shown.slice(1)).toEqual(LINES.map(line => `│ ${line}`))
  expect(shown[0]).toContain(second.slice(0, 7))
  for (const line of LINES) expect(timesShown(deployed, line)).toBe(1)
  for (const stage of ['RUNNING_BUILDING', 'RUNNING']) expect(deployed.log).toContain(`(${stage})`)
  expect(page.links).toContain(`${hub.origin}/spaces/${hub.space}?logs=build`)
  // The end of the build's log is news, so that nobody waits for the next question.
  expect(lookedAt(hub).length).toBeGreaterThan(2)
  expect(logsRead(hub, 'run')).toEqual([])
  for (const { headers } of [...lookedAt(hub), ...logsRead(hub, 'build')])
    expect(headers.authorization).toBe(`Bearer ${hub.tokens.write}`)
})

exhaustively('a first build, during which the Hub tells no commit', async () => {
  const { hub, run, second } = await secondVersion()
  hub.setRuntime(hub.space, { stage: 'NO_APP_FILE' })
  hub.script(hub.space, {
    stages: [{ stage: 'BUILDING', ms: 300 }, { stage: 'APP_STARTING', ms: 200 }, { stage: 'RUNNING' }],
    buildLog: { lines: LINES, lineMs: 20 }
  })
  const deployed = await run()
  await expectDeployed(deployed, { commit: second, stage: 'RUNNING' })
  expect(deployed.log).toContain('(BUILDING)')
  expect(timesShown(deployed, 'DONE 3.2s')).toBe(1)
})
