import { expect, test } from '@jest/globals'
import type { FaultSpec } from '../../local-hub/index.js'
import { some } from '../support/tiers.js'
import { HOSTILE, expectUnharmed } from './support/hostile.js'
import { scene } from './support/scene.js'

const json = JSON.stringify({ error: HOSTILE })
const answers: [what: string, fault: FaultSpec][] = [
  ['the API', { path: /^\/api\//, status: 403, body: json, times: Infinity }],
  ['git, when it is asked first', { path: /info\/refs/, status: 403, body: HOSTILE, times: Infinity }],
  [
    'git, during the push',
    { method: 'POST', path: /git-receive-pack$/, status: 403, body: HOSTILE, times: Infinity }
  ],
  [
    'a page in place of the git server',
    { path: /info\/refs/, status: 200, body: `<html>\n${HOSTILE}`, times: Infinity }
  ],
  [
    'the headers',
    {
      path: /info\/refs/,
      status: 404,
      body: '',
      headers: {
        'X-Error-Message': HOSTILE.replace(/[^ -~]/g, ' '),
        'X-Request-Id': '::error::pwned ``` </details>'
      },
      times: Infinity
    }
  ]
]

test.each(some(answers, 2))('what the Hub says by way of %s is shown, not obeyed', async (_, fault) => {
  const { hub, run, state } = await scene()
  const before = await state()
  hub.fault(fault)
  const ended = await run()
  expect(ended.code).toBe(1)
  expectUnharmed(ended, hub.tokens.write)
  expect(ended.summary).toContain('pwned')
  expect(await state()).toBe(before)
})
