import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { lend, pushesTo, scene } from './support/scene.js'

test('a first push from a shallow clone fetches the rest of the history, and sends all of it', async () => {
  const { hub, checkout, run } = await scene()
  await checkout.commit({ 'app.py': 'print(2)\n' }, 'Second version')
  const commit = await checkout.commit({ 'app.py': 'print(3)\n' }, 'Third version')
  const clone = lend(await checkout.clone('--depth=1'))

  await expectDeployed(await run({}, { workspace: clone.path }), { commit, history: 'full' })

  expect(await hub.git(hub.space, 'log', '--format=%s', 'main')).toBe(
    'Third version\nSecond version\nFirst version\n'
  )
})

exhaustively(
  'a shallow clone of which the Space has the parent needs nothing more, not even its origin',
  async () => {
    const { hub, checkout, run } = await scene()
    await expectDeployed(await run())
    const commit = await checkout.commit({ 'app.py': 'print(2)\n' }, 'Second version')
    const clone = lend(await checkout.clone('--depth=2'))
    await clone.git('remote', 'remove', 'origin')

    await expectDeployed(await run({}, { workspace: clone.path }), { commit })

    expect(await hub.git(hub.space, 'rev-list', '--count', 'main')).toBe('2\n')
  }
)

exhaustively('`fetch-depth: 1` is enough, for the origin has the rest', async () => {
  const { hub, checkout, run } = await scene()
  await expectDeployed(await run())
  const commit = await checkout.commit({ 'app.py': 'print(2)\n' }, 'Second version')
  const clone = lend(await checkout.clone('--depth=1'))
  await expectDeployed(await run({}, { workspace: clone.path }), { commit })
  expect(await hub.git(hub.space, 'rev-list', '--count', 'main')).toBe('2\n')
})

test('a shallow clone whose origin is gone is explained', async () => {
  const { hub, checkout, run, state } = await scene()
  await checkout.commit({ 'app.py': 'print(2)\n' }, 'Second version')
  const clones = [lend(await checkout.clone('--depth=1')), lend(await checkout.clone('--depth=1'))]
  await clones[0]?.git('remote', 'remove', 'origin')
  await clones[1]?.git('remote', 'set-url', 'origin', `file://${checkout.path}/gone`)
  const before = await state()

  const full = { history: 'full' }
  const failures = await Promise.all(clones.map(clone => run(full, { workspace: clone.path })))

  for (const failed of failures) await expectExplained(failed, 'shallow-clone')
  expect(await state()).toBe(before)
  expect(pushesTo(hub)).toEqual([])
})

exhaustively(
  'a shallow clone that lacks commits of the Space learns which before anything is said',
  async () => {
    const { hub, checkout, run, state } = await scene()
    await expectDeployed(await run())
    await hub.commit(hub.space, { files: { 'note.md': 'x\n' }, message: 'Edited in the browser' })
    await checkout.commit({ 'app.py': 'print(2)\n' }, 'Second version')
    const clone = lend(await checkout.clone('--depth=1'))
    const before = await state()
    const page = await expectExplained(await run({}, { workspace: clone.path }), 'non-fast-forward')
    expect(page.text).toContain('Edited in the browser')
    expect(page.text).not.toContain('First version')
    expect(await state()).toBe(before)
  }
)
