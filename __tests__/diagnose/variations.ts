import type { CardFinding } from '../../src/content/card-checks.js'
import { kindName, KINDS } from '../../src/content/secrets/kinds.js'
import type { NameFinding } from '../../src/content/names.js'
import type {
  CommitSummary,
  ContentFinding,
  DenialReason,
  Evidence,
  Finding,
  SecretPlace
} from '../../src/model/failure.js'
import { type Route, ROUTES } from '../../src/model/routes.js'
import type { RunContext } from '../../src/diagnose/engine/entry.js'
import { appLog, appLogs } from './logs/app-logs.js'
import { buildLog, buildLogs } from './logs/build-logs.js'
import { printed } from './printed.js'

/** A value from outside that tries every way out: Markdown, HTML, a workflow command, a shell. */
export const hostile =
  "`](https://evil.example) <img src=x> ::error::x **b** $(touch pwned) '; rm -rf ~; '\n\n# h"

/** A run that knew nothing, and one that knew everything. */
export const nothingKnown: RunContext = { endpoint: 'https://huggingface.co' }
export const allKnown: RunContext = {
  endpoint: 'https://huggingface.co',
  space: 'ada/demo',
  spaceUrl: 'https://huggingface.co/spaces/ada/demo',
  spaceBranch: 'main',
  ref: 'release',
  token: { source: 'input', name: 'space-deploy', role: 'write' },
  account: 'ada',
  repository: 'ada/app',
  secretsUrl: 'https://github.com/ada/app/settings/secrets/actions'
}

function commitOf(value: string): CommitSummary {
  return { sha: 'a'.repeat(40), author: value, date: '2026-01-02T03:04:05Z', subject: value }
}

/** Every form in which the content can be wrong. */
export function contentFindings(value: string): readonly ContentFinding[] {
  const severities = ['refused', 'will-not-run'] as const
  const cards: readonly CardFinding[] = severities.flatMap((severity): CardFinding[] => [
    { severity, kind: 'no-front-matter', readme: true },
    { severity, kind: 'no-front-matter', readme: false },
    { severity, kind: 'no-sdk' },
    { severity, kind: 'unknown-sdk', value, deprecated: false },
    { severity, kind: 'unknown-sdk', value: 'streamlit', deprecated: true },
    { severity, kind: 'no-app-file', sdk: 'gradio', path: value, declared: true },
    { severity, kind: 'no-app-file', sdk: 'docker', path: 'Dockerfile', declared: false, similar: value },
    { severity, kind: 'unquoted-version', key: 'sdk_version', value: 5.1 },
    { severity, kind: 'unquoted-version', key: 'python_version', value: 3.1 },
    { severity, kind: 'no-text', key: 'app_file' },
    { severity, kind: 'no-text', key: 'sdk_version' },
    { severity, kind: 'no-text', key: 'python_version' },
    { severity, kind: 'invalid-port', value }
  ])
  const names: readonly NameFinding[] = [
    { kind: 'submodule', path: value },
    { kind: 'not-utf-8', path: `${value}\uFFFD` },
    { kind: 'control-character', path: `${value}\u0007` },
    { kind: 'backslash', path: `${value}\\x` },
    { kind: 'reserved', path: value, component: '.git' },
    { kind: 'reserved', path: value, component: '' },
    { kind: 'too-long', path: value, component: value, bytes: 300 }
  ]
  const commit = commitOf(value)
  return [
    ...(['large-file', 'binary-file'] as const).flatMap(kind =>
      (['tip', 'history'] as const).flatMap((at): ContentFinding[] => [
        { kind, path: value, size: 12_897_485, at },
        { kind, path: value, size: 366_592, at, commit }
      ])
    ),
    { kind: 'missing-lfs-object', path: value, size: 12_897_485, oid: '0'.repeat(64) },
    { kind: 'invalid-metadata', message: value },
    { kind: 'invalid-metadata', message: '"colorFrom" must be one of [red, yellow].' },
    ...cards.map(problem => ({ kind: 'card', problem }) as const),
    ...names.map(problem => ({ kind: 'name', problem }) as const),
    { kind: 'case-clash', paths: [value, value.toUpperCase()] },
    ...secretFindings(value),
    { kind: 'case-clash', paths: Array.from({ length: 12 }, (_, i) => `${value}${i}`) }
  ]
}

