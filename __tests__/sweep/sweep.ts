import { availableParallelism, loadavg } from 'node:os'
import { type Cell, sweepCell, type Swept } from './cell.js'
import { FAULT_NAMES, FREQUENCIES } from './faults.js'
import { SWEPT } from './routes.js'

/** Every route of the table, struck by every fault, once and always. */
export function allCells(): Cell[] {
  return [...SWEPT.keys()].flatMap(route =>
    FREQUENCIES.flatMap(frequency => FAULT_NAMES.map(fault => ({ route, fault, frequency })))
  )
}

/**
 * As few cells as have every route and every fault, spread over the table, and each write with an answer that only
 * looks like a success: the same ones each time.
 */
export function someCells(): Cell[] {
  const routes = [...SWEPT.keys()]
  const most = Math.max(routes.length, FAULT_NAMES.length * 2)
  const spread = Array.from({ length: most }, (_, i): Cell => {
    // Steps of 8 and 5 meet every row, as neither divides the rows there are.
    const fault = FAULT_NAMES[(i * 8) % FAULT_NAMES.length]
    return {
      route: routes[i % routes.length] ?? '',
      fault: fault ?? 'drip',
      frequency: FREQUENCIES[Math.floor(i / FAULT_NAMES.length) % 2] ?? 'once'
    }
  })
  const writes = routes
    .filter(route => ['manage', 'push'].includes(SWEPT.get(route)?.purpose ?? ''))
    .map((route): Cell => ({ route, fault: '200, another shape', frequency: 'once' }))
    .filter(({ route, fault }) => !spread.some(cell => cell.route === route && cell.fault === fault))
  return [...spread, ...writes]
}

interface SweepOptions {
  /** How many bundles run at a time. */
  readonly jobs: number
  readonly bundle?: string | undefined
  /** So many times slower than usual. */
  readonly slowness?: number
  /** @param isFinal false when the cell is to be done once more */
  readonly swept?: (swept: Swept, isFinal: boolean) => void
}

/**
 * Runs all these cells. What ends wrongly is done once more, alone and with more time: a machine that is busy is not a
 * Hub that is.
 */
export async function sweep(
  cells: readonly Cell[],
  { jobs, bundle, slowness = 1, swept }: SweepOptions
): Promise<Swept[]> {
  const results = new Map<Cell, Swept>()
  const waiting = [...cells]
  const work = async () => {
    for (let cell = waiting.shift(); cell; cell = waiting.shift()) {
      const result = await sweepCell(cell, { bundle, slowness })
      results.set(cell, result)
      swept?.(result, result.wrong.length === 0)
    }
  }
  await Promise.all(Array.from({ length: jobs }, work))
  for (const [cell, { wrong }] of results) {
    if (wrong.length === 0) continue
    const load = (loadavg()[0] ?? 0) / availableParallelism()
    const result = await sweepCell(cell, { bundle, slowness: 2 * Math.max(slowness, load) })
    results.set(cell, result)
    swept?.(result, true)
  }
  return [...results.values()]
}
