import { rm } from 'node:fs/promises'
import path from 'node:path'
import { ownerOf } from './auth/access.js'
import type { SpaceSdk } from './options.js'
import { firstCommit } from './git/first-commit.js'
import { createRepository } from './git/repository.js'
import { noticeHead } from './life/notice.js'
import type { Settings } from './life/settings.js'
import type { Space, World } from './world.js'

/** The patterns that every new Space's .gitattributes lists: the formats of ML, and no images. */
const LFS_PATTERNS =
  '*.7z *.arrow *.bin *.bz2 *.ckpt *.ftz *.gz *.h5 *.joblib *.mlmodel *.model *.msgpack *.npy *.npz *.onnx *.ot *.parquet *.pb *.pickle *.pkl *.pt *.pth *.rar *.safetensors saved_model/**/* *.tar.* *.tar *.tflite *.tgz *.wasm *.xz *.zip *.zst *tfevents*'.split(
    ' '
  )

export interface NewSpace {
  readonly id: string
  readonly private?: boolean
  /** Before its first commit, and so before its first build. */
  readonly settings?: Partial<Settings>
  readonly disabled?: boolean
  readonly sdk?: SpaceSdk
  readonly files?: Readonly<Record<string, string | Buffer>>
  readonly empty?: boolean
  /** Whoever asks for it; the owner unless told. */
  readonly creator?: string
}

/** Makes a Space as the Hub does: with a first commit of its own, so that a first push has something to overwrite. */
export async function createSpace(world: World, wanted: NewSpace): Promise<Space> {
  const { id, files = {}, sdk = 'gradio', empty = false } = wanted
  const owner = ownerOf(id)
  const creator = wanted.creator ?? owner
  const visibility = wanted.settings?.visibility ?? (wanted.private ? 'private' : 'public')
  const hidden = visibility !== 'public'
  const space = world.addSpace({
    id,
    sdk,
    private: hidden,
    disabled: wanted.disabled ?? false,
    creator
  })
  Object.assign(space.settings, wanted.settings, { visibility })
  createRepository(space.directory, { hooks: hooksOf(world) })
  if (empty) return space
  const first = new Map<string, string | Buffer>(
    Object.entries({
      '.gitattributes': LFS_PATTERNS.map(pattern => `${pattern} filter=lfs diff=lfs merge=lfs -text\n`).join(
        ''
      ),
      'README.md': cardOf(id, sdk),
      ...files
    })
  )
  firstCommit(space.directory, {
    branch: 'main',
    message: 'initial commit',
    author: authorOf(creator),
    files: first
  })
  await noticeHead(space)
  return space
}

export async function deleteSpace(world: World, space: Space): Promise<void> {
  world.remove(space)
  await rm(space.directory, { recursive: true, force: true })
}

export const hooksOf = (world: World): string => path.join(world.directory, 'hooks')

/** As the Hub signs what a user does in the browser. */
export const authorOf = (user: string): { name: string; email: string } => ({
  name: user,
  email: `${user}@users.noreply.huggingface.co`
})

function cardOf(id: string, sdk: SpaceSdk): string {
  const fields = [
    `title: ${id.split('/')[1]}`,
    'emoji: 🚀',
    'colorFrom: indigo',
    'colorTo: blue',
    `sdk: ${sdk}`,
    ...(sdk === 'gradio' ? ['sdk_version: 6.28.0', 'app_file: app.py'] : []),
    'pinned: false'
  ]
  return `---
${fields.join('\n')}
---

Check out the configuration reference at https://huggingface.co/docs/hub/spaces-config-reference
`
}
