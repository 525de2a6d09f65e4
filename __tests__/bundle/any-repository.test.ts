import { expect } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LocalHub } from '../../local-hub/index.js'
import { gitEnv, makeRepository } from '../../local-runner/repository.js'
import { Dice } from '../content/seeded.js'
import { ifGitLfs } from '../support/programs.js'
import { inFull } from '../support/tiers.js'
import { commitEntries, type Entry, filesOn, lfsPathsOn, pointerTo } from './support/content.js'
import { lend, scene } from './support/scene.js'

const SEEDS = inFull ? 5 : 1
/** A repository is deployed, edited and deployed again, this often. */
const DEPLOYS = 3

const FOLDERS = ['', '', 'app/', 'app/', 'app/assets/', 'app/圖 片/', 'docs/', 'docs/app/', 'a [x]/']
const NAMES = [
  'main.py',
  'logo.png',
  'x.png',
  'data.bin',
  'notes.md',
  'build',
  'é.txt',
  '-x',
  '.env',
  '#a',
  'app',
  'y.tar.gz'
]
const PATTERNS = [
  '*.png',
  '/app/assets/',
  'docs',
  '**/x.png',
  '!x.png',
  '.env',
  'app/*.md',
  '!*.md',
  '/build',
  'build/',
  '*.b?n',
  '# a comment',
  '\\#a',
  '[a-m]*.py',
  'é*',
  'app/**/data.bin'
]
const TEXTS = ['x\n', 'one\r\ntwo\r\n', '', 'é\n', '牛肉麵\n', '*.md text\n']

function randomEntry(dice: Dice): Entry {
  const mode = dice.one(['100644', '100644', '100755'] as const)
  switch (dice.below(8)) {
    case 0:
      return { mode: '120000', content: dice.one(['main.py', '../nowhere', '圖']) }
    case 1:
      return { mode: '160000', content: dice.one(['a', 'b']).repeat(40) }
    case 2:
    case 3:
      // Binary by a NUL byte, or as no UTF-8.
      return {
        mode,
        content: Buffer.concat([
          dice.one([Buffer.from('\0'), Buffer.from([0xff])]),
          Buffer.from(`${dice.below(4)}`)
        ])
      }
    default:
      return { mode, content: dice.one(TEXTS) }
  }
}

/** Adds, replaces and deletes a few files. No path is both a file and a folder. */
function edit(files: Map<string, Entry>, dice: Dice, most: number): void {
  for (const path of dice.some([...files.keys(), 'nothing'], most / 3)) files.delete(path)
  for (let i = dice.below(most) + 1; i > 0; i--) {
    const path = dice.one(FOLDERS) + dice.one(NAMES)
    const clash = [...files.keys()].some(
      other => other.startsWith(`${path}/`) || path.startsWith(`${other}/`)
    )
    if (!clash) files.set(path, randomEntry(dice))
  }
  if (dice.below(3) === 0)
    files.set(dice.one(['', 'app/']) + '.gitattributes', {
      mode: '100644',
      content: dice.one(['*.png filter=lfs diff=lfs merge=lfs -text\n', '* text=auto', '*.bin -text\r\n'])
    })
}

