import { expect } from '@jest/globals'
import { exhaustively } from '../support/tiers.js'
import { filesOn, lfsPathsOn, png, pointerTo } from './support/content.js'
import { expectDeployed } from './support/explained.js'
import { pageOf } from './support/page.js'
import { scene } from './support/scene.js'

const card = '---\ntitle: Of the Space\nsdk: gradio\n---\n\nA text that only the Space has.\n'

exhaustively(
  'what keep names stays, whoever put it there; what else the Space alone has goes and is named',
  async () => {
    const { hub, checkout, run } = await scene()
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`old/${i + 10}.txt`, `${i}\n`]))
    const pointer = pointerTo(png(1))
    const head = await hub.commit(hub.space, {
      message: 'Uploaded',
      files: {
        ...many,
        'README.md': card,
        '.gitattributes': 'uploads/*.png filter=lfs diff=lfs merge=lfs -text\n',
        'uploads/photo.png': pointer.text,
        'uploads/readme.txt': 'large enough to be left where it is\n'.repeat(100),
        'uploads/cache/x.txt': 'x\n',
        'data/app.db': 'rows\n',
        'data/tmp.db': 'rows\n',
        'app.py/inner.db': 'a folder where a file comes\n',
        'notes.db': 'a file where a folder comes\n'
      }
    })
    await checkout.commit({
      'README.md': null,
      'notes.db/x.txt': 'x\n',
      'data/app.db': 'of the repository\n'
    })
    const keep = 'README.md\nuploads/\n!uploads/cache/\n*.db\n!tmp.db\n'

    const dry = await run({ keep, 'dry-run': 'true' })
    expect(dry.outputs).toMatchObject({ status: 'dry-run', history: 'snapshot' })
    const deployed = await run({ keep })

    const page = await expectDeployed(deployed, { 'previous-commit': head })
    const files = await filesOn(hub)
    expect(Object.keys(files).sort()).toEqual(
      [
        ...['.gitattributes', 'README.md', 'app.py', 'data/app.db', 'notes.db/x.txt', 'requirements.txt'],
        ...['uploads/cache/x.txt', 'uploads/photo.png', 'uploads/readme.txt', '資料/菜單.txt']
      ].sort()
    )
    const text = async (path: string) =>
      (await hub.git(hub.space, 'cat-file', 'blob', `main:${path}`)).toString()
    expect(await text('README.md')).toBe(card)
    expect(await text('data/app.db')).toBe('of the repository\n')
    expect(await text('uploads/photo.png')).toBe(pointer.text)
    // The attributes that made it an LFS file are gone.
    expect(await lfsPathsOn(hub, Object.keys(files))).toEqual(['uploads/photo.png'])
    for (const said of [page.text, deployed.log, dry.log, pageOf(dry.summary).text]) {
      const line = said.split('\n').find(one => one.includes('old/10.txt')) ?? ''
      expect(line).toMatch(/14: .*and 4 more/)
      for (const stays of ['uploads/', 'data/app.db']) expect(line).not.toContain(stays)
    }
    expect((await run({ keep })).outputs).toMatchObject({ status: 'unchanged' })

    await expectDeployed(await run({ keep: 'README.md' }))
    const left = Object.keys(await filesOn(hub))
    expect(left).toContain('README.md')
    expect(left.filter(path => path.startsWith('uploads/'))).toEqual([])
  }
)
