import { expect } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { exhaustivelyIfGitLfs } from '../support/programs.js'
import { filesIn, filesOn, png } from './support/content.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'

exhaustivelyIfGitLfs('commits made on the Space stay in its history, below the next snapshot', async () => {
  const { hub, checkout, run } = await scene()
  await checkout.commit({ 'logo.png': png(1) })
  const first = await run({ history: 'snapshot' })
  await expectDeployed(first)
  const edits = [
    await hub.commit(hub.space, { files: { 'app.py': 'print("web")\n' }, message: 'Edited in the browser' }),
    await hub.commit(hub.space, {
      files: { 'note.md': 'x\n', 'requirements.txt': null },
      message: 'And again'
    })
  ]

  // Nothing is new here: what was edited there goes back to what the repository says.
  const second = await run({ history: 'snapshot' })

  await expectDeployed(second, { 'previous-commit': edits[1] ?? '' })
  const commits = await hub.git(hub.space, 'rev-list', '--parents', 'main')
  const [head = '', ...below] = commits
    .trim()
    .split('\n')
    .map(line => line.split(' '))
  expect(head).toEqual([second.outputs['commit'], edits[1]])
  expect(below.map(([sha]) => sha)).toEqual([
    edits[1],
    edits[0],
    first.outputs['commit'],
    first.outputs['previous-commit']
  ])
  const [space, source] = [await filesOn(hub), await filesIn(checkout, 'HEAD')]
  for (const path of ['.gitattributes', 'logo.png']) {
    delete space[path]
    delete source[path]
  }
  expect(space).toEqual(source)
  expect(await hub.fetchFile(hub.space, 'logo.png')).toEqual(png(1))
})

exhaustively('a snapshot does not overwrite what was pushed while it was made', async () => {
  const { hub, run } = await scene()
  const other = { files: { 'app.py': 'print("web")\n' }, message: 'In between' }
  // The push is on its way, with the head that the snapshot was made on.
  hub.fault({ method: 'POST', path: /git-receive-pack/, latencyMs: 1500 })
  const running = run({ history: 'snapshot' })
  const isPushing = () =>
    hub.requests.some(({ method, path }) => method === 'POST' && path.endsWith('git-receive-pack'))
  while (!isPushing()) await new Promise(resolve => setTimeout(resolve, 10))
  const head = await hub.commit(hub.space, other)
  await expectExplained(await running, 'non-fast-forward')
  expect(await hub.head(hub.space)).toBe(head)
})
