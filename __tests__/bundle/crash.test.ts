import { expect, test } from '@jest/globals'
import { some } from '../support/tiers.js'
import { expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'

/** Code that runs in the action's process before the action does. */
const first = (code: string) => ({
  env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` }
})

const crashes: [what: string, code: string, proof: string][] = [
  ['an error that nobody catches', 'setTimeout(() => { throw new Error("boom") }, 3000)', 'boom'],
  [
    'an end while something is still waited for',
    `import net from 'node:net'
     const { connect } = net.Socket.prototype
     net.Socket.prototype.connect = function (...args) { return connect.apply(this, args).unref() }
     const timer = globalThis.setTimeout
     globalThis.setTimeout = (...args) => timer(...args).unref()`,
    'Nothing was left'
  ],
  ['a promise that nobody catches', 'setTimeout(() => { Promise.reject(new Error("boom")) }, 3000)', 'boom']
]

test.each(some(crashes, 2))('%s is reported like any other failure', async (_, code, proof) => {
  const { hub, run } = await scene()
  hub.fault({ path: '/api/whoami-v2', hang: true, times: Infinity })
  const failed = await run({}, first(code))
  await expectExplained(failed, 'unknown')
  expect(failed.log).toContain(proof)
})

test('a report that breaks still leaves an error, outputs and a summary', async () => {
  const { run } = await scene()
  const failed = await run({ space: 'none' }, first('Date.now = () => { throw new Error("no time") }'))
  expect(failed.code).toBe(1)
  expect(failed.outputs).toMatchObject({ status: 'failed', diagnosis: 'unknown' })
  expect(JSON.stringify(failed)).toContain('no time')
  expect(failed.summary).toContain('hf-space-push failed')
})
