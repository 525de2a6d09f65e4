import { expect, test } from '@jest/globals'
import type { FaultSpec } from '../../local-hub/index.js'
import { exhaustively, some } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'

const passing: [what: string, fault: FaultSpec][] = [
  ['a 503 on the way to the Space', { path: /info\/refs/, status: 503 }],
  ['a 503 during the push', { path: /\/git-receive-pack$/, status: 503 }],
  ['a rate limit on the API', { path: '/api/whoami-v2', status: 429, headers: { 'Retry-After': '1' } }],
  [
    'a rate limit on git',
    { path: /git-receive-pack/, after: 1, status: 429, headers: { 'Retry-After': '1' } }
  ],
  ['a connection that is cut once', { path: /info\/refs/, reset: 'before' }]
]

// They spend their time waiting, so they wait together.
test('what passes by itself is waited out', async () => {
  const runs = some(passing, 2).map(async ([what, fault]) => {
    const { hub, checkout, run } = await scene()
    hub.fault(fault)
    const deployed = await run()
    return {
      what,
      deployed,
      head: await hub.head(hub.space),
      commit: await checkout.git('rev-parse', 'HEAD')
    }
  })
  for (const { what, deployed, head, commit } of await Promise.all(runs)) {
    await expectDeployed(deployed, { commit })
    expect([what, head]).toEqual([what, commit])
  }
})

const lasting: [what: string, id: string, fault: FaultSpec][] = [
  ['a gateway’s error page', 'hub-unavailable', { path: /./, status: 502, times: Infinity }],
  [
    'an error page during the push',
    'hub-unavailable',
    { path: /\/git-receive-pack$/, status: 502, times: Infinity }
  ],
  [
    'a rate limit that lasts longer',
    'rate-limited',
    { path: /./, status: 429, headers: { 'Retry-After': '600' }, times: Infinity }
  ],
  ['connections that are always cut', 'network', { path: /./, reset: 'before', times: Infinity }]
]

exhaustively('what does not pass is explained, and the Space is as it was', async () => {
  const runs = some(lasting, 2).map(async ([what, id, fault]) => {
    const { hub, run, state } = await scene()
    const before = await state()
    hub.fault(fault)
    const failed = await run()
    return { what, id, failed, before, after: await state() }
  })
  for (const { what, id, failed, before, after } of await Promise.all(runs)) {
    await expectExplained(failed, id)
    expect([what, after]).toEqual([what, before])
  }
})
