import { describe, expect, test } from '@jest/globals'
import type { Evidence, HttpEvidence, Step } from '../../src/model/failure.js'
import { diagnose, type DiagnosisId } from '../../src/diagnose/index.js'
import { explained } from './explained.js'
import { plain } from '../../src/render/plain.js'

const run = { endpoint: 'https://huggingface.co', space: 'ada/demo' }

function at(stage: string, message?: string, text?: string): Evidence {
  const finding = { kind: 'space-stage', stage, ...(message !== undefined && { message }) } as const
  return { step: 'start', finding, ...(text !== undefined && { text }) }
}
const told = (evidence: Evidence) => {
  const { title, what, why, steps } = explained(evidence, run)
  return [
    title,
    plain(what),
    plain(why),
    ...steps.flatMap(({ text, block }) => [plain(text), ...(block?.lines ?? [])])
  ].join('\n')
}

const registry =
  '--> Pushing image\n--> ERROR: failed to push spaces-registry.huggingface.tech/spaces/0a1b:cpu-0a1b: unexpected status from HEAD request: 401 Unauthorized'

describe('a stage', () => {
  test.each<[string, string | undefined, string | undefined, DiagnosisId]>([
    ['CONFIG_ERROR', 'Missing configuration in README', undefined, 'space-misconfigured'],
    ['NO_APP_FILE', undefined, undefined, 'space-misconfigured'],
    ['BUILD_ERROR', undefined, undefined, 'build-failed'],
    ['BUILD_ERROR', 'Job failed with exit code: 1. Reason: cache miss: x', '', 'build-failed'],
    ['BUILD_ERROR', undefined, registry, 'hub-unavailable'],
    ['BUILD_ERROR', 'Unexpected job error', undefined, 'hub-unavailable'],
    [
      'BUILD_ERROR',
      undefined,
      '--> ERROR: failed to resolve source metadata for docker.io/library/python:3.12: unexpected status from HEAD request: 429 Too Many Requests',
      'hub-unavailable'
    ],
    // Docker Hub's limit, which is told with what to do about it.
    [
      'BUILD_ERROR',
      undefined,
      '--> ERROR: failed to resolve source metadata for docker.io/library/ruby:3.3: 429 Too Many Requests - toomanyrequests: You have reached your unauthenticated pull rate limit',
      'build-failed'
    ],
    ['BUILD_ERROR', 'Missing configuration in README', undefined, 'space-misconfigured'],
    // pip, curl and git print such words of their own servers.
    [
      'BUILD_ERROR',
      undefined,
      'fatal: Authentication failed for https://github.com/ada/x\n403 Client Error: Forbidden\nConnection reset by peer\n--> ERROR: process "/bin/sh -c pip install x" did not complete successfully: exit code: 1',
      'build-failed'
    ],
    [
      'BUILD_ERROR',
      undefined,
      'unexpected status from HEAD request to https://spaces-registry.huggingface.tech/v2: 401 Unauthorized\n--> ERROR: process "/bin/sh -c echo" did not complete successfully: exit code: 1',
      'build-failed'
    ],
    ['RUNTIME_ERROR', 'Exit code: 1. Reason: x', undefined, 'app-failed'],
    [
      'RUNTIME_ERROR',
      'Exit code: 1',
      '403 Forbidden: Repository storage limit reached\nInvalid credentials in Authorization header',
      'app-failed'
    ],
    [
      'RUNTIME_ERROR',
      'Exit code: 1',
      'payment method required\nQuota exceeded for quota metric',
      'app-failed'
    ],
    ['RUNTIME_ERROR', 'Scheduling failure: unable to schedule', undefined, 'app-failed'],
    [
      'RUNTIME_ERROR',
      'Quota exceeded for flavor cpu-basic (requested=1): current=2, limit=2',
      undefined,
      'payment-required'
    ],
    ['PAUSED', undefined, undefined, 'app-failed'],
    [
      'PAUSED',
      'Quota exceeded for flavor cpu-basic (requested=1): current=0, limit=0',
      undefined,
      'payment-required'
    ],
    ['PAUSED', 'Flagged as abusive', undefined, 'app-failed'],
    ['BUILD_ERROR', 'Flagged as abusive', undefined, 'app-failed'],
    ['STOPPED', undefined, undefined, 'app-failed'],
    ['DELETING', undefined, undefined, 'repository-not-found'],
    ['SOMETHING_NEW', undefined, undefined, 'app-failed']
  ])('%s %s %s', (stage, message, text, id) => {
    expect(diagnose(at(stage, message, text)).id).toBe(id)
  })

  test('that has no app file is not told as one without configuration', () => {
    expect(told(at('NO_APP_FILE'))).toContain('has no app file')
    expect(told(at('CONFIG_ERROR', 'Missing configuration in README'))).toContain('has no configuration')
  })

  test('of settings that are there does not say that they are missing, and shows what the Hub says', () => {
    const unknown = explained(at('CONFIG_ERROR', 'sdk_version 99.0 is gone'), run)
    const known = explained(at('CONFIG_ERROR', 'Missing configuration in README'), { ...run, card: [] })
    for (const { excerpt, steps } of [unknown, known]) {
      expect(excerpt?.lines).toHaveLength(1)
      expect(JSON.stringify(steps)).toContain('sdk_version')
    }
    for (const { title, why } of [unknown, known]) {
      expect(title).not.toContain('no configuration')
      expect(plain(why)).toMatch(/Dockerfile.*app_file.*sdk_version/)
      expect(plain(why)).not.toContain('missing')
    }
  })

  test('of a README in which the run found the fault, names that', () => {
    const problem = {
      severity: 'will-not-run',
      kind: 'no-app-file',
      sdk: 'docker',
      path: 'Dockerfile',
      declared: false
    } as const
    const { title, why } = explained(at('CONFIG_ERROR', 'x'), { ...run, card: [{ kind: 'card', problem }] })
    expect(title).toContain('no app file')
    expect(plain(why)).toContain('Dockerfile')
  })

  test.each([
    ['PAUSED', undefined, /is paused[^]*restart: true/],
    ['PAUSED', 'Flagged as abusive', /flagged as abusive/],
    ['PAUSED', 'Quota exceeded for flavor cpu-basic', /Pause a Space that you do not need/],
    ['DELETING', undefined, /being deleted/],
    ['SOMETHING_NEW', undefined, /SOMETHING_NEW/]
  ] as const)('%s %s has its own words', (stage, message, words) => {
    expect(told(at(stage, message))).toMatch(words)
  })

  test('whose builder failed shows the builder’s line, and that it is nobody’s token', () => {
    const { excerpt } = explained(at('BUILD_ERROR', undefined, registry), run)
    expect(excerpt?.lines.join('\n')).toContain('401 Unauthorized')
    expect(told(at('BUILD_ERROR', undefined, registry))).toContain('not about your token')
  })

  test('pasted from the page says the same', () => {
    expect(diagnose({ step: 'push', text: registry }).id).toBe('hub-unavailable')
    expect(
      diagnose({
        step: 'push',
        text: 'runtime error\nExit code: 1. Reason: x\nContainer logs:\n===== Application Startup at 2026-06-01 08:12:13 =====\nInvalid credentials in Authorization header'
      }).id
    ).toBe('app-failed')
  })
})

