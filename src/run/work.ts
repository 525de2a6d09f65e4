/** What reads the checkout, plans and pushes: loaded together, while the Hub is asked. */
export { lookInside } from './look/inspect.js'
export { planFor } from './plan/plan.js'
export { goBack, keepPrevious } from './push/roll-back.js'
export { send, setRemote } from './push/send.js'
