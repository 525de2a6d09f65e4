import { rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { makeRepository, type Repository } from '../../local-runner/repository.js'
import { openGit } from '../../src/adapters/git/git.js'
import { locate } from '../../src/run/look/locate.js'

const repository = await makeRepository()
const lent: Repository[] = [repository]
afterAll(() => Promise.all(lent.map(each => each.dispose())))

const machine = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', SystemRoot: process.env.SystemRoot }

function find(ref: string, { path: directory }: Repository = repository) {
  return locate(openGit({ directory, env: { ...machine, HOME: directory }, step: 'plan' }), {
    ref,
    directory
  })
}

const first = await repository.git('rev-parse', 'HEAD')
const second = await repository.commit({ 'app.py': 'print(2)\n' }, 'Second version\n\nWith a body.')

test('what is checked out is called by its branch', async () => {
  expect(await find('')).toEqual({
    commit: second,
    subject: 'Second version',
    author: { name: 'Octo Cat', email: 'octo@example.org', date: '@1777712400 +0000' },
    label: 'main',
    shallow: false
  })
})

test('a detached head is called by its commit', async () => {
  const clone = await repository.clone()
  lent.push(clone)
  await clone.git('checkout', '--quiet', '--detach', first)
  expect(await find('', clone)).toMatchObject({ commit: first, label: first.slice(0, 7) })
})

test('a tag wins over a branch of the same name, as in git', async () => {
  await repository.git('tag', 'v1', first)
  await repository.git('branch', 'v1', second)
  expect(await find('v1')).toMatchObject({ commit: first, label: 'v1' })
  expect(await find('refs/heads/v1')).toMatchObject({ commit: second })
})

test('a branch keeps its own name where a tag has the same', async () => {
  const clone = await repository.clone()
  lent.push(clone)
  await clone.git('tag', 'main', first)
  expect(await find('', clone)).toMatchObject({ commit: second, label: 'main' })
})

test('of a repository whose files do not say what is checked out, git does', async () => {
  const clone = await repository.clone()
  lent.push(clone)
  // As old gits had it: a link to the branch's file.
  await rm(join(clone.path, '.git/HEAD'))
  await symlink('refs/heads/main', join(clone.path, '.git/HEAD'))
  expect(await find('', clone)).toMatchObject({ commit: second, label: 'main', shallow: false })
})

test('a tag of a file or a folder is no commit to deploy', async () => {
  await repository.git('tag', 'tree', 'HEAD^{tree}')
  await expect(find('tree')).rejects.toMatchObject({
    evidence: { finding: { kind: 'missing-ref', ref: 'tree' } }
  })
})

test('a shallow clone is known as one', async () => {
  const clone = await repository.clone('--depth=1')
  lent.push(clone)
  expect(await find('', clone)).toMatchObject({ commit: second, shallow: true })
})

test('a branch of the origin is fetched as little as the checkout was', async () => {
  await repository.git('branch', 'only-there', first)
  const clone = await repository.clone('--depth=1', '--single-branch')
  lent.push(clone)
  expect(await find('only-there', clone)).toMatchObject({ commit: first, label: 'only-there' })
  expect(await clone.git('for-each-ref', '--format=%(refname)')).not.toContain('only-there')
})

test('what is missing is told apart: no repository, no commit, no such ref', async () => {
  const empty = await makeRepository({})
  lent.push(empty)
  await expect(find('', empty)).rejects.toMatchObject({ evidence: { finding: { kind: 'no-commit' } } })
  await expect(find('none')).rejects.toMatchObject({
    evidence: { finding: { kind: 'missing-ref', ref: 'none' } }
  })
  const nowhere = { path: `${empty.path}/..` } as Repository
  await expect(find('', nowhere)).rejects.toMatchObject({ evidence: { finding: { kind: 'no-repository' } } })
})
