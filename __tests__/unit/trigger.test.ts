import { describe, expect, test } from '@jest/globals'
import { readTrigger, withoutSecrets } from '../../src/inputs/trigger.js'

const repository = { full_name: 'octo/demo' }
const from = (full_name: string | null) => ({
  repository,
  pull_request: { head: { repo: full_name === null ? null : { full_name } } }
})

describe('withoutSecrets', () => {
  test.each([
    ['push', 'octo', { repository }, null],
    ['pull_request', 'octo', from('octo/demo'), null],
    ['pull_request', 'mallory', from('mallory/demo'), 'fork'],
    ['pull_request', 'mallory', from(null), 'fork'],
    ['pull_request_review', 'mallory', from('mallory/demo'), 'fork'],
    ['pull_request_target', 'mallory', from('mallory/demo'), null],
    ['pull_request', 'dependabot[bot]', from('octo/demo'), 'dependabot'],
    ['push', 'dependabot[bot]', { repository }, 'dependabot']
  ])('%s by %s', (name, actor, payload, reason) => {
    expect(withoutSecrets({ name, actor, payload })).toBe(reason)
  })
})

test('readTrigger names the pages of this repository and run', () => {
  expect(
    readTrigger({ GITHUB_REPOSITORY: 'octo/demo', GITHUB_RUN_ID: '7', GITHUB_REF: 'refs/heads/main' })
  ).toEqual({
    repository: 'octo/demo',
    repositoryUrl: 'https://github.com/octo/demo',
    secretsUrl: 'https://github.com/octo/demo/settings/secrets/actions',
    runUrl: 'https://github.com/octo/demo/actions/runs/7',
    ref: 'refs/heads/main'
  })
  expect(readTrigger({})).toEqual({})
})
