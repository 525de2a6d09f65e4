import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findCheckout, objectsOf } from '../files.js'
import type { StartGit } from './child.js'
import { type Git, type GitPlace, openGit } from './git.js'
import { openObjects } from './objects.js'

/**
 * A bare repository beside the checkout that sees all of its objects and owns none: what is made or fetched here
 * leaves no trace in the checkout's refs, index, objects or settings.
 */
export interface ScratchRepository {
  readonly git: Git
  /** The repository's own folder. */
  readonly directory: string
  /** There may be something in it. */
  readonly isUsed: () => boolean
}

/**
 * Lends a scratch repository and clears it away at the end. The repository is made when its git is first called: most runs push
 * the branch as it is and need none.
 */
export async function withScratchRepository<T>(
  checkout: Git,
  place: GitPlace & { readonly tempDirectory: string },
  work: (scratch: ScratchRepository) => Promise<T>
): Promise<T> {
  const directory = await mkdtemp(join(place.tempDirectory, 'hf-space-push-'))
  const git = openGit({ ...place, directory, gitDir: directory })
  let made: Promise<void> | undefined
  const ready = () => (made ??= make(directory, place))
  const call = async (...call: Parameters<Git>) => {
    await ready()
    return git(...call)
  }
  const start: StartGit = async (...call) => {
    await ready()
    return git.start(...call)
  }
  const expect: Git['expect'] = (...call) => {
    // Whoever needs it learns why there is none.
    ready().then(
      () => git.expect(...call),
      () => undefined
    )
  }
  const objects = openObjects(start, place.step)
  try {
    const isUsed = () => made !== undefined
    return await work({
      directory,
      git: Object.assign(call, { start, expect, forget: git.forget, objects }),
      isUsed
    })
  } finally {
    for (const reader of [checkout.objects, objects]) reader.close()
    await made?.catch(() => undefined)
    for (const { forget } of [checkout, git]) forget()
    await rm(directory, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** As `git init --bare` would, with neither hooks nor excludes of the machine (gitrepository-layout). */
async function make(directory: string, checkout: GitPlace): Promise<void> {
  const gitDir = checkout.gitDir ?? findCheckout(checkout.directory)?.gitDir
  const [theirs] = await Promise.all([
    objectsOf(gitDir ?? checkout.directory),
    mkdir(join(directory, 'objects/info'), { recursive: true }),
    mkdir(join(directory, 'refs'), { recursive: true })
  ])
  await Promise.all([
    writeFile(join(directory, 'HEAD'), 'ref: refs/heads/main\n'),
    writeFile(join(directory, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n'),
    writeFile(join(directory, 'objects/info/alternates'), `${theirs}\n`)
  ])
}
