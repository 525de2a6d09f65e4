import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { pageOf } from './support/page.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { pushesTo, scene } from './support/scene.js'

test('a dry run writes nothing: not to the Space, not to the checkout', async () => {
  const { hub, checkout, run, state } = await scene()
  const before = await state()
  const config = await checkout.git('config', '--local', '--list')

  const dry = await run({ 'dry-run': 'true' })

  expect(dry.code).toBe(0)
  expect(dry.annotations).toEqual([])
  const head = (await hub.head(hub.space)) ?? ''
  expect(dry.outputs).toMatchObject({
    status: 'dry-run',
    diagnosis: '',
    commit: head,
    'previous-commit': head
  })
  expect(pageOf(dry.summary).faults).toEqual([])
  expect(await state()).toBe(before)
  expect(pushesTo(hub)).toEqual([])
  expect(await checkout.git('config', '--local', '--list')).toBe(config)
})

test('a dry run names the commits that would be overwritten', async () => {
  const { hub, run, state } = await scene()
  await expectDeployed(await run())
  await hub.commit(hub.space, { files: { 'app.py': 'print("web")\n' }, message: 'Edited in the browser' })
  const before = await state()

  const dry = await run({ 'dry-run': 'true', force: 'true' })

  expect(dry.outputs['status']).toBe('dry-run')
  expect(pageOf(dry.summary).text).toContain('Edited in the browser')
  expect(await state()).toBe(before)
})

exhaustively('a dry run fails where a run would', async () => {
  const { hub, run, state } = await scene()
  const before = await state()
  await expectExplained(await run({ 'dry-run': 'true', token: hub.tokens.read }), 'permission-denied')
  expect(await state()).toBe(before)
})
