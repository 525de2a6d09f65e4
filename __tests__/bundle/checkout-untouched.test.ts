import { expect } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ifGitLfs } from '../support/programs.js'
import { some } from '../support/tiers.js'
import { imageOf, png } from './support/content.js'
import { lend, scene } from './support/scene.js'

const card = 'title: From the workflow'

/** Each is run where the one before was; only the remote may be new in the end. */
const runs: [status: string, inputs: Record<string, string>][] = [
  ['dry-run', { 'dry-run': 'true', exclude: '*.txt', card }],
  ['failed', { 'large-files': 'fail', history: 'snapshot' }],
  ['failed', { history: 'full' }],
  ['failed', { path: 'nowhere' }],
  ['deployed', { exclude: '*.txt', card }],
  ['unchanged', { exclude: '*.txt', card }],
  ['deployed', {}]
]

ifGitLfs(
  'a snapshot leaves the checkout as it was, byte for byte: index, refs, objects, work tree',
  async () => {
    const { hub, checkout, run } = await scene()
    await checkout.commit({ 'logo.png': png(1) })
    await checkout.git('lfs', 'install', '--local')
    // In the middle of somebody's work.
    await writeFile(join(checkout.path, 'app.py'), 'print("staged")\n')
    await checkout.git('add', 'app.py')
    await writeFile(join(checkout.path, 'app.py'), 'print("not staged")\n')
    await writeFile(join(checkout.path, 'untracked.txt'), 'x\n')
    const clone = lend(await checkout.clone('--depth=1'))
    for (const repository of some([checkout, clone])) {
      const { path } = repository
      const before = await imageOf(path)
      const [status, config] = [
        await repository.git('status', '--porcelain'),
        await repository.git('config', '--local', '--list')
      ]
      for (const [end, inputs] of path === checkout.path ? runs : runs.slice(0, 2)) {
        const ran = await run(inputs, { workspace: path })
        expect(ran.outputs['status']).toBe(end)
        const after = await imageOf(path)
        if (end === 'dry-run' || end === 'failed') expect(after).toEqual(before)
        delete after['.git/config']
        expect(after).toEqual(withoutConfig(before))
      }
      expect(await repository.git('status', '--porcelain')).toBe(status)
      const added = (await repository.git('config', '--local', '--list'))
        .replace(config, '')
        .trim()
        .split('\n')
      expect(added.filter(line => !line.startsWith('remote.huggingface.') && line !== '')).toEqual([])
    }
    expect(await hub.fetchFile(hub.space, 'logo.png')).toEqual(png(1))
  }
)

function withoutConfig({ ['.git/config']: _, ...rest }: Record<string, string>) {
  return rest
}
