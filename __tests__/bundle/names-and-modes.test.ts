import { expect, test } from '@jest/globals'
import { ifGitLfs } from '../support/programs.js'
import { exhaustively } from '../support/tiers.js'
import {
  commitEntries,
  type Entry,
  expectReason,
  filesIn,
  filesOn,
  lfsPathsOn,
  png,
  sentTo
} from './support/content.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'
import { DEMO_FILES } from '../../local-runner/repository.js'

const text = (content: string, mode: Entry['mode'] = '100644'): Entry => ({ mode, content })
const plainFiles = new Map<string | Buffer, Entry>([
  ...Object.entries(DEMO_FILES).map(([path, content]) => [path, text(content)] as const),
  ['crlf.txt', text('one\r\ntwo\r\n')],
  ['mixed.txt', text('one\r\ntwo\nthree\r')],
  ['empty', text('')],
  ['no-newline.txt', text('x')],
  ['文件/菜單 é.txt', text('é\n')],
  ['e\u0301.txt', text('decomposed\n')],
  ['a "quoted" [name] *?.txt', text('x\n')],
  ['-dash.txt', text('x\n')],
  [' blanks .txt ', text('x\n')],
  ['line\nfeed\ttab.txt', text('x\n')],
  ['back\\slash.txt', text('x\n')],
  ['bin/run', text('#!/bin/sh\n', '100755')],
  ['link', text('app.py', '120000')],
  ['folder-link', text('資料', '120000')],
  ['dangling', text('../nowhere/\u{1f35c}', '120000')],
  ['vendor/lib', text('a'.repeat(40), '160000')],
  ['Readme.md', text('beside README.md\n')]
])

test('names, modes and links go as they are, in a snapshot as in the full history', async () => {
  const { hub, checkout, run } = await scene()
  await checkout.git('config', 'core.autocrlf', 'true')
  const commit = commitEntries(checkout, plainFiles)
  const source = await filesIn(checkout, commit)
  expect(Object.keys(source)).toHaveLength(plainFiles.size)

  const snapshot = await run({ history: 'snapshot', exclude: 'nothing' })
  const full = await run({ 'space-branch': 'full', history: 'full' })

  expect(await filesOn(hub, 'full')).toEqual(source)
  expect(await filesOn(hub)).toEqual(source)
  expectReason(snapshot, await expectDeployed(snapshot, { history: 'snapshot' }), 'asked')
  for (const deployed of [snapshot, full]) {
    const page = await expectDeployed(deployed)
    // What a Space cannot use is said: the submodule, the names, the two that differ in case only.
    for (const named of ['vendor/lib', 'back', 'line', 'Readme.md']) expect(page.text).toContain(named)
  }
})

ifGitLfs('binary files become LFS files whatever they are called, and keep their mode', async () => {
  const { hub, checkout, run } = await scene()
  const names = [
    'a "quoted" [name] *?.png',
    ' blanks .png ',
    '-dash',
    'line\nfeed\ttab.bin',
    'back\\slash',
    '#hash.png',
    '!bang.png',
    '圖/é.png',
    '.hidden',
    'bin/tool',
    'tr.ail ing ',
    'many.dots.tar.gz',
    'e\u0301.dat',
    'x.png/y',
    "it's"
  ]
  const binaries = new Map(names.map((name, i) => [name, png(i)]))
  const mode = (name: string) => (name === 'bin/tool' ? '100755' : '100644')
  commitEntries(
    checkout,
    new Map<string, Entry>([
      ...(plainFiles as ReadonlyMap<string, Entry>),
      ...[...binaries].map(([name, content]): [string, Entry] => [name, { mode: mode(name), content }])
    ])
  )

  await expectDeployed(await run(), { history: 'snapshot' })

  const space = await filesOn(hub)
  for (const [name, content] of binaries) {
    expect({ name, content: await hub.fetchFile(hub.space, name) }).toEqual({ name, content })
    expect(space[name]).toMatch(new RegExp(`^${mode(name)} `))
  }
  expect((await lfsPathsOn(hub, Object.keys(space))).sort()).toEqual(names.sort())
  expect(await hub.lfs(hub.space)).toHaveLength(names.length)
})

exhaustively(
  'a name that is not UTF-8 stops a snapshot that would have to change it, and no other',
  async () => {
    const { hub, checkout, run, state } = await scene()
    const name = (end: string) => Buffer.from(`caf\xe9${end}`, 'latin1')
    const before = await state()

    commitEntries(checkout, new Map([...plainFiles, [name('.txt'), text('x\n')], [name('.png'), text('\0')]]))
    expect((await expectExplained(await run(), 'invalid-input')).text).toContain('caf\uFFFD.png')
    commitEntries(checkout, new Map([...plainFiles, [name('.txt'), text('x\n')]]))
    expect((await expectExplained(await run({ exclude: 'caf*' }), 'invalid-input')).text).toContain(
      'caf\uFFFD.txt'
    )
    expect(await state()).toBe(before)
    expect(sentTo(hub)).toEqual({ packs: 0, objects: 0 })

    await expectDeployed(await run({ history: 'snapshot' }))
    expect(await hub.git(hub.space, 'rev-parse', 'main^{tree}')).toBe(
      `${await checkout.git('rev-parse', 'main^{tree}')}\n`
    )
  }
)
