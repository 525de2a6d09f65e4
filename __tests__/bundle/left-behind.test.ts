import { expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectExplained } from './support/explained.js'
import { pageOf } from './support/page.js'
import { scene } from './support/scene.js'

test('what the job changed and does not go is told by a trial, by a refusal, and where nothing is new', async () => {
  const { hub, checkout, run } = await scene()
  await run()
  await writeFile(join(checkout.path, 'model.txt'), 'trained\n')
  const told = /1 file was changed by the job.*model\.txt/s
  const unchanged = await run()
  expect(unchanged.outputs).toMatchObject({ status: 'unchanged' })
  expect(pageOf(unchanged.summary).text).toMatch(told)
  await checkout.commit({ 'app.py': 'print(2)\n' })
  await checkout.git('rm', '--quiet', '--cached', 'model.txt')
  await checkout.git('commit', '--quiet', '--amend', '--no-edit')
  const trial = await run({ 'dry-run': 'true' })
  expect(trial.outputs).toMatchObject({ status: 'dry-run' })
  expect(pageOf(trial.summary).text).toMatch(told)
  await hub.commit(hub.space, { files: { 'app.py': 'print(3)\n' } })
  const refused = await expectExplained(await run({ history: 'full' }), 'non-fast-forward')
  expect(refused.text).toMatch(told)
})
