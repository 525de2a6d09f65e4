import { expect, test } from '@jest/globals'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FaultSpec } from '../../local-hub/index.js'
import { exhaustively, some } from '../support/tiers.js'
import { leaks } from './support/secret.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { otherHost } from './support/other-host.js'
import { cleanUp, pushesTo, type Scene, scene } from './support/scene.js'
import { shownBy } from './support/settings.js'

const job = ({ hub }: Scene) => ({
  env: {
    ACTIONS_ID_TOKEN_REQUEST_URL: hub.idTokenRequest.url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: hub.idTokenRequest.token
  }
})

test('a workflow that the Space trusts pushes without any secret', async () => {
  const stage = await scene()
  const { hub, checkout, run } = stage
  hub.trust({ space: hub.space, claims: { repository: 'ada/demo', branch: 'main', workflow: 'deploy.yml' } })

  const deployed = await run({ token: '' }, job(stage))

  await expectDeployed(deployed, { commit: await checkout.git('rev-parse', 'HEAD') })
  const sent = /^Basic (.*)/.exec(pushesTo(hub)[0]?.headers.authorization ?? '')?.[1] ?? ''
  const [user, token = ''] = Buffer.from(sent, 'base64').toString().split(/:(.*)/s)
  expect([user, token.slice(0, 7)]).toEqual(['git', 'hf_jwt_'])
  expect(deployed.masks).toContain(token)
  expect(leaks(token, deployed.log + deployed.summary + JSON.stringify(deployed.outputs))).toEqual([])
})

test('a workflow that no publisher of the Space matches is told what GitHub said of it', async () => {
  const stage = await scene()
  const { hub, run, state } = stage
  hub.trust({ space: hub.space, claims: { repository: 'ada/demo', branch: 'release' } })
  const before = await state()
  await expectExplained(await run({ token: '' }, job(stage)), 'oidc-rejected')
  expect(await state()).toBe(before)
})

exhaustively('a publisher of another Space opens no other', async () => {
  const stage = await scene()
  const { hub, run, state } = stage
  await hub.addSpace({ id: 'ada/other' })
  hub.trust({ space: 'ada/other', claims: { repository: 'ada/demo' } })
  const before = await state()
  await expectExplained(await run({ token: '' }, job(stage)), 'oidc-rejected')
  expect(await state()).toBe(before)
})

exhaustively('the Hub’s own time-out during the exchange is waited out', async () => {
  const stage = await scene()
  const { hub, run } = stage
  hub.trust({ space: hub.space, claims: { repository: 'ada/demo' } })
  const body = '{"error":"invalid_grant","error_description":"This operation was aborted"}'
  hub.fault({ path: '/oauth/token', status: 400, body })
  await expectDeployed(await run({ token: '' }, job(stage)))
})

exhaustively('GitHub’s refusal of an id token is not put down to the Hub', async () => {
  const stage = await scene()
  const { hub, run } = stage
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: hub.idTokenRequest.url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'not-this'
  }
  await expectExplained(await run({ token: '' }, { env }), 'oidc-unavailable')
  expect(hub.requests.filter(({ path }) => !path.startsWith('/_github/'))).toEqual([])
})

const asked = { path: /^\/_github\/idtoken/, times: Infinity }
const troubles: [what: string, fault: FaultSpec, said: RegExp][] = [
  ['is cut off', { ...asked, reset: 'after' }, /connection between the runner/],
  ['is a fault of its own', { ...asked, status: 503 }, /GitHub did not give one.*HTTP 503/],
  ['is a page', { ...asked, status: 200, body: '<html>Sign in</html>' }, /holds no id token/],
  ['is another shape', { ...asked, status: 200, body: '{"value":7}' }, /holds no id token/]
]

// They spend their time waiting, so they wait together.
exhaustively(
  'an answer of GitHub’s that is no id token is not put down to the job’s permission',
  async () => {
    const runs = troubles.map(async ([what, fault, said]) => {
      const stage = await scene()
      stage.hub.fault(fault)
      return { what, said, failed: await stage.run({ token: '' }, job(stage)) }
    })
    for (const { what, said, failed } of await Promise.all(runs)) {
      const page = await expectExplained(failed, 'network')
      expect([what, page.text.replace(/\s+/g, ' ')]).toEqual([what, expect.stringMatching(said)])
    }
  }
)

test('what GitHub gave to ask with is not taken to another address', async () => {
  const stage = await scene()
  const elsewhere = await otherHost()
  stage.hub.fault({ ...asked, redirect: elsewhere.origin })
  await expectExplained(await stage.run({ token: '' }, job(stage)), 'network')
  expect(elsewhere.heard).toEqual([])
})

/** A Hub that repeats, somewhere in its refusal, what it was sent. */
async function echo(before: number) {
  const sent: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const { subject_token: token } = JSON.parse(body) as { subject_token: string }
      sent.push(token)
      const told = `${'no '.repeat(before / 3)}${token} is not trusted`
      response.writeHead(400, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ error: 'invalid_grant', error_description: told }))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  cleanUp(() => new Promise(resolve => server.close(resolve)))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sent }
}

test.each(some([0, 270, 1950]))(
  'an id token that the exchange repeats after %s characters is not shown, nor a piece of it',
  async before => {
    const stage = await scene()
    const hub = await echo(before)
    const failed = await stage.run({ token: '', endpoint: hub.origin }, job(stage))
    await expectExplained(failed, 'oidc-rejected')
    const [token = ''] = hub.sent
    expect(token.split('.')).toHaveLength(3)
    expect(shownBy(failed)).not.toContain(token.slice(0, 12))
    expect(failed.masks).toContain(token)
  }
)
