import { ROUTES, type RouteSpec } from '../../src/model/routes.js'

/** What the sweep goes by. */
export interface SweptRoute extends Pick<RouteSpec, 'retry'> {
  readonly step: RouteSpec['step'] | undefined
  readonly purpose: RouteSpec['purpose'] | 'tell'
  readonly firstByteMs: number
  /** It is the push itself: whether it was taken, the Space's head tells. */
  readonly isUpdate: boolean
  /** Its answer comes bit by bit, and only shows what happens. */
  readonly isStream: boolean
  readonly input?: string
  readonly meaning: (status: number) => string | null
}

/** What GitHub is told, which a run can do without. */
const told: SweptRoute = {
  purpose: 'tell',
  step: undefined,
  retry: 'never',
  firstByteMs: 30_000,
  isStream: false,
  isUpdate: false,
  meaning: () => null
}

/** Requests of a run that are no rows of the table. */
const UNLISTED: Readonly<Record<string, SweptRoute>> = {
  'github-deployment': told,
  'github-comment': told
}

const listed = Object.entries<RouteSpec>(ROUTES).map(([name, spec]): [string, SweptRoute] => [
  name,
  {
    purpose: spec.purpose,
    step: spec.step,
    retry: spec.retry,
    firstByteMs: spec.deadlines.firstByte,
    isStream: spec.deadlines.total === Infinity,
    isUpdate: name === 'receive-pack',
    ...('input' in spec && { input: spec.input }),
    meaning: status => spec.means[status >= 500 ? '5xx' : status in spec.means ? (status as 400) : 'other']
  }
])

/** Every request of a run: the rows of the table, and what is asked by libraries of their own. */
export const SWEPT: ReadonlyMap<string, SweptRoute> = new Map([...Object.entries(UNLISTED), ...listed])
