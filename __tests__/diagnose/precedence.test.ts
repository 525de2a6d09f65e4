import { describe, expect, test } from '@jest/globals'
import { diagnose } from '../../src/diagnose/index.js'

const push = (text: string) => diagnose({ step: 'push', text, exitCode: 1 })

describe('the cause is believed, not what stands around it', () => {
  test.each([
    [
      'a refusal over "log in" advice',
      'permission-denied',
      'remote: You are not authorized to push to this repo.\nremote: Make sure that you are properly logged in.\n ! [remote rejected] main -> main (pre-receive hook declined)'
    ],
    [
      'an expired token over "Repository Not Found"',
      'authentication-failed',
      '401 Client Error. Repository Not Found for url: https://huggingface.co/api/spaces/ada/demo.\nPlease make sure you specified the correct `repo_id` and `repo_type`.\nInvalid credentials in Authorization header'
    ],
    [
      'a refused creation over the 404 that follows',
      'permission-denied',
      "403 Client Error: Forbidden for url: https://huggingface.co/api/repos/create\nYou don't have the rights to create a space under this namespace\nRepositoryNotFoundError: 404 Client Error. Repository Not Found for url: https://huggingface.co/api/spaces/ada/demo."
    ],
    [
      'the status in brackets over the word "network"',
      'permission-denied',
      'ConnectionError: Network error: Request error: HTTP status client error (403 Forbidden), domain: https://huggingface.co/api/spaces/ada/demo/xet-write-token/main'
    ],
    [
      'a rate limit over its advice to use a token',
      'rate-limited',
      "We had to rate limit your IP (192.0.2.1). Make sure you pass a HF_TOKEN.\nOSError: We couldn't connect to 'https://huggingface.co'. Check your internet connection."
    ],
    [
      'the connection over the LFS object it was for',
      'network',
      'Error downloading object: a.bin (0a0b): Smudge error: Error downloading a.bin: batch response: Post "https://huggingface.co/ada/demo.git/info/lfs/objects/batch": dial tcp: lookup huggingface.co: no such host'
    ],
    [
      'the failing command over the "cache miss" noise',
      'build-failed',
      'build error\nJob failed with exit code: 1. Reason: cache miss: [base 5/7] RUN --mount=target=/tmp/requirements.txt'
    ],
    [
      'a crash of the app over the 403 that crashed it',
      'app-failed',
      'runtime error\nExit code: 1. Reason: for_status\nrequests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://huggingface.co/api/datasets/ada/d/commit/main'
    ],
    [
      'a status over the cut connection that follows',
      'permission-denied',
      'error: RPC failed; HTTP 403 curl 22 The requested URL returned error: 403\nsend-pack: unexpected disconnect while reading sideband packet\nfatal: the remote end hung up unexpectedly'
    ],
    [
      'an error of the server over the cut connection that follows',
      'hub-unavailable',
      'error: RPC failed; HTTP 500 curl 22 The requested URL returned error: 500\nsend-pack: unexpected disconnect while reading sideband packet'
    ],
    [
      'the permission that the job lacks over the exchange that failed',
      'oidc-unavailable',
      'Error: Trusted publishing exchange failure:\nOpenID Connect token retrieval failed: GitHub: missing or insufficient OIDC token permissions, the ACTIONS_ID_TOKEN_REQUEST_TOKEN environment variable was unset'
    ],
    [
      'the Hub’s sentence behind invalid_grant does not make it another diagnosis',
      'oidc-rejected',
      '{"error":"invalid_grant","error_description":"Repository not found"}'
    ]
  ])('%s', (_, id, text) => {
    expect(push(text).id).toBe(id)
  })
})

describe('the host tells whose fault it is', () => {
  test.each([
    [
      'hub-unavailable',
      '--> ERROR: failed to push spaces-registry.huggingface.tech/spaces/0a:cpu-1: 401 Unauthorized'
    ],
    [
      'hub-unavailable',
      'LFS: Authorization error: https://s3.us-east-1.amazonaws.com/lfs.huggingface.co/repos/00'
    ],
    [
      'permission-denied',
      'batch response: Authorization error: https://huggingface.co/ada/demo.git/info/lfs/objects/batch'
    ],
    ['hub-unavailable', '401 Unauthorized for url (https://cas-server.xethub.hf.co/xorb/default/00)'],
    ['network', 'OSError: Tunnel connection failed: 403 Forbidden'],
    [
      'network',
      "fatal: unable to access 'https://huggingface.co/ada/demo/': CONNECT tunnel failed, response 403"
    ]
  ])('%s: %s', (id, text) => {
    expect(push(text).id).toBe(id)
  })
})

test('among equals the first failure is believed, for the others follow from it', () => {
  expect(push('error: src refspec main does not match any\nremote: Repository not found').id).toBe(
    'missing-ref'
  )
  expect(push('remote: Repository not found\nerror: src refspec main does not match any').id).toBe(
    'repository-not-found'
  )
})

test('"Everything up-to-date" is not success, and hides no failure', () => {
  expect(push('Everything up-to-date').id).toBe('unknown')
  expect(
    push('error: RPC failed; HTTP 403 curl 22 The requested URL returned error: 403\nEverything up-to-date')
      .id
  ).toBe('permission-denied')
})

test('a trace’s first 401 is only the usual question', () => {
  const text = '< HTTP/2 401 \n< www-authenticate: Basic realm="Authentication required"\n< HTTP/2 200'
  expect(push(text).id).toBe('unknown')
})

test('the program that a traceback quotes is believed only when there is nothing else', () => {
  const quoted = '   1748         error_message = "Invalid user token."'
  expect(push(quoted).id).toBe('authentication-failed')
  expect(push(`${quoted}\nHfHubHTTPError: 429 Client Error: Too Many Requests`).id).toBe('rate-limited')
})

test('numbers that are no status', () => {
  expect(
    push('Writing objects: 100% (403/403), 500 bytes | 429 KiB/s, done.\nTotal 404 (delta 401)').id
  ).toBe('unknown')
})

test('nothing failed', () => {
  expect(
    diagnose({
      step: 'push',
      text: 'To https://huggingface.co/spaces/ada/demo\n   1..2  main -> main',
      exitCode: 0
    }).id
  ).toBe('unknown')
})

test('proof is the line that decided', () => {
  const text = 'Enumerating objects: 5, done.\nremote: Repository not found        \nfatal: gone'
  expect(push(text).proof).toBe('Repository not found')
  expect(push('all is quiet').proof).toBe('')
})

test('the same evidence always gets the same answer', () => {
  const text = 'remote: Repository not found'
  expect(push(text)).toEqual({ ...push(text), say: expect.any(Function) as unknown })
})
