import { expect } from '@jest/globals'
import { startHub } from '../../local-hub/index.js'
import { ifGitLfs } from '../support/programs.js'
import { png, sentTo, storeObject } from './support/content.js'
import { expectDeployed } from './support/explained.js'
import { leaks } from './support/secret.js'
import { cleanUp, lend, scene } from './support/scene.js'

ifGitLfs(
  'LFS objects come from a private origin with the checkout’s credential, which sees nothing of the token',
  async () => {
    const { hub, checkout, run } = await scene()
    const origin = await startHub()
    cleanUp(() => origin.close())
    await origin.addSpace({ id: 'ada/source', private: true, empty: true })
    await checkout.commit({
      '.gitattributes': '*.png filter=lfs diff=lfs merge=lfs -text\n',
      'logo.png': await storeObject(checkout, png(1))
    })
    const url = `${origin.origin}/spaces/ada/source`
    const basic = Buffer.from(`git:${origin.tokens.write}`).toString('base64')
    // As actions/checkout leaves it.
    const header = [`http.${origin.origin}/.extraheader`, `AUTHORIZATION: basic ${basic}`] as const
    await checkout.git('config', ...header)
    await checkout.git('remote', 'add', 'origin', url)
    await checkout.git('-c', 'lfs.locksverify=false', 'lfs', 'push', 'origin', 'main')
    await checkout.git('push', '--quiet', '--no-verify', 'origin', 'main')
    expect(sentTo(origin)).toEqual({ packs: 1, objects: 1 })
    const clone = lend(await checkout.clone('--depth=1'))
    await clone.git('config', ...header)
    await clone.git('remote', 'set-url', 'origin', url)
    hub.requests.length = origin.requests.length = 0

    await expectDeployed(await run({ history: 'snapshot' }, { workspace: clone.path }), {
      history: 'snapshot'
    })

    expect(await hub.fetchFile(hub.space, 'logo.png')).toEqual(png(1))
    expect(origin.requests.map(({ path }) => path)).toContain('/spaces/ada/source.git/info/lfs/objects/batch')
    const heard = (requests: typeof hub.requests) =>
      JSON.stringify(requests.map(({ headers, body, path }) => [headers, body, path]))
    expect(leaks(hub.tokens.write, heard(origin.requests))).toEqual([])
    expect(leaks(origin.tokens.write, heard(hub.requests))).toEqual([])
  }
)
