import { expect, test } from '@jest/globals'
import { makeRepository } from '../../local-runner/repository.js'
import { readInputs } from '../../src/inputs/read.js'
import { findPlace } from '../../src/run/tell/place.js'

test('of many spots only the likeliest are looked up', async () => {
  const repository = await makeRepository()
  try {
    const { path: cwd } = repository
    const commit = await repository.git('rev-parse', 'HEAD')
    const inputs = readInputs({ INPUT_SPACE: 'ada/demo' }, { cwd, home: cwd, temp: cwd })
    const author = { name: 'Ada', email: 'ada@example.com', date: '2026-06-01T00:00:00Z' }
    const source = { commit, subject: 'Demo', author, label: 'main', shallow: false }
    const found = (missing: number) => {
      const spots = Array.from({ length: missing }, (_, i) => ({ file: `gone-${i}.py`, line: 1 }))
      const world = { env: process.env, signal: new AbortController().signal, trigger: {} }
      return findPlace([...spots, { file: 'app.py', line: 1 }], { inputs, source, timings: [] }, world)
    }
    expect(await found(4)).toEqual({ file: 'app.py', line: 1 })
    expect(await found(5)).toBeUndefined()
  } finally {
    await repository.dispose()
  }
})
