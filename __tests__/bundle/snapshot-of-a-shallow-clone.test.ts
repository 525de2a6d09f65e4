import { expect } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectReason, filesIn, filesOn, png, sentTo } from './support/content.js'
import { expectDeployed } from './support/explained.js'
import { lend, scene } from './support/scene.js'

exhaustively(
  'a checkout that cannot be deepened goes as a snapshot, to a Space of its own history or none',
  async () => {
    const { hub, checkout, run } = await scene()
    await hub.addSpace({ id: 'ada/empty', empty: true })
    await checkout.commit({ 'app.py': 'print(2)\n' }, 'Second version')
    const gone = lend(await checkout.clone('--depth=1'))
    await gone.git('remote', 'set-url', 'origin', `file://${checkout.path}/gone`)
    const none = lend(await checkout.clone('--depth=1'))
    await none.git('remote', 'remove', 'origin')

    for (const [space, clone] of [
      [hub.space, gone],
      ['ada/empty', none]
    ] as const) {
      const deployed = await run({ space }, { workspace: clone.path })
      expectReason(deployed, await expectDeployed(deployed, { history: 'snapshot' }), 'shallow')
      expect(await filesOn(hub, 'main', space)).toEqual(await filesIn(clone, 'HEAD'))
      const again = await run({ space }, { workspace: clone.path })
      expect(again.outputs).toMatchObject({ status: 'unchanged', history: 'snapshot' })
    }
    expect(await hub.git('ada/empty', 'rev-list', '--count', 'main')).toBe('1\n')
    expect(await hub.git(hub.space, 'rev-list', '--count', 'main')).toBe('2\n')
  }
)

exhaustively('history: snapshot needs nothing of the origin, and nothing below the commit', async () => {
  const { hub, checkout, run } = await scene()
  await checkout.commit({ 'logo.png': png(1), 'run.sh': '#!/bin/sh\n' })
  const clone = lend(await checkout.clone('--depth=1'))
  await clone.git('remote', 'remove', 'origin')
  const inputs = { history: 'snapshot', 'space-branch': 'preview' }

  const deployed = await run(inputs, { workspace: clone.path })

  await expectDeployed(deployed, { history: 'snapshot', 'previous-commit': '' })
  expect(sentTo(hub)).toEqual({ packs: 1, objects: 1 })
  expect((await filesOn(hub, 'preview'))['run.sh']).toMatch(/^100755 /)
  expect(await clone.git('rev-parse', '--is-shallow-repository')).toBe('true')
})
