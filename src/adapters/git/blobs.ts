import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cString } from '../../content/c-string.js'
import { Failure } from '../../model/failure.js'
import type { ScratchRepository } from './scratch-repository.js'

/**
 * Stores texts as blobs, all in one git; the ids come in the order of the texts.
 * @throws Failure when git cannot
 */
export async function writeBlobs(
  scratch: ScratchRepository,
  texts: readonly (string | Buffer)[]
): Promise<string[]> {
  if (texts.length === 0) return []
  const folder = join(scratch.directory, 'texts')
  await mkdir(folder, { recursive: true })
  const paths = texts.map((_, i) => join(folder, String(i)))
  await Promise.all(texts.map((text, i) => writeFile(paths[i] ?? '', text)))
  return writeFiles(scratch, paths)
}

/**
 * Stores files as blobs, byte for byte, all in one git; the ids come in the order of the files.
 * @throws Failure when git cannot
 */
export async function writeFiles({ git }: ScratchRepository, places: readonly string[]): Promise<string[]> {
  if (places.length === 0) return []
  const { code, stdout, text } = await git(['hash-object', '-w', '--no-filters', '--stdin-paths'], {
    input: places.map(place => `${onOneLine(place)}\n`).join(''),
    // The repository lives as long as the run: nothing of it has to survive a loss of power.
    config: ['core.fsync=none']
  })
  if (code !== 0) throw new Failure({ step: 'plan', exitCode: code, text })
  return stdout.trim().split('\n')
}

/** A path as git reads it from a line. */
function onOneLine(path: string): string {
  // eslint-disable-next-line no-control-regex -- what cannot stand in a line
  return /["\x00-\x1f\x7f]/.test(path) ? cString(path) : path
}
