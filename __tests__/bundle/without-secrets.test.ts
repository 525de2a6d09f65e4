import { expect, test } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { some } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { pageOf } from './support/page.js'
import { cleanUp, type RunOptions, scene } from './support/scene.js'

const pullRequest = (from: string | null) => ({
  pull_request: { number: 7, head: { repo: from === null ? null : { full_name: from } } },
  repository: { full_name: 'octo/demo' }
})

const jobs: [whose: string, job: RunOptions][] = [
  [
    'a pull request from a fork',
    { env: { GITHUB_EVENT_NAME: 'pull_request' }, event: pullRequest('mallory/demo') }
  ],
  [
    'a pull request from a deleted fork',
    { env: { GITHUB_EVENT_NAME: 'pull_request' }, event: pullRequest(null) }
  ],
  [
    'Dependabot',
    {
      env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: 'dependabot[bot]' },
      event: pullRequest('octo/demo')
    }
  ]
]

test.each(some(jobs))('%s is skipped, and one notice says why', async (_, job) => {
  const { hub, run } = await scene()

  const skipped = await run({ token: '' }, job)

  expect(skipped.code).toBe(0)
  expect(skipped.outputs).toMatchObject({ status: 'skipped', diagnosis: '', commit: '' })
  expect(skipped.annotations.map(({ level }) => level)).toEqual(['notice'])
  expect(skipped.annotations[0]?.title).toBe(pageOf(skipped.summary).headings[0])
  expect(skipped.annotations[0]?.message).toMatch(/secret/)
  expect(hub.requests).toEqual([])
})

test('a fork’s code is not deployed with what the machine has', async () => {
  const { hub, checkout, run } = await scene()
  hub.trust({ space: hub.space, claims: { repository: 'ada/demo' } })
  const stored = join(checkout.path, '..', `token-${randomUUID()}`)
  await writeFile(stored, hub.tokens.write)
  cleanUp(() => rm(stored))
  const env = {
    GITHUB_EVENT_NAME: 'pull_request',
    ACTIONS_ID_TOKEN_REQUEST_URL: hub.idTokenRequest.url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: hub.idTokenRequest.token,
    HF_TOKEN_PATH: stored
  }
  const skipped = await run({ token: '' }, { env, event: pullRequest('mallory/demo') })
  expect(skipped.outputs['status']).toBe('skipped')
  expect(hub.requests).toEqual([])
})

test.each(some(jobs))('%s fails where it is asked to', async (_, job) => {
  const { hub, run } = await scene()
  await expectExplained(
    await run({ token: '', 'fail-without-credentials': 'true' }, job),
    'authentication-failed'
  )
  expect(hub.requests).toEqual([])
})

test('whoever has a token is not skipped, and a pull request of the repository itself has no excuse', async () => {
  const { run } = await scene()
  await expectDeployed(await run({}, jobs[0]?.[1]))
  const own = { env: { GITHUB_EVENT_NAME: 'pull_request' }, event: pullRequest('octo/demo') }
  await expectExplained(await run({ token: '' }, own), 'authentication-failed')
})
