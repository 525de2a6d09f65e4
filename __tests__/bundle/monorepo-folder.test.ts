import { expect } from '@jest/globals'
import { DEMO_FILES } from '../../local-runner/repository.js'
import { exhaustivelyIfGitLfs, ifGitLfs } from '../support/programs.js'
import {
  expectReason,
  filesIn,
  filesOn,
  lfsPathsOn,
  png,
  sentTo,
  storeObject,
  trailersOf
} from './support/content.js'
import { expectDeployed } from './support/explained.js'
import { scene } from './support/scene.js'

ifGitLfs('a folder of a monorepo becomes the Space’s root, and nothing else of it goes', async () => {
  const { hub, checkout, run } = await scene()
  const initial = await hub.head(hub.space)
  const demo = Object.entries(DEMO_FILES).map(([name, text]) => [`apps/demo/${name}`, text] as const)
  await checkout.commit({
    ...Object.fromEntries(demo),
    'apps/demo/run.sh': '#!/bin/sh\n',
    'apps/demo.py': 'not in the folder\n',
    'apps/demo-2/app.py': 'nor this\n',
    'secret/plans.txt': 'For nobody else\n'
  })
  await checkout.git('config', 'user.name', 'Someone Else')
  const message = 'Weigh the bowl\n\nA longer story.'
  await checkout.git(
    'commit',
    '--quiet',
    '--allow-empty',
    '--author=Grace <grace@example.org>',
    '--message',
    message
  )
  const source = await checkout.git('rev-parse', 'HEAD')

  const deployed = await run({ path: './apps/demo/' })

  const page = await expectDeployed(deployed, { history: 'snapshot', 'previous-commit': initial ?? '' })
  expectReason(deployed, page, 'settings')
  const wanted = await filesIn(checkout, `${source}:apps/demo`)
  expect(await filesOn(hub)).toEqual(wanted)
  expect(wanted['run.sh']).toMatch(/^100755 /)
  const [secret = ''] = (await checkout.git('rev-parse', 'HEAD:secret/plans.txt')).split('\n')
  for (const unsent of [secret, source])
    await expect(hub.git(hub.space, 'cat-file', '-e', unsent)).rejects.toThrow()

  const [parents, author, date, subject] = (
    await hub.git(hub.space, 'log', '-1', '--format=%P%n%an <%ae>%n%aI%n%s', 'main')
  ).split('\n')
  expect([parents, author, subject]).toEqual([initial, 'Grace <grace@example.org>', 'Weigh the bowl'])
  expect(date).toBe(await checkout.git('log', '-1', '--format=%aI'))
  expect(await trailersOf(hub)).toMatchObject({
    'Source-Commit': source,
    'Source-Repository': 'octo/demo',
    'Workflow-Run': 'https://github.com/octo/demo/actions/runs/1'
  })

  // A commit that changes nothing in the folder changes nothing on the Space.
  const head = await hub.head(hub.space)
  await checkout.commit({ 'secret/plans.txt': 'Changed\n', 'logo.png': png(1) })
  hub.requests.length = 0
  const again = await run({ path: 'apps/demo' })
  expect(again.outputs).toMatchObject({
    status: 'unchanged',
    commit: head,
    'previous-commit': head,
    history: 'snapshot'
  })
  expect(sentTo(hub)).toEqual({ packs: 0, objects: 0 })
})

exhaustivelyIfGitLfs(
  'the attributes of the root, which make a file of the folder an LFS file, have their word',
  async () => {
    const { hub, checkout, run } = await scene()
    const pointer = await storeObject(checkout, 'weights')
    await checkout.commit({
      '.gitattributes': 'apps/**/*.bin filter=lfs diff=lfs merge=lfs -text\n',
      'apps/demo/README.md': DEMO_FILES['README.md'] ?? '',
      'apps/demo/app.py': 'pass\n',
      'apps/demo/weights/model.bin': pointer
    })

    await expectDeployed(await run({ path: 'apps/demo' }))

    const paths = Object.keys(await filesOn(hub))
    expect(paths.sort()).toEqual(['.gitattributes', 'README.md', 'app.py', 'weights/model.bin'])
    expect(await lfsPathsOn(hub, paths)).toEqual(['weights/model.bin'])
    expect((await hub.fetchFile(hub.space, 'weights/model.bin')).toString()).toBe('weights')
  }
)
