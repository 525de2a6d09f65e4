import { expect, test } from '@jest/globals'
import type { FaultSpec } from '../../local-hub/index.js'
import { exhaustively } from '../support/tiers.js'
import { expectExplained } from './support/explained.js'
import { pushesTo, type Scene, scene } from './support/scene.js'
import { writesTo } from './support/settings.js'

const secrets = { secrets: 'API_KEY=a-value-that-is-secret-1' }

async function expectNothingWritten({ hub, checkout }: Scene, space: string) {
  expect(pushesTo(hub)).toEqual([])
  expect(writesTo(hub)).toEqual([])
  expect(hub.secrets(space).size).toBe(0)
  expect(await hub.head(space)).not.toBe(await checkout.git('rev-parse', 'HEAD'))
}

test('a Space that was transferred to another owner is not followed, though the token may write there', async () => {
  const stage = await scene()
  const { hub, run } = stage
  await hub.rename('ada/demo', 'acme/demo')

  const failed = await run({ space: 'ada/demo', ...secrets })

  const page = await expectExplained(failed, 'repository-not-found')
  expect(page.text).toContain('ada/demo')
  expect(page.text).toContain('space: acme/demo')
  await expectNothingWritten(stage, 'acme/demo')
})

/** What a Hub may say of `ada/demo` to have `acme/other` written to. */
const detours: [what: string, fault: FaultSpec][] = [
  ['the API', { path: /^\/api\/spaces\/ada\/demo$/, redirect: '/api/spaces/acme/other', times: Infinity }],
  [
    'its git server',
    {
      path: /^\/spaces\/ada\/demo\/info\/refs/,
      redirect: '/spaces/acme/other/info/refs?service=git-receive-pack',
      times: Infinity
    }
  ]
]

exhaustively.each(detours)(
  'a Space for which %s answers with another owner’s is not written to',
  async (_, fault) => {
    const stage = await scene()
    const { hub, run } = stage
    await hub.addSpace({ id: 'acme/other' })
    const redirect = 'redirect' in fault ? `${hub.origin}${fault.redirect}` : ''
    hub.fault({ ...fault, redirect } as FaultSpec)

    const failed = await run(secrets)

    const page = await expectExplained(failed, 'repository-not-found')
    expect(page.text).toContain('acme/other')
    await expectNothingWritten(stage, 'acme/other')
  }
)

exhaustively('a setting is not taken to another Space, though the question was answered well', async () => {
  const stage = await scene()
  const { hub, run } = stage
  await hub.addSpace({ id: 'acme/other' })
  const redirect = `${hub.origin}/api/spaces/acme/other/secrets`
  hub.fault({ method: 'POST', path: '/api/spaces/ada/demo/secrets', redirect, times: Infinity })

  const failed = await run(secrets)

  await expectExplained(failed, 'network')
  expect(hub.secrets('acme/other').size).toBe(0)
  expect(pushesTo(hub)).toEqual([])
})
