import { expect, test } from '@jest/globals'
import { some } from '../support/tiers.js'
import { expectExplained } from './support/explained.js'
import { leaks } from './support/secret.js'
import { scene } from './support/scene.js'

const inputs: [name: string, value: string, id: string][] = [
  ['space', 'ada/demo/extra', 'repository-not-found'],
  ['force', 'maybe', 'invalid-input'],
  ['endpoint', 'http://huggingface.co', 'invalid-input'],
  ['ref', '--upload-pack=touch x', 'invalid-input'],
  ['space', '', 'repository-not-found'],
  ['space', 'demo', 'repository-not-found'],
  ['space', 'ada/../../etc', 'repository-not-found'],
  ['space', '--upload-pack=touch/x', 'repository-not-found'],
  ['space', 'https://huggingface.co/ada/demo', 'repository-not-found'],
  ['space', 'ada/demo\nada/other', 'repository-not-found'],
  ['dry-run', 'yes please', 'invalid-input'],
  ['fail-without-credentials', '1', 'invalid-input'],
  ['language', 'fr', 'invalid-input'],
  ['history', 'rewritten', 'invalid-input'],
  ['endpoint', 'ftp://huggingface.co', 'invalid-input'],
  ['endpoint', 'https://huggingface.co/elsewhere', 'invalid-input'],
  ['endpoint', 'not a url', 'invalid-input'],
  ['space-branch', 'a..b', 'invalid-input'],
  ['space-branch', 'refs/pr/1', 'invalid-input'],
  ['space-branch', '-d', 'invalid-input'],
  ['space-branch', 'a:b', 'invalid-input'],
  ['ref', '-x', 'invalid-input'],
  ['ref', 'main:refs/heads/other', 'invalid-input']
]

test('an input that cannot be used is named, with its value, before the Hub is asked anything', async () => {
  const { hub, run, state } = await scene()
  const before = await state()
  const tried = some(inputs, 4)
  for (let at = 0; at < tried.length; at += 4) {
    const together = tried.slice(at, at + 4)
    const runs = together.map(([name, value]) => run({ [name]: value }))
    for (const [i, failed] of (await Promise.all(runs)).entries()) {
      const [name, value, id] = together[i] ?? ['', '', '']
      const page = await expectExplained(failed, id)
      expect(page.text).toContain(value.replace(/\s+/g, ' '))
      if (id === 'invalid-input') expect(page.text).toContain(name)
    }
  }
  expect(hub.requests).toEqual([])
  expect(await state()).toBe(before)
})

test('an empty space names the input, and the variable that has no value', async () => {
  const { run } = await scene()
  for (const language of ['en', 'zh-TW']) {
    const page = await expectExplained(await run({ space: ' ', language }), 'repository-not-found')
    expect(page.text).toContain('vars.SPACE')
    expect(page.headings[0]).toMatch(/empty|空白/)
  }
})

test('all bad inputs are named at once', async () => {
  const { hub, run } = await scene()
  const bad = { force: 'maybe', language: 'fr', 'space-branch': 'a..b', space: 'demo' }
  const page = await expectExplained(await run(bad), 'invalid-input')
  for (const part of Object.entries(bad).flat()) expect(page.text).toContain(part)
  expect(hub.requests).toEqual([])
})

test('a password in the endpoint or in the Space’s URL is not repeated', async () => {
  const { hub, run } = await scene()
  const url = new URL(hub.origin)
  const runs = await Promise.all([
    run({ endpoint: `http://ada:${hub.tokens.write}@${url.host}` }),
    run({ space: `https://ada:${hub.tokens.write}@huggingface.co/spaces/ada` })
  ])
  for (const failed of runs) {
    expect(failed.code).toBe(1)
    expect(leaks(hub.tokens.write, failed.log + failed.summary + JSON.stringify(failed.outputs))).toEqual([])
  }
  expect(hub.requests).toEqual([])
})
