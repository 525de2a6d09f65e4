import type { Step } from './step.js'

/**
 * What a request is for, which decides how a refusal is told: `push` belongs to the push and its preparation, `manage`
 * makes a Space or changes how it runs, `watch` sees it run, `app` is answered by the Space and not by the Hub.
 */
type Purpose = 'identify' | 'exchange' | 'look' | 'push' | 'manage' | 'watch' | 'app'

/** Milliseconds. */
export interface Deadlines {
  readonly connect: number
  /** From the request's end until the answer begins. */
  readonly firstByte: number
  /** Silence within an answer. */
  readonly idle: number
  readonly total: number
}

/**
 * Whether a request is repeated after what may pass. `always`: asking twice is as good as asking once. `never`: who
 * asks has a rule of its own, or can do without the answer.
 */
type Retry = 'always' | 'never'

/** Statuses that mean something; `5xx` is any of the server's, `other` any that is not here. */
type Meaningful = 400 | 401 | 402 | 403 | 404 | 408 | 409 | 412 | 413 | 422 | 429 | '5xx' | 'other'
/** The diagnosis that each status stands for when the Hub's sentence does not say more; null when it says nothing. */
type Meanings = Readonly<Record<Meaningful, string | null>>

interface Common {
  /** The step in which it is asked, unless told otherwise. */
  readonly step: Step
  readonly deadlines: Deadlines
  readonly retry: Retry
  /** Of a status that is final otherwise: what the Hub says with it when it passes by itself. */
  readonly passes?: RegExp
  readonly means: Meanings
}

/** What is known of one kind of request; how a person calls it is in `words/`. */
export type RouteSpec = Common &
  (
    | { readonly purpose: Exclude<Purpose, 'manage'> }
    /** And the input that it is made for. */
    | { readonly purpose: 'manage'; readonly input: string }
  )

/** `total`: half of what a request may take with its repetitions (decide/retry), so that one that crawls is repeated. */
const ordinary = { connect: 10_000, firstByte: 30_000, idle: 30_000, total: 60_000 } as const
/** A pack or an object of any size. The Hub looks through all of a large push before it says a word. */
const transfer = { connect: 10_000, firstByte: 300_000, idle: 60_000, total: 3_600_000 } as const
/** `idle`: longer than the Hub is silent while it still has something to say (huggingface_hub, hf_api.py). */
const streamed = { connect: 10_000, firstByte: 10_000, idle: 120_000, total: Infinity } as const

const usual = {
  400: null,
  // Anonymous callers get 401 for a missing Space, but we never ask anonymously: a 401 is the token's.
  401: 'authentication-failed',
  402: 'payment-required',
  403: 'permission-denied',
  404: 'repository-not-found',
  408: 'network',
  409: 'non-fast-forward',
  412: 'non-fast-forward',
  413: 'large-file',
  422: null,
  429: 'rate-limited',
  '5xx': 'hub-unavailable',
  other: null
} as const satisfies Meanings

/** A token that may push can be of another kind than the route takes (OIDC). */
const watching = { ...usual, 401: 'permission-denied' } as const satisfies Meanings

const managing = {
  ...watching,
  400: 'invalid-input',
  // "another conflicting operation is in progress", and all tries were used up.
  409: 'hub-unavailable',
  422: 'invalid-input'
} as const satisfies Meanings

function all<const M extends string>(meaning: M) {
  return {
    400: meaning,
    401: meaning,
    402: meaning,
    403: meaning,
    404: meaning,
    408: meaning,
    409: meaning,
    412: meaning,
    413: meaning,
    422: meaning,
    429: meaning,
    '5xx': meaning,
    other: meaning
  } as const satisfies Meanings
}

const look = { purpose: 'look', deadlines: ordinary, retry: 'always', means: usual } as const
const push = { purpose: 'push', deadlines: ordinary, retry: 'always', means: usual } as const
const watch = {
  purpose: 'watch',
  step: 'build',
  deadlines: ordinary,
  retry: 'never',
  means: watching
} as const
/** The same value twice is the same setting. */
const setting = {
  purpose: 'manage',
  step: 'settings',
  deadlines: ordinary,
  retry: 'always',
  means: managing
} as const
/** One that is taken twice takes longer, and ends the same. */
const restarting = { ...setting, step: 'start', input: 'restart' } as const