/** A secret of each kind, in each place. */
function secretFindings(value: string): readonly ContentFinding[] {
  const commit = commitOf(value)
  const fingerprints = [`${value}:private-key:3`, 'app.py:private-key:3']
  const places: readonly SecretPlace[] = [
    ...(['full', 'snapshot'] as const).map(
      history => ({ in: 'file', paths: ['app.py'], at: 'tip', history, fingerprints }) as const
    ),
    { in: 'file', paths: [value, '.env'], at: 'history', history: 'full', commit, fingerprints },
    { in: 'message', sha: commit.sha },
    { in: 'variable', name: 'KEY' }
  ]
  return KINDS.flatMap(({ id: kind, level }, i) =>
    places
      .filter((_, at) => i < 3 || i % places.length === at)
      .map((place): ContentFinding => {
        const shown = { line: i % 2 === 0 ? null : 7, prefix: i % 3 === 0 ? '' : 'q`|<' }
        const secretName = kind === 'secret-in-use' || i % 4 === 0 ? { secretName: 'MY_KEY' } : {}
        const column = i % 5 === 0 ? { column: 812 } : {}
        const secret = { kind, level, ...shown, ...secretName, ...column }
        return { kind: 'secret', secret, name: kindName(secret.kind), place, blocks: level === 'block' }
      })
  )
}

/** Each of them alone, each before all others, and many of one kind. */
function refusals(value: string): readonly Finding[] {
  const all = contentFindings(value)
  return [
    ...all.map(finding => [finding]),
    ...all.map(finding => [finding, ...all.filter(other => other !== finding)]),
    ...all.map(finding => Array.from({ length: 25 }, () => finding)),
    []
  ].map(some => ({ kind: 'content-refused', findings: some }))
}

/** Every stage in which a commit does not run, with what the Hub may say of it. */
function stages(value: string): readonly Finding[] {
  const names = [
    'CONFIG_ERROR',
    'NO_APP_FILE',
    'BUILD_ERROR',
    'RUNTIME_ERROR',
    'PAUSED',
    'STOPPED',
    'SLEEPING',
    'DELETING',
    value
  ]
  const messages = [
    value,
    'Flagged as abusive',
    `Quota exceeded for flavor cpu-basic (requested=1): current=0, limit=0 ${value}`,
    'Unexpected job error',
    'Scheduling failure: unable to schedule',
    'Launch timed out, workload was not healthy after 30 min',
    'Exit code: 128. Reason: failed to create containerd task',
    'No @spaces.GPU function detected during startup',
    'Memory limit exceeded (16Gi)'
  ]
  return names.flatMap(stage => [
    { kind: 'space-stage', stage } as const,
    ...messages.map(message => ({ kind: 'space-stage', stage, message }) as const)
  ])
}

