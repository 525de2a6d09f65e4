import { expect, test } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { type RunOptions, type Scene, scene } from './support/scene.js'
import { writesTo } from './support/settings.js'

const own = { full_name: 'octo/demo' }
const fork = { full_name: 'mallory/demo' }
const target = (repo: object | null) => ({
  repository: own,
  pull_request: { number: 7, state: 'open', head: { repo }, base: { sha: 'b'.repeat(40) } }
})
const workflowRun = (head_repository: object) => ({ repository: own, workflow_run: { head_repository } })
const comment = { repository: own, issue: { number: 7, pull_request: {} } }

const job = (name: string, event: unknown, env: Record<string, string> = {}): RunOptions => ({
  event,
  env: { GITHUB_EVENT_NAME: name, GITHUB_SHA: 'b'.repeat(40), ...env }
})

const untrusted: [what: string, job: RunOptions][] = [
  ['pull_request_target', job('pull_request_target', target(fork))],
  ['pull_request_target of a fork that is gone', job('pull_request_target', target(null))],
  ['workflow_run', job('workflow_run', workflowRun(fork))],
  ['issue_comment, and GitHub does not say whose it is', job('issue_comment', comment)]
]

test.each(some(untrusted))('%s: a fork’s code is not deployed with secrets', async (_, options) => {
  const { hub, state, run } = await scene()
  const before = await state()
  const page = await expectExplained(await run({}, options), 'untrusted-code')
  expect(page.text).toMatch(/allow-fork-code: true/)
  expect(page.text).toMatch(/Deploy after the merge/)
  expect(writesTo(hub)).toEqual([])
  expect(await state()).toBe(before)
})

test('unless it is allowed', async () => {
  const { run } = await scene()
  await expectDeployed(await run({ 'allow-fork-code': 'true' }, untrusted[0]?.[1]))
})

const asked = ({ hub }: Scene) => ({ 'github-token': hub.github.token })
const api = ({ hub }: Scene) => ({ GITHUB_API_URL: hub.github.apiUrl })

exhaustively('a comment on a pull request: GitHub is asked where its code comes from', async () => {
  const stage = await scene()
  stage.hub.github.pulls.set(7, { state: 'open', from: 'mallory/demo' })
  const options = job('issue_comment', comment, api(stage))
  const page = await expectExplained(await stage.run(asked(stage), options), 'untrusted-code')
  expect(page.text).toContain('mallory/demo')
  stage.hub.github.pulls.set(7, { state: 'open' })
  await expectDeployed(await stage.run(asked(stage), options))
})

exhaustively.each(
  some([
    ['pull_request_target', target(own)],
    ['workflow_run', workflowRun(own)],
    ['issue_comment', { repository: own, issue: { number: 3 } }]
  ])
)('%s about the repository itself deploys', async (name, event) => {
  const { run } = await scene()
  await expectDeployed(await run({}, job(name, event)))
})

exhaustively.each(some(['its commit', 'a commit before it']))(
  '%s, which is the repository’s own, deploys',
  async which => {
    const { checkout, run } = await scene()
    const first = await checkout.git('rev-parse', 'HEAD')
    const second = await checkout.commit({ 'app.py': 'print(2)\n' })
    if (which !== 'its commit') await checkout.git('checkout', '--quiet', first)
    const options = job('pull_request_target', target(fork), { GITHUB_SHA: second })
    await expectDeployed(await run({}, options))
  }
)

exhaustively('a fork’s commit on top of it does not', async () => {
  const { checkout, run } = await scene()
  const base = await checkout.git('rev-parse', 'HEAD')
  await checkout.commit({ 'app.py': 'print(open("/proc/self/environ").read())\n' })
  const options = job('pull_request_target', target(fork), { GITHUB_SHA: base })
  await expectExplained(await run({}, options), 'untrusted-code')
})