/**
 * Every request of the run, and all that is known of it. A new one is a row here; the compiler then asks for its name
 * in each language, and for what to say when it is refused.
 */
export const ROUTES = {
  /** Asked of GitHub, of which only these two tell something about the job. */
  'id-token': {
    purpose: 'exchange',
    step: 'credential',
    deadlines: ordinary,
    retry: 'always',
    means: { ...all('network'), 401: 'oidc-unavailable', 403: 'oidc-unavailable' }
  },
  'token-exchange': {
    purpose: 'exchange',
    step: 'credential',
    deadlines: ordinary,
    retry: 'always',
    // The Hub could not fetch the issuer's keys in time; nothing is wrong with the publisher (hub-docs#2757).
    passes: /\baborted\b/i,
    means: { ...all('oidc-rejected'), 408: 'network', 429: 'rate-limited', '5xx': 'hub-unavailable' }
  },
  whoami: { purpose: 'identify', step: 'access', deadlines: ordinary, retry: 'always', means: usual },
  space: { ...look, step: 'access' },
  /** Help for who misspelt a Space. */
  neighbours: { ...look, step: 'access', retry: 'never' },
  /** The previews that there are. */
  spaces: { ...look, step: 'access' },
  commits: { ...look, step: 'plan' },
  // The push is checked by the Hub itself once more, so an answer that does not come is not waited for.
  'validate-yaml': { ...look, step: 'plan', retry: 'never' },
  'auth-check': { ...push, step: 'access' },
  advertisement: { ...push, step: 'access' },
  'lfs-batch': { ...push, step: 'plan' },
  'upload-pack': { ...push, step: 'plan', deadlines: transfer },
  // Sent again only after the Space's head has been asked for: it tells whether the push was taken.
  'receive-pack': { ...push, step: 'push', deadlines: transfer },
  /** The storage keeps what comes, and has nothing to look through. */
  'lfs-upload': { ...push, step: 'push', deadlines: { ...transfer, firstByte: 60_000 } },
  /** 404: the object did not arrive, whatever answered the upload. */
  'lfs-verify': { ...push, step: 'push', means: { ...usual, 404: 'network' } },
  create: {
    ...setting,
    step: 'create',
    input: 'create',
    // One that was taken although its answer was lost is answered 409 the next time, as a Space that exists is.
    // The Hub asks for the same call again here (huggingface_hub, hf_api.py `create_repo`).
    passes: /conflicting operation/i
  },
  // Deleting twice is as good as once: the second time it is not there.
  delete: { ...setting, step: 'delete', input: 'preview' },
  secrets: { ...setting, input: 'secrets' },
  variables: { ...setting, input: 'variables' },
  hardware: { ...setting, input: 'hardware' },
  'sleep-time': { ...setting, input: 'sleep-time' },
  visibility: { ...setting, input: 'visibility' },
  restart: restarting,
  factory: restarting,
  runtime: watch,
  /** The commit at the tip of the Space's `main`, asked while it is watched. */
  head: { ...look, step: 'build', retry: 'never' },
  logs: { ...watch, deadlines: streamed },
  app: {
    purpose: 'app',
    step: 'answer',
    deadlines: ordinary,
    retry: 'never',
    means: all('app-failed')
  }
} as const satisfies Readonly<Record<string, RouteSpec>>

/** The name of a request. */
export type Route = keyof typeof ROUTES
/** The requests that are made for one of these purposes. */
export type RouteFor<P extends Purpose> = {
  [R in Route]: (typeof ROUTES)[R]['purpose'] extends P ? R : never
}[Route]

/** Whether a request is made for that. */
export function isFor<P extends Purpose>(route: Route, ...purposes: readonly P[]): route is RouteFor<P> {
  return (purposes as readonly Purpose[]).includes(ROUTES[route].purpose)
}

/** What the status of an answer to this request stands for; null when it says nothing. */
export function meaningOf(route: Route, status: number) {
  const { means } = ROUTES[route]
  if (status >= 500) return means['5xx']
  return Object.hasOwn(means, status) ? means[status as Exclude<Meaningful, string>] : means.other
}
