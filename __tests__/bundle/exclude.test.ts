import { expect, test } from '@jest/globals'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exhaustivelyIfGitLfs } from '../support/programs.js'
import { exhaustively } from '../support/tiers.js'
import { commitEntries, type Entry, filesIn, filesOn, lfsPathsOn, png } from './support/content.js'
import { expectDeployed } from './support/explained.js'
import { scene } from './support/scene.js'

test('exclude leaves out what gitignore’s rules say, of the commit and not of the work tree', async () => {
  const { hub, checkout, run } = await scene()
  await checkout.commit({
    '.github/workflows/deploy.yml': 'on: push\n',
    'tests/test_app.py': 'pass\n',
    'tests/keep.md': 'stays out: its folder does\n',
    'docs/tests/index.md': 'x\n',
    'docs/a.log': 'x\n',
    'docs/important.log': 'x\n',
    'run.sh': '#!/bin/sh\n',
    'TESTS/App.py': 'case matters\n'
  })
  // None of this is committed.
  await writeFile(join(checkout.path, 'app.py'), 'changed, but not committed\n')
  await writeFile(join(checkout.path, 'untracked.txt'), 'x\n')
  await rm(join(checkout.path, 'requirements.txt'))
  const exclude = '# not for the Space\n/tests/\n!tests/keep.md\n*.log\n!important.log\n.github\n\n'

  await expectDeployed(await run({ exclude }), { history: 'snapshot' })

  const wanted = await filesIn(checkout, 'HEAD')
  for (const path of ['.github/workflows/deploy.yml', 'tests/test_app.py', 'tests/keep.md', 'docs/a.log'])
    delete wanted[path]
  expect(await filesOn(hub)).toEqual(wanted)
})

exhaustivelyIfGitLfs('LFS files stay LFS files when the attributes are left out', async () => {
  const { hub, checkout, run } = await scene()
  await checkout.commit({
    '.gitattributes': '*.png filter=lfs diff=lfs merge=lfs -text\n',
    'a/logo.png': png(1),
    'a/notes.png': 'text with the name of an image\n'
  })

  await expectDeployed(await run({ exclude: '.gitattributes' }))

  const paths = Object.keys(await filesOn(hub))
  expect(await lfsPathsOn(hub, paths)).toEqual(['a/logo.png'])
  expect(await hub.fetchFile(hub.space, 'a/logo.png')).toEqual(png(1))
  expect((await hub.fetchFile(hub.space, 'a/notes.png')).toString()).toBe('text with the name of an image\n')
})

exhaustively('a submodule is left out as the folder that it is to git', async () => {
  const { hub, checkout, run } = await scene()
  const submodule: Entry = { mode: '160000', content: 'a'.repeat(40) }
  const files = new Map<string, Entry>([
    ['app.py', { mode: '100644', content: 'pass\n' }],
    ['vendor/lib', submodule],
    ['other/lib-2', submodule],
    ['docs/lib', { mode: '100644', content: 'A file is no folder\n' }]
  ])
  commitEntries(checkout, files)
  await expectDeployed(await run({ exclude: 'lib/' }))
  // Its README has the Space's settings, which stay.
  expect(Object.keys(await filesOn(hub)).sort()).toEqual(['README.md', 'app.py', 'docs/lib', 'other/lib-2'])
})
