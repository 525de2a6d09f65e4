import { describe, expect, test } from '@jest/globals'
import { followsSnapshots, historyByInputs, SNAPSHOT_TRAILER } from '../../src/decide/history.js'

const inputs = { history: 'auto', path: '', files: [], exclude: '', keep: '', card: '' } as const

describe('historyByInputs', () => {
  test.each([
    [{}, null],
    [{ history: 'full' }, { history: 'full', because: 'asked' }],
    [
      { history: 'snapshot', path: 'app' },
      { history: 'snapshot', because: 'asked' }
    ],
    [{ path: 'app' }, { history: 'snapshot', because: 'settings' }],
    [{ exclude: '*.md' }, { history: 'snapshot', because: 'settings' }],
    [{ files: ['a line'] }, { history: 'snapshot', because: 'settings' }],
    [{ keep: '*.db' }, { history: 'snapshot', because: 'settings' }],
    [{ card: 'sdk: docker' }, { history: 'snapshot', because: 'settings' }]
  ] as const)('%j', (change, decided) => {
    expect(historyByInputs({ ...inputs, ...change }, undefined)).toEqual(decided)
  })

  test('what is written into the README takes a snapshot, unless the input says otherwise', () => {
    for (const because of ['settings', 'kept-settings'] as const)
      expect(historyByInputs(inputs, because)).toEqual({ history: 'snapshot', because })
    expect(historyByInputs({ ...inputs, history: 'full' }, 'settings')).toEqual({
      history: 'full',
      because: 'asked'
    })
  })
})

test('a snapshot is known by its trailer, also below what was edited on the Space since', () => {
  const snapshot = { title: 'Deploy', message: `Source-Commit: abc\n${SNAPSHOT_TRAILER}` }
  expect(followsSnapshots([snapshot])).toBe(true)
  expect(followsSnapshots([{ title: 'Update README.md' }, snapshot])).toBe(true)
  expect(followsSnapshots([{ title: SNAPSHOT_TRAILER, message: `not ${SNAPSHOT_TRAILER}` }, {}])).toBe(false)
})
