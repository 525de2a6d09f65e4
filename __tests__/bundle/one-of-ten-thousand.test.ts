import { expect } from '@jest/globals'
import { DEMO_FILES } from '../../local-runner/repository.js'
import { exhaustivelyIfGitLfs } from '../support/programs.js'
import { commitEntries, type Entry, png } from './support/content.js'
import { expectDeployed } from './support/explained.js'
import { pushesTo, scene } from './support/scene.js'

const text = (content: string): Entry => ({ mode: '100644', content })

exhaustivelyIfGitLfs('of ten thousand files, the one that was changed is sent', async () => {
  const { hub, checkout, run } = await scene()
  const files = new Map(Object.entries(DEMO_FILES).map(([path, content]) => [path, text(content)]))
  for (let i = 0; i < 10_000; i++) files.set(`data/${i % 100}/${i}.txt`, text(`File ${i}\n`))
  files.set('logo.png', { mode: '100644', content: png(1) })
  commitEntries(checkout, files)
  await expectDeployed(await run({ history: 'snapshot' }))
  const count = async () =>
    Number((await hub.git(hub.space, 'rev-list', '--all', '--objects', '--count')).trim())
  const before = await count()
  expect(before).toBeGreaterThan(10_000)
  files.set('data/7/4207.txt', text('Another text\n'))
  commitEntries(checkout, files)
  hub.requests.length = 0

  const page = await expectDeployed(await run({ history: 'snapshot' }))

  // The file, its two folders, the root and the commit.
  expect(await count()).toBe(before + 5)
  const [push] = pushesTo(hub)
  expect(Number(push?.headers['content-length'])).toBeLessThan(10_000)
  expect(page.text).toMatch(/New files on the Space\s+1 \(13 B\)/)
  expect(await hub.git(hub.space, 'show', 'main:data/7/4207.txt')).toBe('Another text\n')
  expect(await hub.lfs(hub.space)).toHaveLength(1)
  expect((await hub.fetchFile(hub.space, 'logo.png')).equals(png(1))).toBe(true)
})
