import { expect, test } from '@jest/globals'
import type { LifeScript } from '../../local-hub/index.js'
import { some } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { secondVersion } from './support/life.js'
import { pushesTo } from './support/scene.js'

const failures: [what: string, id: string, stages: LifeScript['stages'], inputs: Record<string, string>][] = [
  ['does not build', 'build-failed', [{ stage: 'BUILDING', ms: 100 }, { stage: 'BUILD_ERROR' }], {}],
  ['does not start', 'app-failed', [{ stage: 'BUILDING', ms: 100 }, { stage: 'RUNTIME_ERROR' }], {}],
  ['has no app', 'space-misconfigured', [{ stage: 'NO_APP_FILE' }], {}],
  ['does not answer', 'app-failed', undefined, { 'health-check': '/', 'wait-timeout': '2s' }]
]

test.each(some(failures))(
  'a commit that %s is taken back, and the one before runs again',
  async (_, id, stages, inputs) => {
    const { hub, checkout, run, first, second } = await secondVersion()
    await hub.serveApp(hub.space, [{ status: 500 }])
    hub.script(hub.space, { ...(stages && { stages }), except: [first] })

    const failed = await run({ ...inputs, rollback: 'true' })

    const page = await expectExplained(failed, id)
    expect(failed.outputs).toMatchObject({ commit: first, 'previous-commit': first, 'failed-commit': second })
    expect(await hub.head(hub.space)).toBe(first)
    expect(await hub.runtime(hub.space)).toMatchObject({ stage: 'RUNNING', sha: first })
    expect(page.text).toContain(first.slice(0, 7))
    expect(page.links).toContain(`${hub.origin}/spaces/${hub.space}/commit/${second}`)
    expect(pushesTo(hub)).toHaveLength(3)

    // The fix is deployed like any other commit.
    hub.script(hub.space, {})
    await hub.serveApp(hub.space, [{ status: 200 }])
    const fix = await checkout.commit({ 'app.py': 'print(3)\n' }, 'Third version')
    await expectDeployed(await run({ ...inputs, rollback: 'true' }), {
      commit: fix,
      'previous-commit': first,
      history: 'full',
      'failed-commit': ''
    })
  }
)
