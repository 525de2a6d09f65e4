import { expect, test } from '@jest/globals'
import { expectDeployed } from './support/explained.js'
import { scene } from './support/scene.js'

test('`force: true` overwrites commits on the Space, and says which', async () => {
  const { hub, checkout, run } = await scene()
  await expectDeployed(await run())
  const theirs = await hub.commit(hub.space, {
    files: { 'app.py': 'print("web")\n' },
    message: 'Edited in the browser'
  })
  const commit = await checkout.commit({ 'app.py': 'print(2)\n' })

  const page = await expectDeployed(await run({ force: 'true' }), { commit, 'previous-commit': theirs })

  expect(await hub.head(hub.space)).toBe(commit)
  expect(page.text).toContain('Edited in the browser')
  expect(page.links).toContain(`${hub.origin}/spaces/ada/demo/commit/${theirs}`)
})
