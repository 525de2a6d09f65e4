import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'
import { forget, rich, sentTo, writesTo } from './support/settings.js'

test('hardware is asked for with its sleep time, and not again', async () => {
  const { hub, run } = await scene()
  rich(hub)
  const inputs = { hardware: 't4-small', 'sleep-time': '30m', wait: 'false' }
  const page = await expectDeployed(await run(inputs))
  expect(writesTo(hub)).toEqual(['POST hardware', 'POST git-receive-pack'])
  expect(sentTo(hub, /hardware$/)).toEqual([{ flavor: 't4-small', sleepTimeSeconds: 1800 }])
  expect(page.text).toMatch(/Hardware t4-small/)

  forget(hub)
  expect((await run(inputs)).outputs['status']).toBe('unchanged')
  expect(writesTo(hub)).toEqual([])

  const longer = await run({ ...inputs, 'sleep-time': '1h30m' })
  expect(longer.outputs['status']).toBe('unchanged')
  expect(sentTo(hub, /sleeptime$/)).toEqual([{ seconds: 5400 }])

  forget(hub)
  await run({ hardware: 'T4-Small', 'sleep-time': 'never' })
  expect(sentTo(hub, /sleeptime$/)).toEqual([{ seconds: -1 }])
  forget(hub)
  await run({ hardware: 't4-small', 'sleep-time': 'never' })
  expect(writesTo(hub)).toEqual([])

  await run({ hardware: 'cpu-basic', wait: 'false' })
  expect(sentTo(hub, /hardware$/)).toEqual([{ flavor: 'cpu-basic' }])
})

exhaustively('the hardware that it has is not asked for', async () => {
  const { hub, run } = await scene()
  await expectDeployed(await run({ hardware: 'cpu-basic' }))
  expect(writesTo(hub)).toEqual(['POST git-receive-pack'])
})

test('hardware that is not paid for: a matter of payment, and nothing is pushed', async () => {
  const { hub, run, state } = await scene()
  const before = await state()
  const message =
    "You must add a payment method to your account to upgrade your space's hardware. Visit https://huggingface.co/settings/billing"
  hub.fault({ path: /\/hardware$/, status: 403, message, times: Infinity })
  const failed = await run({ hardware: 'a100-large', secrets: 'ONE=1' })
  const page = await expectExplained(failed, 'payment-required')
  expect(page.text).toContain('payment method')
  expect(await state()).toBe(before)
  // What was done before is told; what was not is not.
  expect(failed.summary).toMatch(/Settings changed \| Secret `ONE` \|/)
})

exhaustively('what the Hub does not sell is a bad input, in its words', async () => {
  const { hub, run, state } = await scene()
  rich(hub)
  const before = await state()
  hub.fault({ path: /\/hardware$/, status: 400, message: 'inf2x6 is sold out' })
  const page = await expectExplained(await run({ hardware: 'inf2x6' }), 'invalid-input')
  for (const part of ['hardware', 'inf2x6', 'sold out']) expect(page.text).toContain(part)
  expect(await state()).toBe(before)
})

exhaustively('who sees it is set once, before anything else', async () => {
  const { hub, run } = await scene()
  await expectDeployed(await run({ visibility: 'private', secrets: 'ONE=1' }))
  expect(writesTo(hub)).toEqual(['PUT settings', 'POST secrets', 'POST git-receive-pack'])
  expect(sentTo(hub, /settings$/)).toEqual([{ visibility: 'private' }])
  forget(hub)
  await run({ visibility: 'private' })
  expect(writesTo(hub)).toEqual([])
  const opened = await run({ visibility: 'public' })
  expect(opened.outputs['status']).toBe('unchanged')
  expect(opened.code).toBe(0)
  expect(sentTo(hub, /settings$/)).toEqual([{ visibility: 'public' }])
})

exhaustively('a protected Space takes a plan', async () => {
  const { hub, run, state } = await scene()
  const before = await state()
  const failed = await run({ visibility: 'protected' })
  await expectExplained(failed, 'payment-required')
  expect(await state()).toBe(before)
  rich(hub)
  await expectDeployed(await run({ visibility: 'protected' }))
  // The Hub tells it as private, so it is set each time: nothing restarts for that.
  forget(hub)
  const again = await run({ visibility: 'protected' })
  expect(again.outputs['status']).toBe('unchanged')
  expect(writesTo(hub)).toEqual(['PUT settings'])
})

exhaustively('no restart is waited for where none comes', async () => {
  const { hub, run } = await scene()
  await expectDeployed(await run())
  hub.setRuntime(hub.space, { stage: 'RUNTIME_ERROR', errorMessage: 'Exit code: 1' })
  const from = Date.now()
  const failed = await run({ visibility: 'private' })
  await expectExplained(failed, 'app-failed')
  expect(Date.now() - from).toBeLessThan(20_000)
})

exhaustively('the quota forbids a restart: that is said, and nothing else is blamed', async () => {
  const { hub, run } = await scene()
  await expectDeployed(await run())
  const message =
    "You've reached your cpu-basic quota limit, please upgrade your account, or pause your previous Spaces to restart this one"
  hub.fault({ path: /\/restart/, status: 403, message, times: Infinity })
  const page = await expectExplained(await run({ restart: 'true' }), 'payment-required')
  expect(page.text).toContain('quota limit')
})
