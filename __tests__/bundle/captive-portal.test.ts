import { expect, test } from '@jest/globals'
import type { FaultSpec } from '../../local-hub/index.js'
import { some } from '../support/tiers.js'
import { expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'
import { rich } from './support/settings.js'

const PAGE = '<!doctype html><html><title>Guest network</title><body>Please sign in</body></html>'
const portal = { status: 200, body: PAGE, times: Infinity }

const cases: [what: string, fault: FaultSpec, inputs: Record<string, string>, named: RegExp][] = [
  ['everything', { path: /./, ...portal }, {}, /branches/],
  ['a setting', { path: /\/secrets$/, method: 'POST', ...portal }, { secrets: 'ONE=1' }, /secrets/],
  [
    'a setting, with data of its own',
    { path: /\/variables$/, method: 'POST', ...portal, body: 'OK' },
    { variables: 'MODE=a' },
    /variables/
  ],
  [
    'a new Space',
    { path: '/api/repos/create', ...portal, body: '{"ok":true}' },
    { space: 'ada/new', create: 'true' },
    /Creating the Space/
  ],
  [
    'the question for the branches, by a redirect',
    { path: /info\/refs/, redirect: 'https://portal.invalid/sign-in', times: Infinity },
    {},
    /branches/
  ]
]

// They spend their time waiting, so they wait together.
test('an answer from something in between is told as such, and nothing was pushed', async () => {
  const runs = some(cases, 2).map(async ([what, fault, inputs, named]) => {
    const { hub, run, state } = await scene()
    rich(hub)
    const before = await state()
    hub.fault(fault)
    return { what, named, failed: await run(inputs), before, after: await state() }
  })
  for (const { what, named, failed, before, after } of await Promise.all(runs)) {
    const page = await expectExplained(failed, 'network')
    expect([what, page.text]).toEqual([what, expect.stringMatching(/Something between/)])
    expect([what, page.text]).toEqual([what, expect.stringMatching(named)])
    expect([what, after]).toEqual([what, before])
  }
})
