import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startHub, type LocalHub } from '../../local-hub/index.js'
import { ask, post } from './ask.js'

describe('POST /api/validate-yaml', () => {
  let hub: LocalHub
  beforeAll(async () => {
    hub = await startHub()
  })
  afterAll(() => hub.close())

  const validate = async (content: string) => {
    const { status, json } = await ask(hub, '/api/validate-yaml', post({ content, repoType: 'space' }))
    const { errors, warnings } = json as Record<'errors' | 'warnings', { message: string }[]>
    return { status, errors: errors.map(e => e.message), warnings: warnings.map(w => w.message) }
  }

  test.each([
    ['a good card', '---\ntitle: X\nsdk: gradio\nlicense: mit\n---\nText\n'],
    ['keys that the Hub does not know', '---\nhardware: t4\n---\n'],
    ['a missing sdk', '---\ntitle: X\n---\n'],
    ['a BOM and blank lines before it', '\uFEFF\n---\ntitle: X\n---\n'],
    ['Windows line ends', '---\r\ntitle: X\r\n---\r\n']
  ])('takes %s', async (_what, content) => {
    expect(await validate(content)).toEqual({ status: 200, errors: [], warnings: [] })
  })

  test.each([
    ['no block', '# Title\n'],
    ['a block that is not closed', '---\ntitle: X\n'],
    ['an empty block', '---\n---\n']
  ])('warns of %s', async (_what, content) => {
    const warnings = ['empty or missing yaml metadata in repo card']
    expect(await validate(content)).toEqual({ status: 200, errors: [], warnings })
  })

  test.each([
    ['broken YAML', 'title: [', /^Invalid YAML in README\.md: /],
    ['an alias of nothing', 'title: *nobody', /^Invalid YAML in README\.md: /],
    ['an empty block', '', /^The YAML metadata of your README\.md is invalid\.$/],
    ['a lone word', 'gradio', /^The YAML metadata of your README\.md is invalid\.$/],
    ['a list', '- gradio', /^"value" must be of type object$/],
    ['sdk', 'sdk: cobol', /^"sdk" must be one of \[gradio, docker, static\]$/],
    ['colorTo', 'colorTo: teal', /^"colorTo" must be one of \[red, yellow,/],
    ['app_port', 'app_port: null', /^"app_port" must be a number$/],
    [
      'short_description',
      `short_description: ${'x'.repeat(61)}`,
      /length must be less than or equal to 60 characters/
    ],
    ['license', 'license: [mit, mine]', /^"license" must be one of \[apache-2\.0, /],
    ['tags', 'tags: one', /^"tags" must be an array$/]
  ])('refuses %s', async (_what, yaml, message) => {
    const { status, errors } = await validate(`---\n${yaml}\n---\n`)
    expect(status).toBe(400)
    expect(errors).toEqual([expect.stringMatching(message)])
  })

  test('answers with the shapes that were recorded', async () => {
    const errors = async (yaml: string) =>
      (await ask(hub, '/api/validate-yaml', post({ content: `---\n${yaml}\n---\n`, repoType: 'space' }))).json
    const help = 'You can use a tool like http://www.yamllint.com/ to check it'
    expect(await errors('title: [')).toMatchObject({ errors: [{ help, type: 'error' }], warnings: [] })
    expect(await errors('- a')).toEqual({
      errors: [{ message: '"value" must be of type object', path: [] }],
      warnings: []
    })
  })

  test('counts 60 characters as few enough', async () => {
    expect((await validate(`---\nshort_description: ${'x'.repeat(60)}\n---\n`)).status).toBe(200)
  })
})
