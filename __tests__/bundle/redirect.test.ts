import { expect, test } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { leaks } from './support/secret.js'
import { otherHost } from './support/other-host.js'
import { scene } from './support/scene.js'

const routes: [what: string, path: RegExp, after: number][] = [
  ['every route', /./, 0],
  ['the API', /^\/api\//, 0],
  ['git’s first question of the push', /info\/refs\?service=git-receive-pack/, 1],
  ['the pack', /\/git-receive-pack$/, 0],
  ['git’s first question of the fetch', /info\/refs\?service=git-upload-pack/, 0]
]

test.each(some(routes))(
  'a redirect of %s to another host does not take the token there',
  async (_, path, after) => {
    const { hub, run } = await scene()
    const elsewhere = await otherHost()
    hub.fault({ path, after, redirect: elsewhere.origin, status: 307, times: Infinity })

    // What is not answered is asked again for as long as the run may wait.
    const ended = await run({ 'wait-timeout': '4s' })

    expect(leaks(hub.tokens.write, JSON.stringify(elsewhere.heard))).toEqual([])
    expect(elsewhere.heard.flatMap(({ headers }) => headers.authorization ?? [])).toEqual([])
    // What git sends is the repository, which may be as secret as the token.
    expect(elsewhere.heard.filter(({ headers }) => headers['user-agent']?.startsWith('git/'))).toEqual([])
    // Either the run did without that answer, or it says that it failed.
    const arrived =
      (await hub.git(hub.space, 'rev-list', '--count', '--grep=First version', 'main')) === '1\n'
    expect(ended.outputs['status']).toBe(arrived ? 'deployed' : 'failed')
    expect(ended.code).toBe(arrived ? 0 : 1)
  }
)

test('the search for a missing Space does not take the token elsewhere', async () => {
  const { hub, run } = await scene()
  const elsewhere = await otherHost()
  hub.fault({
    path: /^\/api\/(spaces\?|models|datasets)/,
    redirect: elsewhere.origin,
    status: 307,
    times: Infinity
  })
  await run({ space: 'ada/dmeo' })
  expect(elsewhere.heard).toEqual([])
})

exhaustively('a list that goes on at another host is not read there', async () => {
  const { hub, run } = await scene()
  const elsewhere = await otherHost()
  const next = { Link: `<${elsewhere.origin}/api/spaces?page=2>; rel="next"` }
  hub.fault({ path: /^\/api\/spaces\?/, addHeaders: next })
  const missing = await run({ space: 'ada/dmeo' })
  // What came before is still of use.
  expect(missing.summary).toContain('ada/demo')
  expect(elsewhere.heard).toEqual([])
})
