import { expect, test } from '@jest/globals'
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ifGitLfs } from '../support/programs.js'
import { png, pointerTo } from './support/content.js'
import { expectDeployed } from './support/explained.js'
import { otherHost } from './support/other-host.js'
import { cleanUp, scene } from './support/scene.js'

const ifShell = process.platform === 'win32' ? test.skip : ifGitLfs

ifShell('neither a program nor a server that the machine’s settings name gets the upload', async () => {
  const { hub, checkout, run } = await scene()
  const home = await mkdtemp(join(tmpdir(), 'home-'))
  cleanUp(() => rm(home, { recursive: true, force: true }))
  const elsewhere = await otherHost()
  const program = join(home, 'agent.sh')
  await writeFile(program, `#!/bin/sh\nenv >"${home}/agent-ran"\n`)
  await chmod(program, 0o755)
  const server = `${hub.origin}/spaces/ada/demo.git/info/lfs`
  await writeFile(
    join(home, '.gitconfig'),
    `[lfs]\n\tstandalonetransferagent = agent\n\tpushurl = ${elsewhere.origin}/lfs\n\turl = ${elsewhere.origin}/lfs\n` +
      `[lfs "customtransfer.agent"]\n\tpath = ${program}\n` +
      `[lfs "${server}"]\n\tstandalonetransferagent = agent\n`
  )
  const content = png(1)
  await checkout.commit({ 'logo.png': content }, 'Add a logo')

  await expectDeployed(await run({}, { home }))

  expect((await hub.lfs(hub.space)).map(({ oid }) => oid)).toEqual([pointerTo(content).oid])
  expect(await readdir(home)).not.toContain('agent-ran')
  expect(elsewhere.heard).toEqual([])
})