/** Every cause that a log can tell of, with a stranger's words in it. */
function logs(value: string): readonly Evidence[] {
  const line = value.replace(/[\r\n]/g, ' ')
  const build = buildLogs.map((log): Evidence => {
    const finding = { kind: 'space-stage', stage: 'BUILD_ERROR' } as const
    return { step: 'build', finding, text: buildLog({ ...log, output: `${line}\n${log.output}` }) }
  })
  const app = appLogs.map((log): Evidence => {
    const finding = { kind: 'space-stage', stage: 'RUNTIME_ERROR', message: log.message ?? value } as const
    return { step: 'start', finding, text: appLog({ ...log, output: `${log.output} ${line}` }) }
  })
  const named = [
    `ERROR: Could not find a version that satisfies the requirement ${line} (from versions: none)`,
    `ERROR: Cannot install ${line} and ${line} because these package versions have conflicting dependencies.`,
    `E: Unable to locate package ${line}`,
    `failed to solve: dockerfile parse error on line 8: ${line}`,
    `ModuleNotFoundError: No module named '${line}'`,
    `FileNotFoundError: [Errno 2] No such file or directory: '${line}'`,
    `Traceback (most recent call last):\n  File "/home/user/app/${line}", line 3, in x\nSyntaxError: ${line}`,
    `KeyError: 'A_KEY' ${line}`
  ]
  const stages = ['BUILD_ERROR', 'RUNTIME_ERROR'] as const
  return [
    ...build,
    ...app,
    ...stages.flatMap(stage =>
      named.map((text): Evidence => ({ step: 'start', finding: { kind: 'space-stage', stage }, text }))
    )
  ]
}

/** Every answer to every request, before the push and after it. */
function answered(value: string): readonly Evidence[] {
  const routes = Object.keys(ROUTES) as Route[]
  const url = 'https://huggingface.co/api/spaces/ada/demo'
  return routes.flatMap(route =>
    [400, 401, 402, 403, 404, 409, 429, 503].flatMap(status =>
      (['settings', 'start'] as const).flatMap((step): Evidence[] => [
        { step, http: { route, url, status } },
        { step, http: { route, url, status, message: value } }
      ])
    )
  )
}

/** Every form a finding can take, with `value` wherever something from outside stands. */
export function findings(value: string): readonly Finding[] {
  const commit = commitOf(value)
  const reasons: readonly DenialReason[] = [
    { why: 'read-token' },
    { why: 'keyless-preview' },
    { why: 'delete', message: value },
    { why: 'not-a-member', owner: value },
    { why: 'org-role', owner: value, role: value },
    {
      why: 'org-restriction',
      owner: value,
      restrictions: ['mfa', 'sso', 'ip', 'token-policy', 'token-revoked']
    },
    { why: 'org-restriction', owner: value, restrictions: [value] },
    { why: 'fine-grained-scope', owner: value, granted: [] },
    { why: 'fine-grained-scope', owner: value, granted: [value, 'repo.content.read'] },
    { why: 'org-approval-pending', owner: value },
    { why: 'org-approval-pending', owner: '' },
    { why: 'org-revoked', owner: value },
    { why: 'disabled' },
    { why: 'refused', message: value },
    { why: 'refused', message: '' },
    ...(['scope', 'role', 'not-a-member'] as const).map(
      because => ({ why: 'create', owner: value, because }) as const
    )
  ]
  const looks = ['github', 'google', 'openai', 'aws', 'other'] as const
  const problems = ['inner-blank', 'too-short', 'control-character'] as const
  return [
    { kind: 'invalid-inputs', problems: [{ input: 'force', value, expected: { oneOf: ['true', 'false'] } }] },
    {
      kind: 'invalid-inputs',
      problems: [
        { input: 'force', value: '', expected: { oneOf: ['true', 'false'] } },
        { input: 'language', value, expected: { oneOf: ['en', 'zh-TW'] } }
      ]
    },
    {
      kind: 'invalid-inputs',
      problems: [
        { input: 'hardware', value, expected: 'accepted', told: value },
        { input: 'secrets', value: '', expected: 'accepted', told: value },
        { input: 'secrets', value, expected: 'setting-line', told: '' }
      ]
    },
    { kind: 'invalid-space', value },
    { kind: 'token-missing' },
    { kind: 'token-placeholder' },
    ...looks.map(looksLike => ({ kind: 'token-foreign', looksLike }) as const),
    ...problems.map(problem => ({ kind: 'token-malformed', problem }) as const),
    { kind: 'token-rejected' },
    ...reasons.map(reason => ({ kind: 'access-denied', reason }) as const),
    { kind: 'space-missing', space: value },
    { kind: 'space-missing', space: value, didYouMean: value },
    { kind: 'space-missing', space: value, otherType: 'model' },
    { kind: 'space-missing', space: value, movedTo: value },
    { kind: 'space-missing', space: value, otherType: 'dataset' },
    { kind: 'untrusted-code', event: 'workflow_run', commit: 'a'.repeat(40), fork: value },
    { kind: 'untrusted-code', event: 'issue_comment', commit: 'a'.repeat(40) },
    { kind: 'missing-ref', ref: value },
    { kind: 'missing-ref', ref: value, nearest: value },
    { kind: 'no-repository', directory: value },
    { kind: 'no-commit' },
    { kind: 'shallow', reason: 'no-origin' },
    { kind: 'shallow', reason: 'fetch-failed' },
    { kind: 'non-fast-forward', branch: value, commits: [commit], total: 1, whose: 'edited' },
    { kind: 'non-fast-forward', branch: value, commits: [commit], total: 1, whose: 'own' },
    { kind: 'non-fast-forward', branch: value, commits: [commit], total: 1, whose: 'unrelated' },
    {
      kind: 'non-fast-forward',
      branch: value,
      commits: Array.from({ length: 20 }, () => commit),
      total: 31,
      whose: 'edited'
    },
    { kind: 'non-fast-forward', branch: value, commits: [], total: 0, whose: 'edited' },
    { kind: 'head-moved', branch: value, seen: null, expected: 'b'.repeat(40) },
    { kind: 'head-moved', branch: value, seen: 'a'.repeat(40), expected: 'b'.repeat(40) },
    { kind: 'git-missing' },
    { kind: 'cancelled' },
    { kind: 'id-token-refused' },
    { kind: 'crashed' },
    { kind: 'github-unavailable', status: 200 },
    { kind: 'github-unavailable', status: 503 },
    ...stages(value),
    { kind: 'no-answer', path: value },
    { kind: 'no-answer', path: value, status: 404 },
    { kind: 'no-answer', path: value, status: 503 },
    ...refusals(value),
    ...(Object.keys(ROUTES) as Route[]).flatMap(route =>
      (['page', 'redirect', 'other-shape'] as const).map(
        what => ({ kind: 'not-the-hub', route, what }) as const
      )
    ),
    { kind: 'git-lfs-missing', files: [] },
    { kind: 'git-lfs-missing', files: [value] },
    { kind: 'git-lfs-missing', files: Array.from({ length: 25 }, (_, i) => `${value}${i}`) }
  ]
}

