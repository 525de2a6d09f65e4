import type { Fault, Frequency } from './faults.js'
import type { SweptRoute } from './routes.js'

/** How a run may end. That a green one is true is seen at the Hub, whatever is expected. */
export interface Expected {
  /** The diagnoses with which it may fail; with none of them it must not. */
  readonly diagnoses: readonly string[]
  /** Green without a warning would say that it saw what it did not see. */
  readonly mustWarn: boolean
}

const GREEN: Expected = { diagnoses: [], mustWarn: false }

/** By the route, the fault and how often it strikes; nothing is known of single cells. */
export function expectedOf(route: SweptRoute, fault: Fault, frequency: Frequency): Expected {
  const failed: Expected = { diagnoses: diagnosesOf(route, fault), mustWarn: false }
  const { purpose, retry } = route
  if (purpose === 'app') return appExpected(fault, frequency, failed)
  if (isAdvisory(route)) return GREEN
  if (purpose === 'watch') {
    if (frequency === 'once') return GREEN
    // A Space that is gone, three times in a row, is gone.
    return {
      diagnoses: fault.status === 404 ? failed.diagnoses : [],
      mustWarn: fault.status !== 404 && !mayComplete(fault)
    }
  }
  const isPushed = route.step === 'push' && fault.taken === true
  if (isPushed && route.isUpdate) return GREEN
  if (frequency === 'always' || !fault.passes) return failed
  // Whether a push was taken can be asked.
  const isSafe = retry === 'always' || route.isUpdate
  return isSafe ? GREEN : failed
}

/** The run can do without the answer. */
const isAdvisory = ({ purpose, retry, isStream }: SweptRoute): boolean =>
  purpose === 'tell' || isStream || (purpose === 'look' && retry === 'never')

/** An app is asked until it answers 2xx, whatever that says. */
function appExpected(fault: Fault, frequency: Frequency, failed: Expected): Expected {
  const answers = frequency === 'once' || (fault.is === 'between' && !isRedirect(fault))
  return answers ? GREEN : failed
}

const isRedirect = ({ effect }: Fault): boolean => typeof effect === 'function' || 'redirect' in effect

/** A short answer comes to its end in time, byte by byte. */
const mayComplete = ({ effect }: Fault): boolean => typeof effect !== 'function' && 'dripMs' in effect

/** What a failure by this fault may be called: never the token, the Space or its branch for what never reached them. */
function diagnosesOf(route: SweptRoute, fault: Fault): string[] {
  if (route.purpose === 'app') return ['app-failed']
  if (fault.is !== 'status' || fault.status === undefined) return ['network']
  // Nobody was told no: the request came too slowly.
  if (fault.status === 408) return ['network']
  const meaning = route.meaning(fault.status)
  return meaning === null ? ['network'] : [meaning]
}
