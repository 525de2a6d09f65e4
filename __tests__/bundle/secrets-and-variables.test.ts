import { expect, test } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectDeployed } from './support/explained.js'
import { scene } from './support/scene.js'
import { forget, sentTo, shownBy, writesTo } from './support/settings.js'

const secrets = [
  '# what the app needs',
  'PLAIN=value',
  'EQUALS=postgres://u:p@h/db?a=1==#x',
  'QUOTED="  牛肉麵 \'🍜\' "',
  'BLOCK<<END',
  '-----BEGIN KEY-----',
  '  abc=',
  '-----END KEY-----',
  'END',
  '',
  "JSON='{",
  '  "a": 1',
  "}'",
  'FROM_ENV'
].join('\r\n')
const values = {
  PLAIN: 'value',
  EQUALS: 'postgres://u:p@h/db?a=1==#x',
  QUOTED: "  牛肉麵 '🍜' ",
  BLOCK: '-----BEGIN KEY-----\n  abc=\n-----END KEY-----',
  JSON: '{\n  "a": 1\n}',
  FROM_ENV: 'of the step\nand its second line'
}

test('every form of a line arrives as the value that it stands for, before the push', async () => {
  const { hub, run } = await scene()
  const inputs = { secrets, variables: 'MODE=demo\nEMPTY=\nTEXT="a\nb"' }
  await expectDeployed(await run(inputs, { env: { FROM_ENV: values.FROM_ENV } }))

  const kept = [...hub.secrets(hub.space)].map(([key, { value }]) => [key, value])
  expect(Object.fromEntries(kept)).toEqual(values)
  const variables = [...hub.variables(hub.space)].map(([key, { value }]) => [key, value])
  expect(Object.fromEntries(variables)).toEqual({ MODE: 'demo', EMPTY: '', TEXT: 'a\nb' })
  expect(writesTo(hub)).toEqual([
    ...Object.keys(values).map(() => 'POST secrets'),
    ...['MODE', 'EMPTY', 'TEXT'].map(() => 'POST variables'),
    'POST git-receive-pack'
  ])
})

test('the next run sends what changed, and keeps what a person wrote beside it', async () => {
  const { hub, run } = await scene()
  const described = (key: string) => hub.secrets(hub.space).get(key)?.description ?? ''
  await fetch(`${hub.origin}/api/spaces/${hub.space}/secrets`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${hub.tokens.write}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ key: 'ONE', value: 'old', description: 'For billing [prod]' })
  })
  const inputs = { secrets: 'ONE=first\nTWO=second', variables: 'MODE=a\nSIZE=1' }
  await expectDeployed(await run(inputs))
  expect(described('ONE')).toMatch(/^For billing \[prod\] \[hf-space-push:v1:/)
  expect(described('TWO')).toMatch(/^\[hf-space-push:v1:/)

  forget(hub)
  const same = await run(inputs)
  expect(same.outputs['status']).toBe('unchanged')
  expect(writesTo(hub)).toEqual([])

  const changed = await run({ secrets: 'ONE=third\nTWO=second', variables: 'MODE=a\nSIZE=2', wait: 'false' })
  expect(changed.outputs['status']).toBe('unchanged')
  expect(writesTo(hub)).toEqual(['POST secrets', 'POST variables'])
  expect(sentTo(hub, /\/(secrets|variables)$/)).toMatchObject([
    { key: 'ONE', value: 'third' },
    { key: 'SIZE', value: '2' }
  ])
  expect(described('ONE')).toMatch(/^For billing \[prod\] \[hf-space-push:v1:[^[]*\]$/)
  // Named in what a person reads; a secret only by its name.
  for (const text of [changed.log, changed.summary]) {
    expect(text).toContain('ONE')
    expect(text).toContain('SIZE')
    expect(text).not.toContain('TWO')
  }
})

exhaustively('a value that somebody changed on the Hub is set again, where the Hub tells it', async () => {
  const { hub, run } = await scene()
  const inputs = { secrets: 'ONE=first', variables: 'MODE=a', wait: 'false' }
  await run(inputs)
  for (const [route, body] of [
    // Without a description, as the page of the Space would send it.
    ['secrets', { key: 'ONE', value: 'edited' }],
    ['variables', { key: 'MODE', value: 'edited' }]
  ] as const)
    await fetch(`${hub.origin}/api/spaces/${hub.space}/${route}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${hub.tokens.write}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body)
    })
  forget(hub)
  await run(inputs)
  expect(writesTo(hub)).toEqual(['POST secrets', 'POST variables'])
  expect(hub.secrets(hub.space).get('ONE')?.value).toBe('first')
})

exhaustively('a dry run says what it would set, and sets nothing', async () => {
  const { hub, run } = await scene()
  const dry = await run({ secrets: 'ONE=hunter2hunter2', variables: 'MODE=a', 'dry-run': 'true' })
  expect(dry.outputs['status']).toBe('dry-run')
  expect(writesTo(hub)).toEqual([])
  expect(dry.summary).toContain('Settings that would change')
  for (const name of ['ONE', 'MODE']) expect(dry.summary).toContain(name)
  expect(shownBy(dry)).not.toContain('hunter2')
})

exhaustively('where the list of secrets is refused, all are sent', async () => {
  const { hub, run } = await scene()
  hub.fault({ method: 'GET', path: /\/(secrets|variables)$/, status: 403, message: 'No', times: Infinity })
  const inputs = { secrets: 'ONE=first', variables: 'MODE=a', wait: 'false' }
  await expectDeployed(await run(inputs))
  await run(inputs)
  expect(writesTo(hub)).toEqual([
    'POST secrets',
    'POST variables',
    'POST git-receive-pack',
    'POST secrets',
    'POST variables'
  ])
})

test('without the inputs nobody asks for secrets or variables', async () => {
  const { hub, run } = await scene()
  await expectDeployed(await run())
  expect(hub.requests.filter(({ path }) => /\/(secrets|variables)$/.test(path))).toEqual([])
})
