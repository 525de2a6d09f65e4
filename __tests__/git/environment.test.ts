import { afterAll, expect, test } from '@jest/globals'
import { makeRepository } from '../../local-runner/repository.js'
import { gitEnvironment, openGit } from '../../src/adapters/git/git.js'

const repository = await makeRepository()
afterAll(() => repository.dispose())

const machine = { PATH: process.env.PATH, HOME: repository.path, SystemRoot: process.env.SystemRoot }

test.each([
  'INPUT_TOKEN',
  'INPUT_GITHUB-TOKEN',
  'HF_TOKEN',
  'hf_token',
  'HUGGING_FACE_HUB_TOKEN',
  'GITHUB_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'AWS_SECRET_ACCESS_KEY',
  'DB_PASSWORD'
])('git does not get the secret %s', name => {
  expect(Object.values(gitEnvironment({ ...machine, [name]: 'a secret' }))).not.toContain('a secret')
})

test.each([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_NAMESPACE',
  'GIT_CONFIG_COUNT',
  'GIT_CONFIG_KEY_0',
  'GIT_CONFIG_PARAMETERS',
  'GIT_TRACE',
  'GIT_TRACE_CURL',
  'GIT_CURL_VERBOSE',
  'GIT_SSL_NO_VERIFY',
  'GIT_SSH_COMMAND',
  'GIT_PROXY_COMMAND',
  'GIT_EXTERNAL_DIFF',
  'LANG'
])('git does not get %s, which would change what it does or says', name => {
  expect(gitEnvironment({ ...machine, [name]: 'x' })).not.toHaveProperty(name)
})

test.each([
  'PATH',
  'HOME',
  'HTTPS_PROXY',
  'no_proxy',
  'SSL_CERT_FILE',
  'GIT_EXEC_PATH',
  'GIT_SSL_CAINFO',
  'GIT_CONFIG_NOSYSTEM'
])('git keeps %s, without which it may not work on this machine', name => {
  expect(gitEnvironment({ [name]: 'kept' })).toHaveProperty(name, 'kept')
})

test('git asks nobody and speaks English', () => {
  const env = gitEnvironment({
    ...machine,
    GIT_ASKPASS: '/bin/x',
    SSH_ASKPASS: '/bin/x',
    LC_ALL: 'de_DE',
    LC_MESSAGES: 'de_DE'
  })
  expect(env).toMatchObject({
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    LC_ALL: 'C',
    LANGUAGE: 'C'
  })
  expect(env).not.toHaveProperty('LC_MESSAGES')
})

// The alias is a shell command.
const ifShell = process.platform === 'win32' ? test.skip : test

ifShell('a program that git starts sees no secret of the job', async () => {
  const git = openGit({
    directory: repository.path,
    env: { ...machine, HF_TOKEN: 'hf_secret', INPUT_TOKEN: 'hf_secret' },
    step: 'plan'
  })
  const { stdout, code } = await git(['show-env'], { config: ['alias.show-env=!env'] })
  expect(code).toBe(0)
  expect(stdout).toContain('GIT_TERMINAL_PROMPT=0')
  expect(stdout).not.toContain('hf_secret')
})

test('a variable of one call is not left to the next', async () => {
  const git = openGit({ directory: repository.path, env: machine, step: 'plan' })
  const config = ['user.name=From the config', 'user.email=x@example.org']
  const named = await git(['var', 'GIT_AUTHOR_IDENT'], { config, env: { GIT_AUTHOR_NAME: 'From the call' } })
  const next = await git(['var', 'GIT_AUTHOR_IDENT'], { config })
  expect([named.stdout, next.stdout].map(line => line.split(' <')[0])).toEqual([
    'From the call',
    'From the config'
  ])
})

test('an exit code is a result, and what git printed comes with it', async () => {
  const git = openGit({ directory: repository.path, env: machine, step: 'plan' })
  const { code, stdout, text } = await git(['rev-parse', '--verify', 'refs/heads/none'])
  expect(code).toBe(128)
  expect(stdout).toBe('')
  expect(text).toContain('fatal:')
})

test('a machine without git is a finding, not a crash', async () => {
  const PATH = process.env.PATH
  // The toolkit looks for programs on the PATH of this process.
  process.env.PATH = repository.path
  try {
    const git = openGit({ directory: repository.path, env: { PATH: repository.path }, step: 'plan' })
    await expect(git(['version'])).rejects.toMatchObject({
      evidence: { step: 'plan', finding: { kind: 'git-missing' } }
    })
  } finally {
    process.env.PATH = PATH
  }
})
