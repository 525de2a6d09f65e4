import { afterAll, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { makeRepository } from '../../local-runner/repository.js'
import { gitEnvironment, type GitVersion, openGit } from '../../src/adapters/git/git.js'
import { withCredential } from '../../src/adapters/git/credential.js'
import { Secret } from '../../src/model/values.js'

const SPACE = 'https://huggingface.co/spaces/ada/demo'
const TOKEN = 'hf_aTokenThatIsInNoConfigAndInNoArgument'
const BASE64 = Buffer.from(`git:${TOKEN}`).toString('base64')
/** The last git that is given the helper alone, and the first that takes settings from its environment. */
const OLD: GitVersion = [2, 30]
const NEW: GitVersion = [2, 31]

const repository = await makeRepository()
afterAll(() => repository.dispose())
const machine = {
  PATH: process.env.PATH,
  HOME: repository.path,
  GIT_CONFIG_NOSYSTEM: '1',
  SystemRoot: process.env.SystemRoot
}

/** What git itself would send to a URL: `git credential`, told and asked as git's HTTP client does it. */
function credential(
  action: 'fill' | 'approve' | 'reject',
  url: string,
  token = TOKEN
): Promise<Record<string, string>> {
  const { config = [], env = {} } = withCredential(SPACE, new Secret(token), OLD)
  const settings = config.flatMap(setting => ['-c', setting])
  return new Promise(resolve => {
    const options = { cwd: repository.path, env: { ...gitEnvironment(machine), ...env } }
    const child = execFile('git', [...settings, 'credential', action], options, (_, stdout) =>
      resolve(
        Object.fromEntries(
          stdout
            .trim()
            .split('\n')
            .map(line => line.split(/=(.*)/s).slice(0, 2))
        ) as Record<string, string>
      )
    )
    const known = action === 'fill' ? '' : `username=git\npassword=${token}\n`
    child.stdin?.end(`url=${url}\n${known}\n`)
  })
}

test('the token answers for the Space’s host', async () => {
  expect(await credential('fill', SPACE)).toMatchObject({ username: 'git', password: TOKEN })
  expect(await credential('fill', `${SPACE}.git/info/lfs`)).toMatchObject({
    username: 'git',
    password: TOKEN
  })
})

test.each([
  'https://huggingface.co.example/spaces/ada/demo',
  'https://example.org/spaces/ada/demo',
  'http://huggingface.co/spaces/ada/demo',
  'https://huggingface.co:8443/spaces/ada/demo',
  'https://hub.huggingface.co/spaces/ada/demo'
])('it does not answer for %s', async url => {
  expect(await credential('fill', url)).not.toHaveProperty('password')
})

test.each([
  'hf_$(touch x)`touch x`',
  'hf_\'quoted\'"twice"',
  'hf_100%s%n%d',
  'hf_back\\slash\\n',
  'hf_a;b|c&d>e<f#g'
])('a token of odd characters (%s) arrives as it is', async token => {
  expect(await credential('fill', SPACE, token)).toMatchObject({ password: token })
  expect(await repository.git('status', '--porcelain')).toBe('')
})

test.each([[OLD], [NEW]])(
  'the token is in no setting, so in no argument; only in the environment (git %s)',
  version => {
    const { config = [], env = {} } = withCredential(SPACE, new Secret(TOKEN), version)
    expect(config.join('\n')).not.toContain(TOKEN)
    expect(config.join('\n')).not.toContain(BASE64)
    expect(Object.values(env)).toContain(TOKEN)
  }
)

test('a git that can is given the header, for this Space alone, and no header of anybody else’s', async () => {
  await repository.git('config', 'http.extraHeader', 'X-Mallory: 1')
  await repository.git('config', `http.${SPACE}.extraHeader`, 'X-Mallory: 2')
  const git = openGit({ directory: repository.path, env: machine, step: 'push' })
  const headersFor = async (url: string, version: GitVersion) => {
    const call = withCredential(SPACE, new Secret(TOKEN), version)
    return (await git(['config', '--get-urlmatch', 'http.extraHeader', url], call)).stdout.trim()
  }
  expect(await headersFor(SPACE, NEW)).toBe(`Authorization: Basic ${BASE64}`)
  expect(await headersFor(SPACE, OLD)).toBe('')
  for (const url of ['https://huggingface.co/spaces/ada/other', 'https://example.org/spaces/ada/demo'])
    expect(await headersFor(url, NEW)).toBe('X-Mallory: 1')
})

test('helpers of the repository are not asked before, and not told after', async () => {
  const helper = '!f() { echo "$1" >>"$HOME/helper-ran"; echo username=mallory; echo password=wrong; }; f'
  for (const scope of ['', '.https://huggingface.co', `.${SPACE}`])
    await repository.git('config', `credential${scope}.helper`, helper)
  expect(await credential('fill', SPACE)).toMatchObject({ username: 'git', password: TOKEN })
  await credential('approve', SPACE)
  await credential('reject', SPACE)
  expect(await repository.git('status', '--porcelain')).toBe('')
})

test.each([[OLD], [NEW]])('a redirect is not followed, by git itself (git %s)', async version => {
  const heard: string[] = []
  const elsewhere = createServer((request, response) => {
    heard.push(request.url ?? '')
    response.writeHead(401, { 'www-authenticate': 'Basic realm="elsewhere"' }).end()
  })
  const hub = createServer((request, response) => {
    response.writeHead(307, { location: `${originOf(elsewhere)}${request.url}` }).end()
  })
  await Promise.all(
    [elsewhere, hub].map(server => new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve)))
  )
  try {
    const url = `${originOf(hub)}/spaces/ada/demo`
    const git = openGit({ directory: repository.path, env: machine, step: 'push' })
    const { code } = await git(['ls-remote', '--', url], withCredential(url, new Secret(TOKEN), version))
    expect(code).toBe(128)
    expect(heard).toEqual([])
  } finally {
    for (const server of [elsewhere, hub]) server.close()
  }
})

function originOf(server: ReturnType<typeof createServer>): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
