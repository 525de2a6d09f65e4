import { parseArgs } from 'node:util'
import type { Swept } from '../__tests__/sweep/cell.js'
import { unknownRoutes } from '../__tests__/sweep/scenarios.js'
import { allCells, someCells, sweep } from '../__tests__/sweep/sweep.js'

/**
 * Runs the bundle once for every request that it can make and every way in which that can go wrong, and prints how each
 * run ended. `--only` takes a pattern for `route: fault, once|always`; `--some` the cells that the tests have. On a busy machine, `--slowness 4` leaves
 * four times as much time.
 */
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    some: { type: 'boolean', default: false },
    slowness: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '3' },
    bundle: { type: 'string' },
    show: { type: 'boolean', default: false }
  }
})

const nameOf = ({ route, fault, frequency }: Pick<Swept, 'route' | 'fault' | 'frequency'>) =>
  `${route}: ${fault}, ${frequency}`

const unknown = unknownRoutes()
for (const route of unknown) console.log(`✗ ${route}: no scenario uses this route`)
const cells = (options.some ? someCells() : allCells()).filter(
  cell => !unknown.includes(cell.route) && new RegExp(options.only).test(nameOf(cell))
)
const began = performance.now()
const swept = await sweep(cells, {
  jobs: Number(options.jobs),
  bundle: options.bundle,
  slowness: Number(options.slowness),
  swept: (cell, isFinal) => {
    const took = `${(cell.ms / 1000).toFixed(1)} s`
    console.log(
      `${!isFinal ? '?' : cell.wrong.length > 0 ? '✗' : '✓'} ${nameOf(cell)}: ${[cell.ended, took, ...cell.wrong].join(' · ')}`
    )
    if (options.show) console.log(`${cell.run.log}\n${cell.run.summary}\n`)
  }
})
const wrong = swept.filter(cell => cell.wrong.length > 0)
const counted = new Map<string, number>()
for (const { wrong: reasons } of wrong)
  for (const reason of reasons) counted.set(reason, (counted.get(reason) ?? 0) + 1)
console.log(
  `\n${swept.length - wrong.length} of ${swept.length} cells end as they should, ${Math.round((performance.now() - began) / 1000)} s`
)
for (const [reason, times] of [...counted].sort(([, a], [, b]) => b - a)) console.log(`${times} × ${reason}`)
process.exitCode = wrong.length + unknown.length > 0 ? 1 : 0
