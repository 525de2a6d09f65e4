import { expect } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { expectDeployed, expectExplained } from './support/explained.js'
import { scene } from './support/scene.js'
import { rich, writesTo } from './support/settings.js'

const README = '---\ntitle: Bowl\nsdk: streamlit\nsdk_version: 1.40.0\n---\n'

exhaustively(
  'a Streamlit Space that exists is deployed to, with either history, whatever the Hub’s check says',
  async () => {
    const { hub, checkout, run } = await scene()
    for (const history of ['auto', 'snapshot']) {
      const space = `ada/streamlit-${history}`
      await hub.addSpace({ id: space, sdk: 'streamlit' })
      await checkout.commit({ 'README.md': README, 'app.py': `print("${history}")\n` })
      const page = await expectDeployed(await run({ space, history }))
      expect(page.text).not.toContain('no longer offered')
      expect(await hub.git(space, 'cat-file', 'blob', 'main:README.md')).toBe(README)
    }
  }
)

exhaustively('one whose settings say so, and whose repository’s do not, stays what it is', async () => {
  const { hub, checkout, run } = await scene()
  await hub.addSpace({ id: 'ada/st', sdk: 'streamlit', files: { 'README.md': README } })
  await checkout.commit({ 'README.md': '# Bowl\n' })
  await expectDeployed(await run({ space: 'ada/st' }), { history: 'snapshot' })
  expect(await hub.git('ada/st', 'cat-file', 'blob', 'main:README.md')).toBe(`${README}# Bowl\n`)
})

exhaustively('a new one is the Hub’s to refuse, and the way is told', async () => {
  const { hub, checkout, run } = await scene()
  rich(hub)
  await checkout.commit({ 'README.md': README })
  const page = await expectExplained(await run({ space: 'ada/new', create: 'true' }), 'invalid-input')
  expect(page.text).toContain('Docker template for Streamlit')
  expect(page.links).toContain('https://huggingface.co/new-space')
  expect(page.text).toContain('at sdk')
  expect(writesTo(hub)).toEqual(['POST repos/create'])
})
