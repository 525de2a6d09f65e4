import { expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { some } from '../support/tiers.js'
import { png } from './support/content.js'
import { expectDeployed } from './support/explained.js'
import { otherHost } from './support/other-host.js'
import { leaks } from './support/secret.js'
import { cleanUp, lend, pushesTo, type Scene, scene } from './support/scene.js'
import { shownBy } from './support/settings.js'
import { watchArguments } from './support/watch-arguments.js'

interface Given {
  readonly inputs: Record<string, string>
  readonly env: Record<string, string>
  /** Files of the home folder that hold the token from the start. */
  readonly files: string[]
}

/** Each way in which a token comes. */
const ways: [way: string, give: (scene: Scene, home: string) => Given | Promise<Given>][] = [
  ['the input', ({ hub }) => ({ inputs: { token: canary(hub) }, env: {}, files: [] })],
  ['the environment', ({ hub }) => ({ inputs: {}, env: { HF_TOKEN: canary(hub) }, files: [] })],
  [
    'a keyless login',
    ({ hub }) => {
      hub.trust({ space: hub.space, claims: { repository: 'ada/demo' } })
      const { url, token } = hub.idTokenRequest
      return {
        inputs: {},
        env: { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token },
        files: []
      }
    }
  ],
  [
    'the file of the CLI',
    async ({ hub }, home) => {
      const file = join('.cache', 'huggingface', 'token')
      await mkdir(dirname(join(home, file)), { recursive: true })
      await writeFile(join(home, file), canary(hub))
      return { inputs: {}, env: {}, files: [file] }
    }
  ]
]

function canary(hub: Scene['hub']): string {
  return hub.addToken({ role: 'write', token: `hf_Canary${randomBytes(14).toString('hex')}` })
}

/** Settings that would send to another host what git sends, or write it down. */
function settings(hub: string, elsewhere: string, folder: string): [name: string, value: string][] {
  const space = `${hub}/spaces/ada/demo`
  return [
    [`url.${elsewhere}/.insteadOf`, `${hub}/`],
    [`url.${elsewhere}/x.insteadOf`, space],
    [`url.${elsewhere}/x.pushInsteadOf`, space],
    [`remote.${space}.pushurl`, `${elsewhere}/spaces/ada/demo`],
    [`remote.${space}.vcs`, 'ext'],
    ['protocol.ext.allow', 'always'],
    ['http.proxy', elsewhere],
    ['http.curloptResolve', `*:${new URL(hub).port}:127.0.0.1`],
    ['http.sslVerify', 'false'],
    ['http.sslCAInfo', 'certificates-of-mallory.pem'],
    ['http.cookieFile', join(folder, 'cookies')],
    ['http.saveCookies', 'true'],
    ['http.extraHeader', 'Authorization: Basic bWFsbG9yeTp3cm9uZw=='],
    ['credential.helper', 'store'],
    ['lfs.url', `${elsewhere}/info/lfs`],
    ['lfs.pushurl', `${elsewhere}/info/lfs`],
    ['trace2.eventTarget', join(folder, 'trace2-event')],
    ['trace2.normalTarget', join(folder, 'trace2-normal')],
    ['trace2.envVars', 'INPUT_TOKEN,HF_TOKEN,ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  ]
}

const TRACES = ['GIT_TRACE', 'GIT_TRACE_CURL', 'GIT_CURL_VERBOSE', 'GIT_LFS_TRACE', 'GIT_TRANSFER_TRACE']
const places = ['the repository', 'the machine'] as const

test.each(
  some(
    ways.flatMap(([way, give]) => places.map(place => [way, place, give] as const)),
    2
  )
)('a token from %s goes nowhere but to the Hub, whatever %s is configured to do', async (_, place, give) => {
  const stage = await scene()
  const { hub, checkout } = stage
  const elsewhere = await otherHost()
  const home = await mkdtemp(join(tmpdir(), 'canary-'))
  cleanUp(() => rm(home, { recursive: true, force: true }))
  await mkdir(join(home, 'temp'))
  await checkout.commit({ 'logo.png': png(1) })
  // The Space has a commit of its own, and the clone lacks history: both are fetched.
  await hub.commit(hub.space, { files: { 'note.md': 'x\n' } })
  const clone = lend(await checkout.clone('--depth=1'))
  for (const [name, value] of settings(hub.origin, elsewhere.origin, home)) {
    if (place === 'the repository') await clone.git('config', '--add', name, value)
    else await clone.git('config', '--file', join(home, '.gitconfig'), '--add', name, value)
  }
  const { inputs, env, files } = await give(stage, home)
  const watch = await watchArguments()

  const ended = await stage.run(
    { token: '', history: 'snapshot', force: 'true', ...inputs },
    {
      ...{ home, workspace: clone.path },
      ...watch?.options,
      env: { ...Object.fromEntries(TRACES.map(name => [name, '1'])), ...watch?.options.env, ...env }
    }
  )

  await expectDeployed(ended)
  const sent = /^Basic (.*)/.exec(pushesTo(hub)[0]?.headers.authorization ?? '')?.[1] ?? ''
  const token = Buffer.from(sent, 'base64').toString().slice('git:'.length)
  expect(token).toMatch(/^hf_(Canary|jwt_)/)
  const processes = (await watch?.seen()) ?? ''
  for (const secret of [token, env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? token]) {
    expect(leaks(secret, shownBy(ended))).toEqual([])
    expect(leaks(secret, processes)).toEqual([])
    expect(await filesWith(secret, clone.path)).toEqual([])
    expect(await filesWith(secret, home)).toEqual(secret === token ? files : [])
  }
  expect(elsewhere.heard).toEqual([])
  if (watch) expect(processes).toContain('cat-file')
})

async function filesWith(secret: string, folder: string): Promise<string[]> {
  const found: string[] = []
  for (const name of await readdir(folder, { recursive: true })) {
    const text = await readFile(join(folder, name), 'latin1').catch(() => '')
    if (leaks(secret, text + name).length > 0) found.push(name)
  }
  return found
}
