import { expect, test } from '@jest/globals'
import { expectDeployed } from './support/explained.js'
import { pushesTo, scene } from './support/scene.js'

test('a commit that the Space has already is not pushed again', async () => {
  const { hub, checkout, run } = await scene()
  await expectDeployed(await run())
  const commit = await checkout.git('rev-parse', 'HEAD')
  await checkout.git('remote', 'remove', 'huggingface')
  hub.requests.length = 0

  const again = await run()

  expect(again.code).toBe(0)
  expect(again.annotations).toEqual([])
  expect(again.outputs).toEqual({
    status: 'unchanged',
    diagnosis: '',
    stage: 'RUNNING',
    'space-url': `${hub.origin}/spaces/ada/demo`,
    'app-url': 'https://ada-demo.hf.space',
    commit,
    'previous-commit': commit,
    'failed-commit': '',
    'preview-space': '',
    history: 'full'
  })
  expect(pushesTo(hub)).toEqual([])
  expect(await checkout.git('remote', 'get-url', 'huggingface')).toBe(`${hub.origin}/spaces/ada/demo`)
})
