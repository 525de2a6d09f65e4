import { expect, test } from '@jest/globals'
import { expectWarned } from './support/settings.js'
import { scene } from './support/scene.js'

test('a secret that is a word of ours garbles no output, is hidden where others speak, and is warned about', async () => {
  const { hub, checkout, run } = await scene()
  const commit = await checkout.commit({ 'app.py': 'print(2)\n' }, 'Have ada/demo deployed today')
  const secrets = 'STATE=deployed\nPLACE=ada/demo\nKEY=a-good-secret-4711'

  const ended = await run({ secrets })

  const page = expectWarned(ended, /STATE, PLACE/)
  expect(ended.outputs).toMatchObject({
    status: 'deployed',
    commit,
    'space-url': `${hub.origin}/spaces/ada/demo`,
    'app-url': 'https://ada-demo.hf.space'
  })
  // GitHub would leave out a job's output that has a masked text in it.
  expect(ended.masks).not.toEqual(expect.arrayContaining(['deployed']))
  expect(ended.masks).not.toEqual(expect.arrayContaining(['ada/demo']))
  expect(ended.masks).toEqual(expect.arrayContaining(['a-good-secret-4711']))
  expect(page.headings[0]).toContain('ada/demo')
  expect(page.text).toContain('Have *** *** today')
})
