import { mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Git } from './git.js'

/**
 * Lends git an object folder beside the checkout's, as its receive-pack keeps what it has not accepted yet: what is
 * fetched leaves no trace in the checkout.
 * @param work is given the variables for git that say so
 */
export async function withQuarantine<T>(
  git: Git,
  place: { readonly directory: string; readonly tempDirectory: string },
  work: (env: Record<string, string>) => Promise<T>
): Promise<T> {
  const folder = await mkdtemp(join(place.tempDirectory, 'hf-space-push-'))
  try {
    const own = (await git(['rev-parse', '--git-path', 'objects'])).stdout.trim()
    return await work({
      GIT_OBJECT_DIRECTORY: folder,
      GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(place.directory, own)
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
