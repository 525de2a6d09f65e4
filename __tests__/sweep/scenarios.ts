import type { LocalHub } from '../../local-hub/index.js'
import type { Repository } from '../../local-runner/repository.js'
import { SWEPT, type SweptRoute } from './routes.js'

export interface Stage {
  readonly hub: LocalHub
  readonly checkout: Repository
  /** The Space that is deployed to. */
  readonly space: string
}

/** The smallest run that asks something. */
export interface Scenario {
  /** Its requests, as the Hub or the app gets them. */
  readonly path: RegExp
  readonly method?: string
  readonly inputs?: Readonly<Record<string, string>>
  /** What only the Hub knows of the job. */
  readonly job?: (hub: LocalHub) => {
    readonly inputs?: Readonly<Record<string, string>>
    readonly env: Readonly<Record<string, string>>
    readonly event?: unknown
  }
  readonly space?: string
  readonly prepare?: (stage: Stage) => unknown
  /** What happens to the Space while the run is under way; the head that it leaves. */
  readonly meanwhile?: (stage: Stage) => Promise<unknown>
  /** How the run ends though nothing went wrong on the way. */
  readonly fails?: string
  /** Its status when it ends well and pushes nothing. */
  readonly ends?: string
  /** What the run was asked for besides the push has come about. */
  readonly isDone?: (stage: Stage) => boolean | Promise<boolean>
}

const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(400)])

const keyless = {
  inputs: { token: '' },
  job: ({ idTokenRequest: { url, token } }: LocalHub) => ({
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token }
  }),
  prepare: ({ hub, space }: Stage) => hub.trust({ space, claims: { repository: 'ada/demo' } })
}
const snapshot = { inputs: { history: 'snapshot' } }
const lfs = {
  ...snapshot,
  prepare: ({ checkout }: Stage) => checkout.commit({ 'logo.png': PNG }, 'Add an image'),
  isDone: async ({ hub, space }: Stage) => (await hub.lfs(space)).length === 1
}
/** Somebody pays. */
const rich = ({ hub }: Stage) => hub.addUser({ name: 'ada', isPro: true, canPay: true })
const paused = ({ hub, space }: Stage) => hub.setRuntime(space, { stage: 'PAUSED' })
const building = [{ stage: 'BUILDING', ms: 600 }, { stage: 'RUNNING' }]

/** The Space of a pull request that is closed: it is deleted by its own event, or found on a schedule. */
const ended = (preview: 'true' | 'clean'): Omit<Scenario, 'path'> => ({
  space: 'ada/demo',
  inputs: { preview },
  ends: 'deleted',
  job: ({ github }) => ({
    inputs: { 'github-token': github.token },
    env: {
      GITHUB_API_URL: github.apiUrl,
      GITHUB_EVENT_NAME: preview === 'true' ? 'pull_request' : 'schedule'
    },
    event: {
      action: 'closed',
      pull_request: { number: 7, state: 'closed', head: { repo: { full_name: 'octo/demo' } } },
      repository: { full_name: 'octo/demo' }
    }
  }),
  prepare: async ({ hub }) => {
    hub.github.pulls.set(7, { state: 'closed' })
    await hub.addSpace({ id: PREVIEW })
    await hub.commit(PREVIEW, { files: { 'app.py': 'x\n' }, message: 'Add\n\nPreview-Of: octo/demo#7' })
  },
  isDone: ({ hub }) => !hub.spaces().includes(PREVIEW)
})
const PREVIEW = 'ada/demo-pr-7'

