import { expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { makeRepository } from '../../local-runner/repository.js'
import { openGit } from '../../src/adapters/git/git.js'
import { withScratchRepository } from '../../src/adapters/git/scratch-repository.js'
import { openWorkTree } from '../../src/adapters/work-tree.js'
import type { TreeEntry } from '../../src/content/tree.js'
import { fileLines } from '../../src/inputs/file-lines.js'
import { gather } from '../../src/run/plan/snapshot/gather.js'
import { findStaying } from '../../src/run/plan/snapshot/staying.js'
import type { Preparation } from '../../src/run/plan/preparation.js'
import { filesIn, imageOf } from '../bundle/support/content.js'
import { Dice } from '../content/seeded.js'
import { inFull } from '../support/tiers.js'

/** What a tree holds, said in the plainest way: path → mode and content. */
type Files = Map<string, { readonly mode: string; readonly content: string }>

const FOLDERS = ['a', 'b', 'dist', 'a/b', 'a/c', 'dist/b', 'b/c/a']
const NAMES = ['b', 'c', 'x.log', 'y.txt', 'é 1.txt']

/** The patterns of exclude and keep that are drawn, and what each means. */
const PATTERNS: readonly [pattern: string, names: (path: string) => boolean][] = [
  ['*.log', path => path.split('/').some(name => name.endsWith('.log'))],
  ['/a/', path => path.startsWith('a/')],
  ['c', path => path.split('/').includes('c')],
  ['b/', path => path.split('/').slice(0, -1).includes('b')],
  ['/dist/b', path => path === 'dist/b' || path.startsWith('dist/b/')]
]

/** Lays one file over the others, by the definition: what is in its way goes. */
function lay(files: Files, path: string, file: { mode: string; content: string }): void {
  for (const other of [...files.keys()])
    if (other.startsWith(`${path}/`) || path.startsWith(`${other}/`)) files.delete(other)
  files.set(path, file)
}

function draw(dice: Dice, count: number): Files {
  const files: Files = new Map()
  for (let i = 0; i < count; i++) {
    const folder = dice.one(['', ...FOLDERS])
    const mode = dice.one(['100644', '100644', '100755', '120000'])
    const content =
      mode === '120000' ? dice.one(['y.txt', '../../away', '/etc/passwd']) : `${dice.below(1000)}\n`
    const name = dice.one(NAMES)
    lay(files, folder === '' ? name : `${folder}/${name}`, { mode, content })
  }
  return files
}

async function write(root: string, files: Files): Promise<void> {
  for (const [path, { mode, content }] of files) {
    const place = join(root, path)
    await mkdir(dirname(place), { recursive: true })
    if (mode === '120000') await symlink(content, place)
    else await writeFile(place, content)
    if (mode === '100755') await chmod(place, 0o755)
  }
}

const below = (files: Files, folder: string): Files =>
  new Map([...files].flatMap(([p, file]) => (p.startsWith(folder) ? [[p.slice(folder.length), file]] : [])))

const listed = (files: Files): Record<string, string> =>
  Object.fromEntries(
    [...files].map(([path, { mode, content }]) => {
      const size = Buffer.byteLength(content)
      return [path, `${mode} ${createHash('sha1').update(`blob ${size}\0${content}`).digest('hex')}`]
    })
  )

/** Lines of `files`, and what each brings: source → destination. */
function drawLines(dice: Dice, disk: Files): { text: string; bring: [from: string, to: string][] }[] {
  const paths = [...disk.keys()]
  const folders = FOLDERS.filter(folder => paths.some(path => path.startsWith(`${folder}/`)))
  const under = (folder: string) => paths.filter(path => path.startsWith(`${folder}/`))
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
  return Array.from({ length: dice.below(5) }, () => {
    const file = dice.one(paths)
    const folder = dice.one(folders)
    const logs = paths.filter(
      path => /^[^/]+\.log$/.test(path.slice(folder.length + 1)) && path.startsWith(`${folder}/`)
    )
    const to = dice.one(['b', 'static', 'a/b', 'x.log'])
    const wholes = (prefix: string) =>
      under(folder).map((path): [string, string] => [path, prefix + path.slice(folder.length + 1)])
    const lines: { text: string; bring: [string, string][] }[] = [
      { text: file, bring: [[file, file]] },
      { text: `${file} => ${to}`, bring: [[file, to]] },
      { text: `./${file} => ${to}/`, bring: [[file, `${to}/${nameOf(file)}`]] },
      ...(folder ? [{ text: `${folder}/`, bring: wholes(`${folder}/`) }] : []),
      ...(folder ? [{ text: `${folder}=>${to}`, bring: wholes(`${to}/`) }] : []),
      ...(folder ? [{ text: `${folder} => .`, bring: wholes('') }] : []),
      ...(logs.length > 0
        ? [
            {
              text: `${folder}/*.log => ${to}`,
              bring: logs.map((p): [string, string] => [p, `${to}/${nameOf(p)}`])
            }
          ]
        : [])
    ]
    return dice.one(lines)
  })
}

const isNamed = (drawn: typeof PATTERNS) => (path: string) => drawn.some(([, names]) => names(path))

test.each(Array.from({ length: Number(process.env.HSP_TEST_SEEDS ?? (inFull ? 12 : 4)) }, (_, seed) => seed))(
  'what is deployed is what the definition says, and the checkout stays as it was: seed %d',
  async seed => {
    const dice = new Dice(seed)
    const committed = draw(dice, 8)
    const disk = draw(dice, 14)
    const repository = await makeRepository({})
    try {
      await write(repository.path, committed)
      const commit = await repository.commit({})
      for (const path of committed.keys()) await rm(join(repository.path, path))
      for (const name of ['a', 'b', 'dist'])
        await rm(join(repository.path, name), { recursive: true, force: true })
      await write(repository.path, disk)

      const path = dice.one(['', '', 'a', 'dist', 'b/c'])
      const exclude = dice.some(PATTERNS, 2)
      const keep = dice.some(PATTERNS, 2)
      const lines = drawLines(dice, disk)
      const space = draw(dice, 10)

      const inCommit = [...committed.keys()].some(file => file.startsWith(`${path}/`))
      const base = path === '' ? committed : below(inCommit ? committed : disk, `${path}/`)
      const deployed: Files = new Map([...base].filter(([file]) => !isNamed(exclude)(file)))
      for (const { bring, text } of lines)
        for (const [from, to] of bring) {
          const isItself = bring.length === 1 && disk.has(text.replace(/^\.\//, '').replace(/ => .*/, ''))
          const file = disk.get(from)
          if (file && (isItself || !isNamed(exclude)(to))) lay(deployed, to, file)
        }
      const onDisk = [...disk.keys()].some(file => file.startsWith(`${path}/`))
      const isNowhere = (path !== '' && !inCommit && !onDisk) || deployed.size === 0

      const parsed = fileLines(lines.map(({ text }) => text).join('\n'))
      const inputs = {
        path,
        files: 'ok' in parsed ? parsed.ok : [],
        exclude: exclude.map(([pattern]) => pattern).join('\n'),
        keep: keep.map(([pattern]) => pattern).join('\n')
      }
      const place = {
        directory: repository.path,
        tempDirectory: tmpdir(),
        step: 'plan' as const,
        env: { PATH: process.env.PATH, HOME: repository.path, GIT_CONFIG_NOSYSTEM: '1' }
      }
      const git = openGit(place)
      const before = await imageOf(repository.path)
      await withScratchRepository(git, place, async scratch => {
        const workTree = await openWorkTree(repository.path)
        const gathering = gather({ git, scratch, workTree, inputs, commit })
        if (isNowhere && (path !== '' || lines.length > 0)) {
          const finding = { kind: 'invalid-inputs' }
          // Of a commit alone, it is the plan that says that nothing is left.
          if (
            await gathering.then(
              found => found === null,
              () => false
            )
          )
            return
          await expect(gathering).rejects.toMatchObject({ evidence: { finding } })
          return
        }
        const gathered = await gathering
        expect(gathered === null).toBe(lines.length === 0 && (path === '' || inCommit))
        if (gathered === null) return
        const asked = { git: async (...args: string[]) => (await scratch.git(args)).stdout }
        const tree = await filesIn(asked, gathered.tree)
        expect({ ...inputs, tree }).toEqual({ ...inputs, tree: listed(deployed) })

        const entries = Object.entries(listed(space)).map(([file, text]): TreeEntry => {
          const [mode, oid = ''] = text.split(' ') as [TreeEntry['mode'], string]
          return { path: file, mode, oid, size: null }
        })
        const run = { scratch, inputs } as unknown as Preparation
        const staying = await findStaying(run, { entries }, [...deployed.keys()])
        const kept = [...space.keys()].filter(file => {
          const clash = (other: string) =>
            other === file || other.startsWith(`${file}/`) || file.startsWith(`${other}/`)
          return isNamed(keep)(file) && ![...deployed.keys()].some(clash)
        })
        expect(staying.entries.map(each => each.path).sort()).toEqual(kept.sort())
      })
      expect(await imageOf(repository.path)).toEqual(before)
    } finally {
      await repository.dispose()
    }
  }
)
