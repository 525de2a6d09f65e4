import type { FaultSpec, LocalHub } from '../../local-hub/index.js'

type Effect = FaultSpec extends infer F
  ? F extends unknown
    ? Omit<F, 'path' | 'method' | 'times' | 'after'>
    : never
  : never

/** One way in which a request can go wrong. */
export interface Fault {
  readonly effect: Effect | ((hub: LocalHub) => Effect)
  /**
   * `transport`: there is no answer, or not all of it. `status`: the Hub says no. `between`: a success of a request that
   * never reached the Hub, or does not look like one.
   */
  readonly is: 'transport' | 'status' | 'between'
  /** Another try may go well, and soon. */
  readonly passes: boolean
  /** The Hub did what it was asked to, and only the answer is spoiled. */
  readonly taken?: true
  readonly status?: number
}

const PAGE = '<!doctype html><html><title>Guest network</title><body>Please sign in</body></html>'
/** Of the bundle's own time, a byte in half a second. */
const DRIP_MS = 500

const transport = (effect: Effect, more: { taken?: true } = {}): Fault => ({
  effect,
  is: 'transport',
  passes: true,
  ...more
})
const answered = (status: number, passes: boolean, more: object = {}): Fault => ({
  effect: { status, ...more },
  is: 'status',
  passes,
  status
})
const between = (effect: Fault['effect']): Fault => ({ effect, is: 'between', passes: false })

/** Every kind of fault, at a Hub whose time runs so many times slower than the bundle's. */
export const faultsAt = (speed: number) =>
  ({
    'silent before the head': transport({ hang: true }),
    'silent after the head': transport({ stall: true }, { taken: true }),
    drip: transport({ dripMs: DRIP_MS / speed }, { taken: true }),
    'half, then reset': transport({ half: 'reset' }, { taken: true }),
    'half, then the end': transport({ half: 'end' }, { taken: true }),
    reset: transport({ reset: 'before' }),
    'answer lost': transport({ reset: 'after' }, { taken: true }),
    401: answered(401, false),
    403: answered(403, false),
    404: answered(404, false),
    408: answered(408, true),
    '429, a short wait': answered(429, true, { headers: { 'Retry-After': '2' } }),
    '429, a long wait': answered(429, false, { headers: { 'Retry-After': '3000' } }),
    500: answered(500, true, {
      message: 'Internal Error - We are working hard to fix this as soon as possible!'
    }),
    '502, a page': answered(502, true),
    503: answered(503, true),
    '200, a page': between({ status: 200, body: PAGE }),
    '200, another shape': between({ status: 200, body: '{"hello":"world"}' }),
    '200, empty': between({ status: 200, body: '' }),
    'redirect to another host': between({ redirect: 'https://portal.invalid/sign-in' }),
    'redirect in a loop': between(hub => ({ redirect: hub.origin }))
  }) as const satisfies Readonly<Record<string, Fault>>

export type FaultName = keyof ReturnType<typeof faultsAt>
export const FAULT_NAMES = Object.keys(faultsAt(1)) as FaultName[]

/** Whether one request meets the fault, or each. */
export const FREQUENCIES = ['once', 'always'] as const
export type Frequency = (typeof FREQUENCIES)[number]
