import { expect, test } from '@jest/globals'
import { some } from '../support/tiers.js'
import { expectExplained } from './support/explained.js'
import { lend, pushesTo, scene } from './support/scene.js'

test.each(some(['no-such-branch', 'v9', 'a'.repeat(40)]))(
  'a ref that is nowhere (%s) stops the run',
  async ref => {
    const { hub, checkout, run, state } = await scene()
    const clone = lend(await checkout.clone())
    const before = await state()

    const failed = await run({ ref }, { workspace: clone.path })

    await expectExplained(failed, 'missing-ref')
    expect(failed.summary).toContain(ref)
    expect(failed.outputs['commit']).toBe(await hub.head(hub.space))
    expect(await state()).toBe(before)
    expect(pushesTo(hub)).toEqual([])
  }
)
