import { expect, test } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { lookedAt, restartsOf, secondVersion } from './support/life.js'

const STARTS = [{ stage: 'BUILDING', ms: 200 }, { stage: 'APP_STARTING', ms: 100 }, { stage: 'RUNNING' }]

test('a push does not wake a paused Space: red, and it is said how', async () => {
  const { hub, run, second } = await secondVersion()
  hub.setRuntime(hub.space, { stage: 'PAUSED' })
  const failed = await run()
  const page = await expectExplained(failed, 'app-failed')
  expect(failed.outputs).toMatchObject({ commit: second, 'failed-commit': second, stage: 'PAUSED' })
  expect(page.text).toMatch(/paused/i)
  expect(page.text).toContain('restart')
  expect(page.links).toContain(`${hub.origin}/spaces/${hub.space}`)
  expect(await hub.head(hub.space)).toBe(second)
  expect(restartsOf(hub)).toEqual([])
})

exhaustively('a Space that its owner, or the quota, pauses during the build', async () => {
  const [owner, quota] = await Promise.all(
    [undefined, 'Quota exceeded for flavor cpu-basic (requested=1): current=0, limit=0'].map(
      async errorMessage => {
        const { hub, run } = await secondVersion()
        const paused = { stage: 'PAUSED', ...(errorMessage && { errorMessage }) }
        hub.script(hub.space, { stages: [{ stage: 'BUILDING', ms: 300 }, paused] })
        return run({ rollback: 'true' })
      }
    )
  )
  await expectExplained(owner!, 'app-failed')
  const page = await expectExplained(quota!, 'payment-required')
  expect(page.text).toContain('limit=0')
  // It is not the commit's fault.
  for (const failed of [owner!, quota!])
    expect(failed.outputs['commit']).toBe(failed.outputs['failed-commit'])
})

test.each(
  some([
    ['true', ['plain']],
    ['factory', ['plain', 'factory']]
  ])
)('with restart: %s a paused Space is woken', async (restart, calls) => {
  const { hub, run, second } = await secondVersion()
  hub.setRuntime(hub.space, { stage: 'PAUSED' })
  hub.script(hub.space, { stages: STARTS })
  // It takes a moment to wake.
  const body = JSON.stringify({ stage: 'PAUSED', hardware: { current: null, requested: 'cpu-basic' } })
  hub.fault({ path: /\/runtime$/, status: 200, body })
  const deployed = await run({ restart })
  await expectDeployed(deployed, { commit: second, stage: 'RUNNING' })
  expect(restartsOf(hub)).toEqual(calls)
  expect((await hub.runtime(hub.space)).sha).toBe(second)
})

exhaustively.each(some(['true', 'factory']))(
  'called paused again after restart: %s, it is waited for',
  async restart => {
    const { hub, run, second } = await secondVersion()
    hub.setRuntime(hub.space, { stage: 'PAUSED' })
    hub.script(hub.space, { stages: STARTS })
    // The one that asks whether it is awake, and the watch's first.
    const runtime = (stage: string) =>
      JSON.stringify({ stage, hardware: { current: null, requested: 'cpu-basic' } })
    hub.fault({ path: /\/runtime$/, status: 200, body: runtime('BUILDING') })
    hub.fault({ path: /\/runtime$/, status: 200, body: runtime('PAUSED'), times: 2 })
    await expectDeployed(await run({ restart }), { commit: second, stage: 'RUNNING' })
  }
)

exhaustively('nobody looks when nobody waits, though it is woken', async () => {
  const { hub, run, second } = await secondVersion()
  hub.setRuntime(hub.space, { stage: 'PAUSED' })
  await expectDeployed(await run({ restart: 'true', wait: 'false' }), { commit: second })
  expect(restartsOf(hub)).toEqual(['plain'])
  expect(lookedAt(hub)).toEqual([])
})