/** Which of the paths git itself ignores by these patterns. */
function ignored(paths: readonly string[], patterns: string): Set<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ignore-'))
  try {
    const git = (args: string[], input = '') =>
      spawnSync('git', args, { cwd: folder, env: gitEnv(folder), input, encoding: 'utf8' })
    git(['init', '--quiet', '--template=', '.'])
    writeFileSync(join(folder, 'patterns'), patterns)
    const asked = git(
      ['-c', `core.excludesFile=${join(folder, 'patterns')}`, 'check-ignore', '--no-index', '-z', '--stdin'],
      paths.map(path => `${path}\0`).join('')
    )
    return new Set(asked.stdout.split('\0').filter(Boolean))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What the settings say has to be on the Space. */
function expected(
  files: ReadonlyMap<string, Entry>,
  { path, exclude }: { path: string; exclude: string }
): Map<string, Entry> {
  const below = new Map(
    [...files].flatMap(([name, entry]) =>
      name.startsWith(path) ? [[name.slice(path.length), entry] as const] : []
    )
  )
  // To git a submodule is a folder.
  const asked = (name: string, { mode }: Entry) => (mode === '160000' ? `${name}/` : name)
  const out = ignored(
    [...below].map(([name, entry]) => asked(name, entry)),
    exclude
  )
  return new Map([...below].filter(([name, entry]) => !out.has(asked(name, entry))))
}

const isBinary = ({ mode, content }: Entry) =>
  mode.startsWith('100') && (Buffer.from(content).includes(0) || Buffer.from(content).includes(0xff))

const isRegular = ([path, { mode }]: [string, Entry]) => path !== '.gitattributes' && mode !== '160000'

/** What has to be true of a Space with these files. */
function promised(wanted: ReadonlyMap<string, Entry>) {
  const lfs = [...wanted].filter(([, entry]) => isBinary(entry))
  const inGit = (entry: Entry) => (isBinary(entry) ? pointerTo(entry.content).text : entry.content.toString())
  return {
    modes: Object.fromEntries(
      [...wanted].flatMap(([path, { mode, content }]) =>
        path === '.gitattributes' ? [] : [[path, mode === '160000' ? `${mode} ${content.toString()}` : mode]]
      )
    ),
    blobs: Object.fromEntries([...wanted].filter(isRegular).map(([path, entry]) => [path, inGit(entry)])),
    objects: Object.fromEntries(
      lfs.map(([path, { content }]) => [path, Buffer.from(content).toString('hex')])
    ),
    lfs: lfs.map(([path]) => path).sort(),
    // The attributes keep what they say.
    attributes: wanted.get('.gitattributes')?.content.toString() ?? ''
  }
}

/** The same of the Space as it is. */
async function holds(hub: LocalHub, space: string, wanted: ReadonlyMap<string, Entry>) {
  const { '.gitattributes': attributes, ...tree } = await filesOn(hub, 'main', space)
  const blob = (oid = '') => hub.git(space, 'cat-file', 'blob', oid)
  const modes: Record<string, string> = {}
  const blobs: Record<string, string> = {}
  const objects: Record<string, string> = {}
  for (const [path, line] of Object.entries(tree)) {
    const [mode = '', oid] = line.split(' ')
    modes[path] = mode === '160000' ? line : mode
    if (mode === '160000') continue
    blobs[path] = await blob(oid)
    if (blobs[path]?.startsWith('version https://git-lfs'))
      objects[path] = (await hub.fetchFile(space, path)).toString('hex')
  }
  const text = attributes === undefined ? '' : await blob(attributes.split(' ')[1])
  const given = wanted.get('.gitattributes')?.content.toString() ?? ''
  const isKept = text === given || (text.startsWith(given) && Object.keys(objects).length > 0)
  // Attributes of the repository's own may name other files, too.
  const isFree = ![...wanted.keys()].some(path => path.endsWith('.gitattributes'))
  const lfs = await lfsPathsOn(hub, Object.keys(isFree ? modes : objects), space)
  return { modes, blobs, objects, lfs: lfs.sort(), attributes: isKept ? given : text }
}

ifGitLfs('whatever a repository holds, the Space gets what the settings say', async () => {
  const { hub, run } = await scene()
  const seeds = Array.from({ length: SEEDS }, (_, seed) => seed)
  await Promise.all(
    seeds.map(async seed => {
      const dice = new Dice(seed)
      const space = `ada/any-${seed}`
      // Settings of the Space's own would stay.
      const bare = { 'README.md': 'No settings\n' }
      await hub.addSpace({ id: space, empty: dice.below(2) === 0, files: bare })
      const checkout = lend(await makeRepository({}))
      const files = new Map<string, Entry>()
      let head = await hub.head(space)
      for (let deploy = 0; deploy < DEPLOYS; deploy++) {
        edit(files, dice, deploy === 0 ? 16 : 5)
        commitEntries(checkout, files)
        const path = dice.one(['', 'app/', 'app/', 'docs/'])
        const settings = { path, exclude: dice.some(PATTERNS, 4).join('\n') }
        const wanted = expected(files, settings)

        const ran = await run({ space, ...settings, history: 'snapshot' }, { workspace: checkout.path })

        // With this a failure can be seen again.
        const { status, diagnosis, commit } = ran.outputs
        const story = JSON.stringify({ seed, deploy, settings, files: [...files.keys()], log: ran.log })
        const now = await hub.head(space)
        if (wanted.size === 0) {
          expect({ story, diagnosis, now }).toEqual({ story, diagnosis: 'invalid-input', now: head })
          continue
        }
        const ok = status === 'deployed' || status === 'unchanged'
        expect({ story, ok, commit }).toEqual({ story, ok: true, commit: now })
        expect({ story, ...(await holds(hub, space, wanted)) }).toEqual({ story, ...promised(wanted) })
        if (status === 'deployed' && head !== null)
          expect(await hub.git(space, 'rev-parse', 'main^')).toBe(`${head}\n`)
        head = now
      }
    })
  )
})
