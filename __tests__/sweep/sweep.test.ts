import { expect, test } from '@jest/globals'
import { some } from '../support/tiers.js'
import { FAULT_NAMES } from './faults.js'
import { SWEPT } from './routes.js'
import { unknownRoutes } from './scenarios.js'
import { allCells, someCells, sweep } from './sweep.js'

test('every route of the table has a run that uses it', () => {
  expect(unknownRoutes()).toEqual([])
})

test('some cells have every route and every fault, both once and always', () => {
  const cells = someCells()
  expect(new Set(cells.map(({ route }) => route))).toEqual(new Set(SWEPT.keys()))
  expect(new Set(cells.map(({ fault, frequency }) => `${fault} ${frequency}`)).size).toBe(
    FAULT_NAMES.length * 2
  )
  expect(new Set(cells.map(cell => JSON.stringify(cell))).size).toBe(cells.length)
  expect(allCells()).toEqual(expect.arrayContaining(cells))
})

test('whatever goes wrong on the way to the Hub, a run ends, and says what is so', async () => {
  const swept = await sweep(some(someCells(), 12), { jobs: 4 })
  const wrong = swept.filter(cell => cell.wrong.length > 0)
  const told = wrong.map(({ run, wrong, route, fault, frequency }) => ({
    cell: `${route}: ${fault}, ${frequency}`,
    wrong,
    shown: `${run.log}\n${run.summary}`
  }))
  expect(told).toEqual([])
}, 240_000)
