import { describe, expect, test } from '@jest/globals'
import type { ContentFinding, Evidence, Finding, HttpEvidence } from '../../src/model/failure.js'
import { diagnose, type DiagnosisId } from '../../src/diagnose/index.js'
import { contentFindings, findings } from './variations.js'

/** Of content, the first finding decides, and of a stage its message and its log: see below and stages.test.ts. */
const expected: { readonly [K in Exclude<Finding['kind'], 'content-refused' | 'space-stage'>]: DiagnosisId } =
  {
    'invalid-inputs': 'invalid-input',
    'invalid-space': 'repository-not-found',
    'token-missing': 'authentication-failed',
    'token-placeholder': 'authentication-failed',
    'token-foreign': 'authentication-failed',
    'token-malformed': 'authentication-failed',
    'token-rejected': 'authentication-failed',
    'access-denied': 'permission-denied',
    'space-missing': 'repository-not-found',
    'missing-ref': 'missing-ref',
    'no-repository': 'missing-ref',
    'no-commit': 'missing-ref',
    shallow: 'shallow-clone',
    'non-fast-forward': 'non-fast-forward',
    'head-moved': 'non-fast-forward',
    'id-token-refused': 'oidc-unavailable',
    'git-missing': 'unknown',
    'git-lfs-missing': 'missing-lfs-objects',
    'no-answer': 'app-failed',
    'not-the-hub': 'network'
  }

const expectedContent: { readonly [K in Exclude<ContentFinding['kind'], 'card'>]: DiagnosisId } = {
  'large-file': 'large-file',
  'binary-file': 'binary-file',
  'missing-lfs-object': 'missing-lfs-objects',
  'invalid-metadata': 'invalid-metadata',
  name: 'invalid-input',
  'case-clash': 'invalid-input'
}

function idOf(first: ContentFinding | undefined): DiagnosisId {
  if (first === undefined) return 'unknown'
  if (first.kind !== 'card') return expectedContent[first.kind]
  return first.problem.severity === 'refused' ? 'invalid-metadata' : 'space-misconfigured'
}

test('every kind of content finding is among the variations', () => {
  const kinds = new Set(contentFindings('x').map(({ kind }) => kind))
  expect(kinds).toEqual(new Set([...Object.keys(expectedContent), 'card']))
})

test('every kind of finding is among the variations', () => {
  const kinds = new Set(findings('x').map(({ kind }) => kind))
  expect(kinds).toEqual(new Set([...Object.keys(expected), 'content-refused', 'space-stage']))
})

test('a finding decides, whatever else is known', () => {
  const url = 'https://huggingface.co/api/spaces/ada/demo'
  for (const finding of findings('ada')) {
    if (finding.kind === 'space-stage') continue
    const evidence: Evidence = {
      step: 'access',
      finding,
      http: { route: 'space', url, status: 503 },
      network: { code: 'ENOTFOUND', host: 'huggingface.co', message: '' },
      text: 'Your push was rejected because it contains binary files.'
    }
    const id = finding.kind === 'content-refused' ? idOf(finding.findings[0]) : expected[finding.kind]
    expect([finding, diagnose(evidence).id]).toEqual([finding, id])
    expect(diagnose(evidence).proof).toBe('')
  }
})

describe('an answer of the Hub', () => {
  test.each<[Partial<HttpEvidence>, DiagnosisId]>([
    [{ route: 'whoami', status: 401, message: 'Invalid username or password.' }, 'authentication-failed'],
    [{ route: 'whoami', status: 429 }, 'rate-limited'],
    [{ route: 'advertisement', status: 401 }, 'authentication-failed'],
    [
      { route: 'space', status: 404, code: 'RepoNotFound', message: 'Repository not found' },
      'repository-not-found'
    ],
    [{ route: 'space', status: 404 }, 'repository-not-found'],
    [
      { route: 'space', status: 404, code: 'RevisionNotFound', message: 'Invalid rev id: live' },
      'missing-ref'
    ],
    [{ route: 'auth-check', status: 403 }, 'permission-denied'],
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
    [{ route: 'space', status: 402 }, 'payment-required'],
    [{ route: 'space', status: 408 }, 'network'],
    [{ route: 'advertisement', status: 413 }, 'large-file'],
    [{ route: 'advertisement', status: 429, message: 'We had to rate limit you' }, 'rate-limited'],
    [{ route: 'space', status: 412, message: 'A commit has happened since.' }, 'non-fast-forward'],
    [{ route: 'space', status: 500, message: 'Internal Error' }, 'hub-unavailable'],
    [{ route: 'advertisement', status: 503, message: 'Repository not found' }, 'hub-unavailable'],
    [{ route: 'token-exchange', status: 400, message: 'Repository not found' }, 'oidc-rejected'],
    [{ route: 'token-exchange', status: 403 }, 'oidc-rejected'],
    [
      { route: 'token-exchange', status: 400, message: 'invalid_grant: This operation was aborted' },
      'hub-unavailable'
    ],
    [{ route: 'token-exchange', status: 429 }, 'rate-limited'],
    [{ route: 'token-exchange', status: 502 }, 'hub-unavailable'],
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

test.each<[string, DiagnosisId]>([
  ['ENOTFOUND', 'network'],
  ['EAI_AGAIN', 'network'],
  ['ECONNREFUSED', 'network'],
  ['ECONNRESET', 'network'],
  ['ETIMEDOUT', 'network'],
  ['EPIPE', 'network'],
  ['UND_ERR_CONNECT_TIMEOUT', 'network'],
  ['CERT_HAS_EXPIRED', 'tls'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'tls'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
  ['EPROTO', 'tls']
])('%s is %s', (code, id) => {
  const network = { code, host: 'huggingface.co', message: 'request failed' }
  expect(diagnose({ step: 'access', network }).id).toBe(id)
})

test('no evidence at all is unknown', () => {
  expect(diagnose({ step: 'plan' }).id).toBe('unknown')
})

test('a crash of the action itself is no diagnosis of the app', () => {
  const text = "TypeError: Cannot read properties of undefined (reading 'x')\n    at main (dist/index.js:1:1)"
  expect(diagnose({ step: 'plan', text }).id).toBe('unknown')
})
