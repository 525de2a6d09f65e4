import { expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expectDeployed } from './support/explained.js'
import { scene } from './support/scene.js'

// Only root can give a folder away; a container job's root finds the runner's checkout like this.
const ifRoot = process.getuid?.() === 0 ? test : test.skip

ifRoot('a checkout that belongs to another user is deployed', async () => {
  const { hub, checkout, run } = await scene()
  const commit = await checkout.git('rev-parse', 'HEAD')
  await promisify(execFile)('chown', ['-R', '12345:12345', checkout.path])
  await expect(checkout.git('status')).rejects.toThrow('dubious ownership')

  await expectDeployed(await run(), { commit })

  expect(await hub.head(hub.space)).toBe(commit)
})
