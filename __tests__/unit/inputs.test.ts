import { describe, expect, test } from '@jest/globals'
import type { Failure } from '../../src/model/failure.js'
import { readInputs, readLanguage } from '../../src/inputs/read.js'

const places = { cwd: '/checkout', home: '/home/octo', temp: '/tmp' }
const read = (env: Record<string, string>) => readInputs({ INPUT_SPACE: 'ada/demo', ...env }, places)

function problemsOf(env: Record<string, string>) {
  try {
    readInputs(env, places)
  } catch (error) {
    return (error as Failure).evidence.finding
  }
  throw new Error('was accepted')
}

describe('defaults', () => {
  test('one input is enough', () => {
    const { environment, ...inputs } = read({})
    expect(inputs).toEqual({
      space: 'ada/demo',
      token: '',
      ref: '',
      'space-branch': 'main',
      history: 'auto',
      force: false,
      path: '',
      files: [],
      exclude: '',
      keep: '',
      card: '',
      'large-files': 'lfs',
      scan: 'block',
      create: false,
      sdk: undefined,
      visibility: undefined,
      hardware: undefined,
      'sleep-time': undefined,
      secrets: [],
      variables: [],
      restart: 'false',
      wait: true,
      'wait-timeout': 20 * 60 * 1000,
      'health-check': undefined,
      rollback: false,
      preview: 'false',
      'allow-fork-code': false,
      'dry-run': false,
      language: 'en',
      'fail-without-credentials': false,
      'github-token': '',
      endpoint: 'https://huggingface.co'
    })
    expect(environment).toEqual({
      token: '',
      storedTokenPaths: ['/home/octo/.cache/huggingface/token'],
      directory: '/checkout',
      tempDirectory: '/tmp'
    })
  })

  test('the environment fills what inputs leave open', () => {
    const inputs = read({
      HF_TOKEN: 'hf_x',
      HF_ENDPOINT: 'https://hub.example.org/',
      HF_HOME: '/data/hf',
      GITHUB_WORKSPACE: '/ws',
      RUNNER_TEMP: '/rt',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'y'
    })
    expect(inputs.endpoint).toBe('https://hub.example.org')
    expect(inputs.environment).toEqual({
      token: 'hf_x',
      storedTokenPaths: ['/data/hf/token'],
      idTokenRequest: { url: 'https://x', token: 'y' },
      directory: '/ws',
      tempDirectory: '/rt'
    })
  })

  test('an input wins over the environment', () => {
    expect(read({ INPUT_ENDPOINT: 'https://a.example', HF_ENDPOINT: 'https://b.example' }).endpoint).toBe(
      'https://a.example'
    )
    expect(read({ HF_TOKEN_PATH: '/t', HF_HOME: '/h' }).environment.storedTokenPaths).toEqual(['/t'])
  })
})

describe('space', () => {
  test.each([
    'ada/demo',
    ' ada/demo\n',
    '"ada/demo"',
    'spaces/ada/demo',
    'https://huggingface.co/spaces/ada/demo',
    'https://huggingface.co/spaces/ada/demo/',
    'https://huggingface.co/spaces/ada/demo.git',
    'https://huggingface.co/spaces/ada/demo/tree/main/src',
    'https://huggingface.co/spaces/ada/demo?logs=build',
    'huggingface.co/spaces/ada/demo',
    'https://hf.co/spaces/ada/demo',
    'https://ada:hf_secretsecretsecret@huggingface.co/spaces/ada/demo'
  ])('%j is ada/demo', value => {
    expect(read({ INPUT_SPACE: value }).space).toBe('ada/demo')
  })

  test.each([
    '',
    'demo',
    'ada/',
    '/demo',
    'ada/demo/more',
    'https://huggingface.co/ada/demo',
    'https://github.com/ada/demo',
    'ada/../demo',
    '-x/demo',
    'ada/de mo',
    'ada/demo;rm',
    'ada/../../etc',
    '--upload-pack=touch/x',
    'ada/demo\nada/other'
  ])('%j is refused', value => {
    expect(problemsOf({ INPUT_SPACE: value })).toMatchObject({ kind: 'invalid-space' })
  })

  test('a refused value shows no credential', () => {
    const finding = problemsOf({ INPUT_SPACE: 'https://ada:hf_abcdefghijkl@example.org/hf_abcdefghijkl' })
    expect(JSON.stringify(finding)).not.toContain('abcdefghijkl')
  })
})

