import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { makeRepository, type Repository } from '../../local-runner/repository.js'
import { readBlobs } from '../../src/adapters/git/blobs.js'
import { openGit } from '../../src/adapters/git/git.js'

let repository: Repository
beforeAll(async () => {
  repository = await makeRepository({})
})
afterAll(() => repository.dispose())

const door = () => openGit({ directory: repository.path, env: process.env, step: 'plan' })
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

  await readBlobs(door(), listed.split('\n'), {
    begin: (_, size) => {
      sum = createHash('sha1')
      seen.push([size, ''])
    },
    bytes: chunk => void sum.update(chunk),
    end: () => void seen.push([seen.pop()?.[0] ?? -1, sum.digest('hex')])
  })

  const wanted = contents.map(content => [content.length, createHash('sha1').update(content).digest('hex')])
  expect(seen).toEqual(wanted)
  // Quadratic in the size of a file without line ends, it would take ten times as long.
  expect(performance.now() - started).toBeLessThan(2000)
})

test('what the visitor throws comes out as it is, and is not taken for a machine without git', async () => {
  await repository.commit({ file: 'x' })
  const oid = await repository.git('rev-parse', 'HEAD:file')
  const full = new Error('ENOSPC: no space left on device, write')
  const bytes = () => {
    throw full
  }
  await expect(readBlobs(door(), [oid], { ...silent, bytes })).rejects.toBe(full)
})

test('a blob that is not there is an error that names it', async () => {
  await expect(readBlobs(door(), ['1'.repeat(40)], silent)).rejects.toThrow(`${'1'.repeat(40)} missing`)
})
