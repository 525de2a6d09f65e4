import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeRepository, type Repository } from '../../local-runner/repository.js'

const README = '---\ntitle: Bench\nsdk: gradio\n---\n'

/** A repository of so many text files, and a second commit that changes one of them; packed, as a clone is. */
export async function textFiles(files: number): Promise<Repository> {
  const text = (i: number) =>
    files > 1000 ? `${i} ${randomBytes(1500).toString('hex')}` : randomBytes(1250).toString('hex').repeat(4)
  const tree = Object.fromEntries(
    Array.from({ length: files }, (_, i) => [`data/${i % 100}/${i}.txt`, text(i)])
  )
  const repository = await makeRepository({ 'README.md': README, 'app.py': 'print(1)\n', ...tree })
  await repository.commit({ 'app.py': 'print(2)\n' })
  await repository.git('repack', '-adq')
  return repository
}

/** A repository that tracks so many files of that size with git-lfs, which has made their objects. */
export async function largeFiles(count: number, size: number): Promise<Repository> {
  const repository = await makeRepository({ 'README.md': README, 'app.py': 'print(1)\n' })
  await repository.git('lfs', 'install', '--local')
  await repository.git('lfs', 'track', '*.bin')
  for (let i = 0; i < count; i++) await writeFile(join(repository.path, `${i}.bin`), randomBytes(size))
  await repository.git('add', '-A')
  await repository.commit({ 'app.py': 'print(2)\n' }, 'Add models')
  return repository
}
