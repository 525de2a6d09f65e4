import { expect } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ifGitLfs } from '../support/programs.js'
import { some } from '../support/tiers.js'
import { png, sentTo } from './support/content.js'
import { leaks } from './support/secret.js'
import { cleanUp, scene } from './support/scene.js'
import { watchArguments } from './support/watch-arguments.js'

const ends: [status: string, quota: number | null][] = [
  ['deployed', null],
  ['hub-unavailable', null],
  ['storage-limit', 5]
]

ifGitLfs.each(some(ends))(
  'the token is nowhere to be found after a snapshot with LFS that ended in %s',
  async (end, quota) => {
    const { hub, checkout, run } = await scene()
    const token = `hf_Canary${randomBytes(14).toString('hex')}`
    hub.addToken({ role: 'write', token })
    hub.setQuota(hub.space, quota)
    const home = await mkdtemp(join(tmpdir(), 'canary-'))
    cleanUp(() => rm(home, { recursive: true, force: true }))
    await mkdir(join(home, 'temp'))
    await checkout.git('lfs', 'install', '--local')
    await checkout.commit({ 'logo.png': png(1) })
    // A Hub that repeats in its answer what it was sent, when it is asked where to upload.
    const message = `You sent ${token} and ${Buffer.from(`git:${token}`).toString('base64')}`
    const body = JSON.stringify({ message })
    if (end === 'hub-unavailable')
      hub.fault({ path: /objects\/batch$/, after: 1, status: 501, body, times: Infinity })
    const watch = await watchArguments()
    const env = {
      GIT_TRACE: '1',
      GIT_CURL_VERBOSE: '1',
      GIT_TRACE_CURL: '1',
      GIT_TRANSFER_TRACE: '1',
      GIT_LFS_TRACE: '1'
    }

    const ended = await run(
      { token, history: 'snapshot', exclude: '*.txt' },
      { home, env, ...watch?.options }
    )

    expect(ended.outputs['diagnosis'] || ended.outputs['status']).toBe(end)
    expect(sentTo(hub).objects).toBe(end === 'deployed' ? 1 : 0)
    expect(leaks(token, ended.log)).toEqual([])
    expect(leaks(token, JSON.stringify([ended.outputs, ended.annotations]))).toEqual([])
    expect(leaks(token, ended.summary)).toEqual([])
    for (const folder of [checkout.path, home]) expect(await filesWith(token, folder)).toEqual([])
    // The scratch repository and its objects are gone.
    expect(await readdir(join(home, 'temp'))).toEqual([])
    const seen = (await watch?.seen()) ?? ''
    expect(leaks(token, seen)).toEqual([])
    if (watch) expect(seen).toContain('cat-file')
  }
)

async function filesWith(token: string, folder: string): Promise<string[]> {
  const found: string[] = []
  for (const name of await readdir(folder, { recursive: true })) {
    const text = await readFile(join(folder, name), 'latin1').catch(() => '')
    if (leaks(token, text + name).length > 0) found.push(name)
  }
  return found
}
