import { expect, test } from '@jest/globals'
import { expectDeployed } from './support/explained.js'
import { scene } from './support/scene.js'

test('a renamed Space is followed, and the run says so', async () => {
  const { hub, checkout, run } = await scene()
  await hub.rename('ada/demo', 'ada/calories')
  const commit = await checkout.git('rev-parse', 'HEAD')

  const answer = await fetch(`${hub.origin}/api/spaces/ada/calories`)
  const { host } = (await answer.json()) as { host: string }

  const page = await expectDeployed(await run({ space: 'ada/demo' }), {
    commit,
    'space-url': `${hub.origin}/spaces/ada/calories`,
    'app-url': host
  })

  expect(page.text).toContain('ada/demo')
  expect(page.text).toContain('ada/calories')
  expect(await hub.head('ada/calories')).toBe(commit)
  expect(await checkout.git('remote', 'get-url', 'huggingface')).toBe(`${hub.origin}/spaces/ada/calories`)
})
