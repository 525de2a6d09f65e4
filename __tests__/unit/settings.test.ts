import { describe, expect, test } from '@jest/globals'
import { readSecrets, readVariables } from '../../src/model/hub-responses.js'
import { changesOf, nameOfChange, type Present } from '../../src/decide/settings.js'
import { Secret } from '../../src/model/values.js'

const nothing = {
  secrets: [],
  variables: [],
  hardware: undefined,
  'sleep-time': undefined,
  visibility: undefined
} as const
const present: Present = {
  target: { private: false, runtime: { hardware: 'cpu-basic', sleepTime: 172_800 } },
  sameSecrets: new Set(),
  variables: { ok: new Map() }
}
const line = (key: string, value: string) => ({ key, value: new Secret(value) })
const changes = (wanted: object, has: object = {}) =>
  changesOf({ ...nothing, ...wanted }, { ...present, ...has }, key => `about ${key}`)

test('what is not asked for is left alone', () => {
  expect(changes({})).toEqual([])
})

describe('secrets and variables', () => {
  test('only those that are not as they should be', () => {
    const secrets = [line('A', '1'), line('B', '2')]
    const [change, ...others] = changes({ secrets }, { sameSecrets: new Set(['A']) })
    expect(others).toEqual([])
    expect(change).toMatchObject({ setting: 'secrets', key: 'B', description: 'about B' })
    expect(String(change?.value)).toBe('***')
  })

  test('variables by their value; an empty one is one', () => {
    const variables = [line('A', '1'), line('B', '2'), line('C', '')]
    const has = {
      variables: {
        ok: new Map([
          ['A', '1'],
          ['B', 'x']
        ])
      }
    }
    expect(changes({ variables }, has)).toEqual([
      { setting: 'variables', key: 'B', value: '2' },
      { setting: 'variables', key: 'C', value: '' }
    ])
  })

  test('where the Hub does not tell what there is, all are sent', () => {
    const refused = { refused: { route: 'variables', url: '', status: 403 } } as const
    expect(changes({ variables: [line('A', '1')] }, { variables: refused })).toHaveLength(1)
  })
})

describe('the machine', () => {
  const on = (hardware: string | null, sleepTime?: number) => ({
    target: { private: false, runtime: { hardware, ...(sleepTime !== undefined && { sleepTime }) } }
  })

  test.each([
    [{ hardware: 'cpu-basic' }, on('cpu-basic', 172_800), []],
    [{ hardware: 't4-small' }, on('cpu-basic', 172_800), [{ setting: 'hardware', value: 't4-small' }]],
    [
      { hardware: 't4-small', 'sleep-time': 3600 },
      on('cpu-basic', 172_800),
      [{ setting: 'hardware', value: 't4-small', sleepTime: 3600 }]
    ],
    [{ hardware: 't4-small', 'sleep-time': 3600 }, on('t4-small'), [{ setting: 'sleep-time', value: 3600 }]],
    [{ hardware: 't4-small', 'sleep-time': 3600 }, on('t4-small', 3600), []],
    // `never` is told as a time that is not there.
    [{ 'sleep-time': -1 }, on('t4-small'), []],
    [{ 'sleep-time': -1 }, on('t4-small', 3600), [{ setting: 'sleep-time', value: -1 }]]
  ])('%j on %j', (wanted, has, expected) => {
    expect(changes(wanted, has)).toEqual(expected)
  })
})

test.each([
  ['public', { private: false }, 0],
  ['private', { private: true }, 0],
  ['private', { private: false }, 1],
  ['public', { private: true }, 1],
  ['protected', { private: true }, 1],
  ['protected', { private: true, visibility: 'protected' }, 0],
  ['private', { private: true, visibility: 'protected' }, 1]
])('%s, where it is %j', (visibility, target, count) => {
  expect(changes({ visibility }, { target: { runtime: {}, ...target } })).toHaveLength(count)
})

test('the order: who may see it, what it needs, what it runs on', () => {
  const wanted = {
    secrets: [line('A', '1')],
    variables: [line('B', '2')],
    hardware: 't4-small',
    visibility: 'private'
  }
  expect(changes(wanted).map(({ setting }) => setting)).toEqual([
    'visibility',
    'secrets',
    'variables',
    'hardware'
  ])
})

test('a change is called by its name; a secret’s value is no part of it', () => {
  expect(nameOfChange({ setting: 'secrets', key: 'A', value: new Secret('hunter2'), description: 'x' })).toBe(
    'A'
  )
  expect(nameOfChange({ setting: 'variables', key: 'B', value: '2' })).toBe('B')
  expect(nameOfChange({ setting: 'sleep-time', value: 3600 })).toBe('3600 s')
  expect(nameOfChange({ setting: 'sleep-time', value: -1 })).toBe('never')
  expect(nameOfChange({ setting: 'hardware', value: 't4-small' })).toBe('t4-small')
})

test('what the Hub lists is read by the names alone', () => {
  expect(readSecrets({ A: { description: 'x' }, B: {}, C: null })).toEqual(
    new Map([
      ['A', 'x'],
      ['B', ''],
      ['C', '']
    ])
  )
  expect(readVariables({ A: { value: '1' }, B: { value: 2 } })).toEqual(
    new Map([
      ['A', '1'],
      ['B', '']
    ])
  )
})
