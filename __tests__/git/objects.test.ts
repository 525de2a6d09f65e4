import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeRepository, type Repository } from '../../local-runner/repository.js'
import { openGit } from '../../src/adapters/git/git.js'

let repository: Repository
beforeAll(async () => {
  repository = await makeRepository({})
})
afterAll(() => repository.dispose())

const objects = () => openGit({ directory: repository.path, env: process.env, step: 'plan' }).objects
const silent = { begin: () => undefined, bytes: () => undefined, end: () => undefined }

test('blobs come by whole and in order, also one of 24 MiB without a line end, an empty one, and line feeds', async () => {
  const contents = [
    Buffer.alloc(24 * 1024 ** 2),
    Buffer.alloc(0),
    Buffer.from('\n\n'),
    Buffer.from('a b c\n')
  ]
  await repository.commit(Object.fromEntries(contents.map((content, i) => [`${i}`, content])))
  const listed = await repository.git('ls-tree', '--format=%(objectname)', 'HEAD')
  const seen: [size: number, sum: string][] = []
  let sum = createHash('sha1')
  const started = performance.now()

  await objects().visit(listed.split('\n'), {
    begin: (_, size) => {
      sum = createHash('sha1')
      seen.push([size, ''])
    },
    bytes: chunk => void sum.update(chunk),
    end: () => void seen.push([seen.pop()?.[0] ?? -1, sum.digest('hex')])
  })

  const wanted = contents.map(content => [content.length, createHash('sha1').update(content).digest('hex')])
  expect(seen).toEqual(wanted)
  // Quadratic in the size of a file without line ends, it would take a minute.
  expect(performance.now() - started).toBeLessThan(15_000)
})

test('what the visitor throws comes out as it is, and is not taken for a machine without git', async () => {
  await repository.commit({ file: 'x' })
  const oid = await repository.git('rev-parse', 'HEAD:file')
  const full = new Error('ENOSPC: no space left on device, write')
  const bytes = () => {
    throw full
  }
  const reader = objects()
  await expect(reader.visit([oid], { ...silent, bytes })).rejects.toBe(full)
  // The next question is answered all the same.
  expect((await reader.read('HEAD:file'))?.content.toString()).toBe('x')
  reader.close()
})

test('a blob that is not there is an error that names it', async () => {
  await expect(objects().visit(['1'.repeat(40)], silent)).rejects.toMatchObject({
    evidence: { text: expect.stringContaining(`${'1'.repeat(40)} missing`) }
  })
})

test('questions that are asked at once are answered each, by name, by path, or with nothing', async () => {
  await repository.commit({ 'my folder/a.txt': 'a', b: 'b' })
  const reader = objects()
  const names = [
    'HEAD',
    'HEAD:my folder/a.txt',
    'HEAD:b',
    'HEAD:none',
    'none',
    'HEAD:b\nHEAD',
    '',
    'HEAD:my folder'
  ]
  const found = await Promise.all(names.map(name => reader.read(name)))
  expect(found.map(one => one?.type)).toEqual([
    'commit',
    'blob',
    'blob',
    undefined,
    undefined,
    undefined,
    undefined,
    'tree'
  ])
  expect(found.slice(1, 3).map(one => one?.content.toString())).toEqual(['a', 'b'])
  reader.close()
})

test('an object that came after the first question is found', async () => {
  const reader = objects()
  await reader.read('HEAD')
  const commit = await repository.commit({ later: '1' })
  expect((await reader.read('HEAD'))?.oid).toBe(commit)
  reader.close()
})

test('what is found of a name is told without its content', async () => {
  const commit = await repository.commit({ 'folder/file': 'x' })
  const reader = objects()
  const found = await Promise.all(['HEAD', 'HEAD:folder', 'HEAD:folder/file', 'HEAD:none'].map(reader.find))
  expect(found.map(one => one?.type)).toEqual(['commit', 'tree', 'blob', undefined])
  expect(found[0]).toEqual({ oid: commit, type: 'commit' })
  reader.close()
})

const unix = process.platform === 'win32' ? test.skip : test

unix('a git that is killed is a failure that says so', async () => {
  const bin = join(repository.path, 'bin')
  await mkdir(bin, { recursive: true })
  await writeFile(join(bin, 'git'), '#!/bin/sh\nread -r asked\nkill -9 $$\n', { mode: 0o755 })
  const env = { ...process.env, PATH: bin }
  const { objects } = openGit({ directory: repository.path, env, step: 'plan' })
  const killed = { evidence: { step: 'plan', exitCode: -1, text: 'git was ended by SIGKILL\n' } }
  await expect(objects.read('HEAD')).rejects.toMatchObject(killed)
})
