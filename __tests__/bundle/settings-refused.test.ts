import { expect, test } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { type Scene, scene } from './support/scene.js'
import { expectWarned, rich, shownBy, writesTo } from './support/settings.js'

const job = ({ hub }: Scene) => ({
  env: {
    ACTIONS_ID_TOKEN_REQUEST_URL: hub.idTokenRequest.url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: hub.idTokenRequest.token
  }
})
const settings = { secrets: 'ONE=hunter2hunter2\nTWO=2', variables: 'MODE=a', visibility: 'private' }

exhaustively(
  'a keyless token that may not set anything: the push goes on, and what is left is named',
  async () => {
    const stage = await scene()
    const { hub, checkout, run } = stage
    hub.trust({ space: hub.space, claims: { repository: 'ada/demo' } })
    const ended = await run({ token: '', ...settings }, job(stage))
    expect(ended.outputs['status']).toBe('deployed')
    expectWarned(ended, /Visibility, Secret, Variable/)
    expect(await hub.head(hub.space)).toBe(await checkout.git('rev-parse', 'HEAD'))
    expect(hub.secrets(hub.space).size).toBe(0)
    // What was refused once is not tried for every line.
    expect(writesTo(hub)).toEqual(['PUT settings', 'POST secrets', 'POST variables', 'POST git-receive-pack'])
    // It did not happen, so the table does not say that it did.
    expect(ended.summary).not.toContain('Settings changed')
  }
)

exhaustively('a keyless token that may set things does', async () => {
  const stage = await scene({ keylessMayManage: true })
  const { hub, run } = stage
  hub.trust({ space: hub.space, claims: { repository: 'ada/demo' } })
  const page = await expectDeployed(await run({ token: '', secrets: 'ONE=1' }, job(stage)))
  expect(hub.secrets(hub.space).get('ONE')?.value).toBe('1')
  expect(page.text).toContain('Settings changed')
})

exhaustively('a token of `hf auth login` sets secrets, and not the hardware', async () => {
  const { hub, run } = await scene()
  rich(hub)
  const token = hub.addToken({ role: 'oauth' })
  const ended = await run({ token, secrets: 'ONE=1', hardware: 't4-small' })
  expect(ended.outputs['status']).toBe('deployed')
  expectWarned(ended, /Hardware/)
  expect(hub.secrets(hub.space).get('ONE')?.value).toBe('1')
  expect(ended.summary).toMatch(/Settings changed.*ONE/)
  expect(ended.summary).not.toMatch(/Settings changed.*t4-small/)
})

test.each(some(['secrets', 'variables', 'visibility'] as const))(
  'an access token that the Hub refuses on %s: nothing is pushed',
  async input => {
    const { hub, run, state } = await scene()
    const route = input === 'visibility' ? /\/settings$/ : new RegExp(`/${input}$`)
    hub.fault({
      path: route,
      status: 403,
      message: 'You have read access but not the required permissions for this operation',
      times: Infinity
    })
    const before = await state()
    const failed = await run({ [input]: settings[input] })
    const page = await expectExplained(failed, 'permission-denied')
    expect(page.text).toContain('read access')
    expect(writesTo(hub)).toHaveLength(1)
    expect(await state()).toBe(before)
    expect(shownBy(failed)).not.toContain('hunter2')
  }
)

exhaustively('the Hub does not take a name: a bad input, with its reason', async () => {
  const { hub, run, state } = await scene()
  const before = await state()
  hub.fault({ method: 'POST', path: /\/secrets$/, status: 400, message: 'SPACE_ID is a reserved name' })
  const page = await expectExplained(await run({ secrets: 'SPACE_ID=hunter2hunter2' }), 'invalid-input')
  for (const part of ['secrets', 'SPACE_ID', 'reserved name']) expect(page.text).toContain(part)
  expect(page.text).not.toContain('hunter2')
  expect(await state()).toBe(before)
})

exhaustively('a Hub that is away while a setting is made is waited for', async () => {
  const { hub, run } = await scene()
  hub.fault({ method: 'POST', path: /\/secrets$/, status: 503 })
  await expectDeployed(await run({ secrets: 'ONE=1' }))
  expect(hub.secrets(hub.space).get('ONE')?.value).toBe('1')
})

exhaustively('secrets of a static Space: everybody can read them, and that is said', async () => {
  const { hub, checkout, run } = await scene()
  await hub.addSpace({ id: 'ada/page', sdk: 'static' })
  await checkout.commit({ 'README.md': '---\ntitle: x\nsdk: static\n---\n', 'index.html': '<p>x' })
  const ended = await run({ space: 'ada/page', secrets: 'ONE=hunter2hunter2\nTWO=2' })
  expect(ended.outputs['status']).toBe('deployed')
  expectWarned(ended, /ONE.*TWO/)
})