describe('a path that does not answer', () => {
  const answer = (status?: number, text?: string): Evidence => ({
    step: 'answer',
    finding: { kind: 'no-answer', path: '/health', ...(status !== undefined && { status }) },
    ...(text !== undefined && { text })
  })

  test('is told with the path and the status', () => {
    expect(diagnose(answer(404)).id).toBe('app-failed')
    expect(told(answer(404))).toMatch(
      /\/health[^]*answered with 404[^]*health-check[^]*0\.0\.0\.0[^]*wait-timeout/
    )
    expect(told(answer())).toMatch(/\/health[^]*did not answer before the time was up/)
  })

  test('shows where the app listens', () => {
    const { excerpt } = explained(
      answer(undefined, 'ready\nINFO: Uvicorn running on http://127.0.0.1:9000'),
      run
    )
    expect(excerpt?.lines).toEqual(['INFO: Uvicorn running on http://127.0.0.1:9000'])
  })
})

describe('a request to make or change a Space', () => {
  const refused = (step: Step, http: Partial<HttpEvidence>): Evidence => ({
    step,
    http: { route: 'create', url: 'https://huggingface.co/api/repos/create', status: 403, ...http }
  })
  const read = 'You have read access but not the required permissions for this operation'
  const quota =
    "You've reached your cpu-basic quota limit, please upgrade your account, or pause your previous Spaces to restart this one"

  test.each<[Step, Partial<HttpEvidence>, DiagnosisId, RegExp]>([
    [
      'create',
      {
        status: 402,
        message:
          'Static Spaces are free for everyone, but hosting Gradio and Docker Spaces on free cpu-basic requires a PRO subscription.'
      },
      'payment-required',
      /sdk: static[^]*zero-a10g/
    ],
    ['create', { status: 402 }, 'payment-required', /Space does not exist yet[^]*sdk: static/],
    [
      'create',
      { status: 401, message: 'Invalid username or password.' },
      'permission-denied',
      /may not create[^]*new-space/
    ],
    [
      'create',
      { status: 403, message: 'You don\'t have the rights to create a space under the namespace "acme"' },
      'permission-denied',
      /acme/
    ],
    [
      'create',
      { status: 409, message: 'Cannot create repo: another conflicting operation is in progress' },
      'hub-unavailable',
      /problem of its own/
    ],
    [
      'create',
      { status: 400, message: '"hardware" must be one of' },
      'invalid-input',
      /"hardware" must be one of/
    ],
    ['create', { status: 429 }, 'rate-limited', /asked this run to slow down/],
    [
      'settings',
      {
        route: 'hardware',
        message: "You must add a payment method to your account to upgrade your space's hardware."
      },
      'payment-required',
      /cpu-basic/
    ],
    [
      'settings',
      { route: 'hardware', message: read },
      'permission-denied',
      /change the Space’s hardware[^]*owns the Space/
    ],
    [
      'settings',
      { route: 'secrets', message: read },
      'permission-denied',
      /may not change the Space’s secrets/
    ],
    [
      'settings',
      { route: 'variables', status: 401, message: 'Invalid username or password.' },
      'permission-denied',
      /Space’s variables/
    ],
    ['settings', { route: 'sleep-time', message: read }, 'permission-denied', /when the Space sleeps/],
    ['settings', { route: 'visibility', message: read }, 'permission-denied', /who sees the Space/],
    [
      'settings',
      { route: 'secrets', status: 401, message: 'Invalid credentials in Authorization header' },
      'authentication-failed',
      /token/
    ],
    ['settings', { route: 'secrets', status: 503 }, 'hub-unavailable', /503/],
    [
      'start',
      { route: 'restart', message: read },
      'permission-denied',
      /may not restart the Space[^]*Settings → Restart this Space/
    ],
    [
      'start',
      { route: 'restart', message: quota },
      'payment-required',
      /no more free Spaces[^]*Pause a Space/
    ],
    ['start', { route: 'runtime', status: 429 }, 'rate-limited', /asked this run to slow down/],
    ['build', { route: 'logs', status: 502 }, 'hub-unavailable', /502/],
    [
      'answer',
      { route: 'app', status: 503, url: 'https://ada-demo.hf.space/up?x=1', message: 'Repository not found' },
      'app-failed',
      /\/up[^]*503/
    ]
  ])('%s %j is %s', (step, http, id, words) => {
    expect(diagnose(refused(step, http)).id).toBe(id)
    expect(told(refused(step, http))).toMatch(words)
  })

  test('after the push, nobody says that nothing was pushed', () => {
    const routes = ['restart', 'factory', 'runtime', 'logs'] as const
    for (const route of routes)
      for (const status of [401, 402, 403, 429, 503]) {
        const evidence = refused('start', { route, status })
        expect([route, status, /nothing was pushed|no files were pushed/i.test(told(evidence))]).toEqual([
          route,
          status,
          false
        ])
      }
  })

  test('a keyless login that cannot create is told so', () => {
    const finding = {
      kind: 'access-denied',
      reason: { why: 'create', owner: 'ada', because: 'scope' }
    } as const
    const { title, steps } = explained({ step: 'access', finding }, { ...run, token: { source: 'oidc' } })
    expect(title).toContain('cannot create a Space')
    expect(steps.map(({ text }) => plain(text)).join('\n')).toContain('Trusted Publishers')
  })
})
