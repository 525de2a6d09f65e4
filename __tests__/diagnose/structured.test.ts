import { describe, expect, test } from '@jest/globals'
import type { Evidence, HttpEvidence } from '../../src/model/failure.js'
import { diagnose, type DiagnosisId } from '../../src/diagnose/index.js'
import { findings } from './variations.js'

test('a finding decides, whatever else is known', () => {
  const url = 'https://huggingface.co/api/spaces/ada/demo'
  for (const finding of findings('ada')) {
    // Of a stage, its message and its log tell more: see stages.test.ts.
    if (finding.kind === 'space-stage') continue
    const alone: Evidence = { step: 'access', finding }
    const { id, proof } = diagnose({
      ...alone,
      http: { route: 'space', url, status: 503 },
      network: { code: 'ENOTFOUND', host: 'huggingface.co', message: '' },
      text: 'Your push was rejected because it contains binary files.'
    })
    expect([finding, id, proof]).toEqual([finding, diagnose(alone).id, ''])
  }
})

/** What each status means by itself is seen in `bundle/`. */
describe('an answer whose status and words differ', () => {
  test.each<[Partial<HttpEvidence>, DiagnosisId]>([
    [
      { route: 'space', status: 404, code: 'RevisionNotFound', message: 'Invalid rev id: live' },
      'missing-ref'
    ],
    [
      {
        route: 'auth-check',
        status: 403,
        message: 'You have read access but not the required permissions for this operation'
      },
      'permission-denied'
    ],
    [
      {
        route: 'advertisement',
        status: 403,
        message:
          'Due to the organization token policy, your token needs to be approved by the organization before you can access this resource.'
      },
      'permission-denied'
    ],
    [
      { route: 'advertisement', status: 403, message: 'Repository storage limit reached (Max: 1 GB)' },
      'storage-limit'
    ],
    [
      { route: 'space', status: 403, message: 'You must add a payment method to your account' },
      'payment-required'
    ],
    [{ route: 'advertisement', status: 503, message: 'Repository not found' }, 'hub-unavailable'],
    [{ route: 'token-exchange', status: 400, message: 'Repository not found' }, 'oidc-rejected'],
    [
      { route: 'token-exchange', status: 400, message: 'invalid_grant: This operation was aborted' },
      'hub-unavailable'
    ],
    [{ route: 'space', status: 418, message: 'short and stout' }, 'unknown']
  ])('%j is %s', (answer, id) => {
    const http = {
      route: 'space',
      url: 'https://huggingface.co/api/spaces/ada/demo',
      status: 0,
      ...answer
    } as const
    expect(diagnose({ step: 'access', http }).id).toBe(id)
  })

  test('that says nothing leaves the word to what git printed', () => {
    const http = {
      route: 'advertisement',
      url: 'https://huggingface.co/spaces/ada/demo',
      status: 200
    } as const
    expect(
      diagnose({ step: 'push', http, text: 'Your push was rejected because it contains binary files.' }).id
    ).toBe('binary-file')
  })
})

test('no evidence at all is unknown', () => {
  expect(diagnose({ step: 'plan' }).id).toBe('unknown')
})

test('a crash of the action itself is no diagnosis of the app', () => {
  const text = "TypeError: Cannot read properties of undefined (reading 'x')\n    at main (dist/index.js:1:1)"
  expect(diagnose({ step: 'plan', finding: { kind: 'crashed' }, text }).id).toBe('unknown')
})
