import { describe, expect, test } from '@jest/globals'
import { findOffenders, LARGE_BYTES, type SurveyedBlob } from '../../src/content/offenders.js'

const blob = (change: Partial<SurveyedBlob>): SurveyedBlob => ({
  oid: 'a'.repeat(40),
  path: 'file',
  size: 1,
  binary: false,
  pointer: null,
  secrets: [],
  ...change
})
const why = (change: Partial<SurveyedBlob>) => findOffenders([blob(change)]).map(found => found.why)

describe('findOffenders', () => {
  test('10 MiB pass, a byte more does not', () => {
    expect(LARGE_BYTES).toBe(10_485_760)
    expect(why({ size: LARGE_BYTES })).toEqual([])
    expect(why({ size: LARGE_BYTES + 1 })).toEqual(['large'])
  })

  test('a binary file does not, however small', () => {
    expect(why({ size: 4, binary: true })).toEqual(['binary'])
    expect(why({ size: LARGE_BYTES + 1, binary: true })).toEqual(['large'])
  })

  test('a pointer passes', () => {
    expect(why({ pointer: { oid: 'b'.repeat(64), size: 2 ** 40 } })).toEqual([])
  })

  test.each(['120000', '160000'] as const)('what is no file passes: %s', mode => {
    expect(why({ mode, binary: true, size: LARGE_BYTES + 1 })).toEqual([])
  })

  test('each is named, in the order given', () => {
    expect(
      findOffenders([
        blob({ path: 'z.png', binary: true, mode: '100644' }),
        blob({ path: 'ok.py' }),
        blob({ path: 'a.csv', size: LARGE_BYTES * 2, mode: '100755' })
      ])
    ).toEqual([
      { path: 'z.png', oid: 'a'.repeat(40), size: 1, why: 'binary' },
      { path: 'a.csv', oid: 'a'.repeat(40), size: LARGE_BYTES * 2, why: 'large' }
    ])
  })
})