describe('refusals', () => {
  test('all at once, each with what is expected', () => {
    expect(
      problemsOf({ INPUT_SPACE: 'x', INPUT_FORCE: 'maybe', INPUT_LANGUAGE: 'fr', INPUT_HISTORY: 'some' })
    ).toEqual({
      kind: 'invalid-inputs',
      problems: [
        { input: 'space', value: 'x', expected: 'space-id' },
        { input: 'history', value: 'some', expected: { oneOf: ['auto', 'full', 'snapshot'] } },
        { input: 'force', value: 'maybe', expected: { oneOf: ['true', 'false'] } },
        { input: 'language', value: 'fr', expected: { oneOf: ['en', 'zh-TW'] } }
      ]
    })
  })

  test.each([
    ['HISTORY', 'none'],
    ['PATH', '../up'],
    ['PATH', '/abs'],
    ['PATH', 'a/./b'],
    ['PATH', '-x'],
    ['PATH', '.git'],
    ['PATH', 'c:\\x'],
    ['LARGE-FILES', 'xet'],
    ['FORCE', 'yes'],
    ['DRY-RUN', '1'],
    ['REF', '--upload-pack=touch'],
    ['REF', 'a..b'],
    ['REF', '-x'],
    ['REF', 'main:refs/heads/other'],
    ['SPACE-BRANCH', 'a..b'],
    ['FAIL-WITHOUT-CREDENTIALS', '1'],
    ['ENDPOINT', 'not a url'],
    ['REF', 'a b'],
    ['REF', 'HEAD@{1}'],
    ['SPACE-BRANCH', '-d'],
    ['SPACE-BRANCH', 'a:b'],
    ['SPACE-BRANCH', 'refs/pr/1'],
    ['SPACE-BRANCH', 'x.lock'],
    ['SPACE-BRANCH', 'a//b'],
    ['ENDPOINT', 'ftp://hub.example'],
    ['ENDPOINT', 'http://hub.example'],
    ['ENDPOINT', 'https://ada:pw@hub.example'],
    ['ENDPOINT', 'https://hub.example/api'],
    ['ENDPOINT', 'hub.example'],
    ['CREATE', 'yes'],
    ['SDK', 'streamlit'],
    ['VISIBILITY', 'secret'],
    ['HARDWARE', 't4'],
    ['HARDWARE', 'cpu basic'],
    ['SLEEP-TIME', 'soon'],
    ['SLEEP-TIME', '0'],
    ['SLEEP-TIME', '-2'],
    ['SLEEP-TIME', '1.5h'],
    ['SLEEP-TIME', '1d'],
    ['SECRETS', '1A=x'],
    ['SECRETS', 'A-B=x'],
    ['SECRETS', '=x'],
    ['VARIABLES', '_A=x'],
    ['RESTART', 'maybe'],
    ['WAIT', 'no'],
    ['WAIT-TIMEOUT', '20'],
    ['WAIT-TIMEOUT', '0s'],
    ['WAIT-TIMEOUT', 'never'],
    ['WAIT-TIMEOUT', '20 m'],
    ['HEALTH-CHECK', 'http://x'],
    ['HEALTH-CHECK', 'health'],
    ['HEALTH-CHECK', '//evil.example/'],
    ['HEALTH-CHECK', '/\\evil.example/'],
    ['HEALTH-CHECK', '/a b'],
    ['HEALTH-CHECK', '/a\n/b'],
    ['HEALTH-CHECK', '/#x'],
    ['ROLLBACK', 'always']
  ])('%s: %s', (name, value) => {
    expect(problemsOf({ INPUT_SPACE: 'ada/demo', [`INPUT_${name}`]: value })).toMatchObject({
      kind: 'invalid-inputs',
      problems: [{ input: name.toLowerCase() }]
    })
  })

  test.each([
    ['FORCE', 'TRUE', 'force', true],
    ['SPACE-BRANCH', 'refs/heads/dev', 'space-branch', 'dev'],
    ['LANGUAGE', 'zh-tw', 'language', 'zh-TW'],
    ['REF', 'refs/tags/v1.0', 'ref', 'refs/tags/v1.0'],
    ['HISTORY', 'snapshot', 'history', 'snapshot'],
    ['PATH', './apps/demo/', 'path', 'apps/demo'],
    ['PATH', '.', 'path', ''],
    ['EXCLUDE', '*.md\n!README.md', 'exclude', '*.md\n!README.md'],
    ['LARGE-FILES', 'fail', 'large-files', 'fail'],
    ['SCAN', 'Warn', 'scan', 'warn'],
    ['ENDPOINT', 'http://127.0.0.1:8080', 'endpoint', 'http://127.0.0.1:8080'],
    ['SDK', 'Docker', 'sdk', 'docker'],
    ['VISIBILITY', 'PRIVATE', 'visibility', 'private'],
    ['HARDWARE', ' T4-small\n', 'hardware', 't4-small'],
    ['SLEEP-TIME', '3600', 'sleep-time', 3600],
    ['SLEEP-TIME', '1h30m', 'sleep-time', 5400],
    ['SLEEP-TIME', 'Never', 'sleep-time', -1],
    ['SLEEP-TIME', '-1', 'sleep-time', -1],
    ['RESTART', 'Factory', 'restart', 'factory'],
    ['RESTART', 'TRUE', 'restart', 'true'],
    ['WAIT', 'False', 'wait', false],
    ['WAIT-TIMEOUT', '90s', 'wait-timeout', 90_000],
    ['WAIT-TIMEOUT', '1H', 'wait-timeout', 3_600_000],
    ['HEALTH-CHECK', '/', 'health-check', '/'],
    ['HEALTH-CHECK', '/api/health?deep=1', 'health-check', '/api/health?deep=1']
  ] as const)('%s: %s is accepted', (name, value, key, parsed) => {
    expect(read({ [`INPUT_${name}`]: value })[key]).toBe(parsed)
  })
})

