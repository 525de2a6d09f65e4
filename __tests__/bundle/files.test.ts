import { expect, test } from '@jest/globals'
import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exhaustively } from '../support/tiers.js'
import { build } from './support/built.js'
import { filesOn, imageOf, LARGE, png, sentTo } from './support/content.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { lend, scene } from './support/scene.js'

const page = '---\ntitle: For the Space\nsdk: docker\n---\n'

exhaustively(
  'files are laid over the folder as they are now, in order, and the checkout stays as it was',
  async () => {
    const { hub, checkout, run } = await scene()
    await checkout.commit({
      '.gitignore': 'dist/\nversion.txt\n*.onnx\n',
      'README.space.md': page,
      'docker/Dockerfile.space': 'FROM scratch\n',
      'static/old.html': 'stays\n',
      'static/index.html': 'is replaced\n',
      'tool.sh': '#!/bin/sh\n',
      notes: 'a file where a folder comes\n'
    })
    const at = (...names: string[]) => join(checkout.path, ...names)
    await build(checkout.path, {
      'frontend/dist/index.html': 'built\n',
      'frontend/dist/a/b.js': 'x\n',
      'frontend/dist/a/b.js.map': 'x\n',
      'version.txt': 'v1\n',
      'models/a.onnx': png(1),
      'models/deep/b.onnx': png(2),
      'models/train.log': 'x\n',
      'app.py': 'stamped = "abc"\n',
      'requirements.txt': 'edited, and not named\n',
      'pages/[id].tsx': 'a name, no pattern\n',
      'big.csv': LARGE,
      'new notes/x.txt': 'x\n'
    })
    await chmod(at('version.txt'), 0o755)
    await symlink('a/b.js', at('frontend/dist/link'))
    await rm(at('tool.sh'))
    await checkout.git('add', 'requirements.txt')
    const before = await imageOf(checkout.path)
    const inputs = {
      exclude: '*.map\n/frontend\nREADME.space.md\nREADME.md\ndocker\npages',
      files: `
      # what the Space gets instead
      README.space.md => README.md
      ./docker/Dockerfile.space => Dockerfile
      frontend/dist => static
      version.txt
      version.txt => info/
      models/*.onnx => weights/
      models/**/*.onnx=>all
      app.py
      pages/[id].tsx => one.tsx
      big.csv => data/big.csv
      new notes/ => notes/
      version.txt => static/a/b.js
    `
    }

    const deployed = await run(inputs)

    const summary = await expectDeployed(deployed, { history: 'snapshot' })
    const files = await filesOn(hub)
    expect(Object.keys(files).sort()).toEqual(
      [
        ...[
          '.gitattributes',
          '.gitignore',
          'Dockerfile',
          'README.md',
          'all/a.onnx',
          'all/deep/b.onnx',
          'app.py'
        ],
        ...[
          'data/big.csv',
          'info/version.txt',
          'notes/x.txt',
          'one.tsx',
          'requirements.txt',
          'static/a/b.js'
        ],
        ...[
          'static/index.html',
          'static/link',
          'static/old.html',
          'tool.sh',
          'version.txt',
          'weights/a.onnx'
        ],
        '資料/菜單.txt'
      ].sort()
    )
    const text = async (path: string) => (await hub.fetchFile(hub.space, path)).toString()
    expect(await text('README.md')).toBe(page)
    expect(await text('app.py')).toBe('stamped = "abc"\n')
    expect(await text('static/index.html')).toBe('built\n')
    expect(await text('static/a/b.js')).toBe('v1\n')
    expect(await text('requirements.txt')).toBe('gradio\n')
    expect(files['info/version.txt']).toMatch(/^100755/)
    expect(files['static/link']).toMatch(/^120000/)
    expect(await hub.fetchFile(hub.space, 'all/deep/b.onnx')).toEqual(png(2))
    expect((await hub.fetchFile(hub.space, 'data/big.csv')).equals(LARGE)).toBe(true)
    // What was changed and does not go is said; the rest is not.
    for (const said of [summary.text, deployed.log]) {
      const line = said.split('\n').find(one => one.includes('changed by the job')) ?? ''
      expect(line).toContain('requirements.txt')
      expect(line).toContain('tool.sh')
      expect(line).toContain('models/train.log')
      for (const goes of ['app.py', 'version.txt', 'big.csv', 'frontend']) expect(line).not.toContain(goes)
    }
    const after = await imageOf(checkout.path)
    delete before['.git/config']
    delete after['.git/config']
    expect(after).toEqual(before)

    expect((await run(inputs)).outputs).toMatchObject({ status: 'unchanged' })
  }
)

