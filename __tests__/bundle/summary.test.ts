import { expect, test } from '@jest/globals'
import { exhaustively, some } from '../support/tiers.js'
import { expectDeployed } from './support/explained.js'
import { HOSTILE, HOSTILE_LINE } from './support/hostile.js'
import { pageOf } from './support/page.js'
import { scene } from './support/scene.js'
import { expectWarned, rich } from './support/settings.js'

const parts = (markdown: string) => markdown.split('\n\n').map(part => part.trim())

test.each(some(['en', 'zh-TW']))('below the headline the app’s link comes first (%s)', async language => {
  const { run } = await scene()
  const ended = await run({ language })
  const page = await expectDeployed(ended)
  const [headline, links] = parts(ended.summary)
  expect(headline).toMatch(/^## .*ada\/demo/)
  expect(links).toMatch(/^\*\*\[[^\]]+\]\(https:\/\/ada-demo\.hf\.space\)\*\* · \[/)
  expect(page.links[0]).toBe(ended.outputs['app-url'])
})

test('the picture of the run has our words alone, and the numbers are beside it', async () => {
  const { hub, checkout, run } = await scene()
  rich(hub)
  hub.script('ada/new', {
    stages: [{ stage: 'BUILDING', ms: 300 }, { stage: 'APP_STARTING', ms: 100 }, { stage: 'RUNNING' }]
  })
  await checkout.commit({ 'app.py': `# ${HOSTILE_LINE}\n` }, HOSTILE_LINE)
  const ended = await run({ space: 'ada/new', create: 'true', variables: 'MODE=a' })
  const page = await expectDeployed(ended)
  const [, drawn = ''] = /```mermaid\n([^]*?)\n```/.exec(ended.summary) ?? []
  const sections = [...drawn.matchAll(/^ {4}section (.*)$/gm)].map(([, name]) => name)
  expect(sections).toEqual(expect.arrayContaining(['Check', 'Create', 'Push', 'Build']))
  for (const line of drawn.split('\n'))
    expect(line).toMatch(
      /^gantt$|^ {4}(dateFormat [-YMDHms:. S]+|axisFormat [%SMHL:.]+|section [A-Z][a-z ]+|[\d.]+ s :2000-01-01 [\d:.]+, 2000-01-01 [\d:.]+)$/
    )
  // The table has a row for each step that took time.
  for (const name of ['Token', 'Check', 'Plan', 'Create', 'Push', 'Build'])
    expect(page.html).toContain(`<td>${name}</td>`)
})

test('text from outside in settings and notes stays text', async () => {
  const { hub, checkout, run } = await scene()
  await hub.addSpace({ id: 'ada/page', sdk: 'static' })
  await checkout.commit({ 'README.md': '---\ntitle: x\nsdk: static\n---\n', 'index.html': 'x' }, HOSTILE_LINE)
  const ended = await run({
    space: 'ada/page',
    secrets: `ONE=${HOSTILE_LINE}\nTWO<<THE_END\n${HOSTILE}\nTHE_END`,
    variables: `MODE<<THE_END\n${HOSTILE}\nTHE_END`,
    // The commit's subject and the variable are these secrets.
    scan: 'off'
  })
  expect(ended.outputs['status']).toBe('deployed')
  const page = expectWarned(ended, /ONE, TWO/)
  expect(page.headings).toHaveLength(1)
  expect(page.links.filter(link => link.includes('evil.example'))).toEqual([])
  expect(hub.variables('ada/page').get('MODE')?.value).toContain('::error::pwned')
  const obeyed = ended.commands.filter(
    ({ name }) => !['group', 'endgroup', 'add-mask', 'warning'].includes(name)
  )
  expect(obeyed).toEqual([])
})

exhaustively('a Hub that answers a setting with commands is not obeyed', async () => {
  const { hub, run } = await scene()
  hub.fault({ method: 'POST', path: /\/variables$/, status: 400, body: JSON.stringify({ error: HOSTILE }) })
  const failed = await run({ variables: 'MODE=a' })
  expect(failed.outputs['diagnosis']).toBe('invalid-input')
  expect(
    failed.commands.filter(({ name }) => !['group', 'endgroup', 'add-mask'].includes(name))
  ).toHaveLength(1)
  const page = pageOf(failed.summary)
  expect(page.faults).toEqual([])
  expect(page.headings).toHaveLength(1)
  expect(page.links.filter(link => link.includes('evil.example'))).toEqual([])
  expect(page.html).not.toMatch(/<(script|img|!--)/i)
})

test.each(some(['ada/x.y_z-1', 'ada/a__b', 'ada/--', 'ada/section_x']))(
  'a Space of the odd name %s',
  async id => {
    const { hub, run } = await scene()
    await hub.addSpace({ id })
    const ended = await run({ space: id })
    // Of a name that the Hub would not take, too, a reader is told.
    if (ended.code === 0) {
      const page = await expectDeployed(ended)
      expect(page.headings[0]).toContain(id)
      expect(page.headings).toHaveLength(1)
    } else expect(ended.outputs['diagnosis']).toBe('repository-not-found')
  }
)
