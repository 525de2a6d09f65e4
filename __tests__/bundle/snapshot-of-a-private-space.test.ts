import { expect } from '@jest/globals'
import { exhaustivelyIfGitLfs } from '../support/programs.js'
import { filesOn, png, sentTo } from './support/content.js'
import { expectDeployed } from './support/explained.js'
import { scene } from './support/scene.js'

exhaustivelyIfGitLfs(
  'a private Space gets its snapshots with a token for just this Space, and sends only what is new',
  async () => {
    const { hub, checkout, run } = await scene()
    const space = 'acme/hidden'
    await hub.addSpace({ id: space, private: true, files: { 'README.md': '---\nsdk: gradio\n---\n' } })
    const scoped = [
      { entity: { type: 'space', name: space }, permissions: ['repo.content.read', 'repo.write'] }
    ]
    const inputs = { space, token: hub.addToken({ role: 'fineGrained', scoped }) }
    await checkout.commit({ 'logo.png': png(1) })

    await expectDeployed(await run(inputs), {
      history: 'snapshot',
      'space-url': `${hub.origin}/spaces/${space}`
    })
    await checkout.commit({ 'app.py': 'print(2)\n', 'second.png': png(2) })
    hub.requests.length = 0
    await expectDeployed(await run(inputs), { history: 'snapshot' })

    expect(sentTo(hub)).toEqual({ packs: 1, objects: 1 })
    expect(Object.keys(await filesOn(hub, 'main', space))).toContain('second.png')
    expect(await hub.fetchFile(space, 'second.png')).toEqual(png(2))
    expect(await hub.fetchFile(space, 'logo.png')).toEqual(png(1))
  }
)
