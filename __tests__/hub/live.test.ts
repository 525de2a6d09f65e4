import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { type LocalHub, startHub } from '../../local-hub/index.js'
import { liveCheck, report } from '../../scripts/live.js'

let hub: LocalHub
beforeEach(async () => {
  hub = await startHub()
})
afterEach(() => hub.close())

const place = () => ({ endpoint: hub.origin, token: hub.tokens.write, space: hub.space })

test('the local Hub is as the action believes the Hub to be, and is left as it was', async () => {
  const state = async () => [
    hub.spaces(),
    await hub.git(hub.space, 'for-each-ref'),
    [...hub.secrets(hub.space).keys(), ...hub.variables(hub.space).keys()]
  ]
  const before = await state()
  const checked = await liveCheck(place())
  expect(checked.filter(({ holds }) => !holds)).toEqual([])
  expect(checked.length).toBeGreaterThan(20)
  expect(report(checked)).toBe(`${checked.length} of ${checked.length} facts hold.`)
  expect(await state()).toEqual(before)
}, 60_000)

exhaustively(
  'a Hub that is another is noticed, row by row, and the token is not printed',
  async () => {
    const always = { times: Infinity }
    hub.fault({ path: /validate-yaml/, status: 500, message: `Broken for ${hub.tokens.write}`, ...always })
    hub.fault({ path: /whoami-v2/, addHeaders: { RateLimit: 'limit=7' }, ...always })
    hub.fault({ path: /git-receive-pack$/, method: 'POST', status: 403, message: 'No', ...always })
    hub.fault({ path: /\/(secrets|restart)$/, method: 'POST', status: 200, body: '{"ok":true}', ...always })
    const checked = await liveCheck(place())
    expect(checked.filter(({ holds }) => !holds).map(({ name }) => name)).toEqual([
      'rate limit headers',
      'front matter that is good',
      'front matter that is not',
      'a secret: its description is kept, its value never told',
      'the hardware that it has, asked for again, and a restart: the answer is its runtime',
      'a push with a large file',
      'a push with a binary file'
    ])
    const told = report(checked)
    expect(told).toContain('| rate limit headers | "api";r=N;t=N')
    expect(told).not.toContain(hub.tokens.write)
  },
  60_000
)

exhaustively(
  'without a right to write, that is what is told',
  async () => {
    const checked = await liveCheck({ ...place(), token: hub.tokens.read })
    const differing = checked.filter(({ holds }) => !holds).map(({ name }) => name)
    expect(differing).toContain('may this token write')
  },
  60_000
)
