import { expect, test } from '@jest/globals'
import { expectDeployed } from './support/explained.js'
import { pushesTo, scene } from './support/scene.js'

test('a first deployment replaces the commit that the Hub made, without being asked to', async () => {
  const { hub, checkout, run } = await scene()
  const [hubsOwn, commit] = await Promise.all([hub.head(hub.space), checkout.git('rev-parse', 'HEAD')])

  const deployed = await run()

  const page = await expectDeployed(deployed, {
    'space-url': `${hub.origin}/spaces/ada/demo`,
    'app-url': 'https://ada-demo.hf.space',
    commit,
    'previous-commit': hubsOwn ?? '',
    history: 'full'
  })
  expect(await hub.head(hub.space)).toBe(commit)
  expect(await hub.git(hub.space, 'rev-list', '--count', 'main')).toBe('1\n')
  expect(page.links).toContain('https://ada-demo.hf.space')
  expect(page.text).toContain(commit.slice(0, 7))

  const remotes = await checkout.git('remote', '-v')
  expect(remotes.split('\n').map(line => line.split(/\s+/))).toEqual([
    ['huggingface', `${hub.origin}/spaces/ada/demo`, '(fetch)'],
    ['huggingface', `${hub.origin}/spaces/ada/demo`, '(push)']
  ])
  expect(await checkout.git('status', '--porcelain')).toBe('')
})

test('the token travels as the password of `git` on git’s routes, and as a bearer token on the others', async () => {
  const { hub, run } = await scene()
  await expectDeployed(await run())

  const basic = `Basic ${Buffer.from(`git:${hub.tokens.write}`).toString('base64')}`
  for (const push of pushesTo(hub)) expect(push.headers.authorization).toBe(basic)
  expect(pushesTo(hub)).not.toHaveLength(0)
  for (const { path, headers } of hub.requests) {
    const allowed = path.startsWith('/api/') ? [`Bearer ${hub.tokens.write}`] : [basic, undefined]
    expect(allowed).toContain(headers.authorization)
  }
  expect(hub.requests.some(({ path }) => path === '/api/whoami-v2')).toBe(true)
})
