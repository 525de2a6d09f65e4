import { expect, test } from '@jest/globals'
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DEMO_FILES } from '../../local-runner/repository.js'
import { exhaustively } from '../support/tiers.js'
import { build } from './support/built.js'
import { filesOn, LARGE, lfsPathsOn, png, sentTo, trailersOf } from './support/content.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'

const page = '---\ntitle: Built\nsdk: static\n---\n'

test('a folder that the job has built becomes the Space’s root, ignored by git or not', async () => {
  const { hub, checkout, run } = await scene()
  const commit = await checkout.commit({ '.gitignore': 'dist/\n' }, 'Count the noodles')
  const dist = join(checkout.path, 'dist')
  await build(dist, {
    'README.md': page,
    'index.html': '<p>built</p>\n',
    'assets/app [1].js': 'export {}\n',
    'assets/app.js.map': '{}\n',
    'assets/logo.png': png(1),
    'data/all.csv': LARGE,
    '.git/config': 'never\n',
    'run.sh': '#!/bin/sh\n'
  })
  await chmod(join(dist, 'run.sh'), 0o755)
  await symlink('index.html', join(dist, 'home'))
  await symlink('/etc/passwd', join(dist, 'away'))
  await writeFile(join(checkout.path, 'app.py'), 'changed, and outside of the folder\n')

  const deployed = await run({ path: './dist/', exclude: '*.map' })

  const summary = await expectDeployed(deployed, { history: 'snapshot' })
  expect(summary.text).not.toContain('app.py')
  const files = await filesOn(hub)
  const modes = Object.fromEntries(Object.entries(files).map(([path, file]) => [path, file.slice(0, 6)]))
  expect(modes).toEqual({
    '.gitattributes': '100644',
    'README.md': '100644',
    'index.html': '100644',
    'assets/app [1].js': '100644',
    'assets/logo.png': '100644',
    'data/all.csv': '100644',
    'run.sh': '100755',
    home: '120000',
    away: '120000'
  })
  expect(await hub.git(hub.space, 'cat-file', 'blob', 'main:away')).toBe('/etc/passwd')
  expect((await hub.fetchFile(hub.space, 'data/all.csv')).equals(LARGE)).toBe(true)
  expect(await hub.fetchFile(hub.space, 'assets/logo.png')).toEqual(png(1))
  expect(await lfsPathsOn(hub, Object.keys(files))).toEqual(['assets/logo.png', 'data/all.csv'])
  expect(await hub.git(hub.space, 'log', '-1', '--format=%an %s', 'main')).toContain(
    'Octo Cat Count the noodles'
  )
  expect(await trailersOf(hub)).toMatchObject({ 'Source-Commit': commit })

  hub.requests.length = 0
  expect((await run({ path: 'dist', exclude: '*.map' })).outputs).toMatchObject({ status: 'unchanged' })
  expect(sentTo(hub)).toEqual({ packs: 0, objects: 0 })
})

exhaustively(
  'a folder of the commit is taken from the commit, and what the job changed in it is said',
  async () => {
    const { hub, checkout, run } = await scene()
    const files = Object.entries(DEMO_FILES).map(([name, text]) => [`app/${name}`, text] as const)
    await checkout.commit({ ...Object.fromEntries(files), 'other/x.txt': 'x\n' })
    await build(checkout.path, {
      'app/app.py': 'changed = True\n',
      'app/new.log': 'x\n',
      'app/version.txt': '1\n',
      'other/x.txt': 'changed, and no part of it\n'
    })
    const wanted = await hub.git(hub.space, 'rev-parse', 'main')
    const deployed = await run({ path: 'app', exclude: '*.log' })
    const summary = await expectDeployed(deployed, { 'previous-commit': wanted.trim() })
    for (const said of [summary.text, deployed.log]) {
      for (const path of ['app/app.py', 'app/version.txt']) expect(said).toContain(path)
      for (const path of ['new.log', 'other/x.txt']) expect(said).not.toContain(path)
    }
    expect(Object.keys(await filesOn(hub)).sort()).toEqual(Object.keys(DEMO_FILES).sort())
  }
)

// Root may read everything, and Windows knows no such rights.
const asUser = (process.getuid?.() ?? 0) === 0 ? test.skip : test

asUser('what a container made for root alone is named, with the step that opens it', async () => {
  const { checkout, run, state } = await scene()
  await build(checkout.path, { 'dist/index.html': 'x\n', 'dist/deep/a.js': 'x\n', 'made/b.txt': 'x\n' })
  await chmod(join(checkout.path, 'dist/index.html'), 0)
  await chmod(join(checkout.path, 'made'), 0)
  const before = await state()
  const [folder, file] = await Promise.all([run({ path: 'dist' }), run({ files: 'made => made' })])
  await chmod(join(checkout.path, 'made'), 0o755)
  expect((await expectExplained(folder, 'invalid-input')).text).toMatch(/dist\/index\.html[^]*sudo chown/)
  expect((await expectExplained(file, 'invalid-input')).text).toMatch(/made[^]*sudo chown/)
  expect(await state()).toBe(before)
})

exhaustively('a folder that is nowhere is named, with what is nearest; a file is no folder', async () => {
  const { checkout, run, state } = await scene()
  await build(checkout.path, { 'frontend/dist/index.html': 'x\n', report: 'x\n' })
  await mkdir(join(checkout.path, 'empty'))
  const outside = join(checkout.path, 'outside')
  await symlink('/', outside)
  const before = await state()
  const runs = await Promise.all(
    ['dist', 'frontend/dst', 'report', 'empty', 'outside', 'app.py'].map(path => run({ path }))
  )
  const said = await Promise.all(
    runs.map(async failed => (await expectExplained(failed, 'invalid-input')).text)
  )
  expect(said[0]).toContain('frontend/dist')
  expect(said[1]).toContain('frontend/dist')
  expect(said[2]).toMatch(/report[^]*This is a file/)
  expect(said[3]).toMatch(/empty/)
  expect(said[4]).toMatch(/symbolic link/)
  expect(said[5]).toMatch(/This is a file/)
  expect(await state()).toBe(before)
})
