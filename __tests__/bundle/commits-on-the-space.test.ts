import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { pushesTo, scene } from './support/scene.js'

test('commits that were made on the Space stop the push, and are named', async () => {
  const { hub, checkout, run, state } = await scene()
  await expectDeployed(await run())
  await hub.commit(hub.space, {
    files: { 'app.py': 'print("web")\n' },
    message: 'Fix a typo',
    author: 'grace'
  })
  const head = await hub.commit(hub.space, {
    files: { 'note.md': 'x\n' },
    message: 'Add a note',
    author: 'linus'
  })
  await checkout.commit({ 'app.py': 'print(2)\n' })
  const before = await state()
  hub.requests.length = 0

  const failed = await run()

  const page = await expectExplained(failed, 'non-fast-forward')
  for (const said of ['grace', 'Fix a typo', 'linus', 'Add a note']) expect(page.text).toContain(said)
  expect(failed.outputs).toMatchObject({ commit: head, 'previous-commit': head })
  expect(await state()).toBe(before)
  expect(pushesTo(hub)).toEqual([])
  // What was read of the Space to list its commits is not left in the checkout.
  await expect(checkout.git('cat-file', '-e', head)).rejects.toThrow()
})

exhaustively('a checkout behind the Space does not take commits away from it', async () => {
  const { hub, checkout, run, state } = await scene()
  await checkout.commit({ 'app.py': 'print(2)\n' }, 'Second version')
  await expectDeployed(await run())
  const before = await state()
  const page = await expectExplained(
    await run({ ref: (await checkout.git('rev-parse', 'HEAD~1')).trim() }),
    'non-fast-forward'
  )
  expect(page.text).toContain('Second version')
  expect(await state()).toBe(before)
  expect(pushesTo(hub)).toHaveLength(1)
})
