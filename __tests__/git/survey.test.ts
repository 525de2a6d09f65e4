import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeRepository, type Repository } from '../../local-runner/repository.js'
import { openGit } from '../../src/adapters/git/git.js'
import { blobsOf, listNew, listTree, readTree } from '../../src/run/plan/survey.js'

let repository: Repository
let first: string
beforeAll(async () => {
  repository = await makeRepository({ 'app.py': 'print(1)\n', 'data/a.txt': 'a\n' })
  first = await repository.git('rev-parse', 'HEAD')
})
afterAll(() => repository.dispose())

async function listed(from: string | null, { withTree = true } = {}) {
  const git = openGit({ directory: repository.path, env: process.env, step: 'plan' })
  const to = await repository.git('rev-parse', 'HEAD')
  const tip = withTree ? listTree(git, to).then(files => files ?? []) : Promise.resolve([])
  const found = await listNew(git, { to, from }, tip)
  git.objects.close()
  if (found === null) return null
  const { commits, behind } = found
  const blobs = [...found.blobs, ...(await found.more())].map(({ path, size }) => `${path} ${size}`)
  return { commits, behind, blobs: blobs.sort() }
}

// U+2028 ends a line for much that is not git.
const odd = '\u2028odd\u2029 name.txt'

test('what one commit brings, whatever its files are called, with and without a list of its files', async () => {
  const commit = await repository.commit({ [odd]: '12345', 'data/b.txt': 'bb\n' })
  const one = { blobs: ['data/b.txt 3', `${odd} 5`], behind: 0 }
  expect(await listed(first)).toMatchObject({ ...one, commits: [{ oid: commit }] })
  expect(await listed(first, { withTree: false })).toMatchObject(one)
})

test('what is in the history alone is listed with its size, folders are not', async () => {
  await repository.commit({ 'data/b.txt': null, 'data/c/d.txt': 'dddd\n' })
  const all = ['app.py 9', 'data/a.txt 2', 'data/b.txt 3', 'data/c/d.txt 5', `${odd} 5`]
  expect(await listed(null)).toMatchObject({ blobs: all, behind: 0 })
  expect((await listed(first))?.blobs).toEqual(all.slice(2))
  expect((await listed(first))?.commits).toHaveLength(2)
})

test('a commit that is not here is told apart from one that the branch lacks', async () => {
  expect(await listed('1'.repeat(40))).toBeNull()
  const head = await repository.git('rev-parse', 'HEAD')
  const theirs = await repository.git('commit-tree', '-p', first, '-m', 'Theirs', `${first}^{tree}`)
  expect(await listed(theirs)).toMatchObject({ behind: 1 })
  expect(await listed(head)).toEqual({ blobs: [], commits: [], behind: 0 })
})

test.each([
  ['sizes', '*batch-check*) exit 128', 'throws'],
  ['commits', '*rev-list*) cat >/dev/null; exit 0', null]
] as const)('a git that breaks off while it tells %s is not believed', async (_, when, expected) => {
  const folder = await mkdtemp(join(tmpdir(), 'git-'))
  const breaks = `case "$*" in ${when};; esac`
  await writeFile(join(folder, 'git'), `#!/bin/sh\n${breaks}\nPATH="\${PATH#*:}" exec git "$@"\n`)
  await chmod(join(folder, 'git'), 0o755)
  const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}` }
  const git = openGit({ directory: repository.path, env, step: 'plan' })
  const to = await repository.git('rev-parse', 'HEAD')
  const listed = listNew(git, { to, from: null }, Promise.resolve([]))
  const all = listed.then(found => found?.more() ?? null)
  expect(await all.catch(() => 'throws')).toBe(expected)
  git.objects.close()
  await rm(folder, { recursive: true })
})

test('a tree is read as git lists it, folders within folders and odd names included', async () => {
  await repository.commit({ 'data/c/e/f.txt': 'f', 'data/c-e.txt': '-', 'z.sh': '#!/bin/sh\n' })
  await repository.git('update-index', '--chmod=+x', 'z.sh')
  const tree = await repository.git('write-tree')
  const git = openGit({ directory: repository.path, env: process.env, step: 'plan' })
  const read = await readTree(git, tree)
  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1)
  const sizes = new Map((await listTree(git, tree)).map(({ path, size }) => [path, size]))
  const withSizes = read.map(entry => ({ ...entry, size: sizes.get(entry.path) }))
  expect(withSizes.sort(byPath)).toEqual([...(await listTree(git, tree))].sort(byPath))
  expect(read.find(({ path }) => path === 'z.sh')?.mode).toBe('100755')
  expect(await readTree(git, '4b825dc642cb6eb9a060e54bf8d69288fbee4904')).toEqual([])
  await expect(readTree(git, '1'.repeat(40))).rejects.toThrow()
  git.objects.close()
})

test('of the files of a commit, each blob is looked into once, whatever kind of file it is', () => {
  const file = { mode: '100644', oid: 'a', path: 'a.txt', size: 1 } as const
  const link = { mode: '120000', oid: 'b', path: 'b', size: 2 } as const
  const submodule = { mode: '160000', oid: 'c', path: 'c', size: null } as const
  expect(blobsOf([file, { ...file, path: 'again.txt' }, link, submodule])).toEqual([
    { oid: 'a', path: 'a.txt', size: 1 },
    { oid: 'b', path: 'b', size: 2 }
  ])
})
