import { expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { exhaustively } from '../support/tiers.js'
import { expectDeployed } from './support/explained.js'
import { cleanUp, type Scene, scene } from './support/scene.js'

/** A home in which the Hugging Face CLI has stored a token. */
async function homeWith(token: string, ...path: string[]): Promise<{ home: string; file: string }> {
  const home = await mkdtemp(join(tmpdir(), 'home-'))
  cleanUp(() => rm(home, { recursive: true, force: true }))
  const file = join(home, ...path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${token}\n`)
  return { home, file }
}

/** A job that has a token in each of the places, every one by another name. */
async function everywhere({ hub }: Scene) {
  hub.trust({ space: hub.space, claims: { repository: 'ada/demo' } })
  const [input, environment, stored] = ['input', 'environment', 'stored'].map(displayName =>
    hub.addToken({ role: 'write', displayName: `from-${displayName}` })
  ) as [string, string, string]
  const { home } = await homeWith(stored, '.cache', 'huggingface', 'token')
  const keyless = {
    ACTIONS_ID_TOKEN_REQUEST_URL: hub.idTokenRequest.url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: hub.idTokenRequest.token
  }
  return { input, environment, stored, home, keyless }
}

/** Whose token reached the Hub. */
function used({ hub }: Scene, tokens: Readonly<Record<string, string>>): string[] {
  const sent = hub.requests.map(({ headers }) => /^Bearer (.*)/.exec(headers.authorization ?? '')?.[1] ?? '')
  return Object.keys(tokens).filter(name => sent.includes(tokens[name] ?? ''))
}

test('the input comes first, then HF_TOKEN, then keyless, then what the CLI stored', async () => {
  const stage = await scene()
  const { input, environment, stored, home, keyless } = await everywhere(stage)
  const tokens = { input, environment, stored }
  const env = { HF_TOKEN: environment, ...keyless }
  const exchanged = () => stage.hub.requests.some(({ path }) => path === '/oauth/token')

  await expectDeployed(await stage.run({ token: input }, { env, home }))
  expect([used(stage, tokens), exchanged()]).toEqual([['input'], false])

  stage.hub.requests.length = 0
  await expectDeployed(await stage.run({ token: '', 'space-branch': 'b' }, { env, home }))
  expect([used(stage, tokens), exchanged()]).toEqual([['environment'], false])

  stage.hub.requests.length = 0
  await expectDeployed(
    await stage.run({ token: '', 'space-branch': 'c' }, { env: { ...keyless, HF_TOKEN: '' }, home })
  )
  expect([used(stage, tokens), exchanged()]).toEqual([[], true])

  stage.hub.requests.length = 0
  await expectDeployed(await stage.run({ token: '', 'space-branch': 'd' }, { home }))
  expect([used(stage, tokens), exchanged()]).toEqual([['stored'], false])
})

exhaustively('the file of the CLI is found where HF_HOME, XDG_CACHE_HOME or HF_TOKEN_PATH say', async () => {
  const { hub, run } = await scene()
  const { file } = await homeWith(hub.tokens.write, 'elsewhere', 'huggingface', 'token')
  const places = { HF_HOME: dirname(file), XDG_CACHE_HOME: dirname(dirname(file)), HF_TOKEN_PATH: file }
  const runs = Object.entries(places).map(([name, value]) =>
    run({ token: '', 'space-branch': name }, { env: { [name]: value } })
  )
  for (const deployed of await Promise.all(runs)) await expectDeployed(deployed)
})