/** By the name of the route. One that has none here is told by the sweep. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'id-token': { path: /^\/_github\/idtoken/, ...keyless },
  'token-exchange': { path: /^\/oauth\/token$/, ...keyless },
  'github-deployment': {
    path: /^\/_github\/api\//,
    job: ({ github }) => ({
      inputs: { 'github-token': github.token },
      env: { GITHUB_API_URL: github.apiUrl }
    })
  },
  'github-comment': {
    path: /^\/_github\/api\/.*(?:comments|pulls)/,
    space: 'ada/demo-pr-7',
    inputs: { space: 'ada/demo', preview: 'true' },
    prepare: rich,
    job: hub => {
      const job = ended('true').job?.(hub)
      const event = {
        action: 'opened',
        pull_request: { number: 7, state: 'open', head: { repo: { full_name: 'octo/demo' } } },
        repository: { full_name: 'octo/demo' }
      }
      return { ...job, env: job?.env ?? {}, event }
    }
  },
  spaces: { path: /^\/api\/spaces\?author/, ...ended('clean') },
  delete: { path: /repos\/delete$/, ...ended('true') },
  whoami: { path: /whoami-v2/ },
  space: { path: /^\/api\/spaces\/[^/?]+\/[^/?]+$/, method: 'GET' },
  neighbours: { path: /^\/api\/spaces\?/, space: 'ada/dmeo', fails: 'repository-not-found' },
  commits: { path: /\/commits\// },
  'validate-yaml': { path: /validate-yaml/ },
  'auth-check': { path: /\/auth-check/ },
  advertisement: { path: /info\/refs\?service=git-receive-pack/ },
  'upload-pack': { path: /\/git-upload-pack$/, method: 'POST', ...snapshot },
  'receive-pack': { path: /\/git-receive-pack$/, method: 'POST' },
  'lfs-batch': { path: /objects\/batch$/, ...lfs },
  'lfs-upload': { path: /^\/_storage\//, method: 'PUT', ...lfs },
  'lfs-verify': { path: /lfs\/verify$/, ...lfs },
  create: { path: /repos\/create$/, space: 'ada/new', inputs: { create: 'true' }, prepare: rich },
  secrets: {
    path: /\/secrets$/,
    method: 'POST',
    inputs: { secrets: 'ONE=1' },
    isDone: ({ hub, space }) => hub.secrets(space).get('ONE')?.value === '1'
  },
  variables: {
    path: /\/variables$/,
    inputs: { variables: 'MODE=a' },
    isDone: ({ hub, space }) => hub.variables(space).get('MODE')?.value === 'a'
  },
  hardware: {
    path: /\/hardware$/,
    inputs: { hardware: 't4-small' },
    prepare: rich,
    isDone: async ({ hub, space }) => (await hub.runtime(space)).hardware.requested === 't4-small'
  },
  'sleep-time': {
    path: /\/sleeptime$/,
    inputs: { 'sleep-time': '30m' },
    prepare: async stage => {
      rich(stage)
      await askHub(stage, 'hardware', { flavor: 't4-small' })
    },
    isDone: async ({ hub, space }) => (await hub.runtime(space)).gcTimeout === 1800
  },
  visibility: { path: /\/settings$/, inputs: { visibility: 'private' }, prepare: rich },
  restart: {
    path: /\/restart$/,
    inputs: { restart: 'true' },
    prepare: paused,
    isDone: async ({ hub, space }) => (await hub.runtime(space)).stage !== 'PAUSED'
  },
  factory: { path: /\/restart\?factory=true$/, inputs: { restart: 'factory' } },
  runtime: { path: /\/runtime$/ },
  head: {
    path: /\?expand=sha$/,
    prepare: ({ hub, space }) => hub.script(space, { stages: [{ stage: 'BUILDING', ms: 60_000 }] }),
    meanwhile: async ({ hub, space }) => {
      hub.script(space, {})
      await hub.commit(space, { files: { 'late.md': 'x\n' }, message: 'Came late' })
    }
  },
  logs: {
    path: /\/logs\//,
    prepare: ({ hub, space }) =>
      hub.script(space, { stages: building, buildLog: { lines: ['Step 1', 'Step 2', 'Step 3'], lineMs: 50 } })
  },
  app: {
    path: /^\/up$/,
    inputs: { 'health-check': '/up' },
    prepare: ({ hub, space }) => hub.serveApp(space, [{ status: 200, body: 'all is well' }])
  }
}

/** What a purpose needs: of a run that nobody watches, the push is the end. */
export function inputsFor(route: SweptRoute, { inputs = {} }: Scenario): Record<string, string> {
  const isWatched = route.purpose === 'app' || route.step === 'build'
  return { wait: String(isWatched), 'wait-timeout': '3m', ...inputs }
}

/** The routes of which nobody said how a run comes to use them. */
export const unknownRoutes = (): string[] => [...SWEPT.keys()].filter(name => !Object.hasOwn(SCENARIOS, name))

async function askHub({ hub, space }: Stage, path: string, json: unknown): Promise<void> {
  const headers = { Authorization: `Bearer ${hub.tokens.write}`, 'Content-Type': 'application/json' }
  const url = `${hub.origin}/api/spaces/${space}/${path}`
  const { ok, status } = await fetch(url, { method: 'POST', headers, body: JSON.stringify(json) })
  if (!ok) throw new Error(`The local Hub answers ${status} to ${path}.`)
}