test.each(['PATH: app', 'EXCLUDE: x', 'CARD: sdk: docker'])(
  'a full history and %s contradict each other',
  setting => {
    const [, name = '', value = ''] = /^(\w+): (.*)$/.exec(setting) ?? []
    expect(
      problemsOf({ INPUT_SPACE: 'ada/demo', INPUT_HISTORY: 'full', [`INPUT_${name}`]: value })
    ).toMatchObject({
      problems: [{ input: 'history', value: 'full' }]
    })
  }
)

test('the language is known even when other inputs are bad', () => {
  expect(readLanguage({ INPUT_LANGUAGE: 'zh-TW', INPUT_FORCE: 'maybe' })).toBe('zh-TW')
  expect(readLanguage({ INPUT_LANGUAGE: 'fr' })).toBe('en')
  expect(readLanguage({})).toBe('en')
})

describe('inputs that cannot go together', () => {
  test.each([
    [{ WAIT: 'false', ROLLBACK: 'true' }, ['rollback']],
    [{ WAIT: 'false', 'HEALTH-CHECK': '/' }, ['health-check']],
    [{ 'SPACE-BRANCH': 'dev', ROLLBACK: 'true', 'HEALTH-CHECK': '/' }, ['health-check', 'rollback']],
    [
      { SDK: 'static', HARDWARE: 't4-small', 'SLEEP-TIME': '1h', RESTART: 'true' },
      ['hardware', 'sleep-time', 'restart']
    ],
    [{ HARDWARE: 'cpu-basic', 'SLEEP-TIME': '1h' }, ['hardware']],
    [{ SECRETS: 'A=1\nB=2', VARIABLES: 'B=3' }, ['variables']],
    [{ HISTORY: 'full', PATH: 'app' }, ['history']]
  ])('%j', (inputs, named) => {
    const env = Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value] as const)
    const finding = problemsOf({ INPUT_SPACE: 'ada/demo', ...Object.fromEntries(env) })
    expect(finding).toMatchObject({ kind: 'invalid-inputs', problems: named.map(input => ({ input })) })
  })

  test.each([
    { WAIT: 'false', ROLLBACK: 'false' },
    { WAIT: 'false', RESTART: 'true' },
    { HARDWARE: 'cpu-basic' },
    { HARDWARE: 't4-small', 'SLEEP-TIME': 'never' },
    { SDK: 'static', RESTART: 'false', VISIBILITY: 'private' },
    { SECRETS: 'A=1', VARIABLES: 'a=1' }
  ])('%j is fine', inputs => {
    const env = Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value] as const)
    expect(read(Object.fromEntries(env)).space).toBe('ada/demo')
  })
})