test('every source that is not there, or that leads out of the workspace, is named at once', async () => {
  const { hub, checkout, run, state } = await scene()
  await build(checkout.path, { 'real.txt': 'x\n', 'folder/x.txt': 'x\n' })
  await symlink('/etc', join(checkout.path, 'etc'))
  await symlink('.git', join(checkout.path, 'inner'))
  await symlink('folder', join(checkout.path, 'alias'))
  await mkdir(join(checkout.path, 'pipes'))
  const before = await state()
  const files = 'real.txt\nmissing.txt\nmodels/*.bin\nreal.txt/\netc/passwd\netc/\ninner/config\nalias/x.txt'
  const text = (await expectExplained(await run({ files }), 'invalid-input')).text
  for (const named of ['missing.txt', 'models/*.bin', 'etc/passwd', 'inner/config'])
    expect(text).toContain(`Check ${named} in the input files`)
  expect(text.match(/symbolic link/g)).toHaveLength(3)
  expect(text).not.toMatch(/Check alias|Check real.txt in the input files[^]*Check real.txt in/)
  expect(await state()).toBe(before)

  hub.requests.length = 0
  const bad =
    '../up.txt\n/etc/passwd\na/../../b\n.git/config\nC:\\x\na => b => c\nx => /abs\ny => ..\n=> z\nw =>'
  const refused = await expectExplained(await run({ files: bad }), 'invalid-input')
  for (const line of bad.split('\n')) expect(refused.text).toContain(line)
  expect(hub.requests).toEqual([])
})

test('a source that is not there is named with what is nearest, if anything is', async () => {
  const { checkout, run } = await scene()
  await build(checkout.path, { 'out/version.txt': '1\n', 'models/a.onnx': 'x\n', 'docker/Dockerfile': 'x\n' })
  const files = 'version.txt\nmodel/*.onnx => m\ndocker/Dockerfle\nmodels/*.bin\nnothing-like-it.csv'
  const { text } = await expectExplained(await run({ files }), 'invalid-input')
  const said = text.split('Check ').slice(1)
  const nearTo = said.map(each => /There is (\S+)\./.exec(each)?.[1])
  expect(nearTo).toEqual(['out/version.txt', 'models', 'docker/Dockerfile', undefined, undefined])
})

exhaustively('a secret in a file from the disk stops the push, under its name in the work tree', async () => {
  const { hub, checkout, run } = await scene()
  const secret = ['ghp', 'wWPw5k4aXcaT4fNP0UcnZwJUVFk6LO0pINUx'].join('_')
  await build(checkout.path, {
    'build/small.txt': `key = "${secret}"\n`,
    'build/large.txt': Buffer.concat([LARGE, Buffer.from(`\nkey = "${secret}"\n`)])
  })
  const page = await expectExplained(await run({ files: 'build => out' }), 'secret-detected')
  for (const path of ['build/small.txt', 'build/large.txt']) expect(page.text).toContain(path)
  expect(sentTo(hub)).toEqual({ packs: 0, objects: 0 })
})

exhaustively(
  'large-files: fail lists a large file from the disk, and a README that large never goes',
  async () => {
    const { hub, checkout, run } = await scene()
    await build(checkout.path, { 'big.csv': LARGE })
    const [failed, readme] = await Promise.all([
      run({ files: 'big.csv', 'large-files': 'fail' }),
      run({ files: 'big.csv => README.md' })
    ])
    expect((await expectExplained(failed, 'large-file')).text).toContain('big.csv')
    expect((await expectExplained(readme, 'large-file')).text).toContain('README.md')
    expect(sentTo(hub)).toEqual({ packs: 0, objects: 0 })
  }
)

exhaustively('a name that no Space can have is said, and nothing is sent', async () => {
  if (process.platform !== 'linux') return
  const { hub, checkout, run } = await scene()
  await mkdir(join(checkout.path, 'out'))
  await writeFile(Buffer.from(`${checkout.path}/out/caf\xe9`, 'latin1'), 'x\n')
  await build(checkout.path, { 'fine/a\nb "c" \\.txt': 'x\n' })
  const failed = await run({ files: 'out' })
  expect(failed.code).toBe(1)
  expect(failed.summary).toContain('\uFFFD')
  expect(sentTo(hub)).toEqual({ packs: 0, objects: 0 })
  const odd = await run({ files: 'fine/' })
  expect(odd.outputs).toMatchObject({ status: 'deployed' })
  expect(await filesOn(hub)).toHaveProperty(['fine/a\nb "c" \\.txt'])
})

exhaustively('nothing left is an error that names the input', async () => {
  const { checkout, run } = await scene()
  await mkdir(join(checkout.path, 'empty'))
  const page = await expectExplained(await run({ files: 'empty', exclude: '*' }), 'invalid-input')
  expect(page.text).toContain('Check * in the input exclude')
})

exhaustively('a checkout without its files’ content gets it, README and all', async () => {
  const { hub, checkout, run } = await scene()
  await checkout.git('config', 'uploadpack.allowFilter', 'true')
  const clone = lend(await checkout.clone('--filter=blob:none', '--no-checkout'))
  await build(clone.path, { 'version.txt': 'v1\n' })
  const page = await expectDeployed(await run({ files: 'version.txt' }, { workspace: clone.path }))
  // Its README was read: a Space without one is a finding.
  expect(page.text).not.toContain('Findings in the files')
  expect(Object.keys(await filesOn(hub)).sort()).toEqual(
    ['README.md', 'app.py', 'requirements.txt', 'version.txt', '資料/菜單.txt'].sort()
  )
})
