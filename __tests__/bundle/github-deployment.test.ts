import { expect, test } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { otherHost } from './support/other-host.js'
import { leaks } from './support/secret.js'
import { type Scene, scene } from './support/scene.js'
import { rich, shownBy } from './support/settings.js'

const RUN_URL = 'https://github.com/octo/demo/actions/runs/1'

/** A job on such a GitHub, with its token. */
const job = ({ hub }: Scene, env: Record<string, string> = {}) =>
  [{ 'github-token': hub.github.token }, { env: { GITHUB_API_URL: hub.github.apiUrl, ...env } }] as const

const toGitHub = ({ hub }: Scene) =>
  hub.requests.filter(({ path }) => path.startsWith('/_github/api/')).map(({ path }) => path)

test('a Deployment shows where the app runs', async () => {
  const stage = await scene()
  const { hub, checkout, run } = stage
  const [inputs, options] = job(stage)
  const ended = await run(inputs, options)
  await expectDeployed(ended)
  expect(hub.github.deployments).toHaveLength(1)
  const app = 'https://ada-demo.hf.space'
  expect(hub.github.deployments[0]).toMatchObject({
    repository: 'octo/demo',
    ref: await checkout.git('rev-parse', 'HEAD'),
    environment: hub.space,
    body: { auto_merge: false, required_contexts: [] },
    statuses: [
      { state: 'in_progress', environment_url: app, log_url: RUN_URL },
      { state: 'success', environment_url: app, log_url: RUN_URL }
    ]
  })
  expect(leaks(hub.github.token, shownBy(ended))).toEqual([])
})

exhaustively('of a snapshot, the commit is that of the repository', async () => {
  const stage = await scene()
  const { hub, checkout, run } = stage
  const [inputs, options] = job(stage)
  await expectDeployed(await run({ ...inputs, history: 'snapshot' }, options), { history: 'snapshot' })
  expect(hub.github.deployments[0]?.ref).toBe(await checkout.git('rev-parse', 'HEAD'))
  expect(hub.github.deployments[0]?.ref).not.toBe(await hub.head(hub.space))
})

exhaustively('of a Space that is made by the run', async () => {
  const stage = await scene()
  const { hub, run } = stage
  rich(hub)
  const [inputs, options] = job(stage)
  await expectDeployed(await run({ ...inputs, space: 'ada/new', create: 'true' }, options))
  expect(hub.github.deployments).toMatchObject([
    { environment: 'ada/new', statuses: [{ state: 'in_progress' }, { state: 'success' }] }
  ])
})

exhaustively('when the build fails, so did the Deployment', async () => {
  const stage = await scene()
  const { hub, run } = stage
  hub.script(hub.space, {
    stages: [{ stage: 'BUILDING', ms: 200 }, { stage: 'BUILD_ERROR' }],
    buildLog: { lines: ['ERROR: No matching distribution found for nothing'] }
  })
  const [inputs, options] = job(stage)
  const failed = await run(inputs, options)
  await expectExplained(failed, 'build-failed')
  expect(hub.github.deployments[0]?.statuses.map(({ state }) => state)).toEqual(['in_progress', 'failure'])
  expect(leaks(hub.github.token, shownBy(failed))).toEqual([])
})

exhaustively('when the push fails, so did the Deployment', async () => {
  const stage = await scene()
  const { hub, run } = stage
  hub.fault({ method: 'POST', path: /git-receive-pack$/, status: 403, message: 'No', times: Infinity })
  const [inputs, options] = job(stage)
  expect((await run(inputs, options)).code).toBe(1)
  expect(hub.github.deployments[0]?.statuses.at(-1)?.state).toBe('failure')
})

const refusals: [
  what: string,
  prepare: (scene: Scene) => unknown,
  env: Record<string, string>,
  token?: string
][] = [
  ['the job may not', ({ hub }) => (hub.github.mayDeploy = false), {}],
  ['the token is none', () => undefined, {}, 'ghs_notatokenofanybody00'],
  ['GitHub is not to be reached', () => undefined, { GITHUB_API_URL: 'http://127.0.0.1:9' }],
  [
    'GitHub is in trouble',
    ({ hub }) => hub.fault({ path: /\/_github\/api\//, status: 500, times: Infinity }),
    {}
  ],
  [
    'GitHub has something between',
    ({ hub }) => hub.fault({ path: /\/_github\/api\//, status: 200, body: '<html>Log in', times: Infinity }),
    {}
  ]
]

exhaustively.each(refusals)(
  '%s: the Space does not need it, and one line says so',
  async (_, prepare, env, token = '') => {
    const stage = await scene()
    const { hub, checkout, run } = stage
    prepare(stage)
    const [inputs, options] = job(stage, env)
    const ended = await run({ ...inputs, ...(token !== '' && { 'github-token': token }) }, options)
    await expectDeployed(ended, { commit: await checkout.git('rev-parse', 'HEAD') })
    expect(ended.log.match(/no Deployment/g)).toHaveLength(1)
    expect(hub.github.deployments.flatMap(({ statuses }) => statuses)).toEqual([])
    expect(leaks(token || hub.github.token, shownBy(ended))).toEqual([])
  }
)

exhaustively('GitHub that answers only later is not waited for at every step', async () => {
  const stage = await scene()
  const { hub, run } = stage
  hub.fault({ path: /\/_github\/api\/.*\/deployments$/, hang: true })
  const [inputs, options] = job(stage)
  const from = Date.now()
  await expectDeployed(await run(inputs, options))
  expect(Date.now() - from).toBeLessThan(20_000)
})

exhaustively('without a token, or outside of a repository, GitHub is not asked', async () => {
  const stage = await scene()
  const { run } = stage
  const [inputs, options] = job(stage)
  await expectDeployed(await run({ ...inputs, 'github-token': '' }, options))
  await expectDeployed(
    await run({ ...inputs, 'space-branch': 'dev' }, { env: { ...options.env, GITHUB_REPOSITORY: '' } })
  )
  expect(toGitHub(stage)).toEqual([])
})

exhaustively('what was not pushed is no Deployment', async () => {
  const stage = await scene()
  const { checkout, run } = stage
  const [inputs, options] = job(stage)
  await expectDeployed(await run())
  expect((await run({ ...inputs, variables: 'MODE=a', wait: 'false' }, options)).outputs['status']).toBe(
    'unchanged'
  )
  await checkout.commit({ 'app.py': 'print(2)\n' })
  expect((await run({ ...inputs, 'dry-run': 'true' }, options)).outputs['status']).toBe('dry-run')
  expect((await run({ ...inputs, 'sleep-time': 'soon' }, options)).code).toBe(1)
  expect(toGitHub(stage)).toEqual([])
})

test.each(some([301, 302, 307, 308] as const))(
  'a GitHub that redirects (%s) does not take its token to another host',
  async status => {
    const stage = await scene()
    const { hub, run } = stage
    const elsewhere = await otherHost()
    hub.fault({ path: /^\/_github\/api\//, redirect: elsewhere.origin, status, times: Infinity })
    const [inputs, options] = job(stage)
    const ended = await run(inputs, options)
    await expectDeployed(ended)
    expect(leaks(hub.github.token, JSON.stringify(elsewhere.heard))).toEqual([])
    expect(leaks(hub.github.token, shownBy(ended))).toEqual([])
  }
)
