import { test } from '@jest/globals'

/** `npm run test:all`: every case of everything. `npm test` is for every change, and has minutes. */
export const inFull = process.env['HSP_TEST_ALL'] !== undefined

/** For one case more of what another test shows: left to `npm run test:all`. */
export const exhaustively = inFull ? test : test.skip

/** The first rows of a matrix; `npm run test:all` has them all. The most telling row comes first. */
export function some<Row extends readonly [unknown, ...unknown[]]>(rows: readonly Row[], most?: number): Row[]
export function some<Row>(rows: readonly Row[], most?: number): Row[]
export function some<Row>(rows: readonly Row[], most = 1): Row[] {
  return inFull ? [...rows] : rows.slice(0, most)
}
