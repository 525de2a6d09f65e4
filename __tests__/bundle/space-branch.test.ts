import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectDeployed } from './support/explained.js'
import { scene } from './support/scene.js'

test('a branch of the Space that does not exist yet is made, and its main stays as it is', async () => {
  const { hub, checkout, run } = await scene()
  const main = await hub.head(hub.space)
  const commit = await checkout.git('rev-parse', 'HEAD')

  const made = await run({ 'space-branch': 'preview/雞肉飯' })

  await expectDeployed(made, { commit, 'previous-commit': '' })
  expect(await hub.head(hub.space, 'preview/雞肉飯')).toBe(commit)
  expect(await hub.head(hub.space)).toBe(main)

  const next = await checkout.commit({ 'app.py': 'print(2)\n' })
  const updated = await run({ 'space-branch': 'refs/heads/preview/雞肉飯' })
  await expectDeployed(updated, { commit: next, 'previous-commit': commit })
})

exhaustively('a branch other than main goes to main', async () => {
  const { hub, checkout, run } = await scene()
  await checkout.git('checkout', '--quiet', '-b', 'master')
  const commit = await checkout.commit({ 'app.py': 'print(2)\n' })
  await expectDeployed(await run(), { commit })
  expect(await hub.git(hub.space, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main\n')
})
