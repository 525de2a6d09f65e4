import { expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DEMO_FILES, makeRepository } from '../../local-runner/repository.js'
import { exhaustively, some } from '../support/tiers.js'
import { expectReason, filesIn, filesOn, sentTo } from './support/content.js'
import { expectDeployed } from './support/explained.js'
import { pageOf } from './support/page.js'
import { lend, scene } from './support/scene.js'

const BOM = '\uFEFF'
const card = 'title: From the workflow\nsdk: static\n'

/** A README, and what becomes of it. */
const readmes: [what: string, readme: string | null, merged: string][] = [
  ['none', null, '---\ntitle: From the workflow\nsdk: static\n---\n'],
  ['without front matter', '# Bowl\n', '---\ntitle: From the workflow\nsdk: static\n---\n# Bowl\n'],
  [
    'with front matter',
    '---\n# ours\ntitle: "Bowl"\nemoji: 🍜\n---\n\n# Bowl  \n---\n',
    '---\n# ours\ntitle: From the workflow\nemoji: 🍜\nsdk: static\n---\n\n# Bowl  \n---\n'
  ],
  [
    'with line ends of Windows',
    '---\r\ntitle: Bowl\r\nemoji: 🍜\r\n---\r\n# Bowl\r\nmixed\n',
    '---\r\ntitle: From the workflow\r\nemoji: 🍜\r\nsdk: static\r\n---\r\n# Bowl\r\nmixed\n'
  ],
  [
    'with a BOM',
    `${BOM}---\ntitle: Bowl\nsdk: gradio\n---\n# Bowl\n`,
    '---\ntitle: From the workflow\nsdk: static\n---\n# Bowl\n'
  ]
]

test('the card is merged into the README that is pushed, whatever the README is, and nothing else changes', async () => {
  const { hub, run } = await scene()
  await Promise.all(
    some(readmes, 2).map(async ([what, readme, merged], i) => {
      const space = `ada/card-${i}`
      await hub.addSpace({ id: space })
      const all = readme === null ? {} : { 'README.md': readme }
      const files = { 'index.html': `<p>${what}</p>\n`, 'run.sh': '#!/bin/sh\n', ...all }
      const repository = lend(await makeRepository(files))
      const workspace = repository.path

      const deployed = await run({ space, card }, { workspace })

      expectReason(deployed, await expectDeployed(deployed, { history: 'snapshot' }), 'settings')
      const pushed = await hub.git(space, 'cat-file', 'blob', 'main:README.md')
      expect({ what, pushed }).toEqual({ what, pushed: merged })
      const { 'README.md': entry, ...rest } = await filesOn(hub, 'main', space)
      expect(entry).toMatch(/^100644 /)
      const { 'README.md': own, ...others } = await filesIn(repository, 'HEAD')
      expect(rest).toEqual(others)
      expect(own === undefined).toBe(readme === null)
      // GitHub's README, and the work tree, are as they were.
      if (readme !== null) expect(await readFile(join(workspace, 'README.md'), 'utf8')).toBe(readme)
      expect(await repository.git('status', '--porcelain')).toBe('')
      expect((await run({ space, card }, { workspace })).outputs['status']).toBe('unchanged')
    })
  )
})

exhaustively(
  'a card can be a file of the commit, outside of the path, too; a dry run shows the README',
  async () => {
    const { hub, checkout, run } = await scene()
    await checkout.commit({
      '.github/space.yml': '---\ntitle: From a file\n---\n',
      'app/README.md': DEMO_FILES['README.md'] ?? '',
      'app/app.py': 'pass\n'
    })
    const inputs = { path: 'app', card: './.github/space.yml' }
    const wanted = DEMO_FILES['README.md']?.replace('title: Calorie counter', 'title: From a file') ?? ''

    const dry = await run({ ...inputs, 'dry-run': 'true' })

    expect(dry.outputs).toMatchObject({ status: 'dry-run', history: 'snapshot' })
    expect(pageOf(dry.summary).text).toContain(wanted.trim())
    expect(sentTo(hub)).toEqual({ packs: 0, objects: 0 })
    await expectDeployed(await run(inputs))
    expect(await hub.git(hub.space, 'cat-file', 'blob', 'main:README.md')).toBe(wanted)
  }
)
