import { createHash } from 'node:crypto'
import { Clone } from './clone.js'

export const LFS_TYPE = 'application/vnd.git-lfs+json'
export const CARD = '---\ntitle: Demo\nsdk: static\n---\n'

/** What git and git-lfs would refuse to take for text. */
export const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

export const oidOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

export const pointerTo = (oid: string, size: number): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`

/** A repository whose PNG files are tracked by git-lfs, with its filters and its pre-push hook. */
export async function lfsClone(files: Readonly<Record<string, string | Buffer>>): Promise<Clone> {
  const clone = await Clone.create({
    'README.md': CARD,
    '.gitattributes': '*.png filter=lfs diff=lfs merge=lfs -text\n'
  })
  await clone.git(['lfs', 'install', '--local'])
  await clone.commit(files)
  return clone
}
