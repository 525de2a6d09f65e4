import { test } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { expectReason } from './support/content.js'
import { expectDeployed } from './support/explained.js'
import { lend, scene } from './support/scene.js'

test('a commit of the job’s is a snapshot from the first time, and so is the next run’s', async () => {
  const { checkout, run } = await scene()
  for (const [i, because] of (['made-in-job', 'made-in-job'] as const).entries()) {
    const clone = lend(await checkout.clone('--depth=1'))
    await clone.commit({ 'version.txt': `${i}\n` }, 'Stamp the version')
    const deployed = await run({}, { workspace: clone.path })
    expectReason(deployed, await expectDeployed(deployed, { history: 'snapshot' }), because)
    await checkout.commit({ 'app.py': `print(${i})\n` })
  }
})

exhaustively('of a tag’s checkout, what GitHub says that the run is about tells it', async () => {
  const { checkout, run } = await scene()
  await checkout.git('tag', 'v1')
  const clone = lend(await checkout.clone('--depth=1', '--branch=v1'))
  await clone.git('update-ref', '-d', 'refs/remotes/origin/HEAD')
  await clone.git('update-ref', '-d', 'refs/remotes/origin/main')
  const sha = await clone.git('rev-parse', 'HEAD')
  await clone.commit({ 'version.txt': 'v1\n' }, 'Stamp the version')
  const deployed = await run({}, { workspace: clone.path, env: { GITHUB_SHA: sha } })
  expectReason(deployed, await expectDeployed(deployed, { history: 'snapshot' }), 'made-in-job')
})

exhaustively.each(
  some([
    ['of a pull request', ['refs/remotes/pull/7/merge'], {}],
    ['of a commit that the event names', [], { workflow_run: true }],
    ['that was fetched by its name', [], {}],
    ['of a tag', ['refs/tags/v1'], {}]
  ])
)('a checkout %s was not made in the job', async (_, refs, event) => {
  const { checkout, run } = await scene()
  const clone = lend(await checkout.clone())
  const commit = await checkout.commit({ 'app.py': 'print(2)\n' })
  await clone.git('fetch', '--quiet', 'origin', ...(refs.length > 0 ? [`${commit}:${refs[0]}`] : [commit]))
  await clone.git('checkout', '--quiet', commit)
  if ('workflow_run' in event)
    await clone.git('fetch', '--quiet', 'origin', 'HEAD~1:refs/heads/x').catch(() => '')
  const named = 'workflow_run' in event ? { workflow_run: { head_sha: commit } } : {}
  await expectDeployed(await run({}, { workspace: clone.path, event: named }), { history: 'full', commit })
})