/** Every form of evidence that has words of its own. */
export function variations(value: string): readonly Evidence[] {
  return [
    ...findings(value).map((finding): Evidence => ({ step: 'access', finding })),
    ...logs(value),
    ...answered(value),
    { step: 'build', network: { code: 'ECONNRESET', host: value, message: value } },
    ...(['connect', 'firstByte', 'total'] as const).map(deadline => ({
      step: 'access' as const,
      network: { code: 'ETIMEDOUT', host: value, message: value, late: { deadline, seconds: 30 } }
    })),
    ...Object.values(printed)
      .flatMap(texts => texts.slice(0, 3))
      .map((text): Evidence => ({ step: 'push', text, exitCode: 1 })),
    ...[400, 402, 403, 404, 413, 429, 503].map((status): Evidence => {
      const http = {
        url: 'https://huggingface.co/api/spaces/ada/demo',
        status,
        message: value,
        requestId: value
      }
      return { step: 'access', http: { route: 'space', ...http } }
    }),
    {
      step: 'credential',
      http: {
        route: 'token-exchange',
        url: 'https://huggingface.co/oauth/token',
        status: 400,
        message: value,
        requestId: value
      }
    },
    { step: 'access', network: { code: 'ENOTFOUND', host: value, message: value } },
    { step: 'access', network: { code: 'CERT_HAS_EXPIRED', host: value, message: value } },
    { step: 'plan', text: value },
    { step: 'verify', text: '', exitCode: 128 }
  ]
}
